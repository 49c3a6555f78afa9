package gruffle.dist;

import gruffle.ir.MemoryPackage;
import gruffle.ir.lower.Lowering;
import gruffle.ir.lower.LoweringException;
import gruffle.ir.stencil.GenericPackage;
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

/** Takes the parsed files of one package through the checker and, if there are no errors, the lowering. */
public final class PackageCompiler {
  private final Importer importer;
  private final Generics generics;

  /** One for all packages of a program. */
  public PackageCompiler(Importer importer, Generics generics) {
    this.importer = importer;
    this.generics = generics;
  }

  /**
   * What came of a package.
   *
   * @param info what the checker found out
   * @param ir null if there were errors
   */
  public record Result(Pkg pkg, Info info, MemoryPackage ir, List<TypeError> errors) {}

  /**
   * Checks and lowers a package of the library (ours, or of an installed Go), whose functions without a body are natives.
   *
   * @param path import path
   */
  public Result compileLibrary(String path, List<File> files) {
    return compile(path, files, "", true, false);
  }

  /**
   * Checks and lowers.
   *
   * @param path import path, "main" for the program itself
   * @param sound false: there have been errors already, so only look for more
   */
  public Result compile(String path, List<File> files, String goVersion, boolean sound) {
    return compile(path, files, goVersion, sound, true);
  }

  private Result compile(
      String path, List<File> files, String goVersion, boolean sound, boolean complete) {
    var errors = new ArrayList<TypeError>();
    var pkg = new Pkg(path, files.getFirst().pkgName.value);
    var info = new Info();
    var checker =
        new Checker(new Config(importer, errors::add, goVersion, Config.Bodies.ALL), pkg, info);
    checker.checkFiles(files);
    if (errors.isEmpty() && sound && complete) {
      GcChecks.check(pkg, files, true, errors::add);
    }
    if (!errors.isEmpty() || !sound) {
      return new Result(pkg, info, null, errors);
    }
    if (GenericPackage.isGeneric(files)) {
      generics.add(new GenericPackage(pkg, info, files));
    }
    try {
      return new Result(pkg, info, Lowering.lower(pkg, info, files, generics), errors);
    } catch (LoweringException e) {
      errors.add(new TypeError(e.pos(), e.getMessage(), ErrorCode.UNSUPPORTED_FEATURE, false));
      return new Result(pkg, info, null, errors);
    }
  }
}
