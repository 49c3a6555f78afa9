package gruffle.cli;

import gruffle.runtime.sched.GoRuntime;
import java.util.Set;
import java.util.TreeSet;

/** What a program can ask about how it was built (runtime/debug.ReadBuildInfo), in the text form of Go's BuildInfo. */
final class BuildSettings {
  private BuildSettings() {}

  /**
   * The text.
   *
   * @param modules its lines about modules
   * @param godebug the program's own settings of GODEBUG
   */
  static String text(String mainPath, String modules, CompileRequest request, String godebug) {
    Set<String> tags = request.tags();
    var b = new StringBuilder("path\t").append(mainPath).append('\n').append(modules);
    setting(b, "-buildmode", "exe");
    setting(b, "-compiler", "gc");
    if (!request.linkFlags().isEmpty() && !request.trimmed()) {
      setting(b, "-ldflags", quoted(String.join(" ", request.linkFlags())));
    }
    if (!tags.isEmpty()) {
      setting(b, "-tags", String.join(",", new TreeSet<>(tags)));
    }
    if (request.trimmed()) {
      setting(b, "-trimpath", "true");
    }
    if (!godebug.isEmpty()) {
      setting(b, GoRuntime.DEFAULT_GODEBUG, godebug);
    }
    setting(b, "CGO_ENABLED", "0");
    setting(b, "GOARCH", "amd64");
    setting(b, "GOOS", "linux");
    setting(b, "GOAMD64", "v1");
    return b.toString();
  }

  private static String quoted(String s) {
    return s.matches("[^\\s\"`]*")
        ? s
        : "\"" + s.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static void setting(StringBuilder b, String key, String value) {
    b.append("build\t").append(key).append('=').append(value).append('\n');
  }
}
