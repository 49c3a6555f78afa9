package gruffle.ir.lower;

import gruffle.ir.MemoryPackage;
import gruffle.ir.stencil.GenericSource;
import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import gruffle.types.Checker;
import gruffle.types.Config;
import gruffle.types.Importer;
import gruffle.types.Info;
import gruffle.types.Pkg;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiles small programs without imports for the tests. */
final class Programs {
  private Programs() {}

  static MemoryPackage lower(String name, String source) {
    return lower(
        name,
        source,
        path -> {
          throw new Importer.ImportException("no imports here");
        });
  }

  /** Compiles one that imports a package "other". */
  static MemoryPackage lowerWith(String other, String source) {
    var pkg = new Pkg("other", "other");
    check("other.go", other, pkg, new Info(), path -> null);
    return lower("main.go", source, path -> pkg);
  }

  private static MemoryPackage lower(String name, String source, Importer importer) {
    var pkg = new Pkg("main", "main");
    var info = new Info();
    File file = check(name, source, pkg, info, importer);
    return Lowering.lower(pkg, info, List.of(file), GenericSource.NONE, Map.of());
  }

  private static File check(String name, String source, Pkg pkg, Info info, Importer importer) {
    var errors = new ArrayList<String>();
    File file =
        Parser.parse(
            PosBase.file(name),
            source.getBytes(StandardCharsets.UTF_8),
            e -> errors.add(e.toString()));
    new Checker(new Config(importer, e -> errors.add(e.toString())), pkg, info)
        .checkFiles(List.of(file));
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", errors));
    }
    return file;
  }
}
