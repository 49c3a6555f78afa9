package gruffle.types;

/** A Go language version; the newest where none was given. */
record GoVersion(int major, int minor) implements Comparable<GoVersion> {
  static final GoVersion NONE = new GoVersion(0, 0);
  static final GoVersion CURRENT = new GoVersion(1, 26);
  static final GoVersion GO1_9 = new GoVersion(1, 9);
  static final GoVersion GO1_13 = new GoVersion(1, 13);
  static final GoVersion GO1_14 = new GoVersion(1, 14);
  static final GoVersion GO1_16 = new GoVersion(1, 16);
  static final GoVersion GO1_17 = new GoVersion(1, 17);
  static final GoVersion GO1_18 = new GoVersion(1, 18);
  static final GoVersion GO1_20 = new GoVersion(1, 20);
  static final GoVersion GO1_21 = new GoVersion(1, 21);
  static final GoVersion GO1_22 = new GoVersion(1, 22);
  static final GoVersion GO1_23 = new GoVersion(1, 23);
  static final GoVersion GO1_26 = new GoVersion(1, 26);

  /** Reads "go1.22", "go1.22.3", "go1.22rc1"; NONE where it is no version. */
  static GoVersion parse(String s) {
    if (s == null || !s.startsWith("go")) {
      return NONE;
    }
    String[] parts = s.substring(2).split("[.]", 3);
    try {
      int major = Integer.parseInt(parts[0]);
      int minor = parts.length > 1 ? Integer.parseInt(parts[1].replaceFirst("[^0-9].*", "")) : 0;
      return new GoVersion(major, minor);
    } catch (NumberFormatException e) {
      return NONE; // not a version
    }
  }

  boolean isValid() {
    return major > 0;
  }

  @Override
  public int compareTo(GoVersion o) {
    return major != o.major ? Integer.compare(major, o.major) : Integer.compare(minor, o.minor);
  }

  @Override
  public String toString() {
    return isValid() ? "go" + major + "." + minor : "";
  }
}
