package gruffle.loader;

import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A package's files and what they import.
 *
 * @param path its import path; {@code command-line-arguments} for files named one by one
 * @param name from its package clauses
 * @param library whether it belongs to the library: shipped, or of an installed Go
 * @param goVersion language version such as {@code go1.22}; empty: the newest
 * @param imports from the paths that are written to the packages that they mean, but for "unsafe" and for packages of the
 *     library that are not loaded; sorted by path
 */
public record LoadedPackage(
    String path,
    String name,
    boolean library,
    String goVersion,
    List<SourceFile> files,
    Map<String, String> imports) {

  /**
   * Parses the files as the compiler does.
   *
   * @return null if there are errors after which nothing more is checked
   */
  public List<File> parse(Diagnostics diagnostics) {
    Set<Parser.Mode> modes = library ? Set.of(Parser.Mode.STD) : Set.of();
    List<File> parsed = new ArrayList<>();
    for (SourceFile f : files) {
      File file =
          Parser.parse(
              PosBase.file(f.name()), f.content(), e -> diagnostics.error(e.pos(), e.msg()), modes);
      if (file == null || diagnostics.isFull()) {
        return null;
      }
      parsed.add(file);
    }
    return diagnostics.syntaxErrors() > 0 ? null : parsed;
  }
}
