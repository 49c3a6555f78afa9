package gruffle.types;

import gruffle.loader.Diagnostics;
import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.Pos;
import gruffle.syntax.PosBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parses and checks files as one package, for tests, with all errors as gc would print them under -e. */
final class CheckFile {
  private final List<TypeError> errors = new ArrayList<>();
  private boolean syntaxErrors;
  private Pos lastSyntax = Pos.NONE;
  private TypeError lastOther;

  private CheckFile() {}

  /** Errors of the files in order of position; a syntax error keeps the checker from running. */
  static List<TypeError> errors(List<Path> paths, List<String> names, Importer importer)
      throws IOException {
    CheckFile c = new CheckFile();
    List<File> files = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      File f =
          Parser.parse(
              PosBase.file(names.get(i)),
              Files.readAllBytes(paths.get(i)),
              e -> c.add(new TypeError(e.pos(), e.msg(), null, false)));
      if (f != null) {
        files.add(f);
      }
    }
    if (!c.syntaxErrors && !files.isEmpty()) {
      Info info = new Info();
      new Checker(new Config(importer, c::add), new Pkg("p", ""), info).checkFiles(files);
      if (c.errors.isEmpty()) {
        InterfaceCycles.check(info, c::add);
      }
    }
    c.errors.sort(
        Comparator.comparing((TypeError e) -> e.pos().line()).thenComparing(e -> e.pos().col()));
    return c.errors;
  }

  /** The same as text. */
  static List<String> lines(List<Path> paths, List<String> names, Importer importer)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (TypeError e : errors(paths, names, importer)) {
      String line = Diagnostics.format(e.pos()) + ": " + e.msg();
      if (lines.isEmpty() || !lines.getLast().equals(line)) {
        lines.add(line);
      }
    }
    return lines;
  }

  private void add(TypeError e) {
    if (e.msg().startsWith("syntax error")) {
      syntaxErrors = true;
      if (!sameLine(lastSyntax, e.pos())) {
        errors.add(e);
      }
      lastSyntax = e.pos();
    } else if (lastOther == null
        || !sameLine(lastOther.pos(), e.pos())
        || !lastOther.msg().equals(e.msg())) {
      errors.add(e);
      lastOther = e;
    }
  }

  private static boolean sameLine(Pos a, Pos b) {
    return a.base() == b.base() && a.line() == b.line();
  }
}
