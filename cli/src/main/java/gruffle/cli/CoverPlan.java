package gruffle.cli;

import gruffle.loader.Counters;
import gruffle.loader.LoadedPackage;
import gruffle.syntax.Coverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a test program counts; a file tells the process that becomes it.
 *
 * @param mode null: nothing
 * @param of what the line with the result adds
 * @param packages import paths, and the lines that a profile has of each that is no part of the program
 */
record CoverPlan(Coverage.Mode mode, String of, Map<String, String> packages) {
  static final CoverPlan NONE = new CoverPlan(null, "", Map.of());

  private static final String PACKAGE = "package ";

  /** Of a package that is tested, and nothing else. */
  static CoverPlan only(Coverage.Mode mode, String path) {
    return new CoverPlan(mode, "", Map.of(path, ""));
  }

  boolean isOn() {
    return mode != null;
  }

  /** Whether a package is measured. */
  boolean has(String path) {
    return packages.containsKey(path);
  }

  /** A package as it is compiled. */
  LoadedPackage counted(LoadedPackage p, String folder) {
    return has(p.path()) ? p.covered(new Counters.Plan(mode, folder)) : p;
  }

  /** Go statements for the program that tests. */
  String source(Set<String> present) {
    var b = new StringBuilder("\tcovered.Mode = ").append(TestMainSource.quoted(modeName()));
    b.append("\n\tcovered.Of = ").append(TestMainSource.quoted(of)).append('\n');
    packages.forEach(
        (path, lines) -> {
          if (!present.contains(path) && !lines.isEmpty()) {
            b.append("\tcovered.Add(").append(TestMainSource.quoted(path)).append(", nil, ");
            b.append(TestMainSource.quoted(lines)).append(")\n");
          }
        });
    return b.toString();
  }

  String modeName() {
    return mode.name().toLowerCase(Locale.ROOT);
  }

  void write(Path file) throws IOException {
    var b = new StringBuilder();
    if (isOn()) {
      b.append(mode).append('\n').append(of).append('\n');
      packages.forEach((path, lines) -> b.append(PACKAGE).append(path).append('\n').append(lines));
    }
    Files.writeString(file, b);
  }

  static CoverPlan read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty()) {
      return NONE;
    }
    var packages = new LinkedHashMap<String, String>();
    String path = "";
    for (String l : lines.subList(2, lines.size())) {
      if (l.startsWith(PACKAGE)) {
        path = l.substring(PACKAGE.length());
        packages.put(path, "");
      } else {
        packages.merge(path, l + "\n", String::concat);
      }
    }
    return new CoverPlan(Coverage.Mode.valueOf(lines.getFirst()), lines.get(1), packages);
  }
}
