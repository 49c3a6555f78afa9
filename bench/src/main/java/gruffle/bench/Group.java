package gruffle.bench;

import java.util.Locale;

/** What a benchmark program measures; geometric means are taken within a group. */
enum Group {
  COMPUTE,
  CONCURRENCY,
  /** Compute programs that were written to be measured, not looked at while something was made faster: run where they are asked for. */
  WIDE,
  /** The start of a process: seconds count, since the ratio to a native hello means nothing. */
  PROCESS;

  static Group of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
