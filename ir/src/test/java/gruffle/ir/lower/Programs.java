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
    var errors = new ArrayList<String>();
    File file =
        Parser.parse(
            PosBase.file(name),
            source.getBytes(StandardCharsets.UTF_8),
            e -> errors.add(e.toString()));
    var pkg = new Pkg("main", "main");
    var info = new Info();
    Importer none =
        path -> {
          throw new Importer.ImportException("no imports here");
        };
    new Checker(new Config(none, e -> errors.add(e.toString())), pkg, info)
        .checkFiles(List.of(file));
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", errors));
    }
    return Lowering.lower(pkg, info, List.of(file), GenericSource.NONE, Map.of());
  }
}
