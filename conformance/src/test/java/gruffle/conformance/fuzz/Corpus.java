package gruffle.conformance.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Go files that are worth changing: our programs, and where Go is installed the tests of its compiler. */
final class Corpus {
  private static final int LARGEST = 60_000;

  /** Of what these packages export ours have a part only, or it is for the compiler alone. */
  private static final Pattern UNFIT =
      Pattern.compile(
          "\"(C|embed|syscall|net|os|os/exec|testing|runtime(/[a-z]+)?|(.*/)?internal/.*|plugin|\\.\\.?/.*|[a-z]/.*|test/.*)\"");

  private final List<Path> files = new ArrayList<>();

  /**
   * Finds them.
   *
   * @param testdata our programs
   * @param goroot null: no Go is installed
   */
  Corpus(Path testdata, Path goroot) throws IOException {
    add(testdata);
    if (goroot != null) {
      add(goroot.resolve("test"));
      add(goroot.resolve("src/internal/types/testdata"));
    }
  }

  private void add(Path root) throws IOException {
    try (var found = Files.walk(root)) {
      for (Path f : found.sorted(Comparator.naturalOrder()).toList()) {
        if (f.toString().endsWith(".go") && Files.isRegularFile(f) && isFit(f)) {
          files.add(f);
        }
      }
    }
  }

  private static boolean isFit(Path f) throws IOException {
    String name = f.toString();
    if (Files.size(f) > LARGEST || name.contains(".dir/") || name.contains("testdata/modules/")) {
      return false;
    }
    String text = read(f);
    int end = text.indexOf("\nfunc ");
    return !UNFIT.matcher(end < 0 ? text : text.substring(0, end)).find();
  }

  int size() {
    return files.size();
  }

  Path file(int i) {
    return files.get(i);
  }

  /** A file's text, a character for each byte. */
  static String read(Path f) throws IOException {
    return Files.readString(f, StandardCharsets.ISO_8859_1);
  }
}
