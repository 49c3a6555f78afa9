package gruffle.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The module that the program belongs to. */
record Module(Path root, GoMod mod) {
  /** The module whose go.mod is in the directory or the nearest one above; null if there is none. */
  static Module enclosing(Path dir) throws IOException {
    for (Path d = dir; d != null; d = d.getParent()) {
      Path file = d.resolve("go.mod");
      if (Files.isRegularFile(file)) {
        return new Module(d, GoMod.parse(Files.readAllLines(file)));
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
    return "go" + (mod.goVersion().isEmpty() ? "1.16" : mod.goVersion());
  }
}
