package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrTypes;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Appends of structs and arrays to locals that alone refer to their slice's variables, so that these may be moved into a longer array, not copied: nobody sees
 * that the old array's variables and the new one's are the same.
 *
 * <p>A local is sole from where it is assigned what is new (nil, make, a literal) to where its slice, a part of it, or a pointer into it goes elsewhere.
 * What a loop or a labelled block gives away anywhere is not sole at its head, nor behind it.
 */
final class SoleSlices {
  private final BitSet sole = new BitSet();

  /** All that was given away so far. */
  private final BitSet given = new BitSet();

  private final Set<Stmt> yes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Stmt> no = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Stmt> brief;
  private final Uses uses = new Uses();

  private SoleSlices(Func fn) {
    this.brief = BriefNames.of(fn);
  }

  /** The assignments of such appends, by identity. */
  static Set<Stmt> of(Func fn) {
    if (fn.locals.stream().noneMatch(SoleSlices::isCandidate)) {
      return Set.of();
    }
    var s = new SoleSlices(fn);
    s.stmt(fn.body);
    s.yes.removeAll(s.no);
    return s.yes;
  }

  private static boolean isCandidate(Local l) {
    return l.type.kind() == GoKind.SLICE && !l.cell && IrTypes.isAggregate(Memory.elem(l.type));
  }

  private void give(Local l) {
    if (l != null) {
      sole.clear(l.index);
      given.set(l.index);
    }
  }

  private void stmt(Stmt s) {
    switch (s) {
      case null -> {}
      case Stmt.Block x when x.label() == 0 -> x.stmts().forEach(this::stmt);
      case Stmt.Block x -> apart(() -> x.stmts().forEach(this::stmt), s);
      case Stmt.Loop x ->
          apart(
              () -> {
                uses.expr(x.cond());
                var head = (BitSet) sole.clone();
                stmt(x.body());
                sole.and(head); // of those that go on
                stmt(x.post());
              },
              s);
      case Stmt.If x -> {
        uses.expr(x.cond());
        var before = (BitSet) sole.clone();
        stmt(x.then());
        var then = (BitSet) sole.clone();
        restore(before);
        stmt(x.orElse());
        sole.and(then);
      }
      case Stmt.Switch x -> {
        uses.expr(x.tag());
        var before = (BitSet) sole.clone();
        stmt(x.orElse());
        var all = (BitSet) sole.clone();
        for (Stmt body : x.bodies()) {
          restore(before);
          stmt(body);
          all.and(sole);
        }
        restore(all);
      }
      case Stmt.DeclLocal x -> {
        uses.expr(x.init());
        assigned(x.local(), x.init() == null || isNew(x.init()));
      }
      case Stmt.SetLocal x -> set(x);
      default -> uses.stmt(s);
    }
  }

  /** What may be left, or come round, anywhere. */
  private void apart(Runnable inside, Stmt all) {
    var before = (BitSet) given.clone();
    given.clear();
    uses.stmt(all);
    sole.andNot(given);
    var at = (BitSet) sole.clone();
    inside.run();
    restore(at);
    given.or(before);
  }

  private void restore(BitSet to) {
    sole.clear();
    sole.or(to);
  }

  private void set(Stmt.SetLocal x) {
    Local l = x.local();
    if (!isCandidate(l) || !updates(x)) {
      uses.stmt(x);
      assigned(l, isNew(x.value()));
      return;
    }
    var op = (Expr.OpCall) x.value();
    uses.exprs(op.args().subList(1, op.args().size()));
    if (op.op().equals("slice.appendV")) {
      (sole.get(l.index) ? yes : no).add(x);
    }
  }

  /** Whether an assignment appends to the local itself, or cuts it. */
  private static boolean updates(Stmt.SetLocal x) {
    return HeaderUses.isUpdate(x)
        || x.value() instanceof Expr.OpCall op
            && op.op().equals("slice.appendSlice")
            && op.args().getFirst() instanceof Expr.LocalGet g
            && g.local() == x.local();
  }

  private void assigned(Local l, boolean fresh) {
    if (!fresh) {
      give(l);
    } else if (isCandidate(l)) {
      sole.set(l.index);
    }
  }

  private static boolean isNew(Expr e) {
    return switch (e) {
      case Expr.Zero x -> true;
      case Expr.ArrayLit x -> true;
      case Expr.OpCall x -> x.op().equals("slice.makeL");
      case null, default -> false;
    };
  }

  /** Gives away what statements and expressions let others have; assignments within expressions make nothing sole. */
  private final class Uses extends Spots {
    @Override
    void kept(Local l) {
      give(l);
    }

    @Override
    protected boolean enter(Stmt s) {
      switch (s) {
        case Stmt.SetLocal x when isCandidate(x.local()) && updates(x) -> {
          var op = (Expr.OpCall) x.value();
          exprs(op.args().subList(1, op.args().size()));
        }
        case Stmt.SetLocal x -> {
          if (brief.contains(x)) {
            spot(x.value());
          } else {
            expr(x.value());
          }
          changed(x.local(), x.value());
        }
        case Stmt.DeclLocal x -> {
          expr(x.init());
          if (x.init() != null) {
            changed(x.local(), x.init());
          }
        }
        case Stmt.Return x -> {} // what is given away here, this call appends to no more
        case Stmt.MultiAssign x -> {
          expr(x.call());
          x.dst().forEach(SoleSlices.this::give);
        }
        default -> {
          return super.enter(s);
        }
      }
      return false;
    }

    private void changed(Local l, Expr to) {
      if (!isNew(to)) {
        give(l);
      }
    }
  }
}
