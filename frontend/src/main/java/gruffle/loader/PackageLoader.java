package gruffle.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Finds the files of a program and of all packages that it imports, with the go command's rules and errors. Only file
 * headers are read here; {@link LoadedPackage#parse} does the rest.
 */
public final class PackageLoader {
  /** The import path of files that are named one by one. */
  public static final String COMMAND_LINE = "command-line-arguments";

  private static final String NO_NON_TEST = ": no non-test Go files in ";

  /** What is said where a package of no module is asked for. */
  public static final String NO_MODULE =
      "go: go.mod file not found in current directory or any parent directory; see 'go help modules'";

  private final SourceProvider library;
  private final boolean withLibrary;
  private final SourceProvider goroot;
  private final UnaryOperator<String> env;
  private final BuildTags tags;
  private final Path cwd;
  private final boolean anyPackage;

  // Of the program that was loaded last; null: none.
  private Modules foundIn;
  private Module mainModule;
  private Workspace inWorkspace;

  /**
   * A loader for whom no Go is installed.
   *
   * @param library the packages that need no module
   * @param withLibrary whether those are loaded too; else they only have to exist
   * @param cwd names are relative to it
   */
  public PackageLoader(SourceProvider library, boolean withLibrary, BuildTags tags, Path cwd) {
    this(library, withLibrary, null, tags, cwd);
  }

  /** A loader whose module cache is that of the process's environment. */
  public PackageLoader(
      SourceProvider library,
      boolean withLibrary,
      SourceProvider goroot,
      BuildTags tags,
      Path cwd) {
    this(library, withLibrary, goroot, tags, cwd, System::getenv);
  }

  /**
   * A loader.
   *
   * @param library the packages that need no module
   * @param withLibrary whether those are loaded too; else they only have to exist
   * @param goroot what is loaded where the library lacks a package; null: nothing
   * @param cwd names are relative to it
   * @param env looks up environment variables, null for one that is not set
   */
  public PackageLoader(
      SourceProvider library,
      boolean withLibrary,
      SourceProvider goroot,
      BuildTags tags,
      Path cwd,
      UnaryOperator<String> env) {
    this(library, withLibrary, goroot, tags, cwd, env, false);
  }

  private PackageLoader(
      SourceProvider library,
      boolean withLibrary,
      SourceProvider goroot,
      BuildTags tags,
      Path cwd,
      UnaryOperator<String> env,
      boolean anyPackage) {
    this.library = library;
    this.withLibrary = withLibrary;
    this.goroot = goroot;
    this.tags = tags;
    this.cwd = cwd.toAbsolutePath().normalize();
    this.env = env;
    this.anyPackage = anyPackage;
  }

  /** The same, but for packages that are no programs too. */
  public PackageLoader forAnyPackage() {
    return new PackageLoader(library, withLibrary, goroot, tags, cwd, env, true);
  }

  /** What the go command notes of the modules of the program that was loaded last: a line each. */
  public String buildInfo(String mainPath) {
    boolean files = mainPath.equals(COMMAND_LINE);
    String main =
        mainModule == null || files ? "" : "mod\t" + mainModule.mod().module() + "\t(devel)\t\n";
    return main + (foundIn == null ? "" : foundIn.buildInfo());
  }

  /**
   * The settings of GODEBUG that the program that was loaded last has by itself, {@code name=value} with commas between: of its module's
   * Go version, of godebug lines in go.mod, and of //go:debug lines before the package clauses of these files.
   *
   * @param path the import path of their package
   */
  public String godebug(String path, List<SourceFile> files) throws LoadException {
    var found = new Godebug();
    if (inWorkspace != null) {
      found.module(inWorkspace.goVersion(), inWorkspace.godebug());
    } else if (mainModule != null) {
      found.module(mainModule.goVersion().substring(2), mainModule.mod().godebug());
    }
    found.files(path, files);
    return found.text();
  }

  /** Loads the program that an argument names: a directory, or a package of the module. */
  public Program load(String argument) throws LoadException, IOException {
    if (ImportPath.isRelative(argument) || argument.startsWith("/")) {
      return loadDirectory(argument);
    }
    Module module = mainModule(cwd);
    Path dir = module == null ? null : module.directory(argument);
    if (dir != null && Files.isDirectory(dir) && !Directories.goFiles(dir, "").isEmpty()) {
      return loadDirectory(dir.toString());
    }
    throw new LoadException(List.of(missing(argument, module)));
  }

  /**
   * Loads the packages of the main module that patterns name (folders and import paths, with "..." for any text), and all that they
   * import.
   *
   * @param named is told their import paths
   * @param warnings is told what the go command warns of
   */
  public Program loadAll(List<String> patterns, Set<String> named, Consumer<String> warnings)
      throws LoadException, IOException {
    var roots = new ArrayList<PackageGraph.Root>();
    var errors = new ArrayList<String>();
    PackageGraph graph = null;
    for (String pattern : patterns) {
      try {
        Path start = PackagePatterns.start(cwd, pattern);
        Module module = mainModule(Files.isDirectory(start) ? start : cwd);
        if (graph == null && module != null) {
          graph = graph(module);
        }
        boolean wild = pattern.contains("...");
        List<Path> dirs =
            new PackagePatterns(cwd, module, workspace()).directories(pattern, this::missing);
        if (dirs.isEmpty()) {
          warnings.accept("go: warning: \"" + pattern + "\" matched no packages");
        }
        for (Path dir : dirs) {
          PackageGraph.Root r = wild ? rootIfAny(dir, graph) : root(dir, graph);
          if (r != null && named.add(r.path())) {
            roots.add(r);
          }
        }
      } catch (LoadException e) {
        errors.addAll(e.lines());
      }
    }
    if (!errors.isEmpty()) {
      throw new LoadException(errors);
    }
    return graph == null ? new Program(List.of()) : graph.roots(roots);
  }

  /** Whether an import path matches a pattern of the go command. */
  public static Predicate<String> matcher(String pattern) {
    return PackagePatterns.matcher(pattern);
  }

  /** Null where a pattern passes over a directory without files in the build. */
  private PackageGraph.Root rootIfAny(Path dir, PackageGraph graph) throws IOException {
    try {
      return root(dir, graph);
    } catch (LoadException e) {
      return null;
    }
  }

  private PackageGraph.Root root(Path dir, PackageGraph graph) throws LoadException, IOException {
    Module module = mainModule(dir);
    List<SourceFile> all = Directories.moduleFiles(dir, displayed(dir));
    if (all.isEmpty()) {
      throw new LoadException(List.of("no Go files in " + dir));
    }
    String path = module.pathOf(dir);
    List<SourceFile> files = graph.inBuild(all);
    if (files.isEmpty()) {
      boolean tests = all.stream().allMatch(f -> BuildTags.isTest(f.name()));
      throw new LoadException(
          List.of(
              tests
                  ? path + NO_NON_TEST + dir
                  : "package " + path + ": build constraints exclude all Go files in " + dir));
    }
    return new PackageGraph.Root(path, dir, files, module.goVersion());
  }

  private Program loadDirectory(String argument) throws LoadException, IOException {
    Path dir = cwd.resolve(argument).normalize();
    Module module = mainModule(Files.isDirectory(dir) ? dir : cwd);
    if (module == null) {
      throw new LoadException(List.of(NO_MODULE));
    }
    if (!Files.isDirectory(dir)) {
      throw new LoadException(List.of("stat " + dir + ": directory not found"));
    }
    String path = module.pathOf(dir);
    List<SourceFile> some = Directories.moduleFiles(dir, displayed(dir));
    List<SourceFile> all = some.stream().filter(f -> !BuildTags.isTest(f.name())).toList();
    if (all.isEmpty()) {
      throw new LoadException(
          List.of(some.isEmpty() ? "no Go files in " + dir : path + NO_NON_TEST + dir));
    }
    var graph = graph(module);
    List<SourceFile> files = graph.inBuild(all);
    if (files.isEmpty()) {
      throw new LoadException(
          List.of("package " + path + ": build constraints exclude all Go files in " + dir));
    }
    return graph.program(path, dir, files);
  }

  /** Loads the program that consists of Go files named one by one; their build constraints do not matter. */
  public Program loadFiles(List<String> names) throws LoadException, IOException {
    if (names.isEmpty()) {
      throw new LoadException(List.of("go: no go files listed"));
    }
    for (String name : names) {
      if (BuildTags.isTest(name)) {
        throw new LoadException(List.of("go: cannot run *_test.go files (" + name + ")"));
      }
    }
    Path dir = null;
    String firstDir = "";
    Set<String> seen = new HashSet<>();
    List<SourceFile> files = new ArrayList<>();
    for (String name : names) {
      Path file = cwd.resolve(name).normalize();
      byte[] content = read(name, file);
      Path parent = Path.of(name).normalize().getParent();
      String dirName = parent == null ? "." : parent.toString();
      if (dir == null) {
        dir = file.getParent();
        firstDir = dirName;
      } else if (!dir.equals(file.getParent())) {
        throw new LoadException(
            List.of(
                "named files must all be in one directory; have " + firstDir + " and " + dirName));
      }
      String base = file.getFileName().toString();
      if (!seen.add(base)) {
        throw new LoadException(
            List.of(
                "package %s: case-insensitive file name collision: \"%s\" and \"%s\""
                    .formatted(COMMAND_LINE, base, base)));
      }
      files.add(new SourceFile(Directories.join(displayed(dir), base), content));
    }
    Workspace w = workspace();
    // Files may lie anywhere, also where they are in no module of the workspace.
    var graph = graph(w == null ? mainModule(cwd) : w.moduleFor(dir));
    graph.inBuild(files); // the constraints do not matter, but have to be well-formed
    return graph.program(COMMAND_LINE, dir, files);
  }

  /**
   * The program that tests a package.
   *
   * @param main the file of its package main
   */
  public Program loadTests(TestSources tests, SourceFile main) throws LoadException, IOException {
    Workspace w = tests.std() ? null : workspace();
    Module module = tests.std() ? null : w == null ? mainModule(cwd) : w.moduleFor(tests.dir());
    return graph(module).tests(tests, main);
  }

  /**
   * The program of packages that the caller has found, with what they need from an installed Go.
   *
   * @param packages each after those that it imports, which {@link LoadedPackage#imports} names
   */
  public Program complete(List<LoadedPackage> packages) throws LoadException, IOException {
    return graph(null).complete(packages);
  }

  private byte[] read(String name, Path file) throws LoadException {
    if (Files.isDirectory(file)) {
      throw new LoadException(List.of(name + " is a directory, should be a Go file"));
    }
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new LoadException(List.of("stat " + name + ": no such file or directory"));
    } catch (IOException e) {
      String reason = Files.isReadable(file) ? "input/output error" : "permission denied";
      throw new LoadException(List.of("open " + file + ": " + reason));
    }
  }

  /** A directory as the compiler's errors name it. */
  private String displayed(Path dir) {
    return Directories.shortPath(dir, cwd);
  }

  private PackageGraph graph(Module module) throws LoadException, IOException {
    inWorkspace = module == null ? null : workspace();
    Modules modules =
        module == null ? null : Modules.of(module, inWorkspace, Modules.cache(env), cwd);
    foundIn = modules;
    mainModule = module;
    return new PackageGraph(
        library, withLibrary, goroot, advice(), tags, cwd, module, modules, anyPackage);
  }

  private Workspace workspace() throws LoadException, IOException {
    return Workspace.of(cwd, env);
  }

  /** The main module that a directory belongs to; null if there is none. */
  private Module mainModule(Path dir) throws LoadException, IOException {
    Workspace w = workspace();
    return w == null ? Module.enclosing(cwd) : w.moduleOf(dir, cwd);
  }

  private String missing(String path, Module module) {
    return PackageGraph.missing(path, module, library, goroot, advice());
  }

  private String advice() {
    return goroot == null ? Goroot.advice(env) : "";
  }
}
