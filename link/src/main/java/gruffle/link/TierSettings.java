package gruffle.link;

import gruffle.runtime.debug.GruffleDebug;

/**
 * When a function leaves tier 0, and what is said about it.
 *
 * @param calls the call that makes a function hot; 1: it is compiled at once, not in the background
 * @param loops the back-edge of a loop that makes it hot; 1 likewise
 * @param fallback what happens where the compiler refuses a function
 * @param trace whether each compilation is reported on standard error
 */
record TierSettings(int calls, int loops, Fallback fallback, boolean trace) {
  /** A call costs tier 0 far more than a back-edge, and compiling a function takes some milliseconds. */
  static final int CALLS = 500;

  static final int LOOPS = 5_000;

  /** Policies for a function that tier 1 refuses; it runs in tier 0 with all but FAIL. */
  enum Fallback {
    SILENT,
    WARN,
    /** The program ends as with a bug of ours: for tests. */
    FAIL
  }

  /** The knobs {@code jitcalls}, {@code jitloops}, {@code jitfallback=silent|warn|fail} and {@code jit=trace}. */
  static TierSettings of(GruffleDebug debug) {
    String policy = debug.get("jitfallback");
    Fallback fallback =
        switch (policy == null ? "" : policy) {
          case "warn" -> Fallback.WARN;
          case "fail" -> Fallback.FAIL;
          default -> Fallback.SILENT;
        };
    return new TierSettings(
        Math.max(1, debug.getInt("jitcalls", CALLS)),
        Math.max(1, debug.getInt("jitloops", LOOPS)),
        fallback,
        "trace".equals(debug.get("jit")));
  }
}
