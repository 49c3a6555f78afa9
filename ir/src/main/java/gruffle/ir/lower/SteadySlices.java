package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.Local;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The slices on the left of a statement that assigns several values, {@code s.a[i], s.a[j] = s.a[j], s.a[i]}, that are read once more for their elements instead of being kept in a temporary.
 *
 * <p>A slice from a field, a package variable or a pointer that is kept is shared with it (its header cannot be changed in place any more, by an append), and tier 1 no longer knows whose
 * elements they are. It can be read again if the assignments cannot change it: memory has types, so those of other types leave it alone. It must have been read by a value of the
 * statement, too, whose panics come before all assignments.
 */
final class SteadySlices {
  private final Set<Local> assigned;
  private final List<Expr> values;

  /** Underlying types of what the statement stores to, with all that is in them. */
  private final Set<IrType> stored = new HashSet<>();

  /**
   * For one statement without calls.
   *
   * @param assigned local variables that it assigns as a whole
   * @param values its values, each of which is computed before the first assignment
   */
  SteadySlices(List<Place> places, Set<Local> assigned, List<Expr> values) {
    this.assigned = assigned;
    this.values = values;
    for (Place p : places) {
      if (p.type() != null) {
        store(p.type());
      }
    }
  }

  private void store(IrType t) {
    IrType u = t.under();
    if (stored.add(u)) {
      switch (u) {
        case IrType.Struct s -> s.fields().forEach(f -> store(f.type()));
        case IrType.Array a -> store(a.elem());
        default -> {}
      }
    }
  }

  /** Whether that operand of a place is one. */
  boolean contains(Expr operand) {
    return operand.type().under() instanceof IrType.Slice
        && stays(operand)
        && values.stream().anyMatch(v -> reads(v, operand));
  }

  /** Whether it has the same value after any of the assignments, if there was no panic before. */
  private boolean stays(Expr e) {
    boolean own =
        switch (e) {
          case Expr.LocalGet(Local l) -> !assigned.contains(l);
          case Expr.GlobalGet g -> true;
          case Expr.FieldGet f -> stays(f.obj());
          case Expr.Deref d -> stays(d.ptr());
          case Expr.SliceGet s -> stays(s.slice()) && isFixed(s.index());
          default -> false;
        };
    return own && (isFixed(e) || !stored.contains(e.type().under()));
  }

  private boolean isFixed(Expr e) {
    return Values.isConstant(e)
        || Values.isPlainLocal(e) && !assigned.contains(((Expr.LocalGet) e).local());
  }

  private static boolean reads(Expr value, Expr slice) {
    return switch (value) {
      case Expr.SliceGet s -> isSame(s.slice(), slice);
      case Expr.Copy c -> reads(c.x(), slice);
      case Expr.Convert c -> reads(c.x(), slice);
      case Expr.Unary u -> reads(u.x(), slice);
      case Expr.Binary b -> reads(b.x(), slice) || reads(b.y(), slice);
      default -> false;
    };
  }

  private static boolean isSame(Expr a, Expr b) {
    return switch (a) {
      case Expr.LocalGet(Local l) -> b instanceof Expr.LocalGet(Local m) && l == m;
      case Expr.GlobalGet g -> b instanceof Expr.GlobalGet h && g.symbol().equals(h.symbol());
      case Expr.Deref d -> b instanceof Expr.Deref c && isSame(d.ptr(), c.ptr());
      case Expr.FieldGet f ->
          b instanceof Expr.FieldGet g
              && f.field() == g.field()
              && f.struct().equals(g.struct())
              && isSame(f.obj(), g.obj());
      case Expr.SliceGet s ->
          b instanceof Expr.SliceGet t
              && isSame(s.slice(), t.slice())
              && isSame(s.index(), t.index());
      case Expr.Const(IrType t, Long n) ->
          b instanceof Expr.Const(IrType u, Long m) && n.equals(m) && t.equals(u);
      default -> false;
    };
  }
}
