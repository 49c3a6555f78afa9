package gruffle.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** What go build calls a program where nobody says. */
final class OutputName {
  private static final Pattern VERSION = Pattern.compile("v[0-9]+");

  private OutputName() {}

  /** Of a program of files named one by one: the first one's name. */
  static String ofFile(String file) {
    String base = Path.of(file).getFileName().toString();
    return base.endsWith(".go") ? base.substring(0, base.length() - ".go".length()) : base;
  }

  /** Of a package: the last element of its import path that is no major version. */
  static String ofPackage(String path) {
    String[] elements = path.split("/");
    int last = elements.length - 1;
    if (last > 0 && VERSION.matcher(elements[last]).matches() && !elements[last].matches("v[01]")) {
      last--;
    }
    return elements[last];
  }
}
