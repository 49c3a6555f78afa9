package gruffle.conformance;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the programs are. */
public final class TestData {
  private TestData() {}

  /** The folder testdata, found upwards from the working directory. */
  public static Path root() {
    for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
      Path d = p.resolve("testdata");
      if (Files.exists(d.resolve("known_failures.tsv"))) {
        return d;
      }
    }
    throw new IllegalStateException("no folder testdata above the working directory");
  }
}
