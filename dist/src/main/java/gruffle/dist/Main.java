package gruffle.dist;

import gruffle.interp.nodes.StubWriter;
import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.ir.IrWriter;
import gruffle.ir.MemoryPackage;
import gruffle.ir.stencil.GenericPackage;
import gruffle.ir.stencil.GenericSource;
import gruffle.link.Ahead;
import gruffle.runtime.ops.OpTable;
import gruffle.runtime.type.Prebuilt;
import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import gruffle.syntax.SyntaxError;
import gruffle.types.ExportImporter;
import gruffle.types.ExportWriter;
import gruffle.types.Pkg;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Build step: checks and lowers our Go library into the library file, and writes the stub classes of operations and
 * natives. Arguments: the output folder (class files of this module), and the files with the launcher's JVM flags.
 */
public final class Main {
  private final Path out;
  private final SortedMap<String, SortedMap<String, byte[]>> sources = LibrarySources.all();
  private final LibraryWriter library = new LibraryWriter();
  private final ExportImporter importer = new ExportImporter(path -> null);
  private final PackageCompiler compiler =
      new PackageCompiler(importer, new Generics(GenericSource.NONE));
  private final Map<String, MemoryPackage> packages = new TreeMap<>();
  private final List<Pkg> checked = new ArrayList<>();
  private final Set<String> generic = new HashSet<>();
  private final Natives natives = new Natives();
  private final Set<String> done = new HashSet<>();
  private final List<String> errors = new ArrayList<>();

  private Main(Path out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: gruffle.dist.Main OUTPUT_DIR FLAG_FILE…");
      System.exit(2);
    }
    var main = new Main(Path.of(args[0]));
    main.flags(List.of(args).subList(1, args.length));
    System.exit(main.run());
  }

  private int run() throws IOException {
    var indices = new MethodIndices(out);
    indices.clear();
    for (String path : sources.keySet()) {
      compile(path, List.of());
    }
    if (!errors.isEmpty()) {
      errors.forEach(System.err::println);
      return 1;
    }
    collect();
    ahead();
    if (!errors.isEmpty()) {
      errors.forEach(System.err::println);
      return 1;
    }
    write("gruffle/" + Library.FILE, library.toBytes());
    var ops = new OpTable().all();
    for (var op : ops.values()) {
      stub(StubWriter.opClass(op.name()), op.method());
      indices.add(op.method(), op.name());
    }
    for (String path : sources.keySet()) {
      natives.of(path).forEach((symbol, m) -> indices.add(m, symbol));
    }
    indices.write();
    return 0;
  }

  /** The launcher's JVM flags, for the programs that {@code gruffle build} makes. */
  private void flags(List<String> files) throws IOException {
    var flags = new ArrayList<String>();
    for (String file : files) {
      flags.addAll(AppFlags.parse(Files.readAllLines(Path.of(file))));
    }
    write(
        "gruffle/" + AppFlags.RESOURCE,
        (String.join("\n", flags) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void compile(String path, List<String> importers) throws IOException {
    if (importers.contains(path)) {
      errors.add("import cycle: " + String.join(" → ", importers) + " → " + path);
      return;
    }
    if (!sources.containsKey(path) || !done.add(path)) {
      return;
    }
    var files = new ArrayList<File>();
    var chain = new ArrayList<>(importers);
    chain.add(path);
    for (Map.Entry<String, byte[]> e : sources.get(path).entrySet()) {
      // Tracebacks show the library's files as Go's do, under GOROOT.
      String name = "/usr/local/go/src/" + path + "/" + e.getKey();
      files.add(
          Parser.parse(
              PosBase.file(name),
              e.getValue(),
              (SyntaxError x) -> errors.add(x.toString()),
              Set.of(Parser.Mode.STD)));
    }
    for (File f : files) {
      for (String imported : Imports.of(f)) {
        compile(imported, chain);
      }
    }
    var result = compiler.compileLibrary(path, files);
    result.errors().forEach(x -> errors.add(x.toString()));
    importer.add(result.pkg());
    if (result.ir() != null) {
      packages.put(path, result.ir());
      checked.add(result.pkg());
      if (GenericPackage.isGeneric(files)) {
        generic.add(path);
      }
      nativeStubs(result.ir());
    }
  }

  private void collect() throws IOException {
    new InstanceHomes(packages).settle();
    for (Pkg p : checked) {
      String path = p.path();
      byte[] ir = IrWriter.write(packages.get(path));
      Map<String, byte[]> kept = generic.contains(path) ? sources.get(path) : Map.of();
      library.add(path, ir, ExportWriter.write(p), kept);
    }
  }

  /** Writes the classes that the library is compiled to. */
  private void ahead() throws IOException {
    var methods = new LibraryMethods(Ahead.NONE);
    var lib = new Library(library.toBytes());
    var all = new Packages(lib, Map.of(), methods);
    var paths = new TreeSet<>(lib.packages());
    paths.forEach(p -> methods.add(all.load(p)));
    var compiler = new AheadCompiler(all, Prebuilt.NONE, name -> false);
    SortedMap<String, byte[]> classes = compiler.compile(paths, paths);
    for (Map.Entry<String, byte[]> e : classes.entrySet()) {
      write(e.getKey() + ".class", e.getValue());
    }
    compiler.refused().forEach(f -> errors.add("not compiled: " + f));
    library.addAhead(AheadIndex.write(classes.keySet(), methods.called, methods.missing()));
  }

  private void nativeStubs(IrPackage ir) throws IOException {
    for (String symbol : ir.functions()) {
      Func f = ir.function(symbol);
      if (f.body == null) {
        Method m = natives.find(symbol);
        if (m == null) {
          errors.add(f.file + ":" + f.line + ": no native for " + symbol);
        } else {
          stub(StubWriter.nativeClass(symbol), m);
        }
      }
    }
  }

  private void stub(String className, Method target) throws IOException {
    write(className.replace('.', '/') + ".class", StubWriter.write(className, target));
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = out.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
