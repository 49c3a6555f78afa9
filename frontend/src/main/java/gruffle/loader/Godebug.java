package gruffle.loader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Works out the settings of GODEBUG that a program has by itself (https://go.dev/doc/godebug): those that its module's Go version
 * stands for, godebug lines of go.mod before them, //go:debug lines of package main before both.
 */
final class Godebug {
  private static final String DIRECTIVE = "//go:debug";
  private static final String DEFAULT = "default";
  private static final Pattern VERSION =
      Pattern.compile("go1(\\.(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)|(rc|beta)[0-9]+)?)?");
  private static final Pattern RELEASE = Pattern.compile("1\\.([0-9]+)(\\.[0-9]+)?");

  private final Map<String, String> settings = new TreeMap<>();
  private String version = "1." + GoMod.GO_MINOR;

  /** The module's part: its version of Go, without "go", and what its godebug lines say. */
  void module(String goVersion, List<GoMod.Setting> lines) {
    version = goVersion;
    lines.forEach(s -> set(s.key(), s.value()));
  }

  private void set(String name, String value) {
    if (name.equals(DEFAULT)) {
      version = value.substring(2);
    } else {
      settings.put(name, value);
    }
  }

  /** What lines before the package clauses of these files say; path is their package's. */
  void files(String path, List<SourceFile> files) throws LoadException {
    var errors = new ArrayList<String>();
    var places = new HashMap<String, String>();
    for (SourceFile f : files) {
      String text = new String(f.content(), StandardCharsets.ISO_8859_1);
      if (text.contains(DIRECTIVE)) {
        file(f.name(), text, places, errors);
      }
    }
    if (!errors.isEmpty()) {
      errors.addFirst("# " + path);
      throw new LoadException(errors);
    }
  }

  private void file(String name, String text, Map<String, String> places, List<String> errors) {
    int line = 1;
    int lineStart = 0;
    int i = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0; // a byte order mark
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        lineStart = i + 1;
        i++;
      } else if (c == ' ' || c == '\t' || c == '\r' || c == ';') {
        i++;
      } else if (text.startsWith("//", i)) {
        int end = text.indexOf('\n', i);
        end = end < 0 ? text.length() : end;
        String comment = text.substring(i, end).stripTrailing();
        directive(comment, name + ":" + line + ":" + (i - lineStart + 1), places, errors);
        i = end;
      } else if (text.startsWith("/*", i)) {
        int end = text.indexOf("*/", i + 2);
        if (end < 0) {
          return;
        }
        for (int k = i; k < end; k++) {
          if (text.charAt(k) == '\n') {
            line++;
            lineStart = k + 1;
          }
        }
        i = end + 2;
      } else {
        return;
      }
    }
  }

  private void directive(
      String comment, String place, Map<String, String> places, List<String> errors) {
    if (!comment.startsWith(DIRECTIVE)) {
      return;
    }
    String rest = comment.substring(DIRECTIVE.length());
    if (!rest.isEmpty() && rest.charAt(0) != ' ' && rest.charAt(0) != '\t') {
      return; // another word
    }
    String text = rest.strip();
    int eq = text.indexOf('=');
    String key = eq < 0 ? "" : text.substring(0, eq);
    String value = text.substring(eq + 1);
    String problem = eq < 0 ? "missing key=value" : problem(key, value, DIRECTIVE + " setting");
    if (problem != null) {
      errors.add(place + ": invalid //go:debug: " + problem);
      return;
    }
    String earlier = places.putIfAbsent(key, place);
    if (earlier != null) {
      errors.add(place + ": repeated //go:debug for " + key);
      errors.add("\t" + earlier + ": previous //go:debug");
      return;
    }
    set(key, value);
  }

  /** What is wrong with a setting; null: nothing. */
  static String problem(String key, String value, String kind) {
    if (key.matches(".*[ \t].*")) {
      return "key contains space";
    }
    if (value.matches(".*[ \t].*")) {
      return "value contains space";
    }
    if (key.indexOf(',') >= 0) {
      return "key contains comma";
    }
    if (value.indexOf(',') >= 0) {
      return "value contains comma";
    }
    if (!key.equals(DEFAULT)) {
      return GodebugTable.problem(key, kind);
    }
    if (!VERSION.matcher(value).matches()) {
      return "value for default= must be goVERSION";
    }
    return Semver.compare(value.substring(2), "1." + (GoMod.GO_MINOR + 1)) >= 0
        ? "default=%s too new (toolchain is go1.%d)".formatted(value, GoMod.GO_MINOR)
        : null;
  }

  /** {@code name=value} in order of the names, with commas between; "" if there are none. */
  String text() {
    Matcher m = RELEASE.matcher(version);
    Map<String, String> all =
        m.matches() ? GodebugTable.of(Integer.parseInt(m.group(1))) : new TreeMap<>();
    all.putAll(settings);
    var out = new ArrayList<String>();
    all.forEach((k, v) -> out.add(k + "=" + v));
    return String.join(",", out);
  }
}
