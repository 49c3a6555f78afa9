package gruffle.syntax;

import java.util.Objects;

/** A node of the syntax tree; nodes are compared by identity. */
public abstract sealed class Node
    permits Expr, Stmt, Decl, File, Expr.Field, Stmt.CaseClause, Stmt.CommClause {
  /** The characteristic position, which is the one that errors name: for instance that of an operator. */
  public final Pos pos;

  Node(Pos pos) {
    this.pos = Objects.requireNonNull(pos);
  }

  public final Pos pos() {
    return pos;
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + "@" + pos;
  }
}
