package gruffle.conformance.api;

import gruffle.conformance.api.ApiName.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The exported names of Go's library, from the files in GOROOT/api: a line for each feature since Go 1, either for all
 * systems or for a named one.
 */
final class GoApi {
  private static final String SYSTEM = "linux-amd64";

  /** A feature that is gone stands here once more. */
  private static final String GONE = "except.txt";

  private static final Pattern LINE = Pattern.compile("pkg (\\S+)( \\(([\\w-]+)\\))?, (.*)");
  private static final Pattern METHOD =
      Pattern.compile("method \\((\\*?)(\\w+)(?:\\[[^)]*])?\\) (\\w+).*");
  private static final Pattern SIMPLE = Pattern.compile("(const|var|func|type) (\\w+)(.*)");
  private static final Pattern MEMBER = Pattern.compile("(struct|interface), (\\S+).*");
  private static final Pattern METHODS = Pattern.compile("interface \\{ (.*) }");

  private final SortedMap<String, SortedSet<ApiName>> packages = new TreeMap<>();

  private GoApi() {}

  static GoApi read(Path folder) throws IOException {
    Set<String> gone = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve(GONE))) {
      gone.add(feature(line));
    }
    var api = new GoApi();
    try (var files = Files.list(folder)) {
      for (Path f : (Iterable<Path>) files.sorted()::iterator) {
        String name = f.getFileName().toString();
        if (!name.endsWith(".txt") || name.equals(GONE)) {
          continue;
        }
        for (String line : Files.readAllLines(f)) {
          String feature = feature(line);
          if (!gone.contains(feature)) {
            api.add(feature);
          }
        }
      }
    }
    return api;
  }

  static GoApi of(String... features) {
    var api = new GoApi();
    for (String f : features) {
      api.add(feature(f));
    }
    return api;
  }

  SortedMap<String, SortedSet<ApiName>> packages() {
    return packages;
  }

  /** Without the number of the issue behind it, and the exact value of a constant. */
  private static String feature(String line) {
    return line.replaceFirst("\\s+// \\S*$", "").replaceFirst("\\s+#\\d+$", "").strip();
  }

  private void add(String feature) {
    Matcher m = LINE.matcher(feature);
    boolean attribute = feature.endsWith("//deprecated");
    if (!m.matches() || attribute || (m.group(3) != null && !m.group(3).equals(SYSTEM))) {
      return;
    }
    packages.computeIfAbsent(m.group(1), p -> new TreeSet<>()).addAll(names(m.group(4)));
  }

  private static List<ApiName> names(String what) {
    Matcher method = METHOD.matcher(what);
    if (method.matches()) {
      Kind kind = method.group(1).isEmpty() ? Kind.METHOD : Kind.POINTER_METHOD;
      return List.of(new ApiName(kind, method.group(2) + "." + method.group(3)));
    }
    Matcher m = SIMPLE.matcher(what);
    if (!m.matches()) {
      throw new IllegalArgumentException("what is this: " + what);
    }
    String name = m.group(2);
    var names = new ArrayList<ApiName>();
    switch (m.group(1)) {
      case "const" -> names.add(new ApiName(Kind.CONST, name));
      case "var" -> names.add(new ApiName(Kind.VAR, name));
      case "func" -> names.add(new ApiName(Kind.FUNC, name));
      default -> {
        names.add(new ApiName(Kind.TYPE, name));
        members(name, withoutTypeParameters(m.group(3)).strip(), names);
      }
    }
    return names;
  }

  private static void members(String type, String text, List<ApiName> names) {
    Matcher member = MEMBER.matcher(text);
    Matcher methods = METHODS.matcher(text);
    if (methods.matches()) {
      for (String n : methods.group(1).split(", ")) {
        names.add(new ApiName(Kind.METHOD, type + "." + n));
      }
    } else if (member.matches() && member.group(1).equals("interface")) {
      String n = member.group(2).replaceFirst("\\(.*", "");
      if (!n.equals("unexported")) { // "unexported methods": it has some
        names.add(new ApiName(Kind.METHOD, type + "." + n));
      }
    } else if (member.matches()) {
      String n = member.group(2);
      if (n.equals("embedded")) {
        n = text.substring(text.indexOf("embedded ") + "embedded ".length());
        n = n.replaceFirst("\\[.*", "").replaceFirst("^\\*", "").replaceFirst(".*\\.", "");
      }
      names.add(new ApiName(Kind.FIELD, type + "." + n));
    }
  }

  /** Cuts off a leading "[…]". */
  private static String withoutTypeParameters(String text) {
    if (!text.startsWith("[")) {
      return text;
    }
    int depth = 0;
    int i = 0;
    do {
      char c = text.charAt(i++);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
    } while (depth > 0);
    return text.substring(i);
  }
}
