package gruffle.conformance.gotest;

import java.util.ArrayList;
import java.util.List;

/**
 * What the first comment line of a program of GOROOT/test says is to be done with it.
 *
 * @param action such as run or errorcheck
 * @param flags for the compiler, but for those that have a component of their own
 * @param args behind the flags: the program's, or further files
 * @param wantError whether errors are expected at all
 * @param singleFile whether each file of a folder is a package of its own
 * @param modVersion go version for the go.mod of runindir, "" for the default
 */
record Recipe(
    String action,
    List<String> flags,
    List<String> args,
    boolean wantError,
    boolean singleFile,
    String modVersion) {

  /** Of the text of a program; build constraints may stand before it. */
  static Recipe of(String source) {
    String line =
        source
            .lines()
            .map(String::strip)
            .filter(l -> !isConstraint(l))
            .map(l -> l.startsWith("//") ? l.substring(2).strip() : l)
            .filter(l -> !l.isEmpty())
            .findFirst()
            .orElse("");
    List<String> words = split(line);
    return words.isEmpty()
        ? parse("", List.of())
        : parse(words.getFirst(), words.subList(1, words.size()));
  }

  private static boolean isConstraint(String line) {
    return line.startsWith("//go:build ") || line.replace(" ", "").startsWith("//+build");
  }

  private static Recipe parse(String action, List<String> words) {
    var flags = new ArrayList<String>();
    boolean wantError = action.startsWith("errorcheck") && !action.equals("errorcheckandrundir");
    boolean singleFile = false;
    String modVersion = "";
    int i = 0;
    for (; i < words.size() && words.get(i).startsWith("-"); i++) {
      switch (words.get(i)) {
        case "-0" -> wantError = false;
        case "-1" -> wantError = true;
        case "-s" -> singleFile = true;
        case "-t" -> i++; // a limit of its own: ours is longer
        case "-gomodversion" -> modVersion = words.get(++i);
        case "-goexperiment", "-godebug" -> {
          flags.add(words.get(i));
          flags.add(words.get(++i));
        }
        default -> flags.add(words.get(i));
      }
    }
    List<String> args = words.subList(Math.min(i, words.size()), words.size());
    return new Recipe(
        action, List.copyOf(flags), List.copyOf(args), wantError, singleFile, modVersion);
  }

  /** Words between spaces; quotes, double or single, keep spaces in a word. */
  private static List<String> split(String line) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    boolean open = false;
    char quote = 0;
    for (char c : line.toCharArray()) {
      if (quote == 0 && c == ' ') {
        if (open) {
          words.add(word.toString());
        }
        word.setLength(0);
        open = false;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
        open = true;
      } else if (c == quote) {
        quote = 0;
      } else {
        word.append(c);
        open = true;
      }
    }
    if (open) {
      words.add(word.toString());
    }
    return words;
  }

  /** The language version that the compiler is given, "" for the newest. */
  String goVersion() {
    return flags.stream()
        .filter(f -> f.startsWith("-lang="))
        .map(f -> f.substring("-lang=".length()))
        .findFirst()
        .orElse("");
  }

  /** Whether a program is run. */
  boolean runs() {
    return action.startsWith("run") || action.endsWith("run") || action.endsWith("rundir");
  }
}
