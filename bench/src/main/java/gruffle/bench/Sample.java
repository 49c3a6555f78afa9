package gruffle.bench;

import java.util.List;

/**
 * One process of one program in one engine.
 *
 * @param mode one run of the work, or repeats for the steady state
 * @param round counted from 0
 * @param problem "" where all is well; else "timeout", "exit 2", "wrong" (its output is not Go's), …
 * @param detail with a problem: what it printed
 */
record Sample(
    String program,
    String engine,
    Mode mode,
    int round,
    String problem,
    String detail,
    List<Double> times,
    Usage usage) {
  /** How often the work is done in the process. */
  enum Mode {
    ONCE,
    STEADY
  }

  boolean ok() {
    return problem.isEmpty();
  }
}
