package gruffle.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds packages in the main module and the modules that it needs, without a network: in its vendor directory, in directories that
 * replace modules, in the module cache.
 *
 * <p>Versions are chosen as the go command does, the newest that anybody asks for. Since Go 1.17 a go.mod names all modules that
 * the packages of its module need, so those of others are read only for a package that no named module has.
 */
final class Modules {
  private final Module main;

  /** Those of a workspace, or just the main module. */
  private final List<Module> mains;

  private final List<GoMod.Replace> replaces = new ArrayList<>();
  private final GoSum sums;
  private final Path cache;
  private final Vendor vendor;
  private final Map<String, String> named = new LinkedHashMap<>();
  private Map<String, String> selected;
  private final Map<String, Module> opened = new HashMap<>();

  /** Those that a package was found in, with their versions. */
  private final Map<String, String> used = new TreeMap<>();

  /** Where a package is, or why it is nowhere. */
  sealed interface Place {
    /**
     * In a directory.
     *
     * @param goVersion the language version of its module
     * @param dependency whether that is not the main module, nor another one of the workspace
     */
    record Found(Path dir, String goVersion, boolean dependency) implements Place {}

    /** The go command's words, behind the place of the import. */
    record Missing(String message) implements Place {}

    /** In a module that go.sum does not vouch for. */
    record NoSum(String path) implements Place {}
  }

  /**
   * What a module in some version is.
   *
   * @param dir null if it does not exist
   * @param cached what it is in the module cache; null: elsewhere
   */
  private record Source(Path dir, String problem, GoMod.Require cached) {}

  /**
   * The modules that a main module needs.
   *
   * @param cache the module cache
   */
  static Modules of(Module main, Path cache) throws LoadException, IOException {
    return of(main, null, cache, main.root());
  }

  /**
   * The same.
   *
   * @param workspace that the main module belongs to; null: none
   * @param cwd errors name files relative to it
   */
  static Modules of(Module main, Workspace workspace, Path cache, Path cwd)
      throws LoadException, IOException {
    if (workspace == null) {
      String shown = cwd.relativize(main.root().resolve("go.mod")).toString();
      main.mod().require(shown, shown);
    }
    return new Modules(main, workspace, cache);
  }

  private Modules(Module main, Workspace workspace, Path cache) throws LoadException, IOException {
    this.main = main;
    this.mains = workspace == null ? List.of(main) : workspace.modules();
    this.cache = cache;
    this.vendor = workspace == null ? Vendor.of(main) : null;
    this.sums = GoSum.of(mains, workspace == null ? null : workspace.file());
    if (workspace != null) {
      replaces.addAll(workspace.replaces());
    }
    for (Module m : mains) {
      m.mod().requires().forEach(r -> named.merge(r.path(), r.version(), Modules::newer));
      m.mod().replaces().stream()
          .map(r -> r.isDirectory() ? r.in(m.root()) : r)
          .forEach(replaces::add);
    }
  }

  /**
   * The module cache of a user.
   *
   * @param env looks up environment variables, null for one that is not set
   */
  static Path cache(UnaryOperator<String> env) {
    String set = env.apply("GOMODCACHE");
    if (set != null && !set.isEmpty()) {
      return Path.of(set);
    }
    String path = env.apply("GOPATH");
    String home = env.apply("HOME");
    String first =
        path != null && !path.isEmpty() ? path.split(":")[0] : (home == null ? "" : home) + "/go";
    return Path.of(first, "pkg", "mod");
  }

  private static String newer(String a, String b) {
    return Semver.compare(a, b) >= 0 ? a : b;
  }

  /** Finds a package. */
  Place locate(String path) throws LoadException, IOException {
    for (Module m : mains) {
      Path own = m.directory(path);
      if (own != null && hasPackage(own, m.root())) {
        return new Place.Found(own, m.goVersion(), false);
      }
    }
    if (vendor != null) {
      return vendor.locate(path);
    }
    Place p = locate(path, named);
    if (p == null) {
      p = locate(path, selected());
    }
    Place unrequired = p == null ? unrequired(path) : p;
    return unrequired != null
        ? unrequired
        : new Place.Missing(
            "no required module provides package " + path + "; to add it:\n\tgo get " + path);
  }

  /** Where only a module has it that is replaced, but that nobody requires: null if there is none. */
  private Place unrequired(String path) throws IOException {
    for (GoMod.Replace r : replaces) {
      boolean within = path.equals(r.path()) || path.startsWith(r.path() + "/");
      if (!within || !r.isDirectory() || named.containsKey(r.path())) {
        continue;
      }
      Path dir = r.root().resolve(r.newPath()).normalize();
      String rest = path.substring(Math.min(path.length(), r.path().length() + 1));
      if (hasPackage(dir.resolve(rest), dir)) {
        String module = r.path() + (r.version().isEmpty() ? "" : "@" + r.version());
        return new Place.Missing(
            "module "
                + r.path()
                + " provides package "
                + path
                + " and is replaced but not required; to add it:\n\tgo get "
                + module);
      }
    }
    return null;
  }

  /** Null if none of these modules has it. */
  private Place locate(String path, Map<String, String> modules) throws LoadException, IOException {
    Place found = null;
    String user = "";
    String where = "";
    Place missing = null;
    for (String module = path; module != null; module = parent(module)) {
      String version = modules.get(module);
      if (version == null) {
        continue;
      }
      Source s = source(module, version);
      if (s.problem != null) {
        missing = missing == null ? new Place.Missing(s.problem) : missing;
        continue;
      }
      Path dir = s.dir.resolve(module.equals(path) ? "" : path.substring(module.length() + 1));
      if (!hasPackage(dir, s.dir)) {
        continue;
      }
      String line = "\n\t" + module + " " + version + " (" + dir + ")";
      if (found != null) {
        return new Place.Missing(
            "ambiguous import: found package " + path + " in multiple modules:" + where + line);
      }
      where = line;
      Place unverified = s.cached == null ? null : sums.problem(s.cached, path, cache);
      if (unverified != null) {
        return unverified;
      }
      found = new Place.Found(dir, open(s.dir).goVersion(), true);
      user = module;
    }
    if (found != null) {
      used.put(user, modules.get(user));
    }
    return found != null ? found : missing;
  }

  /** The modules that packages have been found in, as the go command notes them in a program: a line each, tabs between. */
  String buildInfo() {
    var b = new StringBuilder();
    used.forEach(
        (path, version) -> {
          GoMod.Replace r = GoMod.replacement(replaces, path, version);
          b.append("dep\t").append(path).append('\t').append(version);
          if (r == null) {
            b.append('\t').append(sums.sum(path, version)).append('\n');
          } else if (r.isDirectory()) {
            b.append("\n=>\t").append(r.newPath()).append("\t(devel)\t\n");
          } else {
            b.append("\n=>\t").append(r.newPath()).append('\t').append(r.newVersion());
            b.append('\t').append(sums.sum(r.newPath(), r.newVersion())).append('\n');
          }
        });
    return b.toString();
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? null : path.substring(0, slash);
  }

  /** Whether a directory has Go files and belongs to the module with that root. */
  private static boolean hasPackage(Path dir, Path root) throws IOException {
    if (!Files.isDirectory(dir)) {
      return false;
    }
    for (Path p = dir; p != null && !p.equals(root); p = p.getParent()) {
      if (Files.exists(p.resolve("go.mod"))) {
        return false; // of a module inside it
      }
    }
    try (Stream<Path> files = Files.list(dir)) {
      return files.anyMatch(f -> f.toString().endsWith(".go"));
    }
  }

  private Source source(String path, String version) {
    GoMod.Replace r = GoMod.replacement(replaces, path, version);
    if (r != null && r.isDirectory()) {
      Path dir = r.root().resolve(r.newPath()).normalize();
      return Files.isDirectory(dir)
          ? new Source(dir, null, null)
          : new Source(
              null,
              path + "@" + version + ": replacement directory " + r.newPath() + " does not exist",
              null);
    }
    String realPath = r == null ? path : r.newPath();
    String realVersion = r == null ? version : r.newVersion();
    Path dir = cache.resolve(escape(realPath) + "@" + escape(realVersion));
    return Files.isDirectory(dir)
        ? new Source(dir, null, new GoMod.Require(realPath, realVersion))
        : new Source(
            null,
            "module "
                + realPath
                + "@"
                + realVersion
                + " is not in the module cache; to fetch it:\n\tgo mod download "
                + path,
            null);
  }

  /** The cache has to work where letters have no case: capitals are written with an exclamation mark. */
  static String escape(String path) {
    var b = new StringBuilder();
    for (char c : path.toCharArray()) {
      b.append(c >= 'A' && c <= 'Z' ? "!" + Character.toLowerCase(c) : String.valueOf(c));
    }
    return b.toString();
  }

  private Module open(Path root) throws IOException {
    Module m = opened.get(root.toString());
    if (m == null) {
      m = Module.at(root);
      opened.put(root.toString(), m);
    }
    return m;
  }

  /** All modules in the newest version that any of them asks for, as far as their go.mod files are here. */
  private Map<String, String> selected() throws IOException {
    if (selected == null) {
      var versions = new LinkedHashMap<>(named);
      var seen = new HashSet<String>();
      var waiting = new ArrayDeque<GoMod.Require>();
      mains.forEach(m -> waiting.addAll(m.mod().requires()));
      while (!waiting.isEmpty()) {
        GoMod.Require r = waiting.poll();
        Source s = seen.add(r.toString()) ? source(r.path(), r.version()) : null;
        if (s == null || s.dir == null) {
          continue;
        }
        for (GoMod.Require next : open(s.dir).mod().requires()) {
          versions.merge(next.path(), next.version(), Modules::newer);
          waiting.add(next);
        }
      }
      selected = versions;
    }
    return selected;
  }
}
