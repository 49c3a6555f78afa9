package gruffle.loader;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the go command means by a package on its command line, in the main module. */
final class PackagePatterns {
  private static final String ANY = "...";

  private final Path cwd;
  private final Module module; // null: none
  private final Workspace workspace; // null: none

  PackagePatterns(Path cwd, Module module, Workspace workspace) {
    this.cwd = cwd;
    this.module = module;
    this.workspace = workspace;
  }

  /** The directory that a pattern begins with; that of an import path is the working directory. */
  static Path start(Path cwd, String pattern) {
    int dots = pattern.indexOf(ANY);
    boolean local = ImportPath.isRelative(pattern) || pattern.startsWith("/");
    String base = dots < 0 ? pattern : pattern.substring(0, pattern.lastIndexOf('/', dots) + 1);
    return local ? cwd.resolve(base).normalize() : cwd;
  }

  /** Whether an import path matches a pattern: "..." stands for any text, "/..." at the end for none too. */
  static Predicate<String> matcher(String pattern) {
    String quoted = Pattern.quote(pattern).replace(ANY, "\\E.*\\Q");
    if (pattern.endsWith("/" + ANY)) {
      String stem = pattern.substring(0, pattern.length() - ANY.length() - 1);
      quoted = Pattern.quote(stem).replace(ANY, "\\E.*\\Q") + "(/.*)?";
    }
    return Pattern.compile(quoted).asMatchPredicate();
  }

  /**
   * The directories that a pattern names.
   *
   * @param missing what is said of an import path that nobody has
   */
  List<Path> directories(String pattern, BiFunction<String, Module, String> missing)
      throws LoadException, IOException {
    boolean local = ImportPath.isRelative(pattern) || pattern.startsWith("/");
    int dots = pattern.indexOf(ANY);
    if (!local) {
      return byImportPath(pattern, dots >= 0, missing);
    }
    if (dots < 0) {
      Path dir = cwd.resolve(pattern).normalize();
      boolean empty = workspace != null && Files.isDirectory(dir) && !hasGoFiles(dir);
      require(module != null, empty ? "no Go files in " + dir : NO_MODULE);
      require(Files.isDirectory(dir), "stat " + dir + ": directory not found");
      return List.of(dir);
    }
    String base = pattern.substring(0, pattern.lastIndexOf('/', dots) + 1);
    Path dir = cwd.resolve(base).normalize();
    require(
        Files.isDirectory(dir),
        "pattern " + pattern + ": lstat " + base + ": no such file or directory");
    String shown =
        base.equals("./") ? "." : base.substring(0, base.length() - 1).replaceFirst("^\\./", "");
    require(
        module != null && dir.startsWith(module.root()),
        "pattern "
            + pattern
            + ": directory prefix "
            + shown
            + " does not contain "
            + (workspace == null ? "main module or its" : "modules listed in go.work or their")
            + " selected dependencies");
    String absolute = cwd.resolve(base).normalize() + "/" + pattern.substring(base.length());
    Predicate<String> matches = matcher(absolute);
    return walk(dir).stream().filter(d -> matches.test(d.toString())).toList();
  }

  private static final String NO_MODULE = PackageLoader.NO_MODULE;

  private List<Path> byImportPath(
      String pattern, boolean wild, BiFunction<String, Module, String> missing)
      throws LoadException, IOException {
    List<Module> mains =
        workspace != null ? workspace.modules() : module == null ? List.of() : List.of(module);
    var found = new ArrayList<Path>();
    for (Module m : mains) {
      if (wild) {
        Predicate<String> matches = matcher(pattern);
        walk(m.root()).stream().filter(d -> matches.test(m.pathOf(d))).forEach(found::add);
        continue;
      }
      Path dir = m.directory(pattern);
      if (dir != null && Files.isDirectory(dir) && hasGoFiles(dir)) {
        found.add(dir);
      }
    }
    require(wild || !found.isEmpty(), found.isEmpty() ? missing.apply(pattern, module) : "");
    return found;
  }

  private static void require(boolean condition, String message) throws LoadException {
    if (!condition) {
      throw new LoadException(List.of(message));
    }
  }

  private static boolean hasGoFiles(Path dir) throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.anyMatch(f -> f.toString().endsWith(".go"));
    }
  }

  /** Directories with Go files below one, in order; those of other modules and of tests' data are left out. */
  private static List<Path> walk(Path root) throws IOException {
    var found = new ArrayList<Path>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            String name = dir.getFileName() == null ? "" : dir.getFileName().toString();
            boolean hidden = name.startsWith("_") || name.startsWith(".");
            boolean skipped = hidden || name.equals("testdata") || name.equals("vendor");
            if (!dir.equals(root) && (skipped || Files.exists(dir.resolve("go.mod")))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (hasGoFiles(dir)) {
              found.add(dir);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(null);
    return found;
  }
}
