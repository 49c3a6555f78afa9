package gruffle.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What real Go did with a program, as testdata/record.py wrote it down.
 *
 * @param exit exit code
 * @param stdout bytes as Latin-1 text
 * @param stderr normalised
 */
public record Golden(int exit, String stdout, String stderr) {
  private static final String STDOUT = "-- stdout --\n";
  private static final String STDERR = "-- stderr --\n";
  private static final String OPEN_END = "\n(no newline)\n";

  static Golden read(Path file) {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int out = text.indexOf(STDOUT);
    int err = text.lastIndexOf(STDERR);
    int exit = Integer.parseInt(text.substring("exit ".length(), out).strip());
    String stdout = text.substring(out + STDOUT.length(), err);
    if (stdout.endsWith(OPEN_END)) {
      stdout = stdout.substring(0, stdout.length() - OPEN_END.length());
    }
    byte[] stderr = text.substring(err + STDERR.length()).getBytes(StandardCharsets.ISO_8859_1);
    return new Golden(exit, stdout, new String(stderr, StandardCharsets.UTF_8));
  }
}
