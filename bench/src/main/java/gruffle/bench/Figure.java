package gruffle.bench;

import java.util.Locale;

/** What is told of a program in an engine. */
enum Figure {
  /** Seconds inside the program, one run, the warm-up in it: the median of the runs. */
  ONCE,
  /** Seconds inside the program: the best of the later repeats in one process; for Go the best of all. */
  STEADY,
  /** Seconds of the whole process: the median. */
  WALL,
  /** CPU seconds of the whole process, user and system: the median. */
  CPU,
  /** Largest resident set of one run, in MB. */
  MB;

  static Figure of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return this == MB ? "MB" : name().toLowerCase(Locale.ROOT);
  }
}
