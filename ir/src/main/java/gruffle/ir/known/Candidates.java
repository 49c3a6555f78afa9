package gruffle.ir.known;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The parameters of small functions for which a copy pays where the function that they are given is known: those that are called in a loop, or by a function that calls itself, or with a literal, as a range over a function does, or passed on to such ones, also within
 * what a literal captures. And the captured variables of literals that are called or passed on: where what they hold is known, the literal is called by somebody of whom a copy was made.
 */
final class Candidates {
  /** Nodes of the largest functions that are copied. */
  static final int LARGEST = 160;

  private final BitSet none = new BitSet();
  private final Function<String, Func> functions;
  private final Map<String, BitSet> found = new HashMap<>();

  Candidates(Function<String, Func> functions) {
    this.functions = functions;
  }

  /** Indices of such parameters and captured variables of the function of that symbol. */
  BitSet of(String symbol) {
    BitSet set = found.get(symbol);
    if (set == null) {
      found.put(symbol, none); // a circle of calls by way of others
      Func f = functions.apply(symbol);
      set = f == null ? none : of(f);
      found.put(symbol, set);
    }
    return set;
  }

  private BitSet of(Func f) {
    var params = new BitSet();
    if (f.body == null || f.wrapper || f.hasRecover || f.own != null) {
      return params;
    }
    for (Local p : f.locals.subList(0, f.numParams + f.numCaptures)) {
      if (p.type.kind() == GoKind.FUNC && !p.cell) {
        params.set(p.index);
      }
    }
    if (params.isEmpty()) {
      return params;
    }
    var uses = new Uses(f);
    uses.stmt(f.body);
    if (uses.size > LARGEST) {
      return none;
    }
    if (uses.recursive) {
      uses.worth.or(uses.called);
    }
    uses.called.clear(0, f.numParams);
    uses.worth.or(uses.called);
    params.and(uses.worth);
    params.andNot(uses.assigned);
    return params;
  }

  private final class Uses extends IrWalk {
    private final Func fn;
    private final Map<Local, Local> copies = new HashMap<>();
    private int loops;
    int size;
    boolean recursive;
    final BitSet called = new BitSet();
    final BitSet worth = new BitSet();
    final BitSet assigned = new BitSet();

    Uses(Func fn) {
      this.fn = fn;
    }

    @Override
    protected boolean enter(Expr e) {
      size++;
      switch (e) {
        case Expr.CallClosure x when x.fn() instanceof Expr.LocalGet g -> called(x, g.local());
        case Expr.Call x when x.symbol().equals(fn.symbol) -> recursive = true;
        case Expr.Call x -> passed(x);
        default -> {}
      }
      return size <= LARGEST;
    }

    private void passed(Expr.Call x) {
      BitSet params = Candidates.this.of(x.symbol());
      for (int i = 0; i < x.args().size(); i++) {
        Expr a = x.args().get(i);
        if (params.get(i)) {
          captured(a);
          if (a instanceof Expr.LocalGet g && g.type().kind() == GoKind.FUNC) {
            worth.set(index(g.local()));
          }
        }
      }
    }

    private void called(Expr.CallClosure x, Local fn) {
      called.set(index(fn));
      if (loops > 0 || x.args().stream().anyMatch(Expr.Closure.class::isInstance)) {
        worth.set(index(fn));
      }
      x.args().forEach(this::captured);
    }

    /** What a literal that is passed on captures, and calls. */
    private void captured(Expr literal) {
      if (literal instanceof Expr.Closure c) {
        Func f = functions.apply(c.symbol());
        BitSet used = Candidates.this.of(c.symbol());
        for (int i = 0; i < c.captured().size() && !used.isEmpty(); i++) {
          if (used.get(f.numParams + i)) {
            worth.set(index(c.captured().get(i)));
          }
        }
      }
    }

    /** Index of a variable, or of the one that it is a copy of. */
    private int index(Local l) {
      return copies.getOrDefault(l, l).index;
    }

    @Override
    protected boolean enter(Stmt s) {
      size++;
      switch (s) {
        case Stmt.Loop x -> {
          loops++;
          expr(x.cond());
          stmt(x.body());
          stmt(x.post());
          loops--;
          return false;
        }
        case Stmt.Dispatch x -> size = LARGEST + 1;
        case Stmt.SetLocal x -> {
          assigned.set(x.local().index);
          if (x.value() instanceof Expr.LocalGet g && x.local().type.kind() == GoKind.FUNC) {
            copies.put(x.local(), g.local());
          }
        }
        case Stmt.MultiAssign x ->
            x.dst().stream().filter(l -> l != null).forEach(l -> assigned.set(l.index));
        default -> {}
      }
      return size <= LARGEST;
    }
  }
}
