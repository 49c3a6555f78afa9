package gruffle.cli;

import java.util.Set;
import java.util.TreeSet;

/** What a program can ask about how it was built (runtime/debug.ReadBuildInfo), in the text form of Go's BuildInfo. */
final class BuildSettings {
  private BuildSettings() {}

  /** The text; modules are its lines about modules. */
  static String text(String mainPath, String modules, Set<String> tags) {
    var b = new StringBuilder("path\t").append(mainPath).append('\n').append(modules);
    setting(b, "-buildmode", "exe");
    setting(b, "-compiler", "gc");
    if (!tags.isEmpty()) {
      setting(b, "-tags", String.join(",", new TreeSet<>(tags)));
    }
    setting(b, "CGO_ENABLED", "0");
    setting(b, "GOARCH", "amd64");
    setting(b, "GOOS", "linux");
    setting(b, "GOAMD64", "v1");
    return b.toString();
  }

  private static void setting(StringBuilder b, String key, String value) {
    b.append("build\t").append(key).append('=').append(value).append('\n');
  }
}
