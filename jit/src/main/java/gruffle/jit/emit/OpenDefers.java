package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.IrWalk;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import gruffle.jit.Names;
import gruffle.jit.classes.FuncValueClass;
import gruffle.runtime.panic.WideActivation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The deferred calls of a function that makes each of them at most once: a return calls their functions by name, the last one first, so
 * that HotSpot may inline them.
 *
 * <p>Model: a defer statement leaves the function value in a variable of its own, null until then, and in the function's {@link gruffle.runtime.panic.OpenActivation}, where a panic or Goexit finds it and makes a
 * record of it. Of a literal that captures one variable, an object, there is no closure: in its place are the one constant of the literal's class, and the captured variable beside it. A return looks at these variables. Where the activation has records, or while a panic is in progress, {@code Panics.deferreturn} makes the calls instead, as does the handler of
 * whatever the body or one of the calls has thrown.
 */
final class OpenDefers {
  /** Places of calls, over all returns. */
  private static final int MOST_CALLS = 15;

  private final FuncEmitter f;
  private final CodeBuilder c;

  /** The statements, in their order. */
  private final List<Stmt.Defer> defers;

  /** The variable of each. */
  private final Map<Stmt.Defer, Integer> values = new IdentityHashMap<>();

  /** Of those without a closure, the variable of what is captured. */
  private final Map<Stmt.Defer, Integer> alone = new IdentityHashMap<>();

  private OpenDefers(FuncEmitter f, List<Stmt.Defer> defers) {
    this.f = f;
    this.c = f.c;
    this.defers = defers;
    for (Stmt.Defer d : defers) {
      int slot = c.variable(variable(d));
      c.clear(slot);
      values.put(d, slot);
      if (isAlone(d)) {
        int captured = c.variable(f.types.descriptor(captured(d).getFirst()));
        c.clear(captured);
        alone.put(d, captured);
      }
    }
  }

  /** Internal name of the activation's class. */
  String activation() {
    return defers.size() == 1 ? Rt.OPEN_ACTIVATION : Rt.WIDE_ACTIVATION;
  }

  /** What makes it. */
  String enter() {
    return defers.size() == 1 ? "enterOpen" : "enterWide";
  }

  private static boolean isAlone(Stmt.Defer d) {
    List<Local> captured = captured(d);
    return captured.size() == 1 && captured.getFirst().slotKind() == JKind.L;
  }

  /** Null where the function has none, or its deferred calls are not of that kind. */
  static OpenDefers of(FuncEmitter f) {
    if (!f.fn.hasDefer || f.pieces != null) {
      return null;
    }
    var walk = new Walk(f);
    walk.stmt(f.fn.body);
    int n = walk.defers.size();
    return walk.fit && n <= WideActivation.MOST && n * walk.returns <= MOST_CALLS
        ? new OpenDefers(f, walk.defers)
        : null;
  }

  private static final class Walk extends IrWalk {
    private final FuncEmitter f;
    final List<Stmt.Defer> defers = new ArrayList<>();
    int returns = 1;
    boolean fit = true;
    private boolean inLoop;

    Walk(FuncEmitter f) {
      this.f = f;
    }

    @Override
    protected boolean enter(Expr e) {
      if (e instanceof Expr.OpCall x && x.op().startsWith("defer.")) {
        fit = false; // the bodies of ranges over functions defer
      }
      return fit;
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.Defer d -> {
          defers.add(d);
          fit &= !inLoop && isKnown(f, d.closure());
        }
        case Stmt.Return r -> returns++;
        case Stmt.Dispatch d -> fit = false; // any block may be run again
        case Stmt.Loop l when !inLoop -> {
          inLoop = true;
          stmt(l);
          inLoop = false;
          return false;
        }
        default -> {}
      }
      return fit;
    }
  }

  /** Whether it is the value of a function that has a static method without parameters of its own. */
  private static boolean isKnown(FuncEmitter f, Expr value) {
    return switch (value) {
      case Expr.Closure x ->
          x.type().under() instanceof IrType.Func sig
              && sig.results().isEmpty()
              && FuncValueClass.hasShape(sig)
              && !f.types.isBoxed(sig, x.captured());
      case Expr.FuncRef x -> {
        IrPackage.Head head = f.env.heads().apply(x.symbol());
        yield head != null
            && !head.isNative()
            && x.type().under() instanceof IrType.Func sig
            && sig.params().isEmpty()
            && sig.results().isEmpty();
      }
      default -> false;
    };
  }

  private static List<Local> captured(Stmt.Defer d) {
    return d.closure() instanceof Expr.Closure x ? x.captured() : List.of();
  }

  private static String symbol(Stmt.Defer d) {
    return switch (d.closure()) {
      case Expr.Closure x -> x.symbol();
      case Expr.FuncRef x -> x.symbol();
      default -> throw new IllegalStateException("no known function");
    };
  }

  private static String variable(Stmt.Defer d) {
    return captured(d).isEmpty() || isAlone(d)
        ? Rt.FUNC_VAL_DESC
        : "L" + Names.funcValue(symbol(d)) + ";";
  }

  /**
   * The statement.
   *
   * @param record defers what is on the stack behind G and the activation
   */
  void keep(Stmt.Defer d, Runnable record) {
    int slot = values.get(d);
    Integer captured = alone.get(d);
    if (captured == null) {
      f.exprs.expr(d.closure());
    } else {
      f.load(captured(d).getFirst());
      c.store(captured);
      f.k.value(c, symbol(d));
    }
    f.line(d.pos());
    c.retype(variable(d));
    c.store(slot);
    var recorded = new Lab();
    var end = new Lab();
    jumpIfRecorded(recorded);
    put("d", d, Rt.FUNC_VAL_DESC, () -> c.load(slot));
    put("c", d, Rt.OBJECT, () -> c.load(captured == null ? slot : captured));
    c.jump(end);
    c.bind(recorded);
    f.loadG();
    f.loadActivation();
    if (captured == null) {
      c.load(slot);
    } else {
      f.exprs.expr(d.closure());
    }
    record.run();
    c.bind(end);
  }

  /** Where the activation has records of its calls. */
  private void jumpIfRecorded(Lab target) {
    f.loadActivation();
    c.getField(Rt.ACTIVATION, "recorded", "Z");
    c.jump(IFNE, target);
  }

  /** Sets one of the activation's fields for that call. */
  private void put(String field, Stmt.Defer d, String type, Runnable value) {
    int i = defers.indexOf(d);
    f.loadActivation();
    value.run();
    c.putField(i == 0 ? Rt.OPEN_ACTIVATION : Rt.WIDE_ACTIVATION, field + i, type);
  }

  /**
   * At a return where no panic is in progress.
   *
   * @param recorded where to go once the activation has records
   */
  void calls(Lab recorded) {
    for (Stmt.Defer d : defers.reversed()) {
      int slot = values.get(d);
      var next = new Lab();
      c.load(slot);
      c.jump(IFNULL, next);
      jumpIfRecorded(recorded);
      put("d", d, Rt.FUNC_VAL_DESC, c::aconstNull);
      put("c", d, Rt.OBJECT, c::aconstNull);
      f.loadG();
      var descriptor = new StringBuilder("(" + Rt.G_DESC);
      List<Local> captured = captured(d);
      for (int i = 0; i < captured.size(); i++) {
        String t = f.types.descriptor(captured.get(i));
        if (alone.containsKey(d)) {
          c.load(alone.get(d));
        } else {
          c.load(slot);
          c.getField(Names.funcValue(symbol(d)), "c" + i, t);
        }
        descriptor.append(t);
      }
      c.invokeStatic(
          f.env.layout().owner(symbol(d)),
          Names.method(symbol(d)),
          descriptor.append(")V").toString());
      c.bind(next);
    }
  }
}
