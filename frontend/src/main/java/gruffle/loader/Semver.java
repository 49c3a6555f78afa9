package gruffle.loader;

/** Order of module versions (semantic versioning with a leading v). */
final class Semver {
  private Semver() {}

  /** Negative, 0 or positive as a is before, equal to or behind b. */
  static int compare(String a, String b) {
    String[] x = parts(a);
    String[] y = parts(b);
    for (int i = 0; i < 3; i++) {
      int c = number(x[i], y[i]);
      if (c != 0) {
        return c;
      }
    }
    return prerelease(x[3], y[3]);
  }

  /** Major, minor, patch, prerelease. */
  private static String[] parts(String version) {
    String v = version.startsWith("v") ? version.substring(1) : version;
    int plus = v.indexOf('+');
    v = plus < 0 ? v : v.substring(0, plus);
    int dash = v.indexOf('-');
    String[] numbers = (dash < 0 ? v : v.substring(0, dash)).split("\\.");
    String[] parts = {"0", "0", "0", dash < 0 ? "" : v.substring(dash + 1)};
    for (int i = 0; i < 3 && i < numbers.length; i++) {
      parts[i] = numbers[i];
    }
    return parts;
  }

  private static int number(String a, String b) {
    return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
  }

  /** A release comes after its prereleases. */
  private static int prerelease(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isEmpty(), b.isEmpty());
    }
    String[] x = a.split("\\.");
    String[] y = b.split("\\.");
    for (int i = 0; i < x.length && i < y.length; i++) {
      boolean xNumber = x[i].chars().allMatch(Character::isDigit);
      boolean yNumber = y[i].chars().allMatch(Character::isDigit);
      int c;
      if (xNumber != yNumber) {
        c = xNumber ? -1 : 1;
      } else {
        c = xNumber ? number(x[i], y[i]) : x[i].compareTo(y[i]);
      }
      if (c != 0) {
        return c;
      }
    }
    return Integer.compare(x.length, y.length);
  }
}
