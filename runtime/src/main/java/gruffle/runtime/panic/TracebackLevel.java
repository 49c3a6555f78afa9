package gruffle.runtime.panic;

/**
 * How much the report of a crash shows: the variable GOTRACEBACK, and what debug.SetTraceback has said besides, which may only add.
 *
 * @param level 0 no stack, 1 functions of the program, 2 those of the runtime too (here: the addresses of G and M in the headers)
 * @param all all goroutines, not only the one at fault
 * @param crash the process ends by SIGABRT, for a core dump
 */
public record TracebackLevel(long level, boolean all, boolean crash) {
  private static final long MAX = 0xffff_ffffL;

  /** Null is the empty text. What is no known word or number is nothing, of all goroutines: as in Go. */
  public static TracebackLevel of(String text) {
    return switch (text == null ? "" : text) {
      case "none" -> new TracebackLevel(0, false, false);
      case "", "single" -> new TracebackLevel(1, false, false);
      case "all" -> new TracebackLevel(1, true, false);
      case "system" -> new TracebackLevel(2, true, false);
      case "crash" -> new TracebackLevel(2, true, true);
      default -> new TracebackLevel(number(text), true, false);
    };
  }

  private static long number(String text) {
    try {
      long n = Long.parseLong(text);
      return n >= 0 && n <= MAX ? n : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Both of them. */
  public TracebackLevel or(TracebackLevel o) {
    return new TracebackLevel(level | o.level, all || o.all, crash || o.crash);
  }

  public boolean full() {
    return level >= 2;
  }

  public boolean none() {
    return level == 0;
  }
}
