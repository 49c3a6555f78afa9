package gruffle.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A file such as testdata/known_failures.tsv: what is known not to work, with category and reason. */
public final class KnownFailures {
  private final Map<String, String> reasons = new HashMap<>();

  public KnownFailures(Path file) {
    try {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t");
        if (!line.isBlank() && !line.startsWith("path\t")) {
          if (cells.length != 4) {
            throw new IllegalStateException(file + ": not four cells: " + line);
          }
          reasons.put(cells[0] + " " + cells[1], cells[2] + ": " + cells[3]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The programs that are listed. */
  public Set<String> paths() {
    return reasons.keySet().stream()
        .map(k -> k.substring(0, k.lastIndexOf(' ')))
        .collect(Collectors.toSet());
  }

  /** The reason why a program is known to fail in an engine, or null. */
  public String reason(String path, String engine) {
    String r = reasons.get(path + " " + engine);
    return r != null ? r : reasons.get(path + " *");
  }
}
