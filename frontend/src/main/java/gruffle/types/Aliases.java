package gruffle.types;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Follows alias declarations to the type they denote. */
final class Aliases {
  private Aliases() {}

  /**
   * The type that a chain of aliases ends in. While the declaration of an alias is being checked its
   * right side is unknown; the result is INVALID then, and is not remembered.
   */
  static Type resolve(Alias a0) {
    Set<Alias> seen = null;
    Type t = a0;
    while (t instanceof Alias a) {
      if (a.actual != null) {
        t = a.actual;
        break;
      }
      if (a.fromRHS == null) {
        return Basic.INVALID;
      }
      if (seen == null) {
        seen = Collections.newSetFromMap(new IdentityHashMap<>());
      }
      if (!seen.add(a)) {
        t = Basic.INVALID; // the cycle has been reported
        break;
      }
      t = a.fromRHS;
    }
    a0.actual = t;
    return t;
  }
}
