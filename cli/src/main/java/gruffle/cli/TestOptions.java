package gruffle.cli;

import gruffle.link.Engine;
import gruffle.syntax.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What {@code gruffle test} was asked for, in the go command's way: flags and packages mixed, unknown flags are the program's. */
final class TestOptions {
  private static final Set<String> SWITCHES =
      Set.of("v", "short", "failfast", "benchmem", "fullpath", "artifacts");
  private static final Set<String> VALUES =
      Set.of(
          "run",
          "skip",
          "list",
          "bench",
          "benchtime",
          "count",
          "cpu",
          "parallel",
          "timeout",
          "shuffle",
          "outputdir",
          "memprofilerate",
          "blockprofilerate",
          "mutexprofilefraction",
          "fuzz",
          "fuzztime",
          "fuzzminimizetime");

  /** Those that have the program write a file, in the directory of the command. */
  private static final Set<String> PROFILES =
      Set.of("cpuprofile", "memprofile", "blockprofile", "mutexprofile", "trace");

  private static final Set<String> PATTERNS = Set.of("run", "skip", "list", "bench");

  /** Those of the go command that change nothing here. */
  private static final Map<String, Boolean> IGNORED =
      Map.of("vet", true, "x", false, "work", false);

  private static final Set<String> UNSUPPORTED = Set.of("c", "o", "i");

  private static final Set<String> COVERAGE = Set.of("covermode", "coverpkg", "coverprofile");

  /** Wrong flags, in the words that are shown. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    /** The command's. */
    final int exitCode;

    UsageException(String message) {
      this(message, 2);
    }

    UsageException(String message, int exitCode) {
      super(message, null, false, false);
      this.exitCode = exitCode;
    }
  }

  private static final String USAGE =
      "usage: gruffle test [build/test flags] [packages] [build/test flags & test binary flags]\n"
          + "Run 'gruffle help test' for usage.";

  final List<String> packages = new ArrayList<>();
  final List<String> programArgs = new ArrayList<>();
  final List<String> tags = new ArrayList<>();
  Engine engine = Engine.TIERED;
  String timeout = "10m0s";
  boolean streams; // what the program prints is shown as it comes

  /** All that is shown is told in events. */
  boolean json;

  boolean withRegexp;

  /** Benchmarks are to run. */
  boolean benchmarks;

  /** A flag that asks for a profile, the first one; null for none. */
  String profile;

  /** What is allocated has to be counted. */
  boolean countsAllocations;

  boolean showsLeftOut;

  /** The arguments of all -ldflags. */
  final List<String> linkFlags = new ArrayList<>();

  /** Names of files are those of packages. */
  boolean trimmed;

  /** How is counted what runs; null: not at all. */
  Coverage.Mode coverMode;

  /** The patterns of -coverpkg; empty: the package that is tested. */
  final List<String> coverPackages = new ArrayList<>();

  /** Null: none is written. */
  String coverProfile;

  /** Where profiles go; null: the working directory. */
  String outputDir;

  private TestOptions() {}

  static TestOptions parse(List<String> words) throws UsageException {
    var o = new TestOptions();
    boolean packagesOver = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("-args") || word.equals("--args")) {
        o.programArgs.addAll(words.subList(i + 1, words.size()));
        break;
      }
      if (!word.startsWith("-") || word.length() == 1) {
        if (packagesOver) {
          o.programArgs.add(word);
        } else {
          o.packages.add(word);
        }
        continue;
      }
      packagesOver = !o.packages.isEmpty();
      String typed = word.replaceFirst("^--?", "");
      String flag = typed.replaceFirst("^test\\.", "");
      int eq = flag.indexOf('=');
      String name = eq < 0 ? flag : flag.substring(0, eq);
      String value = eq < 0 ? null : flag.substring(eq + 1);
      if (name.equals("C")) {
        throw new UsageException(
            BuildFlags.lateFolder(value, words.toArray(String[]::new), i) + "\n" + USAGE);
      }
      boolean needsValue =
          VALUES.contains(name)
              || PROFILES.contains(name)
              || COVERAGE.contains(name)
              || name.equals("tags")
              || name.equals("engine")
              || name.equals("ldflags")
              || BuildFlags.takesValue(name)
              || IGNORED.getOrDefault(name, false);
      if (needsValue && value == null) {
        if (i + 1 == words.size()) {
          throw new UsageException("flag needs an argument: -" + typed + "\n" + USAGE);
        }
        value = words.get(++i);
      }
      String problem = TestFlagValues.problem(name, typed.replaceFirst("=.*", ""), value);
      if (problem != null || isHelp(typed)) {
        throw new UsageException(problem == null ? USAGE : problem + "\n" + USAGE);
      }
      o.flag(word, name, value);
    }
    if (o.json) {
      o.programArgs.removeIf(a -> a.startsWith("-test.v="));
      o.programArgs.add(0, "-test.v=test2json");
    }
    o.programArgs.add(0, "-test.timeout=" + o.timeout);
    o.programArgs.add(0, "-test.paniconexit0");
    return o;
  }

  private static boolean isHelp(String flag) {
    return flag.equals("h") || flag.equals("help");
  }

  private void flag(String word, String name, String value) throws UsageException {
    if (BuildFlags.has(name)) {
      String problem = BuildFlags.problem(name, value);
      if (problem != null) {
        throw new UsageException(problem, BuildFlags.exitCode(problem));
      }
      return;
    }
    if (UNSUPPORTED.contains(name)) {
      throw new UsageException("gruffle: flag -" + name + " is not supported by gruffle test");
    }
    switch (name) {
      case "tags" -> tags.addAll(List.of(value.split("[, ]+")));
      case "ldflags" -> link(value);
      case "trimpath" -> trimmed = value == null || TestFlagValues.isTrue(value);
      case "left-out" -> showsLeftOut = true;
      case "json" -> json = value == null || value.equals("true");
      case "timeout" -> timeout = value;
      case "cover" -> cover(value == null || TestFlagValues.isTrue(value));
      case "covermode" -> {
        cover(true);
        coverMode = Coverage.Mode.valueOf(value.isEmpty() ? "SET" : value.toUpperCase(Locale.ROOT));
      }
      case "coverpkg" -> {
        cover(true);
        coverPackages.addAll(List.of(value.split(",")));
      }
      case "coverprofile" -> {
        cover(true);
        coverProfile = value;
      }
      case "engine" -> {
        try {
          engine = Engine.choose(value);
        } catch (IllegalArgumentException e) {
          throw new UsageException("gruffle: " + e.getMessage());
        }
      }
      default -> {
        if (SWITCHES.contains(name)) {
          programArgs.add("-test." + name + "=" + (value == null ? "true" : value));
          streams |= name.equals("v") && !"false".equals(value);
          countsAllocations |= name.equals("benchmem") && !"false".equals(value);
        } else if (PROFILES.contains(name)) {
          programArgs.add("-test." + name + "=" + value);
          profile = profile == null ? name : profile;
          countsAllocations |= name.equals("memprofile");
        } else if (VALUES.contains(name)) {
          programArgs.add("-test." + name + "=" + value);
          benchmarks |= name.equals("bench");
          streams |= name.equals("bench") || name.equals("list");
          outputDir = name.equals("outputdir") ? value : outputDir;
          withRegexp |= PATTERNS.contains(name) && !isPlain(value);
        } else if (!IGNORED.containsKey(name)) {
          programArgs.add(word);
        }
      }
    }
  }

  private void link(String flags) throws UsageException {
    linkFlags.add(flags);
    try {
      LinkFlags.parse(List.of(flags));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage() + "\n" + USAGE);
    }
  }

  private void cover(boolean on) {
    if (on && coverMode == null) {
      coverMode = Coverage.Mode.SET;
    }
  }

  /** Whether testing/internal/testdeps can match it without package regexp. */
  private static boolean isPlain(String pattern) {
    return pattern.equals(".")
        || pattern.matches("[^\\\\.+*?()\\[\\]{}]*")
        || pattern.matches("\\^?\\([^\\\\.+*?()\\[\\]{}^$/]*\\)\\$?");
  }

  /** The timeout in whole seconds, 0 if there is none or it makes no sense, which the program will say. */
  long timeoutSeconds() {
    double seconds = 0;
    var parts = Pattern.compile("([0-9.]+)(h|ms|m|s|us|µs|ns)").matcher(timeout);
    while (parts.find()) {
      double n = Double.parseDouble(parts.group(1));
      seconds +=
          switch (parts.group(2)) {
            case "h" -> n * 3600;
            case "m" -> n * 60;
            case "s" -> n;
            default -> n / 1000;
          };
    }
    return (long) Math.ceil(seconds);
  }

  /** Whether it is about the package of the current directory, without being told so. */
  boolean isLocal() {
    return packages.isEmpty();
  }

  boolean isFiles() {
    return !packages.isEmpty() && packages.getFirst().endsWith(".go");
  }
}
