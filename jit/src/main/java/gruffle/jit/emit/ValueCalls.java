package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.JKind;
import gruffle.jit.JavaTypes;
import gruffle.jit.Names;
import java.util.Collection;
import java.util.List;

/**
 * Emits calls of function values where the package makes values of three to six functions of that type: the small ones among them ({@link Leaf}) are tested for, and called directly, so that HotSpot inlines them.
 *
 * <p>HotSpot does that by itself where it has seen one or two classes of function values at a place. For more it makes a call through a table, with all variables stored before it and loaded again behind it, which costs more
 * than what a small literal does. Others than small ones are not tested for: the call is the smaller part of them, and C2 would have their code to compile at each place.
 */
final class ValueCalls {
  private static final int FEWEST = 3;
  private static final int MOST = 12;

  /** Those that are tested for. */
  private static final int MOST_THIN = 6;

  /** Tests in a function. */
  private static final int TESTS = 24;

  private static final int FEW_ARGUMENTS = 8;

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Exprs exprs;
  private int tests;

  ValueCalls(FuncEmitter f, Exprs exprs) {
    this.f = f;
    this.c = f.c;
    this.exprs = exprs;
  }

  /** The functions to be tested for; empty where a call through the table is all there is. */
  List<String> of(Expr.CallClosure x) {
    if (f.fn.wrapper || x.args().size() > FEW_ARGUMENTS) {
      return List.of();
    }
    Collection<String> all = f.env.funcValues().apply(f.fn.pkgPath, x);
    if (all.size() < FEWEST || all.size() > MOST) {
      return List.of();
    }
    List<String> thin = all.stream().filter(f.env::isThin).toList();
    if (thin.size() > MOST_THIN || tests + thin.size() > TESTS) {
      return List.of();
    }
    tests += thin.size();
    return thin;
  }

  /** The call; the function value is on the stack. */
  void call(Expr.CallClosure x, List<String> functions) {
    IrType.Func sig = x.sig();
    String shape = Names.shape(sig);
    String descriptor = JavaTypes.call(sig);
    int fn = c.spill();
    int[] args = new int[x.args().size()];
    for (int i = 0; i < args.length; i++) {
      exprs.expr(x.args().get(i));
      args[i] = c.spill();
    }
    f.line(x.pos());
    var end = new Lab();
    for (String symbol : functions) {
      String cls = Names.funcValue(symbol);
      var other = new Lab();
      c.load(fn);
      c.instanceOf(cls);
      c.jump(IFEQ, other);
      c.load(fn);
      c.cast("L" + cls + ";");
      arguments(args);
      c.invokeVirtual(cls, "call", descriptor);
      c.jump(end);
      c.bind(other);
    }
    c.load(fn);
    c.cast("L" + shape + ";");
    arguments(args);
    c.invokeVirtual(shape, "call", descriptor);
    c.bind(end);
    c.release(fn);
    for (int a : args) {
      c.release(a);
    }
    if (sig.resultKind() == JKind.L) {
      c.cast(f.types.descriptor(sig.results().getFirst()));
    }
  }

  private void arguments(int[] args) {
    f.loadG();
    for (int a : args) {
      c.load(a);
    }
  }
}
