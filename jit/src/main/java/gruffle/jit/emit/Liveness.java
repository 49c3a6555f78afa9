package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which locals of a function are still needed at the heads of its loops, by a walk backwards through its statements. What expressions
 * assign (those of {@link Expr.Seq}) counts as needed before, which does no harm.
 */
final class Liveness {
  private final Func fn;
  private final Map<Integer, BitSet> heads = new HashMap<>();

  /** What is needed behind a label: where its break goes, and its continue. */
  private final Map<Integer, BitSet> breaks = new HashMap<>();

  private final Map<Integer, BitSet> continues = new HashMap<>();
  private final BitSet all = new BitSet();
  private final BitSet results = new BitSet();

  private Liveness(Func fn) {
    this.fn = fn;
    all.set(0, fn.known());
    fn.results.forEach(l -> results.set(l.index));
  }

  static Liveness of(Func fn) {
    var l = new Liveness(fn);
    l.before(fn.body, l.results);
    return l;
  }

  /** Indices of the locals that are needed at the head of a loop (a block of a Dispatch: all). */
  BitSet atHead(int loop) {
    return known(heads.getOrDefault(loop, all));
  }

  /** The same for those that are needed where a loop has been left. */
  BitSet behind(int loop) {
    return known(breaks.getOrDefault(loop, all));
  }

  private BitSet known(BitSet live) {
    BitSet needed = fn.hasDefer ? union(live, results) : (BitSet) live.clone();
    needed.and(all); // what the compiler has added is never needed in two statements
    return needed;
  }

  /** What is needed before a statement; the second argument, what is needed after it, is not changed. */
  private BitSet before(Stmt s, BitSet after) {
    return switch (s) {
      case null -> after;
      case Stmt.Block b -> {
        if (b.label() != 0) {
          breaks.put(b.label(), after);
        }
        BitSet live = after;
        for (Stmt x : b.stmts().reversed()) {
          live = before(x, live);
        }
        yield live;
      }
      case Stmt.DeclLocal d -> uses(d.init(), without(after, d.local()));
      case Stmt.SetLocal a ->
          uses(a.value(), a.local().cell ? with(after, a.local()) : without(after, a.local()));
      case Stmt.MultiAssign m -> {
        BitSet live = after;
        for (Local l : m.dst()) {
          live = l == null ? live : l.cell ? with(live, l) : without(live, l);
        }
        yield uses(m.call(), live);
      }
      case Stmt.If i -> uses(i.cond(), union(before(i.then(), after), before(i.orElse(), after)));
      case Stmt.Loop l -> loop(l, after);
      case Stmt.Break b -> breaks.getOrDefault(b.label(), all);
      case Stmt.Continue b -> continues.getOrDefault(b.label(), all);
      case Stmt.Switch w -> {
        BitSet live = before(w.orElse(), after);
        for (Stmt x : w.bodies()) {
          live = union(live, before(x, after));
        }
        yield uses(w.tag(), live);
      }
      case Stmt.Return r -> {
        BitSet live = r.values().isEmpty() || fn.hasDefer ? results : new BitSet();
        yield usesAll(r.values(), live);
      }
      case Stmt.Panic p -> uses(p.value(), new BitSet());
      case Stmt.Dispatch d -> all;
      case Stmt.Jump j -> all;
      case Stmt.Branch b -> all;
      default -> usesOf(s, after);
    };
  }

  private BitSet loop(Stmt.Loop l, BitSet after) {
    breaks.put(l.label(), after);
    BitSet head = heads.getOrDefault(l.label(), new BitSet());
    while (true) {
      BitSet next = before(l.post(), head);
      continues.put(l.label(), next);
      BitSet live = before(l.body(), next);
      if (l.cond() != null) {
        live = uses(l.cond(), union(live, after));
      }
      live = union(live, head);
      if (live.equals(head)) {
        heads.put(l.label(), head);
        return head;
      }
      head = live;
    }
  }

  private static BitSet with(BitSet live, Local l) {
    var b = (BitSet) live.clone();
    b.set(l.index);
    return b;
  }

  private static BitSet without(BitSet live, Local l) {
    var b = (BitSet) live.clone();
    b.clear(l.index);
    return b;
  }

  private static BitSet union(BitSet x, BitSet y) {
    var b = (BitSet) x.clone();
    b.or(y);
    return b;
  }

  private static BitSet uses(Expr e, BitSet after) {
    return e == null ? after : usesAll(List.of(e), after);
  }

  private static BitSet usesAll(List<Expr> list, BitSet after) {
    var live = (BitSet) after.clone();
    new Uses(live).exprs(list);
    return live;
  }

  private static BitSet usesOf(Stmt s, BitSet after) {
    var live = (BitSet) after.clone();
    new Uses(live).stmt(s);
    return live;
  }

  private static final class Uses extends IrWalk {
    private final BitSet live;

    Uses(BitSet live) {
      this.live = live;
    }

    @Override
    protected boolean enter(Expr e) {
      switch (e) {
        case Expr.LocalGet x -> live.set(x.local().index);
        case Expr.LocalAddr x -> live.set(x.local().index);
        case Expr.Closure x -> x.captured().forEach(l -> live.set(l.index));
        default -> {}
      }
      return true;
    }

    @Override
    protected boolean enter(Stmt s) {
      if (s instanceof Stmt.SetLocal a && a.local().cell) {
        live.set(a.local().index);
      } else if (s instanceof Stmt.MultiAssign m) {
        m.dst().stream().filter(l -> l != null && l.cell).forEach(l -> live.set(l.index));
      }
      return true;
    }
  }
}
