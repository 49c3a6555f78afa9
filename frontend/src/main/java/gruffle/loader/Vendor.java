package gruffle.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The vendor directory of the main module: copies of the packages that it needs, listed in modules.txt. */
final class Vendor {
  private final Path dir;

  /** Language version of each package's module. */
  private final Map<String, String> packages = new HashMap<>();

  /** Version of the modules that are listed because go.mod names them. */
  private final Map<String, String> explicit = new LinkedHashMap<>();

  private Vendor(Path dir) {
    this.dir = dir;
  }

  /** Null if the module has none, or is too old for one that is used by itself. */
  static Vendor of(Module main) throws LoadException, IOException {
    Path dir = main.root().resolve("vendor");
    Path list = dir.resolve("modules.txt");
    if (!Files.isDirectory(dir) || !main.usesVendor()) {
      return null;
    }
    var v = new Vendor(dir);
    if (Files.isRegularFile(list)) {
      v.read(Files.readAllLines(list));
    }
    v.compare(main);
    return v;
  }

  private void read(List<String> lines) {
    String module = "";
    String version = "";
    String go = "";
    for (String line : lines) {
      if (line.startsWith("# ")) {
        String[] words = line.substring(2).split("\\s+");
        module = words[0];
        version = words.length > 1 && !words[1].equals("=>") ? words[1] : "";
        go = Module.DEFAULT_VERSION;
      } else if (line.startsWith("## ")) {
        for (String part : line.substring(3).split(";")) {
          String entry = part.strip();
          if (entry.equals("explicit")) {
            explicit.put(module, version);
          } else if (entry.startsWith("go ")) {
            go = entry.substring("go ".length());
          }
        }
      } else if (!line.isBlank()) {
        packages.put(line.strip(), "go" + go);
      }
    }
  }

  /** The directory must be what go mod vendor makes of this go.mod. */
  private void compare(Module main) throws LoadException {
    var problems = new ArrayList<String>();
    var required = new HashMap<String, String>();
    for (GoMod.Require r : main.mod().requires()) {
      required.put(r.path(), r.version());
      if (!r.version().equals(explicit.get(r.path()))) {
        problems.add(
            "\t"
                + r
                + ": is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt");
      }
    }
    explicit.forEach(
        (path, version) -> {
          if (!version.equals(required.get(path))) {
            problems.add(
                "\t"
                    + path
                    + "@"
                    + version
                    + ": is marked as explicit in vendor/modules.txt, but not explicitly required in go.mod");
          }
        });
    if (!problems.isEmpty()) {
      var lines = new ArrayList<>(List.of("go: inconsistent vendoring in " + main.root() + ":"));
      lines.addAll(problems);
      lines.add("");
      lines.add("\tTo ignore the vendor directory, use -mod=readonly or -mod=mod.");
      lines.add("\tTo sync the vendor directory, run:");
      lines.add("\t\tgo mod vendor");
      throw new LoadException(lines);
    }
  }

  Modules.Place locate(String path) {
    String go = packages.get(path);
    Path at = dir.resolve(path);
    return go != null && Files.isDirectory(at)
        ? new Modules.Place.Found(at, go, true)
        : new Modules.Place.Missing(
            "cannot find module providing package "
                + path
                + ": import lookup disabled by -mod=vendor\n"
                + "\t(Go version in go.mod is at least 1.14 and vendor directory exists.)");
  }
}
