package gruffle.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the packages that the arguments of {@code gruffle test} mean, and their files. */
public final class TestFinder {
  private final SourceProvider library;
  private final Path goroot; // null: none
  private final Function<String, byte[]> overlays;
  private final BuildTags tags;
  private final Path cwd;

  /**
   * A finder.
   *
   * @param library the packages that are shipped
   * @param goroot where Go is installed; null: nowhere
   * @param cwd names are relative to it
   */
  public TestFinder(SourceProvider library, Path goroot, BuildTags tags, Path cwd) {
    this(library, goroot, path -> null, tags, cwd);
  }

  /**
   * The same with functions of ours in some packages.
   *
   * @param overlays as of {@link GorootSources}
   */
  public TestFinder(
      SourceProvider library,
      Path goroot,
      Function<String, byte[]> overlays,
      BuildTags tags,
      Path cwd) {
    this.library = library;
    this.goroot = goroot;
    this.overlays = overlays;
    this.tags = tags;
    this.cwd = cwd;
  }

  /**
   * The arguments with patterns replaced by what fits them, in order.
   *
   * @param warnings is told what the go command warns of
   * @throws LoadException where there is a workspace that cannot be read
   */
  public List<String> expand(List<String> arguments, Consumer<String> warnings)
      throws LoadException, IOException {
    var list = new LinkedHashSet<String>();
    for (String a : arguments) {
      if (!a.contains("...")) {
        list.add(a);
        continue;
      }
      List<String> found;
      try {
        found = isStd(a) ? stdPackages(a) : ownPackages(a);
      } catch (LoadException e) {
        list.add(a); // find says it again
        continue;
      }
      if (found.isEmpty()) {
        warnings.accept("go: warning: \"" + a + "\" matched no packages");
      }
      list.addAll(found);
    }
    return List.copyOf(list);
  }

  /** Whether a pattern begins with the path of a package of an installed Go's library. */
  private boolean isStd(String pattern) throws LoadException, IOException {
    if (ImportPath.isRelative(pattern) || pattern.startsWith("/") || goroot == null) {
      return false;
    }
    String start = pattern.substring(0, pattern.indexOf("...")).replaceAll("/$", "");
    for (Module m : mainModules()) {
      if (m.directory(start) != null) {
        return false;
      }
    }
    return !start.isEmpty() && Files.isDirectory(goroot.resolve("src").resolve(start));
  }

  private List<String> stdPackages(String pattern) throws IOException {
    String start = pattern.substring(0, pattern.indexOf("...")).replaceAll("/$", "");
    Path src = goroot.resolve("src");
    Predicate<String> matches = PackagePatterns.matcher(pattern);
    return directories(src.resolve(start)).stream()
        .map(d -> src.relativize(d).toString())
        .filter(matches)
        .sorted()
        .toList();
  }

  private List<String> ownPackages(String pattern) throws LoadException, IOException {
    Path start = PackagePatterns.start(cwd, pattern);
    Module module = mainModule(Files.isDirectory(start) ? start : cwd);
    var patterns = new PackagePatterns(cwd, module, workspace());
    var found = new ArrayList<String>();
    for (Path dir : patterns.directories(pattern, (p, m) -> p)) {
      if (isInBuild(dir)) {
        found.add(mainModule(dir).pathOf(dir));
      }
    }
    return found;
  }

  /** Whether a directory that a pattern has found has files that are built here, or are wrong, which is said later. */
  private boolean isInBuild(Path dir) throws IOException {
    List<SourceFile> all = Directories.moduleFiles(dir, Directories.shortPath(dir, cwd));
    try {
      return !PackageGraph.inBuild(all, tags, true).isEmpty();
    } catch (LoadException e) {
      return true;
    }
  }

  private Workspace workspace() throws LoadException, IOException {
    return Workspace.of(cwd, System::getenv);
  }

  /** The main module that a directory belongs to; null if there is none. */
  private Module mainModule(Path dir) throws LoadException, IOException {
    Workspace w = workspace();
    return w == null ? Module.enclosing(cwd) : w.moduleOf(dir, cwd);
  }

  private List<Module> mainModules() throws LoadException, IOException {
    Workspace w = workspace();
    Module m = w == null ? Module.enclosing(cwd) : null;
    return w != null ? w.modules() : m == null ? List.of() : List.of(m);
  }

  /** The directories with Go files from a root on, but for those that the go command passes over. */
  private static List<Path> directories(Path root) throws IOException {
    var list = new ArrayList<Path>();
    try (Stream<Path> files = Files.list(root)) {
      boolean isPackage = false;
      for (Path f : files.sorted().toList()) {
        String name = f.getFileName().toString();
        if (Files.isDirectory(f)) {
          boolean other = Files.exists(f.resolve("go.mod"));
          boolean hidden = name.startsWith("_") || name.startsWith(".");
          if (!other && !hidden && !name.equals("testdata") && !name.equals("vendor")) {
            list.addAll(directories(f));
          }
        } else if (name.endsWith(".go") && !name.startsWith("_") && !name.startsWith(".")) {
          isPackage = true;
        }
      }
      if (isPackage) {
        list.addFirst(root);
      }
    }
    return list;
  }

  /** The import path of an argument as results show it: that of the package if there is one, else the argument. */
  public String shownPath(String argument) throws IOException {
    try {
      return find(argument).path();
    } catch (LoadException e) {
      Path dir = cwd.resolve(argument).normalize();
      boolean hasFiles =
          ImportPath.isRelative(argument)
              && Files.isDirectory(dir)
              && !Directories.moduleFiles(dir, argument).isEmpty();
      return hasFiles ? pathOf(dir, argument) : argument;
    }
  }

  private String pathOf(Path dir, String otherwise) throws IOException {
    try {
      Module module = mainModule(dir);
      return module == null ? otherwise : module.pathOf(dir);
    } catch (LoadException e) {
      return otherwise;
    }
  }

  /** The package that an argument names: a directory, a package of the module or of Go's library. */
  public TestSources find(String argument) throws LoadException, IOException {
    if (argument.contains("...")) {
      ownPackages(argument);
    }
    if (ImportPath.isRelative(argument) || argument.startsWith("/")) {
      Path dir = cwd.resolve(argument).normalize();
      if (!Files.isDirectory(dir)) {
        throw new LoadException(List.of("stat " + dir + ": directory not found"));
      }
      Path src = goroot == null ? null : goroot.resolve("src");
      if (src != null && dir.startsWith(src) && !dir.equals(src)) {
        return std(src.relativize(dir).toString(), dir);
      }
      Module module = mainModule(dir);
      if (module == null) {
        throw new LoadException(List.of(PackageLoader.NO_MODULE));
      }
      return sources(module.pathOf(dir), dir, false, false);
    }
    for (Module m : mainModules()) {
      Path own = m.directory(argument);
      if (own != null && Files.isDirectory(own)) {
        return sources(argument, own, false, false);
      }
    }
    Path dir = goroot == null ? null : goroot.resolve("src").resolve(argument);
    if (dir != null && ImportPath.problem(argument) == null && Files.isDirectory(dir)) {
      return std(argument, dir);
    }
    if (library.has(argument) && goroot == null) {
      throw new LoadException(
          List.of("the tests of package " + argument + " are Go's: install Go 1.26 or set GOROOT"));
    }
    Module any = mainModules().isEmpty() ? null : mainModules().getFirst();
    var installed = goroot == null ? null : new GorootSources(goroot);
    String advice = goroot == null ? Goroot.advice(System::getenv) : "";
    throw new LoadException(
        List.of(PackageGraph.missing(argument, any, library, installed, advice)));
  }

  private TestSources std(String path, Path dir) throws LoadException, IOException {
    return sources(path, dir, true, library.has(path));
  }

  private TestSources sources(String path, Path dir, boolean std, boolean shipped)
      throws LoadException, IOException {
    String shown = Directories.shortPath(dir, cwd);
    List<SourceFile> all =
        std ? Directories.goFiles(dir, shown) : Directories.moduleFiles(dir, shown);
    if (all.isEmpty()) {
      throw new LoadException(List.of("no Go files in " + dir));
    }
    byte[] overlay = std && !shipped ? overlays.apply(path) : null;
    if (overlay != null) {
      all.add(new SourceFile(Directories.join(dir.toString(), Overlay.FILE), overlay));
    }
    BuildTags t = std ? BuildTags.GOROOT : tags;
    var inBuild = PackageGraph.inBuild(all, t, true);
    if (inBuild.isEmpty()) {
      throw new LoadException(
          List.of("package " + path + ": build constraints exclude all Go files in " + dir));
    }
    return split(path, dir, inBuild, std, shipped);
  }

  /** The package that consists of files named one by one. */
  public TestSources files(List<String> names) throws LoadException, IOException {
    var files = new ArrayList<SourceFile>();
    Path dir = null;
    for (String name : names) {
      Path file = cwd.resolve(name).normalize();
      if (!Files.isRegularFile(file)) {
        throw new LoadException(List.of("stat " + name + ": no such file or directory"));
      }
      if (dir != null && !dir.equals(file.getParent())) {
        throw new LoadException(List.of("named files must all be in one directory"));
      }
      dir = file.getParent();
      String shown =
          Directories.join(Directories.shortPath(dir, cwd), file.getFileName().toString());
      files.add(new SourceFile(shown, Files.readAllBytes(file)));
    }
    return split(PackageLoader.COMMAND_LINE, dir, files, false, false);
  }

  private static TestSources split(
      String path, Path dir, List<SourceFile> all, boolean std, boolean shipped) {
    var files = new ArrayList<SourceFile>();
    var internal = new ArrayList<SourceFile>();
    var external = new ArrayList<SourceFile>();
    for (SourceFile f : all) {
      if (!BuildTags.isTest(f.name())) {
        files.add(f);
      } else {
        String pkg = f.header().pkgName();
        (pkg != null && pkg.endsWith("_test") ? external : internal).add(f);
      }
    }
    return new TestSources(path, dir, files, internal, external, std, shipped);
  }
}
