package gruffle.repl;

import gruffle.loader.Goroot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The comments before declarations of Go's library, where a Go is installed. */
final class Docs {
  private Docs() {}

  /** The comment of a package's function, type, constant or variable, or of a method (T.M); "" if there is none to be had. */
  static String of(String path, String name) {
    Path goroot = Goroot.find(System::getenv);
    if (goroot == null) {
      return "";
    }
    Path dir = goroot.resolve("src").resolve(path);
    int dot = name.indexOf('.');
    String q = Pattern.quote(name.substring(dot + 1));
    Pattern p =
        dot < 0
            ? Pattern.compile("(func|type|var|const) " + q + "\\b.*|\t" + q + "\\b.*( = .*|)")
            : Pattern.compile(
                "func \\(\\w* ?\\*?"
                    + Pattern.quote(name.substring(0, dot))
                    + "\\b.*\\) "
                    + q
                    + "\\(.*");
    try (Stream<Path> files = Files.list(dir)) {
      for (Path f : files.filter(Docs::isSource).sorted().toList()) {
        String doc = find(Files.readAllLines(f), p);
        if (!doc.isEmpty()) {
          return doc;
        }
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      return ""; // no source, no comment
    }
    return "";
  }

  private static boolean isSource(Path f) {
    String name = f.getFileName().toString();
    return name.endsWith(".go") && !name.endsWith("_test.go");
  }

  private static String find(List<String> lines, Pattern p) {
    for (int i = 0; i < lines.size(); i++) {
      if (p.matcher(lines.get(i)).matches()) {
        var doc = new ArrayList<String>();
        for (int k = i - 1; k >= 0 && lines.get(k).strip().startsWith("//"); k--) {
          doc.addFirst(lines.get(k).strip().replaceFirst("^// ?", ""));
        }
        doc.removeIf(l -> l.startsWith("go:"));
        if (!doc.isEmpty()) {
          return String.join("\n", doc);
        }
      }
    }
    return "";
  }
}
