package gruffle.cli;

import gruffle.dist.PackageCompiler;
import gruffle.loader.Diagnostics;
import gruffle.loader.LoadException;
import gruffle.loader.LoadedPackage;
import gruffle.loader.PackageLoader;
import gruffle.loader.Program;
import gruffle.loader.SourceFile;
import gruffle.loader.TestSources;
import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the program that tests a package is put together. */
final class TestBuild {
  private final TestSources sources;
  private final boolean withRegexp;
  private final boolean withProfiles;
  private final CoverPlan coverage;
  private final LeftOut leftOut;
  private final Path cwd;
  private final TestFunctions internal;
  private final TestFunctions external;

  /** The packages of the program, once it is loaded. */
  private final Set<String> present = new HashSet<>();

  /**
   * For a package.
   *
   * @param cwd names of files are relative to it
   * @param withRegexp whether names have to be matched by package regexp
   * @param withProfiles whether the program can write profiles
   * @param coverage what the program counts
   */
  TestBuild(
      TestSources sources, Path cwd, boolean withRegexp, boolean withProfiles, CoverPlan coverage) {
    this.coverage = coverage;
    this.cwd = cwd;
    this.internal = new TestFunctions(cwd);
    this.external = new TestFunctions(cwd);
    this.sources = sources;
    this.withRegexp = withRegexp;
    this.withProfiles = withProfiles;
    var tests = new ArrayList<>(sources.internal());
    tests.addAll(sources.external());
    this.leftOut = sources.shipped() ? new LeftOut(tests) : null;
  }

  /** Null if nothing may be left out. */
  LeftOut leftOut() {
    return leftOut;
  }

  Program load(PackageLoader loader) throws LoadException, IOException {
    var internal = functions(sources.internal(), sources.isCompiled());
    var external = functions(sources.external(), !sources.external().isEmpty());
    Program program = loader.loadTests(sources, mainFile(internal, external));
    program.packages().forEach(p -> present.add(p.path()));
    return program;
  }

  private SourceFile mainFile(TestFunctions internal, TestFunctions external) {
    return TestMainSource.of(
        sources.path(),
        internal,
        external,
        withRegexp,
        withProfiles,
        coverage.isOn() ? coverage.source(present) : "");
  }

  private TestFunctions functions(List<SourceFile> files, boolean present) throws LoadException {
    var functions = new TestFunctions(cwd);
    if (present) {
      functions.setPresent();
    }
    for (SourceFile f : files) {
      File parsed = Parser.parse(PosBase.file(f.name()), f.content(), e -> {}); // reported later
      if (parsed != null) {
        functions.add(f, parsed);
      }
    }
    return functions;
  }

  /** What the header of compile errors names. */
  String title(LoadedPackage p) {
    String path = sources.path();
    boolean withTests = p.path().equals(path) && !sources.internal().isEmpty();
    return withTests || p.path().equals(path + "_test") || isMain(p)
        ? p.path() + " [" + path + ".test]"
        : p.path();
  }

  /** All files of the package and its tests. */
  List<SourceFile> files() {
    var all = new ArrayList<>(sources.files());
    all.addAll(sources.internal());
    all.addAll(sources.external());
    return all;
  }

  /** Import paths of what is made for the tests, and of a package that is compiled with them. */
  Set<String> paths() {
    String path = sources.path();
    var all = new HashSet<>(Set.of(path, path + "_test", path + ".test"));
    all.addAll(coverage.packages().keySet());
    return all;
  }

  /** Whether a package is one of those, and of no use to others. */
  boolean isPart(LoadedPackage p) {
    return paths().contains(p.path());
  }

  private boolean isMain(LoadedPackage p) {
    return p.path().equals(sources.path() + ".test");
  }

  /** As {@link PackageCompiler#compile}. */
  PackageCompiler.Compiled compile(
      LoadedPackage given, String path, PackageCompiler compiler, Diagnostics diag)
      throws LoadException {
    LoadedPackage p = coverage.counted(given, folder(sources, given.path()));
    if (isMain(p)) {
      return compiler.compile(withTables(p), path, diag);
    }
    boolean tested = p.path().equals(sources.path());
    boolean tests = p.path().equals(sources.path() + "_test");
    if (!tested && !tests) {
      return compiler.compile(p, path, diag);
    }
    var compiled =
        leftOut == null
            ? compiler.compile(p, path, diag)
            : leftOut.compile(p, path, compiler, diag);
    if (compiled != null) {
      TestFunctions functions = tested ? internal : external;
      functions.setPresent();
      for (SourceFile f : tested ? sources.internal() : sources.external()) {
        for (File parsed : compiled.files()) {
          if (parsed.pos().fileBase().filename().equals(f.name())) {
            functions.add(f, parsed);
          }
        }
      }
    }
    return compiled;
  }

  /** What profiles of coverage call a package. */
  static String folder(TestSources tested, String path) {
    return path.equals(PackageLoader.COMMAND_LINE) ? tested.dir().toString() : path;
  }

  /** Package main with what has not been left out. */
  private LoadedPackage withTables(LoadedPackage p) {
    SourceFile file = mainFile(internal, external);
    return new LoadedPackage(
        p.path(), p.name(), p.library(), p.goVersion(), List.of(file), p.imports());
  }
}
