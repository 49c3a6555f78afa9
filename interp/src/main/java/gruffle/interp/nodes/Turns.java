package gruffle.interp.nodes;

/**
 * How the time of a function in tier 0 is divided between those of its loops that are compiled by themselves and what is between these.
 *
 * <p>Goroutines on several Ms share it; what they mix up only makes another loop be compiled than would have been best.
 */
final class Turns {
  /** What takes longer, ns, is a call of something else, or lies between two calls of the function. */
  private static final long PAUSE = 100_000;

  /** Less, ns, is not worth what the compilers take for a loop with others in it. */
  private static final long LITTLE = 30_000_000;

  /** The time between may be that part of the time in loops. */
  private static final int PART = 4;

  /** When a loop was left last, ns; 0 at first. */
  private long left;

  /** When one was entered last. */
  private long entered;

  /** Sums, ns. */
  private long within;

  private long between;

  /** A loop is entered. */
  void begin() {
    entered = System.nanoTime();
    long pause = entered - left;
    if (left != 0 && pause < PAUSE) {
      between += pause;
    }
  }

  /** It has been left. */
  void end() {
    left = System.nanoTime();
    within += left - entered;
  }

  /** Whether so much of the time has been spent between the loops that one around them had better be compiled. */
  boolean isMuchBetween() {
    return between > LITTLE && between > within / PART;
  }

  /** Other loops are compiled from now on. */
  void reset() {
    within = 0;
    between = 0;
  }
}
