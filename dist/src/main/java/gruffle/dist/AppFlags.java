package gruffle.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JVM flags of every program that {@code gruffle build} makes: those of the launcher. */
final class AppFlags {
  static final String RESOURCE = "app.flags";

  private AppFlags() {}

  static List<String> all() {
    try (var in = AppFlags.class.getResourceAsStream("/gruffle/" + RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing: build Gruffle again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The flags of an argument file of java's: a flag a line, and comments. */
  static List<String> parse(List<String> lines) {
    return lines.stream()
        .map(String::strip)
        .filter(l -> !l.isEmpty() && !l.startsWith("#"))
        .toList();
  }
}
