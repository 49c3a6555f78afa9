package gruffle.ir.fold;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrPackage;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets go of what variables that nobody reads any more hold, where a function asks for a collection: before {@code runtime.GC()}, and before a call of a function of the package that comes to one. Slots of tier 0, and of Java's
 * interpreter, keep their objects as long as the function runs; Go's are dead after their last use, and a program that shows weak pointers, cleanups or finalizers counts on it.
 *
 * <p>Not in functions whose gotos are more than structured statements. Variables of struct or array type, parameters and captures stay as they are; so do those that a literal captures, which tier 1 reads
 * where it calls a literal that it knows; one that a goroutine is made of is called nowhere.
 */
public final class DeadAtCollection {
  private static final Set<String> COLLECTORS = Set.of("runtime.GC", "runtime/debug.FreeOSMemory");

  private final Set<String> collecting = new HashSet<>(COLLECTORS);

  private DeadAtCollection() {}

  /** Changes a package's functions. */
  public static void apply(IrPackage pkg) {
    new DeadAtCollection().applyTo(pkg);
  }

  private void applyTo(IrPackage pkg) {
    Map<Func, Set<String>> calls = new HashMap<>();
    for (String name : pkg.functions()) {
      Func f = pkg.function(name);
      if (f.body != null) {
        calls.put(f, called(f));
      }
    }
    for (int before = 0; before != collecting.size(); ) {
      before = collecting.size();
      calls.forEach(
          (f, called) -> {
            if (called.stream().anyMatch(collecting::contains)) {
              collecting.add(f.symbol);
            }
          });
    }
    for (Func f : calls.keySet()) {
      if (collecting.contains(f.symbol) && !new Declarations(f).jumps) {
        f.body = new Code(f).function();
      }
    }
  }

  private static Set<String> called(Func f) {
    var symbols = new HashSet<String>();
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        if (e instanceof Expr.Call c) {
          symbols.add(c.symbol());
        }
        return true;
      }
    }.stmt(f.body);
    return symbols;
  }

  /** The locals that a piece of code names, and whether it calls for a collection. */
  private final class Named extends IrWalk {
    private final BitSet locals = new BitSet();
    private boolean collects;

    Named of(Stmt s) {
      stmt(s);
      return this;
    }

    private void add(Local l) {
      if (l != null) {
        locals.set(l.index);
      }
    }

    @Override
    protected boolean enter(Expr e) {
      switch (e) {
        case Expr.LocalGet x -> add(x.local());
        case Expr.LocalAddr x -> add(x.local());
        case Expr.Closure x -> x.captured().forEach(this::add);
        case Expr.Call x -> collects |= collecting.contains(x.symbol());
        default -> {}
      }
      return true;
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.DeclLocal x -> add(x.local());
        case Stmt.SetLocal x -> add(x.local());
        case Stmt.MultiAssign x -> x.dst().forEach(this::add);
        default -> {}
      }
      return true;
    }
  }

  /** How often each local is declared in a piece of code, and what it does with them otherwise. */
  private static final class Declarations extends IrWalk {
    private final Map<Local, Integer> times = new HashMap<>();

    /** Those that a literal captures, other than one that a goroutine is made of. */
    private final Set<Local> captured = new HashSet<>();

    /** Whether it has more than structured statements. */
    private boolean jumps;

    Declarations(Func f) {
      stmt(f.body);
    }

    Declarations(Stmt s) {
      stmt(s);
    }

    @Override
    protected boolean enter(Expr e) {
      if (e instanceof Expr.Closure c) {
        captured.addAll(c.captured());
      }
      return true;
    }

    @Override
    protected boolean enter(Stmt s) {
      if (s instanceof Stmt.Go go && go.closure() instanceof Expr.Closure) {
        return false; // runs with what it has been given
      }
      if (s instanceof Stmt.DeclLocal d) {
        times.merge(d.local(), 1, Integer::sum);
      }
      jumps |= s instanceof Stmt.Dispatch;
      return true;
    }
  }

  /** A function's code, from its end to its beginning. */
  private final class Code {
    private final Func func;
    private final Declarations declared;

    /** What may hold something when a statement of the loops around is reached once more. */
    private final BitSet inLoops = new BitSet();

    Code(Func func) {
      this.func = func;
      this.declared = new Declarations(func);
    }

    Stmt.Block function() {
      return block(func.body, new BitSet(), new BitSet());
    }

    /** A list of statements, given what is named before it and what may be read after it. */
    private Stmt.Block block(Stmt.Block b, BitSet before, BitSet after) {
      List<Stmt> stmts = b.stmts();
      var seen = new ArrayList<BitSet>();
      var sofar = (BitSet) before.clone();
      for (Stmt s : stmts) {
        seen.add((BitSet) sofar.clone());
        sofar.or(new Named().of(s).locals);
      }
      var live = (BitSet) after.clone();
      var out = new ArrayList<Stmt>();
      for (int i = stmts.size() - 1; i >= 0; i--) {
        Stmt s = stmts.get(i);
        Named named = new Named().of(s);
        if (named.collects) {
          add(s, named, seen.get(i), live, out);
        } else {
          out.add(s);
        }
        live.or(named.locals);
      }
      return new Stmt.Block(b.label(), out.reversed(), b.pos());
    }

    private Stmt part(Stmt s, BitSet before, BitSet after) {
      return s == null
          ? null
          : block(
              s instanceof Stmt.Block b ? b : new Stmt.Block(0, List.of(s), s.pos()),
              before,
              after);
    }

    /** Adds a statement that calls for a collection, and before it (the list is backwards) what lets go. */
    private void add(Stmt s, Named named, BitSet before, BitSet after, List<Stmt> out) {
      switch (s) {
        case Stmt.Block x -> out.add(block(x, before, after));
        case Stmt.If x ->
            out.add(
                new Stmt.If(
                    x.cond(),
                    part(x.then(), before, after),
                    part(x.orElse(), before, after),
                    x.pos()));
        case Stmt.Switch x ->
            out.add(
                new Stmt.Switch(
                    x.tag(),
                    x.cases(),
                    x.bodies().stream().map(b -> part(b, before, after)).toList(),
                    part(x.orElse(), before, after),
                    x.pos()));
        case Stmt.Loop x -> {
          var held = (BitSet) inLoops.clone();
          inLoops.or(named.locals);
          var live = (BitSet) named.locals.clone();
          new Declarations(x.body())
              .times.forEach(
                  (l, n) -> {
                    if (n.equals(declared.times.get(l))) {
                      live.clear(l.index); // made anew each time
                    }
                  });
          live.or(new Named().of(x.post()).locals);
          live.or(after);
          out.add(
              new Stmt.Loop(x.label(), x.cond(), part(x.body(), before, live), x.post(), x.pos()));
          inLoops.clear();
          inLoops.or(held);
        }
        default -> {
          out.add(s);
          var dead = (BitSet) before.clone();
          dead.or(inLoops);
          dead.andNot(after);
          dead.andNot(named.locals);
          dead.stream().mapToObj(func.locals::get).forEach(l -> letGo(l, s.pos(), out));
        }
      }
    }

    private void letGo(Local l, int pos, List<Stmt> out) {
      if (l.index < func.numParams + func.numCaptures
          || func.results.contains(l)
          || declared.captured.contains(l)) {
        return;
      }
      if (l.cell) {
        out.add(new Stmt.DeclLocal(l, null, pos));
      } else if (l.slotKind() == JKind.L
          && !IrTypes.isAggregate(l.type)
          && l.type.kind()
              != GoKind.FUNC) { // calls of a function that is known are the better for it
        out.add(new Stmt.SetLocal(l, new Expr.Zero(l.type), pos));
      }
    }
  }
}
