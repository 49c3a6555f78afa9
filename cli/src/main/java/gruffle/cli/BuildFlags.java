package gruffle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The build flags of the go command that change nothing here, or cannot be had: of run, build and test. */
final class BuildFlags {
  private static final String NO_INSTRUMENTS = "the JVM has no such instruments for Go";
  private static final String NO_TOOLS = "no tools of Go's are run";

  /** Those that are refused, and why. */
  private static final Map<String, String> REFUSED =
      Map.of(
          "race", "there is no race detector",
          "msan", NO_INSTRUMENTS,
          "asan", NO_INSTRUMENTS,
          "n", "there are no commands to print",
          "exec", "the program runs in this JVM",
          "toolexec", NO_TOOLS,
          "linkshared", "there are no shared libraries of Go code",
          "overlay", "files are read where they are",
          "modfile", "go.mod is read where it is");

  /** Those that take a value and change nothing. */
  private static final Set<String> VALUES =
      Set.of(
          "p",
          "mod",
          "asmflags",
          "gccgoflags",
          "installsuffix",
          "pkgdir",
          "pgo",
          "compiler",
          "buildmode");

  private static final Set<String> SWITCHES = Set.of("a", "modcacherw", "buildvcs");

  /** More of them for gruffle run, which prints no steps. */
  private static final Set<String> OF_RUN = Set.of("x", "v", "work", "json");

  /** Others that take a value: that may begin with a dash. */
  private static final Set<String> JOINED = Set.of("tags", "gcflags", "ldflags", "o");

  private static final Set<String> APART = Set.of("engine", "dump");

  private BuildFlags() {}

  /** Whether it is one of these. */
  static boolean has(String name) {
    return REFUSED.containsKey(name) || VALUES.contains(name) || SWITCHES.contains(name);
  }

  static boolean takesValue(String name) {
    return VALUES.contains(name) || Set.of("exec", "toolexec", "overlay", "modfile").contains(name);
  }

  /**
   * Null if the flag may be passed over, else what is said.
   *
   * @param value null for a switch without one
   */
  static String problem(String name, String value) {
    if (REFUSED.containsKey(name) && !"false".equals(value)) {
      return "gruffle: -" + name + " is not supported: " + REFUSED.get(name);
    }
    return switch (name) {
      case "mod" ->
          Set.of("", "mod", "readonly", "vendor").contains(value)
              ? null
              : "-mod=" + value + " not supported (can be '', 'mod', 'readonly', or 'vendor')";
      case "compiler" -> value.equals("gc") ? null : other(name, value, "gc");
      case "buildmode" ->
          Set.of("default", "exe", "pie").contains(value) ? null : other(name, value, "exe");
      case "p" ->
          value.matches("[1-9][0-9]*")
              ? null
              : value.matches("0|-[0-9]+")
                  ? "go: -p must be a positive integer: " + value
                  : "invalid value \"" + value + "\" for flag -p: parse error";
      default -> null;
    };
  }

  private static String other(String name, String value, String only) {
    return "gruffle: -%s=%s is not supported: there is only %s".formatted(name, value, only);
  }

  /** The launcher has taken -C where it is the first flag. */
  static String lateFolder(String value, String[] args, int i) {
    if (value == null && i + 1 == args.length) {
      return "flag needs an argument: -C";
    }
    return "invalid value \"%s\" for flag -C: -C flag must be first flag on command line"
        .formatted(value == null ? args[i + 1] : value);
  }

  /** The exit code of what {@link #problem} says. */
  static int exitCode(String problem) {
    return problem.startsWith("-mod=") || problem.startsWith("go: ") ? 1 : 2;
  }

  /** A command line without these flags. */
  record Taken(String[] args, String problem) {}

  /** Takes them from before the first word that is no flag. */
  static Taken take(String[] args) {
    var rest = new ArrayList<String>();
    for (int i = 0; i < args.length; i++) {
      String word = args[i];
      if (i > 0 && (!word.startsWith("-") || word.length() == 1)) {
        rest.addAll(List.of(args).subList(i, args.length));
        break;
      }
      String flag = word.replaceFirst("^--?", "");
      int eq = flag.indexOf('=');
      String name = eq < 0 ? flag : flag.substring(0, eq);
      if (name.equals("C")) {
        return new Taken(args, lateFolder(eq < 0 ? null : flag.substring(1 + eq), args, i));
      }
      if (i == 0 || !has(name) && !(args[0].equals("run") && OF_RUN.contains(name))) {
        boolean more = i > 0 && eq < 0 && i + 1 < args.length;
        if (more && JOINED.contains(name)) {
          rest.add(word + "=" + args[++i]);
        } else {
          rest.add(word);
          if (more && APART.contains(name)) {
            rest.add(args[++i]);
          }
        }
        continue;
      }
      String value = eq < 0 ? null : flag.substring(eq + 1);
      if (value == null && takesValue(name)) {
        if (i + 1 == args.length) {
          return new Taken(args, "flag needs an argument: -" + name);
        }
        value = args[++i];
      }
      String problem = problem(name, value);
      if (problem != null) {
        return new Taken(args, problem);
      }
    }
    return new Taken(rest.toArray(String[]::new), null);
  }
}
