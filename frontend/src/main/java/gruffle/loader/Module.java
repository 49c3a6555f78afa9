package gruffle.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The module that the program belongs to. */
record Module(Path root, GoMod mod) {
  /** What a go.mod file that says nothing means. */
  static final String DEFAULT_VERSION = "1.16";

  /** The module with that root. */
  static Module at(Path root) throws IOException {
    Path file = root.resolve("go.mod");
    // Old modules have no such file.
    List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    return new Module(root, GoMod.parse(lines));
  }

  /** The module whose go.mod is in the directory or the nearest one above; null if there is none. */
  static Module enclosing(Path dir) throws IOException {
    for (Path d = dir; d != null; d = d.getParent()) {
      if (Files.isRegularFile(d.resolve("go.mod"))) {
        return at(d);
      }
    }
    return null;
  }

  /** The directory of one of its packages; null if the path is not in this module. */
  Path directory(String importPath) {
    if (importPath.equals(mod.module())) {
      return root;
    }
    return importPath.startsWith(mod.module() + "/") && !mod.module().isEmpty()
        ? root.resolve(importPath.substring(mod.module().length() + 1))
        : null;
  }

  /** The import path of a directory. */
  String pathOf(Path dir) {
    String relative = root.relativize(dir).toString();
    return relative.isEmpty() ? mod.module() : mod.module() + "/" + relative;
  }

  /** The language version of its packages. */
  String goVersion() {
    return "go" + (mod.goVersion().isEmpty() ? DEFAULT_VERSION : mod.goVersion());
  }

  /** Whether a vendor directory is used by itself: since Go 1.14. */
  boolean usesVendor() {
    return Semver.compare(mod.goVersion().isEmpty() ? DEFAULT_VERSION : mod.goVersion(), "1.14")
        >= 0;
  }
}
