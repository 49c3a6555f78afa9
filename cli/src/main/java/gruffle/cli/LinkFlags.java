package gruffle.cli;

import gruffle.dist.LinkerVariables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The linker's flags as {@code -ldflags} hands them over.
 *
 * @param words the arguments of all -ldflags
 * @param values what -X sets: by package, then by name
 * @param problem what the linker would say; null if nothing
 */
record LinkFlags(List<String> words, Map<String, Map<String, String>> values, String problem) {
  static final LinkFlags NONE = new LinkFlags(List.of(), Map.of(), null);

  /** Flags of Go's linker that take a value; with all others but -X they mean nothing here. */
  private static final Set<String> VALUES =
      Set.of(
          "B",
          "D",
          "E",
          "H",
          "I",
          "L",
          "R",
          "T",
          "benchmark",
          "benchmarkprofile",
          "buildid",
          "buildmode",
          "capturehostobjs",
          "cpuprofile",
          "debugtextsize",
          "debugtramp",
          "extar",
          "extld",
          "extldflags",
          "fipso",
          "funcalign",
          "importcfg",
          "installsuffix",
          "k",
          "libgcc",
          "linkmode",
          "memprofile",
          "memprofilerate",
          "o",
          "pluginpath",
          "r",
          "randlayout",
          "strictdups",
          "tmpdir");

  private static final Set<String> SWITCHES =
      Set.of(
          "V",
          "a",
          "asan",
          "aslr",
          "bindnow",
          "c",
          "checklinkname",
          "compressdwarf",
          "d",
          "dumpdep",
          "e",
          "f",
          "g",
          "h",
          "linkshared",
          "msan",
          "n",
          "pruneweakmap",
          "race",
          "s",
          "v",
          "w");

  /**
   * From the arguments of all -ldflags; the last whose pattern fits the program counts.
   *
   * @throws IllegalArgumentException where the go command refuses one; the message says why
   */
  static LinkFlags parse(List<String> arguments) {
    List<String> flags = List.of();
    for (String argument : arguments) {
      String text = argument.strip();
      boolean fits = true;
      if (!text.isEmpty() && !text.startsWith("-")) {
        int eq = text.indexOf('=');
        if (eq < 0) {
          throw refused(argument, "missing =<value> in <pattern>=<value>");
        }
        String pattern = text.substring(0, eq).strip();
        fits = pattern.equals("all") || pattern.equals(".") || pattern.equals("./...");
        text = text.substring(eq + 1);
      }
      List<String> words = split(argument, text);
      flags = fits ? words : flags;
    }
    return read(arguments, flags);
  }

  private static IllegalArgumentException refused(String argument, String why) {
    return new IllegalArgumentException(
        "invalid value \"" + argument + "\" for flag -ldflags: " + why);
  }

  /** Words with spaces between; one that begins with a quote goes on to the next. */
  private static List<String> split(String argument, String text) {
    var words = new ArrayList<String>();
    String rest = text.strip();
    while (!rest.isEmpty()) {
      char quote = rest.charAt(0);
      int end;
      if (quote == '\'' || quote == '"') {
        end = rest.indexOf(quote, 1);
        if (end < 0) {
          throw refused(argument, "unterminated " + quote + " string");
        }
        words.add(rest.substring(1, end));
        end++;
      } else {
        end = 0;
        while (end < rest.length() && !Character.isWhitespace(rest.charAt(end))) {
          end++;
        }
        words.add(rest.substring(0, end));
      }
      rest = rest.substring(end).strip();
    }
    return words;
  }

  private static LinkFlags read(List<String> arguments, List<String> flags) {
    var values = new TreeMap<String, Map<String, String>>();
    for (int i = 0; i < flags.size(); i++) {
      String flag = flags.get(i).replaceFirst("^--?", "");
      int eq = flag.indexOf('=');
      String name = eq < 0 ? flag : flag.substring(0, eq);
      boolean takes = name.equals("X") || VALUES.contains(name);
      if (!takes && !SWITCHES.contains(name)) {
        return new LinkFlags(arguments, Map.of(), "flag provided but not defined: -" + name);
      }
      if (takes && eq < 0 && i + 1 == flags.size()) {
        String problem = name.equals("X") ? NO_DEFINITION : "flag needs an argument: -" + name;
        return new LinkFlags(arguments, Map.of(), problem);
      }
      String value = eq >= 0 ? flag.substring(eq + 1) : takes ? flags.get(++i) : "";
      if (name.equals("X") && !define(value, values)) {
        return new LinkFlags(arguments, Map.of(), NO_DEFINITION);
      }
    }
    return new LinkFlags(arguments, values, null);
  }

  private static final String NO_DEFINITION =
      "-X flag requires argument of the form importpath.name=value";

  private static boolean define(String definition, Map<String, Map<String, String>> values) {
    int eq = definition.indexOf('=');
    int dot = eq < 0 ? -1 : definition.lastIndexOf('.', eq);
    if (dot < 0) {
      return false;
    }
    values
        .computeIfAbsent(definition.substring(0, dot), p -> new LinkedHashMap<>())
        .put(definition.substring(dot + 1, eq), definition.substring(eq + 1));
    return true;
  }

  LinkerVariables variables() {
    return new LinkerVariables(values, problem);
  }
}
