package gruffle.cli;

import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import gruffle.syntax.SyntaxError;
import gruffle.types.ExportImporter;
import gruffle.types.TypeError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads and parses the files of the program. */
final class SourceLoader {
  private SourceLoader() {}

  record Loaded(List<File> files, List<String> diagnostics) {
    boolean failed() {
      return !diagnostics.isEmpty();
    }
  }

  static Loaded load(List<String> names, ExportImporter importer) {
    var files = new ArrayList<File>();
    var errors = new ArrayList<String>();
    for (String name : names) {
      byte[] src;
      try {
        src = Files.readAllBytes(Path.of(name));
      } catch (IOException e) {
        errors.add("no such file: " + name);
        continue;
      }
      files.add(
          Parser.parse(
              PosBase.file("./" + Path.of(name).getFileName()), src, (SyntaxError e) -> errors.add(e.toString())));
    }
    return new Loaded(files, errors);
  }

  static List<String> typeErrors(List<TypeError> errors) {
    var out = new ArrayList<String>();
    out.add("# command-line-arguments");
    errors.forEach(e -> out.add(e.toString()));
    return out;
  }
}
