package gruffle.runtime.sched;

/**
 * The limits of runtime/debug, which begin with GOGC and GOMEMLIMIT.
 *
 * <p>What the JVM's collector does is set when the JVM starts: of the first two settings it hears only that a heap above the memory limit is collected ({@link PeriodicGc}).
 */
public final class Limits {
  private static final int GC_PERCENT = 100;
  private static final long MAX_STACK = 1_000_000_000;

  private volatile long gcPercent;
  private volatile long memory;
  private volatile long maxStack = MAX_STACK;

  private Limits(long gcPercent, long memory) {
    this.gcPercent = gcPercent;
    this.memory = memory;
  }

  static Limits of(Config config) {
    return new Limits(gogc(config.getenv("GOGC")), memory(config.getenv("GOMEMLIMIT")));
  }

  /** The line that Go prints before it refuses to start with this environment; null: it does not. */
  static String problem(Config config) {
    String v = config.getenv("GOMEMLIMIT");
    return memory(v) >= 0 ? null : "GOMEMLIMIT=" + v + "\n";
  }

  private static long gogc(String v) {
    if (v == null || v.isEmpty()) {
      return GC_PERCENT;
    }
    if (v.equals("off")) {
      return -1;
    }
    try {
      return Math.max(Integer.parseInt(v), -1);
    } catch (NumberFormatException e) {
      return GC_PERCENT; // as Go
    }
  }

  /** -1: malformed. */
  static long memory(String v) {
    if (v == null || v.isEmpty() || v.equals("off")) {
      return Long.MAX_VALUE;
    }
    if (!v.matches("[0-9]+(B|KiB|MiB|GiB|TiB)?")) {
      return -1;
    }
    int end = 0;
    while (end < v.length() && Character.isDigit(v.charAt(end))) {
      end++;
    }
    int shift =
        switch (v.substring(end)) {
          case "KiB" -> 10;
          case "MiB" -> 20;
          case "GiB" -> 30;
          case "TiB" -> 40;
          default -> 0;
        };
    try {
      return Math.multiplyExact(Long.parseLong(v.substring(0, end)), 1L << shift);
    } catch (ArithmeticException | NumberFormatException e) {
      return -1;
    }
  }

  public long gcPercent() {
    return gcPercent;
  }

  public void setGcPercent(long percent) {
    gcPercent = Math.max(percent, -1);
  }

  public long memory() {
    return memory;
  }

  public void setMemory(long bytes) {
    memory = bytes;
  }

  public long maxStack() {
    return maxStack;
  }

  public void setMaxStack(long bytes) {
    maxStack = bytes;
  }
}
