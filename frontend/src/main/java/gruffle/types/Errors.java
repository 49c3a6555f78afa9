package gruffle.types;

import gruffle.syntax.File;
import gruffle.syntax.Node;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reports errors; an error may have several parts, each with a position of its own. */
final class Errors {
  private Errors() {}

  private record Part(Pos pos, String msg) {}

  /** An error under construction; nothing is said until {@link #report}. */
  static final class Builder {
    private final Checker c;
    private final ErrorCode code;
    private final List<Part> parts = new ArrayList<>(1);
    private boolean soft;

    /** Says where the language version that is too low comes from. */
    private String versionHint(Pos at) {
      for (File f : c.files) {
        if (f.pos().fileBase() != at.fileBase()) {
          continue;
        }
        GoVersion v = c.versions.get(at.fileBase());
        if (!f.goVersion.isEmpty() && GoVersion.parse(f.goVersion).equals(v)) {
          return " (file declares //go:build " + v + ")";
        }
        String lang = c.conf.goVersion().isEmpty() ? c.goVersion.toString() : c.conf.goVersion();
        return " (-lang was set to " + lang + "; check go.mod)";
      }
      return "";
    }

    Builder(Checker c, ErrorCode code) {
      this.c = c;
      this.code = code;
    }

    Builder addf(Pos at, String format, Object... args) {
      parts.add(new Part(at, c.sprintf(format, args)));
      return this;
    }

    Builder addf(Node at, String format, Object... args) {
      return addf(Positions.startPos(at), format, args);
    }

    Builder addf(Operand at, String format, Object... args) {
      return addf(at.startPos(), format, args);
    }

    Builder addf(Obj at, String format, Object... args) {
      return addf(at.pos(), format, args);
    }

    Builder addAltDecl(Obj obj) {
      if (obj.pos().isKnown()) {
        addf(obj, "other declaration of %s", obj.name());
      }
      return this;
    }

    Builder soft() {
      soft = true;
      return this;
    }

    boolean isEmpty() {
      return parts.isEmpty();
    }

    Pos pos() {
      return parts.isEmpty() ? Pos.NONE : parts.getFirst().pos();
    }

    String msg() {
      StringBuilder b = new StringBuilder();
      for (int i = 0; i < parts.size(); i++) {
        Part p = parts.get(i);
        if (i > 0) {
          b.append("\n\t");
          if (p.pos().isKnown()) {
            b.append(p.pos()).append(": ");
          }
        }
        b.append(p.msg());
      }
      return b.toString();
    }

    void report() {
      String first = parts.getFirst().msg();
      // What mentions something invalid follows from an error that has been reported.
      if (c.hasErrors
          && (first.indexOf("invalid operand") > 0 || first.indexOf("invalid type") > 0)) {
        return;
      }
      Pos at = c.env.errpos.isKnown() ? c.env.errpos : pos();
      String msg = msg();
      if (code == ErrorCode.INVALID_SYNTAX_TREE) {
        msg = "invalid syntax tree: " + msg;
      }
      if (VERSION.matcher(msg).find()) {
        msg += versionHint(at);
      }
      c.hasErrors = true;
      c.errorCount++;
      c.conf.errors().accept(new TypeError(at, stripSubscripts(msg), code, soft));
    }
  }

  private static final Pattern VERSION = Pattern.compile("requires go[0-9]+\\.[0-9]+ or later");

  /** Type parameters are numbered by subscripts to tell them apart; users do not want to see that. */
  private static String stripSubscripts(String msg) {
    int i = 0;
    while (i < msg.length() && !isSubscript(msg.charAt(i))) {
      i++;
    }
    if (i == msg.length()) {
      return msg;
    }
    StringBuilder b = new StringBuilder(msg.length());
    msg.chars().filter(ch -> !isSubscript((char) ch)).forEach(ch -> b.append((char) ch));
    return b.toString();
  }

  private static boolean isSubscript(char ch) {
    return ch >= '\u2080' && ch < '\u208a';
  }
}
