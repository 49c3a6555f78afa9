package gruffle.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads go.mod files: directives, one a line, or several of one kind in parentheses. */
final class GoModParser {
  private static final Set<String> IGNORED =
      Set.of("toolchain", "godebug", "exclude", "retract", "tool", "ignore");

  private final List<String> lines;
  private final List<GoMod.Require> requires = new ArrayList<>();
  private final List<GoMod.Replace> replaces = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private String module = "";
  private String version = "";

  GoModParser(List<String> lines) {
    this.lines = lines;
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
          errors.add("go.mod:" + (i + 1) + ": unknown block type: " + verb);
        }
      } else {
        directive(verb, words.subList(1, words.size()), i + 1);
      }
    }
    return new GoMod(
        module, version, List.copyOf(requires), List.copyOf(replaces), List.copyOf(errors));
  }

  private static boolean isKnown(String verb) {
    return IGNORED.contains(verb) || Set.of("module", "go", "require", "replace").contains(verb);
  }

  private void directive(String verb, List<String> args, int line) {
    switch (verb) {
      case "module" -> {
        if (args.size() == 1) {
          module = args.getFirst();
        } else {
          errors.add("go.mod:" + line + ": usage: module module/path");
        }
      }
      case "go" -> {
        if (args.size() == 1) {
          version = args.getFirst();
        } else {
          errors.add("go.mod:" + line + ": go directive expects exactly one argument");
        }
      }
      case "require" -> {
        if (args.size() == 2) {
          requires.add(new GoMod.Require(args.get(0), args.get(1)));
        } else {
          errors.add("go.mod:" + line + ": usage: require module/path v1.2.3");
        }
      }
      case "replace" -> replace(args, line);
      default -> {
        if (!isKnown(verb)) {
          errors.add("go.mod:" + line + ": unknown directive: " + verb);
        }
      }
    }
  }

  private void replace(List<String> args, int line) {
    int arrow = args.indexOf("=>");
    int rest = args.size() - arrow - 1;
    if (arrow < 1 || arrow > 2 || rest < 1 || rest > 2) {
      errors.add(
          "go.mod:"
              + line
              + ": usage: replace module/path [v1.2.3] => other/module v1.4\n"
              + "\t or replace module/path [v1.2.3] => ../local/directory");
      return;
    }
    var r =
        new GoMod.Replace(
            args.get(0),
            arrow == 2 ? args.get(1) : "",
            args.get(arrow + 1),
            rest == 2 ? args.get(arrow + 2) : "");
    if (r.isDirectory() != r.newVersion().isEmpty()) {
      errors.add(
          r.isDirectory()
              ? "go.mod:"
                  + line
                  + ": replacement module directory path \""
                  + r.newPath()
                  + "\" cannot have version"
              : "go.mod:"
                  + line
                  + ": replacement module without version must be directory path (rooted or starting with . or ..)");
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
