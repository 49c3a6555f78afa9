package gruffle.loader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads go.mod and go.work files: directives, one a line, or several of one kind in parentheses. */
final class GoModParser {
  private static final Set<String> MOD_VERBS =
      Set.of(
          "module",
          "go",
          "require",
          "replace",
          "toolchain",
          "godebug",
          "exclude",
          "retract",
          "tool",
          "ignore");
  private static final Set<String> WORK_VERBS =
      Set.of("go", "use", "replace", "toolchain", "godebug");
  private static final Set<String> ONCE = Set.of("module", "go", "toolchain");
  private static final Pattern GO_VERSION =
      Pattern.compile("[1-9][0-9]*\\.(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*))?([a-z]+[0-9]+)?");
  private static final Pattern TOOLCHAIN = Pattern.compile("default|go1(\\..*)?");

  private final List<String> lines;
  private final List<GoMod.Require> requires = new ArrayList<>();
  private final List<GoMod.Replace> replaces = new ArrayList<>();
  private final List<String> uses = new ArrayList<>();
  private final List<GoMod.Setting> godebug = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final boolean work;
  private final Set<String> seen = new HashSet<>();
  private String module = "";
  private String version = "";

  GoModParser(List<String> lines, boolean work) {
    this.lines = lines;
    this.work = work;
  }

  GoMod parse() {
    String block = null;
    for (int i = 0; i < lines.size(); i++) {
      List<String> words = words(lines.get(i));
      if (words.isEmpty()) {
        continue;
      }
      String verb = words.getFirst();
      if (block != null) {
        if (verb.equals(")")) {
          block = null;
        } else {
          directive(block, words, i + 1);
        }
      } else if (words.size() == 2 && words.get(1).equals("(")) {
        block = verb;
        if (!isKnown(verb)) {
          error(i + 1, "unknown block type: " + verb);
        }
      } else {
        directive(verb, words.subList(1, words.size()), i + 1);
      }
    }
    return new GoMod(
        module,
        version,
        List.copyOf(requires),
        List.copyOf(replaces),
        List.copyOf(godebug),
        List.copyOf(uses),
        List.copyOf(errors));
  }

  private boolean isKnown(String verb) {
    return (work ? WORK_VERBS : MOD_VERBS).contains(verb);
  }

  private void error(int line, String text) {
    errors.add(":" + line + ": " + text);
  }

  private void directive(String verb, List<String> args, int line) {
    if (!isKnown(verb)) {
      error(line, "unknown directive: " + verb);
      return;
    }
    int before = errors.size();
    if (seen.contains(verb)) {
      error(line, "repeated " + verb + " statement");
      return;
    }
    switch (verb) {
      case "module" -> {
        if (args.size() == 1) {
          module = args.getFirst();
        } else {
          error(line, "usage: module module/path");
        }
      }
      case "go" -> {
        if (args.size() != 1) {
          error(line, "go directive expects exactly one argument");
        } else if (GO_VERSION.matcher(args.getFirst()).matches()) {
          version = args.getFirst();
        } else {
          error(line, "invalid go version '" + args.getFirst() + "': must match format 1.23.0");
        }
      }
      case "require" -> {
        if (args.size() == 2) {
          requires.add(new GoMod.Require(args.get(0), args.get(1)));
        } else {
          error(line, "usage: require module/path v1.2.3");
        }
      }
      case "toolchain" -> {
        if (args.size() != 1) {
          error(line, "toolchain directive expects exactly one argument");
        } else if (!TOOLCHAIN.matcher(args.getFirst()).matches()) {
          error(
              line,
              "invalid toolchain version '"
                  + args.getFirst()
                  + "': must match format go1.23.0 or default");
        }
      }
      case "use" -> {
        if (args.size() == 1) {
          uses.add(args.getFirst());
        } else {
          error(line, "usage: use local/dir");
        }
      }
      case "godebug" -> {
        if (args.size() == 1 && args.getFirst().indexOf('=') > 0) {
          int eq = args.getFirst().indexOf('=');
          godebug.add(
              new GoMod.Setting(
                  args.getFirst().substring(0, eq), args.getFirst().substring(eq + 1), line));
        } else {
          error(line, "usage: godebug key=value");
        }
      }
      case "replace" -> replace(args, line);
      default -> {} // nothing to us
    }
    if (ONCE.contains(verb) && errors.size() == before) {
      seen.add(verb);
    }
  }

  private void replace(List<String> args, int line) {
    int arrow = args.indexOf("=>");
    int rest = args.size() - arrow - 1;
    if (arrow < 1 || arrow > 2 || rest < 1 || rest > 2) {
      error(
          line,
          "usage: replace module/path [v1.2.3] => other/module v1.4\n"
              + "\t or replace module/path [v1.2.3] => ../local/directory");
      return;
    }
    var r =
        new GoMod.Replace(
            args.get(0),
            arrow == 2 ? args.get(1) : "",
            args.get(arrow + 1),
            rest == 2 ? args.get(arrow + 2) : "",
            null);
    if (r.isDirectory() != r.newVersion().isEmpty()) {
      error(
          line,
          r.isDirectory()
              ? "replacement module directory path \"" + r.newPath() + "\" cannot have version"
              : "replacement module without version must be directory path (rooted or starting with . or ..)");
      return;
    }
    replaces.add(r);
  }

  /** The words of a line, quotes taken off, up to a comment. */
  private static List<String> words(String line) {
    var words = new ArrayList<String>();
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
      } else if (line.startsWith("//", i)) {
        break;
      } else if (c == '"' || c == '`') {
        int end = line.indexOf(c, i + 1);
        end = end < 0 ? line.length() : end;
        words.add(line.substring(i + 1, end));
        i = end + 1;
      } else if (c == '(' || c == ')') {
        words.add(String.valueOf(c));
        i++;
      } else {
        int end = i;
        while (end < line.length()
            && !Character.isWhitespace(line.charAt(end))
            && "()".indexOf(line.charAt(end)) < 0
            && !line.startsWith("//", end)) {
          end++;
        }
        words.add(line.substring(i, end));
        i = end;
      }
    }
    return words;
  }
}
