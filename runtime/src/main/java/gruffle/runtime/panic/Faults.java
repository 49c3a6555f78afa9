package gruffle.runtime.panic;

/** Tells a Go program's nil dereference from a bug of ours. */
final class Faults {
  /** Where a null is the program's own: generated code, the interpreter's nodes, operations, and natives. */
  private static final String[] PROGRAM = {
    "gruffle.fn.",
    "gruffle.fv.",
    "gruffle.go.",
    "gruffle.lib.",
    "gruffle.osr.",
    "gruffle.interp.",
    "gruffle.runtime.ops.",
    "gruffle.runtime.value.",
    "gruffle.stdlib."
  };

  private Faults() {}

  static boolean isNilDereference(Throwable t) {
    StackTraceElement[] frames = t.getStackTrace();
    if (frames.length == 0) {
      return true;
    }
    String top = frames[0].getClassName();
    if (frames.length > 1 && top.equals("java.util.Objects")) {
      top = frames[1].getClassName();
    }
    for (String p : PROGRAM) {
      if (top.startsWith(p)) {
        return true;
      }
    }
    return false;
  }
}
