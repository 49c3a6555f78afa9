package gruffle.repl;

import gruffle.repl.Definitions.Definition;
import gruffle.repl.History.Entry;
import gruffle.repl.History.Variable;
import gruffle.syntax.File;
import gruffle.syntax.Input;
import gruffle.syntax.Input.Tok;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import gruffle.syntax.Token;
import gruffle.types.Checker;
import gruffle.types.Config;
import gruffle.types.ErrorCode;
import gruffle.types.Info;
import gruffle.types.Pkg;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A session as a program: its declarations, its variables, and a main function with its statements. What does not fit into one program, because names have changed their types
 * on the way, stands there as a comment.
 */
final class Saved {
  private final Imports imports;
  private final List<String> declarations = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();

  Saved(Imports imports, Collection<Definition> definitions, List<Entry> entries) {
    this.imports = imports;
    for (Definition d : definitions) {
      declarations.add(d.piece().text());
    }
    Map<String, String> variables = new LinkedHashMap<>();
    entries.forEach(e -> e.variables().forEach(v -> variables.put(v.name(), v.type())));
    definitions.forEach(d -> d.names().forEach(variables::remove));
    variables.forEach((name, type) -> declarations.add("var " + name + " " + type));
    for (Entry e : entries) {
      statements.add(e.shown() ? "fmt.Println(" + e.text() + ")" : statement(e));
    }
  }

  /** What defines variables of the package assigns to them. */
  private static String statement(Entry e) {
    byte[] src = e.text().getBytes(StandardCharsets.UTF_8);
    if (e.variables().isEmpty()) {
      return e.text();
    }
    boolean var = e.text().startsWith("var");
    for (Tok t : Input.of(src).tokens()) {
      if (t.tok() == Token.DEFINE || var && t.tok() == Token.ASSIGN) {
        String before =
            var
                ? String.join(", ", e.variables().stream().map(Variable::name).toList()) + " "
                : new String(src, 0, t.from(), StandardCharsets.UTF_8);
        return before + "=" + new String(src, t.to(), src.length - t.to(), StandardCharsets.UTF_8);
      }
    }
    return String.join(
        "; ", e.variables().stream().map(v -> v.name() + " = *new(" + v.type() + ")").toList());
  }

  /** The source. */
  String source() {
    Set<Integer> left = new HashSet<>();
    while (true) {
      var first = new ArrayList<Integer>();
      String source = source(left, first);
      Set<Integer> bad = wrong(source, first);
      if (!left.addAll(bad)) {
        return source;
      }
    }
  }

  /**
   * Writes it.
   *
   * @param left statements, and after these declarations, that become comments
   * @param first gets the first line of each
   */
  private String source(Set<Integer> left, List<Integer> first) {
    var body = new StringBuilder();
    var names = new TreeSet<String>();
    for (int i = 0; i < statements.size() + declarations.size(); i++) {
      if (!left.contains(i)) {
        mentioned(text(i), names);
      }
    }
    body.append("package main\n");
    var known = new ArrayList<>(imports.source());
    if (!imports.names().containsKey("fmt")) {
      known.add("\"fmt\""); // what prints values
    }
    List<String> lines =
        known.stream().filter(l -> names.contains(nameOf(l)) || isSilent(l)).toList();
    if (!lines.isEmpty()) {
      body.append("\nimport (\n");
      lines.forEach(l -> body.append('\t').append(l).append('\n'));
      body.append(")\n");
    }
    int n = statements.size();
    var starts = new int[n + declarations.size()];
    for (int i = 0; i < declarations.size(); i++) {
      body.append('\n');
      starts[n + i] = lineCount(body);
      body.append(comment(declarations.get(i), left.contains(n + i))).append('\n');
    }
    body.append("\nfunc main() {\n");
    for (int i = 0; i < n; i++) {
      starts[i] = lineCount(body);
      body.append(comment(statements.get(i), left.contains(i)).indent(2).replace("  ", "\t"));
    }
    for (int s : starts) {
      first.add(s);
    }
    return body.append("}\n").toString();
  }

  private String text(int i) {
    return i < statements.size() ? statements.get(i) : declarations.get(i - statements.size());
  }

  private static void mentioned(String text, Set<String> names) {
    List<Tok> tokens = Input.of(text.getBytes(StandardCharsets.UTF_8)).tokens();
    byte[] src = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Tok t = tokens.get(i);
      if (t.tok() == Token.NAME && tokens.get(i + 1).tok() == Token.DOT) {
        names.add(new String(src, t.from(), t.to() - t.from(), StandardCharsets.UTF_8));
      }
    }
  }

  /** The name in an import line. */
  private String nameOf(String line) {
    int quote = line.indexOf('"');
    if (quote > 0) {
      return line.substring(0, quote).strip();
    }
    Pkg p = imports.open(line.substring(1, line.length() - 1));
    return p == null ? "" : p.name();
  }

  private static boolean isSilent(String line) {
    return line.startsWith("_ ") || line.startsWith(". ");
  }

  private static int lineCount(StringBuilder b) {
    return (int) b.chars().filter(c -> c == '\n').count() + 1;
  }

  private static String comment(String text, boolean out) {
    return out ? "// " + text.replace("\n", "\n// ") : text;
  }

  /** The statements and declarations with errors in them. */
  private Set<Integer> wrong(String source, List<Integer> first) {
    Set<Integer> bad = new HashSet<>();
    var pkg = new Pkg("main", "main");
    byte[] src = source.getBytes(StandardCharsets.UTF_8);
    File f = Parser.parse(PosBase.file("main.go"), src, e -> bad.add(at(e.pos().line(), first)));
    if (f != null && bad.isEmpty()) {
      var config =
          new Config(
              imports.importer(),
              e -> {
                if (e.code() != ErrorCode.UNUSED_IMPORT) {
                  bad.add(at(e.pos().line(), first));
                }
              });
      new Checker(config, pkg, new Info()).checkFiles(List.of(f));
    }
    bad.remove(-1);
    return bad;
  }

  /** What a line belongs to; -1 for none. */
  private static int at(int line, List<Integer> first) {
    int best = -1;
    for (int i = 0; i < first.size(); i++) {
      if (first.get(i) <= line && (best < 0 || first.get(i) > first.get(best))) {
        best = i;
      }
    }
    return best;
  }
}
