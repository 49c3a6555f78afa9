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

  /**
   * What is to be done, where {@link #find} finds none, for packages that only an installed Go has.
   *
   * @param env as there
   */
  static String advice(UnaryOperator<String> env) {
    String set = env.apply("GOROOT");
    if (set != null && !set.isEmpty()) {
      String version = version(Path.of(set));
      return version == null
          ? "there is no Go in GOROOT (" + set + "): install Go 1.26 there or set it to one"
          : "GOROOT (" + set + ") is " + version + ": install Go 1.26 or set GOROOT to one";
    }
    for (Path p : candidates(env.apply("PATH"))) {
      String version = version(p);
      if (version != null && !fits(version)) {
        return "install Go 1.26 or set GOROOT (" + p + " is " + version + ")";
      }
    }
    return "install Go 1.26 or set GOROOT";
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
    String version = version(root);
    boolean fits = version != null && fits(version);
    return fits && Files.isDirectory(root.resolve("src")) ? root : null;
  }

  private static boolean fits(String version) {
    return version.equals(RELEASE) || version.startsWith(RELEASE + ".");
  }

  /** Null if there is no Go. */
  private static String version(Path root) {
    try {
      List<String> lines = Files.readAllLines(root.resolve("VERSION"));
      return lines.isEmpty() || !lines.getFirst().startsWith("go") ? null : lines.getFirst();
    } catch (IOException e) {
      return null;
    }
  }
}
