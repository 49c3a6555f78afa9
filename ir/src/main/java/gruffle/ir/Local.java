package gruffle.ir;

/**
 * A variable or temporary of one function.
 *
 * <p>A plain local lives in a frame slot. A cell local ({@code cell}) lives on the heap: its slot holds the
 * {@code CellX} object, which {@link Stmt.DeclLocal} makes anew (hence one variable for each iteration), {@link
 * Expr.LocalGet} and {@link Stmt.SetLocal} read and write through, and {@link Expr.LocalAddr} and closures share.
 * Locals of struct and array type are never cells: their slot holds the one object that is the variable.
 */
public final class Local {
  /** Index in {@link Func#locals}. */
  public final int index;

  /** Go's name; temporaries start with a dot. */
  public final String name;

  public final IrType type;

  /** Whether escape analysis put the variable into a heap cell; fixed before a tier sees the function. */
  public boolean cell;

  public Local(int index, String name, IrType type) {
    this.index = index;
    this.name = name;
    this.type = type;
  }

  /** Java shape of the frame slot. */
  public JKind slotKind() {
    return cell ? JKind.L : type.jkind();
  }

  @Override
  public String toString() {
    return name + "#" + index;
  }
}
