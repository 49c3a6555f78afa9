package gruffle.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Finds an installed Go of the release whose library fits ours. */
public final class Goroot {
  private static final String RELEASE = "go1.26";
  private static final List<String> USUAL =
      List.of("/usr/local/go", "/usr/lib/go", "/usr/lib/go-1.26");

  private Goroot() {}

  /**
   * Its root; null if there is none. GOROOT alone counts where it is set, else the go command in PATH, then the usual places.
   *
   * @param env looks up environment variables, null for one that is not set
   */
  public static Path find(UnaryOperator<String> env) {
    String set = env.apply("GOROOT");
    if (set != null && !set.isEmpty()) {
      return ifRelease(Path.of(set));
    }
    for (Path p : candidates(env.apply("PATH"))) {
      Path root = ifRelease(p);
      if (root != null) {
        return root;
      }
    }
    return null;
  }

  private static List<Path> candidates(String path) {
    var found = new ArrayList<Path>();
    for (String dir : (path == null ? "" : path).split(":")) {
      Path go = Path.of(dir.isEmpty() ? "." : dir).resolve("go");
      if (Files.isExecutable(go) && Files.isRegularFile(go)) {
        try {
          found.add(go.toRealPath().getParent().getParent());
        } catch (IOException e) {
          continue; // gone meanwhile
        }
      }
    }
    USUAL.forEach(p -> found.add(Path.of(p)));
    return found;
  }

  /** The root itself if a Go of the release is there, whatever its patch level. */
  private static Path ifRelease(Path root) {
    try {
      String version = Files.readAllLines(root.resolve("VERSION")).getFirst();
      boolean fits = version.equals(RELEASE) || version.startsWith(RELEASE + ".");
      return fits && Files.isDirectory(root.resolve("src")) ? root : null;
    } catch (IOException e) {
      return null; // no Go there
    }
  }
}
