package gruffle.types;

import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Parses and checks files as one package, for tests, with errors as gc would print them. */
final class CheckFile {
  private CheckFile() {}

  /** Errors of the files; a syntax error keeps the checker from running. */
  static ErrorList errors(List<Path> paths, List<String> names, Importer importer)
      throws IOException {
    ErrorList errors = new ErrorList();
    List<File> files = new ArrayList<>();
    boolean[] syntax = {false};
    for (int i = 0; i < paths.size(); i++) {
      int[] lastLine = {-1};
      File f =
          Parser.parse(
              PosBase.file(names.get(i)),
              Files.readAllBytes(paths.get(i)),
              e -> {
                boolean isSyntax = e.msg().startsWith("syntax error");
                syntax[0] |= isSyntax;
                // One syntax error for each line is enough.
                if (!isSyntax || e.pos().line() != lastLine[0]) {
                  errors.add(new TypeError(e.pos(), e.msg(), null, false));
                }
                lastLine[0] = isSyntax ? e.pos().line() : lastLine[0];
              });
      if (f != null) {
        files.add(f);
      }
    }
    if (!syntax[0] && !files.isEmpty()) {
      Pkg pkg = new Pkg("p", "");
      new Checker(new Config(importer, errors::add), pkg, new Info()).checkFiles(files);
    }
    return errors;
  }
}
