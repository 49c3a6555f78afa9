package gruffle.types;

import gruffle.syntax.Node;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;

/** Language versions: what a file may use. */
final class Versions {
  private Versions() {}

  /** Whether the file being checked may use what came with a version. */
  static boolean allowVersion(Checker c, GoVersion want) {
    return !c.env.version.isValid() || c.env.version.compareTo(want) >= 0;
  }

  /** The same, and reports an error where not. */
  static boolean verifyVersionf(Checker c, Pos at, GoVersion want, String format, Object... args) {
    if (!allowVersion(c, want)) {
      c.versionErrorf(at, want, format, args);
      return false;
    }
    return true;
  }

  static boolean verifyVersionf(Checker c, Node at, GoVersion want, String format, Object... args) {
    return verifyVersionf(c, Positions.startPos(at), want, format, args);
  }
}
