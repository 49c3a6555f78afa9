package gruffle.vet;

import gruffle.syntax.File;
import gruffle.types.Checker;
import gruffle.types.Config;
import gruffle.types.GcChecks;
import gruffle.types.Importer;
import gruffle.types.Info;
import gruffle.types.Pkg;
import gruffle.types.TypeError;
import java.util.List;
import java.util.function.Consumer;

/**
 * Type-checks the files of one package, and then what gc checks besides.
 *
 * @param path import path, "main" for a program
 * @param goVersion language version; empty: the newest
 * @param sound false: there have been errors already, so only more are looked for
 * @param complete whether every function must have a body; null: what gc demands beyond the language is left out
 */
record PackageCheck(
    String path, List<File> files, String goVersion, boolean sound, Boolean complete) {

  /** What the package declares; errors go to the consumer. */
  Pkg check(Importer importer, Consumer<TypeError> errors) {
    var pkg = new Pkg(path, files.getFirst().pkgName.value);
    var info = new Info();
    var checker =
        new Checker(new Config(importer, errors, goVersion, Config.Bodies.ALL), pkg, info);
    checker.checkFiles(files);
    if (!checker.hasErrors() && sound && complete != null) {
      GcChecks.check(pkg, info, files, complete, errors);
    }
    return pkg;
  }
}
