package gruffle.types;

import java.util.ArrayList;
import java.util.List;

/** Reports variables that are declared and never used. */
final class Usage {
  private Usage() {}

  /** Looks through a function's scope; function literals within do their own. */
  static void usage(Checker c, Scope scope) {
    List<VarObj> unused = new ArrayList<>();
    for (Obj obj : scope.objects()) {
      if (obj instanceof VarObj v && !v.used) {
        unused.add(v);
      }
    }
    unused.sort((a, b) -> a.pos().compareTo(b.pos()));
    for (VarObj v : unused) {
      c.softErrorf(v, ErrorCode.UNUSED_VAR, "declared and not used: %s", v.name());
    }
    for (Scope child : scope.children) {
      if (!child.isFunc) {
        usage(c, child);
      }
    }
  }
}
