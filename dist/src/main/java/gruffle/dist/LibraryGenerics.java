package gruffle.dist;

import gruffle.ir.IrPackage;
import gruffle.ir.IrTypes;
import gruffle.ir.stencil.GenericPackage;
import gruffle.ir.stencil.GenericSource;
import gruffle.ir.stencil.Unchecked;
import gruffle.loader.LoadedPackage;
import gruffle.syntax.Decl;
import gruffle.syntax.File;
import gruffle.syntax.LaterBodies;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import gruffle.types.Checker;
import gruffle.types.Config;
import gruffle.types.FuncObj;
import gruffle.types.Importer;
import gruffle.types.Info;
import gruffle.types.Pkg;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The generic code of the library for one program: a package's source, which the library file keeps where it is needed, is parsed
 * when the program first instantiates one of its functions that the library has not, but for the functions' bodies: each function is read and checked when it is needed.
 */
public final class LibraryGenerics implements GenericSource {
  private final Library library;
  private final PackageStore packages;
  private final Importer importer;
  private final Map<String, GenericPackage> found = new HashMap<>();
  private final Map<String, IrPackage> made = new HashMap<>();

  /** With the importer that the program is checked with. */
  public LibraryGenerics(Library library, Importer importer) {
    this(library, library, importer);
  }

  /**
   * The same where more packages than the library's have been compiled before.
   *
   * @param packages these and the library's
   */
  public LibraryGenerics(Library library, PackageStore packages, Importer importer) {
    this.library = library;
    this.packages = packages;
    this.importer = importer;
  }

  @Override
  public GenericPackage find(String path) {
    return found.computeIfAbsent(path, this::load);
  }

  @Override
  public boolean has(String symbol) {
    String path = IrTypes.packageOf(symbol);
    if (library.exports(path) == null) {
      return false;
    }
    // Only heads are asked for, so nobody resolves types.
    return made.computeIfAbsent(path, p -> library.ir(p, s -> null)).head(symbol) != null;
  }

  private GenericPackage load(String path) {
    Map<String, byte[]> sources = packages.sources(path);
    if (sources.isEmpty()) {
      return null;
    }
    var bodies = new LaterBodies();
    List<File> files = parse(sources, bodies);
    var pkg = new Pkg(path, files.getFirst().pkgName.value);
    var info = new Info();
    var config =
        new Config(
            importer,
            e -> {
              throw new IllegalStateException("library: " + e);
            },
            packages.goVersion(path),
            Config.Bodies.LATER);
    var checker = new Checker(config, pkg, info);
    checker.checkFiles(files);
    return new GenericPackage(pkg, info, files, new Heads(checker, bodies));
  }

  /** A package of which the heads of functions have been read. */
  private record Heads(Checker checker, LaterBodies bodies) implements Unchecked {
    @Override
    public void head(FuncObj f) {
      checker.checkHead(f);
    }

    @Override
    public Decl.FuncDecl body(Decl.FuncDecl f) {
      Decl.FuncDecl whole = bodies.whole(f);
      checker.checkBody(whole);
      return whole;
    }
  }

  private static List<File> parse(Map<String, byte[]> sources, LaterBodies bodies) {
    var files = new ArrayList<File>();
    for (Map.Entry<String, byte[]> e : sources.entrySet()) {
      files.add(
          Parser.parseHeads(
              PosBase.file(e.getKey()),
              e.getValue(),
              x -> {
                throw new IllegalStateException(x.toString());
              },
              bodies));
    }
    return LoadedPackage.overlaid(List.copyOf(sources.keySet()), files);
  }
}
