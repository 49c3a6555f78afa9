package gruffle.conformance.api;

import gruffle.dist.Library;
import gruffle.types.Importer.ImportException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * {@code ./dev api [--markdown=FILE] [PACKAGE…]}: which exported names of Go's library ours lacks, from the API files of
 * the Go that is installed.
 */
public final class ApiReport {
  private static final String MARKDOWN = "--markdown=";
  private static final String OPEN = "<!-- api -->\n";
  private static final String CLOSE = "<!-- end of api -->\n";

  /** Longer lists are for {@code ./dev api PACKAGE}. */
  private static final int SHOWN = 24;

  private final GoApi go;
  private final OurApi ours;

  ApiReport(GoApi go, OurApi ours) {
    this.go = go;
    this.ours = ours;
  }

  public static void main(String[] args) throws IOException, InterruptedException, ImportException {
    var paths = new ArrayList<String>();
    Path document = null;
    for (String arg : args) {
      if (arg.startsWith(MARKDOWN)) {
        document = Path.of(arg.substring(MARKDOWN.length()));
      } else {
        paths.add(arg);
      }
    }
    var report = new ApiReport(GoApi.read(folder()), OurApi.read(Library.open()));
    if (document != null) {
      renew(document, report.markdown());
    } else if (paths.isEmpty()) {
      System.out.print(report.markdown());
    } else {
      paths.forEach(p -> System.out.print(report.details(p)));
    }
  }

  /** GOROOT/api. */
  static Path folder() throws IOException, InterruptedException {
    Process p = new ProcessBuilder("go", "env", "GOROOT").start();
    String root = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (p.waitFor() != 0) {
      throw new IOException("go env GOROOT: exit code " + p.exitValue());
    }
    return Path.of(root, "api");
  }

  private static void renew(Path document, String generated) throws IOException {
    String old = Files.readString(document);
    int from = old.indexOf(OPEN);
    int to = old.indexOf(CLOSE);
    if (from < 0 || to < from) {
      throw new IOException(document + " has no lines " + OPEN.strip() + " and " + CLOSE.strip());
    }
    Files.writeString(
        document,
        old.substring(0, from + OPEN.length()) + "\n" + generated + "\n" + old.substring(to));
  }

  /** The packages that Go has and we have. */
  List<ApiDifference> shared() {
    var list = new ArrayList<ApiDifference>();
    go.packages()
        .forEach(
            (path, names) -> {
              var own = ours.packages().get(path);
              if (own != null) {
                list.add(ApiDifference.of(path, names, own));
              }
            });
    return list;
  }

  private String markdown() {
    var b = new StringBuilder("| package | names | missing | which |\n|---|---:|---:|---|\n");
    int names = 0;
    int missing = 0;
    for (ApiDifference d : shared()) {
      names += d.names();
      missing += d.missing().size();
      List<String> words = ApiDifference.inShort(d.missing());
      String text = String.join(", ", words.subList(0, Math.min(SHOWN, words.size())));
      if (words.size() > SHOWN) {
        text += ", … (`./dev api " + d.path() + "`)";
      }
      row(b, d.path(), d.names(), d.missing().size(), text);
    }
    row(b, "**all of these**", names, missing, "");
    var absent = new TreeSet<>(go.packages().keySet());
    absent.removeAll(ours.packages().keySet());
    int absentNames = absent.stream().mapToInt(p -> go.packages().get(p).size()).sum();
    b.append("\nNot there yet: ").append(absent.size()).append(" packages with ");
    b.append(absentNames).append(" names (in brackets):\n");
    b.append(
        String.join(
            ", ", absent.stream().map(p -> p + " (" + go.packages().get(p).size() + ")").toList()));
    return b.append(".\n").toString();
  }

  private static void row(StringBuilder b, String path, int names, int missing, String which) {
    b.append("| ").append(path).append(" | ").append(names).append(" | ");
    b.append(missing == 0 ? "" : missing).append(" | ").append(which).append(" |\n");
  }

  /** All missing names of a package, a line each, with their kinds; then those that only we have. */
  private String details(String path) {
    var names = go.packages().get(path);
    if (names == null) {
      return path + ": no such package in Go\n";
    }
    var own = ours.packages().getOrDefault(path, new TreeSet<>());
    ApiDifference d = ApiDifference.of(path, names, own);
    var b = new StringBuilder();
    b.append(path).append(": ").append(d.missing().size()).append(" of ").append(d.names());
    b.append(" names missing\n");
    d.missing().forEach(n -> b.append("  ").append(n).append('\n'));
    d.extra().forEach(n -> b.append("  only ours: ").append(n).append('\n'));
    return b.toString();
  }
}
