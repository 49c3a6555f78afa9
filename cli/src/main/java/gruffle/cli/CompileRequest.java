package gruffle.cli;

import gruffle.dist.LinkerVariables;
import gruffle.dist.PackageCompiler;
import gruffle.loader.LoadedPackage;
import gruffle.syntax.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be compiled, and for whom.
 *
 * @param packages what has been found already; empty: the words are to be
 * @param words Go files, or one package
 * @param isFiles which of the two
 * @param cwd the words are relative to it, and errors name files relative to it
 * @param tags build tags
 * @param anyPackage a package that is no program will do
 * @param listener sees each package of the program's own that has compiled without errors
 * @param tests what the program is made of where it tests a package; else null
 * @param variables what the linker sets
 * @param linkFlags the arguments of -ldflags
 * @param trimmed whether names of files are those of packages, as for -trimpath
 * @param keeps whether what becomes of the program may be kept for the next time, and be from the last one: nobody looks on
 */
record CompileRequest(
    List<LoadedPackage> packages,
    List<String> words,
    boolean isFiles,
    Path cwd,
    Set<String> tags,
    boolean anyPackage,
    Listener listener,
    TestBuild tests,
    LinkerVariables variables,
    List<String> linkFlags,
    boolean trimmed,
    boolean keeps) {

  private static final LinkerVariables NO_VARIABLES = new LinkerVariables(Map.of());

  /** Told of packages as they are compiled, each after those that it imports. */
  interface Listener {
    Listener NONE = (p, named, files, result) -> {};

    /** named: it is what the command line names. */
    void compiled(LoadedPackage p, boolean named, List<File> files, PackageCompiler.Result result);
  }

  /** For gruffle run. */
  static CompileRequest run(List<String> words, Path cwd) {
    return run(words, cwd, Set.of(), Listener.NONE);
  }

  static CompileRequest run(List<String> words, Path cwd, Set<String> tags, Listener listener) {
    return new CompileRequest(
        List.of(),
        words,
        words.getFirst().endsWith(".go"),
        cwd.toAbsolutePath().normalize(),
        tags,
        false,
        listener,
        null,
        NO_VARIABLES,
        List.of(),
        false,
        false);
  }

  /** For gruffle build. */
  static CompileRequest build(
      List<String> words, boolean isFiles, Path cwd, Set<String> tags, Listener listener) {
    return new CompileRequest(
        List.of(),
        words,
        isFiles,
        cwd.toAbsolutePath().normalize(),
        tags,
        true,
        listener,
        null,
        NO_VARIABLES,
        List.of(),
        false,
        false);
  }

  /** For packages that somebody has found. */
  static CompileRequest packages(List<LoadedPackage> packages, Path cwd) {
    return new CompileRequest(
        packages,
        List.of(),
        false,
        cwd.toAbsolutePath().normalize(),
        Set.of(),
        false,
        Listener.NONE,
        null,
        NO_VARIABLES,
        List.of(),
        false,
        false);
  }

  /** For gruffle test. */
  static CompileRequest tests(TestBuild tests, Path cwd, Set<String> tags) {
    return new CompileRequest(
        List.of(),
        List.of(),
        false,
        cwd,
        tags,
        true,
        Listener.NONE,
        tests,
        NO_VARIABLES,
        List.of(),
        false,
        false);
  }

  /** The same with what the linker sets, and names of files as -trimpath has them or not. */
  CompileRequest linked(LinkFlags flags, boolean trim) {
    return new CompileRequest(
        packages,
        words,
        isFiles,
        cwd,
        tags,
        anyPackage,
        listener,
        tests,
        flags.variables(),
        flags.words(),
        trim,
        keeps);
  }

  /** The same, kept. */
  CompileRequest keeping() {
    return new CompileRequest(
        packages,
        words,
        isFiles,
        cwd,
        tags,
        anyPackage,
        listener,
        tests,
        variables,
        linkFlags,
        trimmed,
        true);
  }
}
