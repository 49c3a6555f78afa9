package gruffle.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A go.work file: several modules that are all main.
 *
 * @param replaces what it says instead of what go.mod files say
 * @param goVersion the version that it asks for, without "go"
 * @param godebug as {@link GoMod#godebug}, instead of what go.mod files say
 */
record Workspace(
    Path file,
    List<Module> modules,
    List<GoMod.Replace> replaces,
    String goVersion,
    List<GoMod.Setting> godebug) {
  /** What a go.work file that says nothing means. */
  private static final String DEFAULT_VERSION = "1.18";

  /**
   * The workspace that a directory is in; null if there is none.
   *
   * @param env looks up environment variables, null for one that is not set
   */
  static Workspace of(Path cwd, UnaryOperator<String> env) throws LoadException, IOException {
    String set = env.apply("GOWORK");
    if (set != null && set.equals("off")) {
      return null;
    }
    Path file = set == null || set.isEmpty() ? enclosing(cwd) : Path.of(set);
    return file == null ? null : read(file, cwd);
  }

  private static Path enclosing(Path dir) {
    for (Path d = dir; d != null; d = d.getParent()) {
      if (Files.isRegularFile(d.resolve("go.work"))) {
        return d.resolve("go.work");
      }
    }
    return null;
  }

  private static Workspace read(Path file, Path cwd) throws LoadException, IOException {
    String shown = cwd.relativize(file).toString();
    GoMod work = GoMod.parseWork(Files.readAllLines(file));
    work.require("go.work", shown);
    String version = work.goVersion().isEmpty() ? DEFAULT_VERSION : work.goVersion();
    var modules = new ArrayList<Module>();
    var errors = new ArrayList<String>();
    for (String use : work.uses()) {
      Path root = file.getParent().resolve(use).normalize();
      String name = name(root, cwd);
      if (!Files.isRegularFile(root.resolve("go.mod"))) {
        throw new LoadException(
            List.of(
                "go: cannot load module "
                    + name
                    + " listed in go.work file: open "
                    + cwd.relativize(root.resolve("go.mod"))
                    + ": no such file or directory"));
      }
      Module m = Module.at(root);
      String mod = cwd.relativize(root.resolve("go.mod")).toString();
      m.mod().require(mod, mod);
      if (!m.mod().goVersion().isEmpty() && Semver.compare(m.mod().goVersion(), version) > 0) {
        errors.add(
            "go: module "
                + name
                + " listed in go.work file requires go >= "
                + m.mod().goVersion()
                + ", but go.work "
                + (work.goVersion().isEmpty() ? "implicitly requires go " : "lists go ")
                + version
                + "; to update it:");
        errors.add("\tgo work use");
      }
      modules.add(m);
    }
    if (modules.isEmpty()) {
      errors.add("go: no modules were found in the current workspace; see 'go help work'");
    }
    if (!errors.isEmpty()) {
      throw new LoadException(errors);
    }
    return new Workspace(
        file,
        modules,
        work.replaces().stream().map(r -> r.in(file.getParent())).toList(),
        version,
        work.godebug());
  }

  private static String name(Path root, Path cwd) {
    String relative = cwd.relativize(root).toString();
    return relative.isEmpty() ? "." : relative;
  }

  /** Its module that has the files of a directory, which may lie outside of all. */
  Module moduleFor(Path dir) {
    Module m = innermost(dir);
    return m == null ? modules.getFirst() : m;
  }

  private Module innermost(Path dir) {
    Module found = null;
    for (Module m : modules) {
      if (dir.startsWith(m.root()) && (found == null || m.root().startsWith(found.root()))) {
        found = m;
      }
    }
    return found;
  }

  /** Its module that a directory is in; null: none. */
  Module moduleOf(Path dir, Path cwd) throws LoadException, IOException {
    Module found = innermost(dir);
    Module nearest = Module.enclosing(dir);
    if (nearest != null && (found == null || !nearest.root().equals(found.root()))) {
      boolean here = dir.equals(cwd);
      String use = here ? "." : cwd.relativize(nearest.root()).toString();
      throw new LoadException(
          List.of(
              (here ? "current directory" : "directory " + cwd.relativize(dir))
                  + " is contained in a module that is not one of the workspace modules listed in go.work. You can add the module to the workspace using:",
              "\tgo work use " + use));
    }
    return found;
  }
}
