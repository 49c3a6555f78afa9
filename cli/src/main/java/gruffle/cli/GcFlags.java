package gruffle.cli;

import java.util.List;

/**
 * The compiler's flags as {@code -gcflags} hands them over.
 *
 * @param pattern the packages that they are for; empty: those named on the command line
 * @param optimizations how often {@code -m} is given
 * @param noInline {@code -l}
 * @param unknown the first flag that the compiler does not have; null if there is none
 */
record GcFlags(String pattern, int optimizations, boolean noInline, String unknown) {
  static final GcFlags NONE = new GcFlags("", 0, false, null);

  /** Flags of Go's compiler that mean nothing here. */
  private static final List<String> IGNORED =
      List.of("N", "B", "e", "E", "w", "wb", "c", "dwarf", "complete");

  /** From the argument of one {@code -gcflags}: words, with a pattern and = before them or not. */
  static GcFlags parse(String argument) {
    String pattern = "";
    String words = argument;
    if (!argument.startsWith("-") && argument.indexOf('=') >= 0) {
      pattern = argument.substring(0, argument.indexOf('='));
      words = argument.substring(argument.indexOf('=') + 1);
    }
    int m = 0;
    boolean l = false;
    String unknown = null;
    for (String word : words.trim().split("\\s+")) {
      String flag = word.replaceFirst("^--?", "");
      String name = flag.contains("=") ? flag.substring(0, flag.indexOf('=')) : flag;
      String value = flag.contains("=") ? flag.substring(flag.indexOf('=') + 1) : "";
      switch (name) {
        case "" -> {}
        case "m" -> m += value.matches("\\d+") ? Integer.parseInt(value) - m : 1;
        case "l" -> l = !value.equals("0") && !value.equals("4");
        default -> unknown = unknown != null || IGNORED.contains(name) ? unknown : name;
      }
    }
    return new GcFlags(pattern, m, l, unknown);
  }

  /** The flags for a package, the last that fit. */
  static GcFlags of(List<GcFlags> all, String path, boolean named) {
    GcFlags found = NONE;
    for (GcFlags f : all) {
      if (f.match(path, named)) {
        found = f;
      }
    }
    return found;
  }

  /** Whether they are for a package. */
  boolean match(String path, boolean named) {
    return switch (pattern) {
      case "" -> named;
      case "all" -> true;
      default ->
          pattern.endsWith("/...")
              ? (path + "/").startsWith(pattern.substring(0, pattern.length() - 3))
              : path.equals(pattern);
    };
  }
}
