package gruffle.dist;

import gruffle.ir.MemoryPackage;
import gruffle.ir.escape.flow.StackAppends;
import gruffle.ir.lower.Lowering;
import gruffle.ir.lower.LoweringException;
import gruffle.ir.stencil.GenericPackage;
import gruffle.loader.Diagnostics;
import gruffle.loader.LoadedPackage;
import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.types.Checker;
import gruffle.types.Config;
import gruffle.types.ErrorCode;
import gruffle.types.GcChecks;
import gruffle.types.Importer;
import gruffle.types.Info;
import gruffle.types.Pkg;
import gruffle.types.TypeError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes the parsed files of one package through the checker and, if there are no errors, the lowering. */
public final class PackageCompiler {
  private final Importer importer;
  private final Generics generics;
  private final boolean complete;
  private final LinkerVariables variables;

  /** One for all packages of a program. */
  public PackageCompiler(Importer importer, Generics generics) {
    this(importer, generics, true);
  }

  /**
   * The same.
   *
   * @param complete whether every function must have a body; gc asks for it where there is no assembly
   */
  public PackageCompiler(Importer importer, Generics generics, boolean complete) {
    this(importer, generics, complete, new LinkerVariables(Map.of()));
  }

  /** One for a program whose linker sets these variables. */
  public PackageCompiler(Importer importer, Generics generics, LinkerVariables variables) {
    this(importer, generics, true, variables);
  }

  private PackageCompiler(
      Importer importer, Generics generics, boolean complete, LinkerVariables variables) {
    this.importer = importer;
    this.generics = generics;
    this.complete = complete;
    this.variables = variables;
  }

  /**
   * What came of a package.
   *
   * @param info what the checker found out
   * @param ir null if there were errors
   */
  public record Result(Pkg pkg, Info info, MemoryPackage ir, List<TypeError> errors) {}

  /** A package that has compiled, with its files. */
  public record Compiled(List<File> files, Result result) {}

  /**
   * Parses, checks and lowers a package.
   *
   * @param path import path, "main" for the program itself
   * @return null if there were errors, which are in diag
   */
  public Compiled compile(LoadedPackage p, String path, Diagnostics diag) {
    List<File> files = p.parse(diag);
    if (files == null) {
      return null;
    }
    Result result = compile(p, path, files, diag.isEmpty());
    result.errors().forEach(e -> diag.error(e.pos(), e.msg()));
    return diag.isEmpty() ? new Compiled(files, result) : null;
  }

  /**
   * Checks and lowers a package of the library whose functions without a body are natives.
   *
   * @param path import path
   */
  Result compileLibrary(String path, List<File> files) {
    return compile(path, files, importer, "", true, false);
  }

  /**
   * Checks and lowers a loaded package: of the program, or of an installed Go, whose functions without a body are natives.
   *
   * @param path import path, "main" for the program itself
   * @param sound false: there have been errors already, so only look for more
   */
  public Result compile(LoadedPackage p, String path, List<File> files, boolean sound) {
    Importer resolved = x -> importer.importPackage(p.imports().getOrDefault(x, x));
    return compile(path, files, resolved, p.goVersion(), sound, !p.library());
  }

  private Result compile(
      String path,
      List<File> files,
      Importer importer,
      String goVersion,
      boolean sound,
      boolean gcChecks) {
    var errors = new ArrayList<TypeError>();
    var pkg = new Pkg(path, files.getFirst().pkgName.value);
    if (path.contains("/")) {
      pkg.setLibrary(); // the program itself is "main"
    }
    var info = new Info();
    var checker =
        new Checker(new Config(importer, errors::add, goVersion, Config.Bodies.ALL), pkg, info);
    checker.checkFiles(files);
    if (errors.isEmpty() && sound && gcChecks) {
      GcChecks.check(pkg, info, files, complete, errors::add);
    }
    if (!errors.isEmpty() || !sound) {
      return new Result(pkg, info, null, errors);
    }
    variables.apply(path, pkg, info);
    if (GenericPackage.isGeneric(files)) {
      generics.add(new GenericPackage(pkg, info, files));
    }
    try {
      Map<Expr.CallExpr, Long> stack = gcChecks ? StackAppends.of(pkg, info, files) : Map.of();
      return new Result(pkg, info, Lowering.lower(pkg, info, files, generics, stack), errors);
    } catch (LoweringException e) {
      errors.add(new TypeError(e.pos(), e.getMessage(), ErrorCode.UNSUPPORTED_FEATURE, false));
      return new Result(pkg, info, null, errors);
    }
  }
}
