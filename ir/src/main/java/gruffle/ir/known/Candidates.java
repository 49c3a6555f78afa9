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
 * The parameters of small functions for which a copy pays where the function that they are given is known: those that are called in a loop, or by a function that calls itself, or passed on to such ones.
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

  /** Indices of such parameters of the function of that symbol. */
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
    for (Local p : f.locals.subList(0, f.numParams)) {
      if (p.type.kind() == GoKind.FUNC) {
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
    params.and(uses.worth);
    params.andNot(uses.assigned);
    return params;
  }

  private final class Uses extends IrWalk {
    private final Func fn;
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
        case Expr.CallClosure x when x.fn() instanceof Expr.LocalGet g -> {
          called.set(g.local().index);
          if (loops > 0) {
            worth.set(g.local().index);
          }
        }
        case Expr.Call x when x.symbol().equals(fn.symbol) -> recursive = true;
        case Expr.Call x -> passed(x);
        default -> {}
      }
      return size <= LARGEST;
    }

    private void passed(Expr.Call x) {
      for (int i = 0; i < x.args().size(); i++) {
        if (x.args().get(i) instanceof Expr.LocalGet g
            && g.type().kind() == GoKind.FUNC
            && Candidates.this.of(x.symbol()).get(i)) {
          worth.set(g.local().index);
        }
      }
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
        case Stmt.SetLocal x -> assigned.set(x.local().index);
        case Stmt.MultiAssign x ->
            x.dst().stream().filter(l -> l != null).forEach(l -> assigned.set(l.index));
        default -> {}
      }
      return size <= LARGEST;
    }
  }
}
