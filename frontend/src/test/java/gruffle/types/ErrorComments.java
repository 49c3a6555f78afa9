package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.Pos;
import gruffle.syntax.PosBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs the checker over files with expectations in the form Go's own checker tests use: a comment
 * ERROR "substring" or ERRORx "pattern" right after the token at which the error is reported.
 */
final class ErrorComments {
  /** An expected error: where it must be (a line, and a column with some slack) and what it says. */
  private record Want(String file, int line, int col, boolean regexp, String text) {
    boolean matches(String file, Pos pos, String msg, int slack) {
      return this.file.equals(file)
          && pos.line() == line
          && Math.abs(pos.col() - col) <= slack
          && (regexp ? pattern().matcher(msg).find() : msg.contains(text));
    }

    /** In Go's syntax a brace without a number is literal. */
    private Pattern pattern() {
      return Pattern.compile(text.replaceAll("(?<!\\\\)\\{(?![0-9])", "\\\\{"));
    }

    int distance(Pos pos) {
      return Math.abs(pos.col() - col);
    }

    @Override
    public String toString() {
      return file + ":" + line + ":" + col + ": missing: " + text;
    }
  }

  /** What came of one file or directory. */
  record Result(int matched, List<String> missing, List<String> unexpected) {
    boolean ok() {
      return missing.isEmpty() && unexpected.isEmpty();
    }
  }

  private final Importer importer;

  /** Go's own tests allow for as many columns, as go/types reports other positions. */
  private final int slack;

  ErrorComments(Importer importer, int slack) {
    this.importer = importer;
    this.slack = slack;
  }

  Result run(List<Path> paths, EnumSet<Parser.Mode> modes) throws IOException {
    List<Want> wants = new ArrayList<>();
    List<File> files = new ArrayList<>();
    List<TypeError> errors = new ArrayList<>();
    String goVersion = "";
    for (Path p : paths) {
      byte[] src = Files.readAllBytes(p);
      String text = new String(src, StandardCharsets.UTF_8);
      if (text.startsWith("// -")) {
        for (String flag : text.substring(3, text.indexOf('\n')).trim().split("\\s+")) {
          if (flag.startsWith("-lang=")) {
            goVersion = flag.substring(6);
          }
        }
      }
      collect(p.toString(), text, wants);
      File f =
          Parser.parse(
              PosBase.file(p.toString()),
              src,
              e -> errors.add(new TypeError(e.pos(), e.msg(), null, false)),
              modes);
      if (f != null) {
        files.add(f);
      }
    }
    if (!files.isEmpty()) {
      Expr.Name name = files.getFirst().pkgName;
      Pkg pkg = new Pkg(name.value, "");
      Assertions.declare(pkg);
      Importer all = path -> path.equals("C") ? fakeC() : importer.importPackage(path);
      Info info = new Info();
      new Checker(new Config(all, errors::add, goVersion, Config.Bodies.ALL), pkg, info)
          .checkFiles(files);
      if (errors.isEmpty() && !modes.contains(Parser.Mode.SKIP_BRANCHES)) { // as gc has it
        InterfaceCycles.check(info, errors::add);
      }
      errors.removeIf(Assertions::isArtifact);
      errors.addAll(Assertions.failures(files));
    }
    int matched = 0;
    List<String> unexpected = new ArrayList<>();
    for (TypeError e : errors) {
      Want hit = null;
      for (Want w : wants) {
        String file = e.pos().fileBase() == null ? "" : e.pos().fileBase().filename();
        if (w.matches(file, e.pos(), e.msg(), slack)
            && (hit == null || w.distance(e.pos()) < hit.distance(e.pos()))) {
          hit = w;
        }
      }
      if (hit == null) {
        unexpected.add(e.toString());
      } else {
        wants.remove(hit);
        matched++;
      }
    }
    return new Result(matched, wants.stream().map(Want::toString).toList(), unexpected);
  }

  /** Whatever is selected from it is invalid, and nothing is said of that. */
  private static Pkg fakeC() {
    Pkg c = new Pkg("C", "C");
    c.fake = true;
    c.complete = true;
    return c;
  }

  /** A comment applies to the last token before it; columns count bytes. */
  private static void collect(String file, String text, List<Want> wants) {
    byte[] b = text.getBytes(StandardCharsets.UTF_8);
    int line = 1;
    int lineStart = 0;
    int tokLine = 0;
    int tokCol = 0;
    int i = 0;
    while (i < b.length) {
      char ch = (char) (b[i] & 0xff);
      if (ch == '\n') {
        i++;
        line++;
        lineStart = i;
      } else if (ch == ' ' || ch == '\t' || ch == '\r') {
        i++;
      } else if (ch == '/' && i + 1 < b.length && (b[i + 1] == '/' || b[i + 1] == '*')) {
        int end = b[i + 1] == '/' ? find(b, i, "\n") : find(b, i + 2, "*/") + 2;
        String comment =
            new String(
                b,
                i + 2,
                Math.max(0, (b[i + 1] == '/' ? end : end - 2) - i - 2),
                StandardCharsets.UTF_8);
        want(file, comment, tokLine, tokCol, wants);
        for (; i < end && i < b.length; i++) {
          if (b[i] == '\n') {
            line++;
            lineStart = i + 1;
          }
        }
      } else {
        tokLine = line;
        tokCol = i - lineStart + 1;
        int end = tokenEnd(b, i);
        for (; i < end; i++) {
          if (b[i] == '\n') {
            line++;
            lineStart = i + 1;
          }
        }
      }
    }
  }

  private static int find(byte[] b, int from, String s) {
    for (int i = from; i <= b.length - s.length(); i++) {
      boolean hit = true;
      for (int k = 0; k < s.length(); k++) {
        hit &= b[i + k] == s.charAt(k);
      }
      if (hit) {
        return i;
      }
    }
    return b.length;
  }

  private static final String[] OPERATORS = {
    "<<=", ">>=", "&^=", "...", "&&", "||", "<-", "++", "--", "==", "!=", "<=", ">=", ":=", "+=",
    "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "&^"
  };

  private static int tokenEnd(byte[] b, int start) {
    int ch = b[start] & 0xff;
    if (ch == '"' || ch == '\'') {
      int i = start + 1;
      while (i < b.length && b[i] != ch && b[i] != '\n') {
        i += b[i] == '\\' ? 2 : 1;
      }
      return Math.min(b.length, i < b.length && b[i] == ch ? i + 1 : i);
    }
    if (ch == '`') {
      return Math.min(b.length, find(b, start + 1, "`") + 1);
    }
    boolean digit =
        Character.isDigit(ch)
            || ch == '.' && start + 1 < b.length && Character.isDigit(b[start + 1]);
    if (digit || Character.isLetter(ch) || ch == '_' || ch >= 0x80) {
      int i = start;
      while (i < b.length) {
        int d = b[i] & 0xff;
        boolean part = Character.isLetterOrDigit(d) || d == '_' || d >= 0x80 || digit && d == '.';
        boolean exponentSign =
            digit && (d == '+' || d == '-') && "eEpP".indexOf(b[i - 1]) >= 0 && i > start;
        if (!part && !exponentSign) {
          break;
        }
        i++;
      }
      return i;
    }
    for (String op : OPERATORS) {
      if (find(b, start, op) == start) {
        return start + op.length();
      }
    }
    return start + 1;
  }

  private static void want(String file, String comment0, int line, int col, List<Want> wants) {
    String comment = comment0.strip();
    boolean regexp;
    if (comment.startsWith("ERROR ")) {
      regexp = false;
    } else if (comment.startsWith("ERRORx ")) {
      regexp = true;
    } else {
      return;
    }
    String lit = comment.substring(regexp ? 7 : 6).strip();
    gruffle.constant.Value v = gruffle.constant.Literal.ofString(lit);
    if (v instanceof gruffle.constant.Value.Str s) {
      wants.add(new Want(file, line, col, regexp, s.decoded()));
    } else {
      throw new IllegalArgumentException(file + ":" + line + ": bad comment " + comment);
    }
  }
}
