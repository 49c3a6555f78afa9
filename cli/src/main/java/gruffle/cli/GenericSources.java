package gruffle.cli;

import gruffle.dist.Library;
import gruffle.ir.escape.flow.Bodies.Body;
import gruffle.loader.Goroot;
import gruffle.loader.GorootSources;
import gruffle.loader.SourceFile;
import gruffle.syntax.Decl;
import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import gruffle.types.Checker;
import gruffle.types.Config;
import gruffle.types.ExportImporter;
import gruffle.types.FuncObj;
import gruffle.types.Info;
import gruffle.types.Pkg;
import gruffle.types.TypeError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Generic packages of Go's library from the sources of an installed Go, for {@code -gcflags=-m}: what gc says of their instances depends on the arguments, and on how Go has written them.
 *
 * <p>Each is parsed and checked when the first of its functions is asked for. Without an installed Go there is none.
 */
final class GenericSources {
  private static final Set<String> PACKAGES = Set.of("cmp", "maps", "slices");

  private final GorootSources sources;
  private final ExportImporter importer = new ExportImporter(Library.open()::exports);
  private final Map<String, Map<String, FuncObj>> functions = new HashMap<>();
  private final Map<FuncObj, Body> bodies = new IdentityHashMap<>();

  GenericSources() {
    Path goroot = Goroot.find(System::getenv);
    this.sources = goroot == null ? null : new GorootSources(goroot);
  }

  /** The function of that name that has a source; f itself where there is none. */
  FuncObj find(FuncObj f) {
    if (sources == null
        || f.pkg() == null
        || !PACKAGES.contains(f.pkg().path())
        || f.signature().recv() != null) {
      return f;
    }
    return functions.computeIfAbsent(f.pkg().path(), this::check).getOrDefault(f.name(), f);
  }

  /** Null for functions that {@link #find} did not give, and what these call in their packages. */
  Body body(FuncObj f) {
    return bodies.get(f);
  }

  private Map<String, FuncObj> check(String path) {
    var found = new HashMap<String, FuncObj>();
    List<File> files;
    try {
      files = parse(path);
    } catch (IOException e) {
      return found; // a Go without its sources
    }
    var errors = new ArrayList<TypeError>();
    var pkg = new Pkg(path, files.getFirst().pkgName.value);
    var info = new Info();
    new Checker(new Config(importer, errors::add, "", Config.Bodies.ALL), pkg, info)
        .checkFiles(files);
    if (!errors.isEmpty()) {
      return found;
    }
    for (File f : files) {
      for (Decl d : f.decls) {
        if (d instanceof Decl.FuncDecl fd && fd.body != null && fd.name.obj instanceof FuncObj o) {
          found.put(o.name(), o);
          bodies.put(o, new Body(fd, info));
        }
      }
    }
    return found;
  }

  private List<File> parse(String path) throws IOException {
    var files = new ArrayList<File>();
    for (SourceFile f : sources.files(path)) {
      if (!f.name().endsWith("_test.go")) {
        files.add(
            Parser.parse(PosBase.file(f.name()), f.content(), e -> {}, Set.of(Parser.Mode.STD)));
      }
    }
    return files;
  }
}
