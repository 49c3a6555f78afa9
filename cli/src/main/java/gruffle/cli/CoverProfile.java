package gruffle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The file of {@code -coverprofile}: what the test programs of several packages have written, one after the other. */
final class CoverProfile {
  private final Path file;
  private boolean begun;

  private CoverProfile(Path file) {
    this.file = file;
  }

  /**
   * Makes the file; null if none is asked for.
   *
   * @param name null or empty: none
   */
  static CoverProfile create(String name, Path dir) throws IOException {
    if (name == null || name.isEmpty()) {
      return null;
    }
    Path file = dir.resolve(name);
    try {
      Files.write(file, new byte[0]);
    } catch (NoSuchFileException e) {
      throw new IOException("open " + file + ": no such file or directory", e);
    } catch (IOException e) {
      String why = Files.isDirectory(file) ? "is a directory" : "permission denied";
      throw new IOException("open " + file + ": " + why, e);
    }
    return new CoverProfile(file);
  }

  /** Adds lines of blocks. */
  void add(String mode, List<String> lines) throws IOException {
    if (!begun) {
      begun = true;
      Files.writeString(file, "mode: " + mode + "\n", StandardOpenOption.APPEND);
    }
    Files.write(file, lines, StandardOpenOption.APPEND);
  }

  /** Adds what a program has written, if it came so far. */
  void add(String mode, Path part) throws IOException {
    List<String> lines = Files.readAllLines(part);
    if (!lines.isEmpty()) {
      add(mode, lines.subList(1, lines.size()));
    }
  }
}
