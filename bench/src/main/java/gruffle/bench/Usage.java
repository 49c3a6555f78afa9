package gruffle.bench;

/**
 * What the kernel counted for one process: bench/measure's report.
 *
 * @param wall seconds, as user and system
 * @param maxRssKb its largest resident set
 * @param status exit code, "signal", "timeout" or "stopped"
 * @param end when it was seen to have ended: nanoseconds since 1970
 */
record Usage(double wall, double user, double system, long maxRssKb, String status, long end) {
  private static final double KB_IN_MB = 1024;

  static Usage parse(String report) {
    String[] words = report.strip().split(" ");
    return new Usage(
        Double.parseDouble(words[0]),
        Double.parseDouble(words[1]),
        Double.parseDouble(words[2]),
        Long.parseLong(words[3]),
        words[4],
        Long.parseLong(words[5]));
  }

  double maxRssMb() {
    return maxRssKb / KB_IN_MB;
  }

  double cpu() {
    return user + system;
  }

  boolean ok() {
    return status.equals("0");
  }
}
