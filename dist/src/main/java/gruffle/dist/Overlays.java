package gruffle.dist;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Functions of ours for packages of an installed Go: {@code gruffle/overlay/PATH.go} among the library's resources. */
public final class Overlays {
  private Overlays() {}

  /** The Go file for a package, null if there is none. */
  public static byte[] find(String path) {
    try (var in = Overlays.class.getResourceAsStream("/gruffle/overlay/" + path + ".go")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
