package gruffle.types;

import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.Exprs;
import gruffle.syntax.Group;
import java.util.List;

/** The running state of a parenthesised constant declaration: iota, and the values to repeat. */
final class ConstGroup {
  private Group group;
  private int iota = -1;
  private Decl.ConstDecl last;
  private boolean inherited;

  /** Goes on to the next constant declaration. */
  void next(Decl.ConstDecl d) {
    if (iota < 0 || d.group == null || d.group != group) {
      iota = 0;
      last = null;
      group = d.group;
    } else {
      iota++;
    }
    inherited = true;
    if (d.type != null || d.values != null) {
      last = d;
      inherited = false;
    } else if (last == null) {
      inherited = false;
    }
  }

  int iota() {
    return iota;
  }

  Expr type() {
    return last == null ? null : last.type;
  }

  List<Expr> values() {
    return last == null ? List.of() : Exprs.unpack(last.values);
  }

  boolean inherited() {
    return inherited;
  }
}
