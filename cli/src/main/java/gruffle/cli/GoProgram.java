package gruffle.cli;

import gruffle.dist.AheadClasses;
import gruffle.dist.App;
import gruffle.dist.Generics;
import gruffle.dist.Library;
import gruffle.dist.LibraryGenerics;
import gruffle.dist.Linking;
import gruffle.dist.Linknames;
import gruffle.dist.Natives;
import gruffle.dist.Overlays;
import gruffle.dist.PackageCompiler;
import gruffle.dist.Packages;
import gruffle.dist.cache.CacheFolder;
import gruffle.dist.cache.InstalledBuilder;
import gruffle.dist.cache.InstalledBuilder.Use;
import gruffle.dist.cache.InstalledClasses;
import gruffle.dist.cache.InstalledStore;
import gruffle.dist.cache.ProgramCache;
import gruffle.dist.cache.Progress;
import gruffle.interp.nodes.Interpreter;
import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.ir.IrTypes;
import gruffle.ir.MemoryPackage;
import gruffle.ir.TypeDecl;
import gruffle.ir.flat.Flattening;
import gruffle.ir.fold.ConstantLocals;
import gruffle.ir.fold.DeadAtCollection;
import gruffle.ir.known.KnownArguments;
import gruffle.jit.FileLayout;
import gruffle.jit.emit.AsmText;
import gruffle.jit.emit.FunctionEmitter;
import gruffle.link.Ahead;
import gruffle.link.Engine;
import gruffle.link.Program;
import gruffle.loader.BuildTags;
import gruffle.loader.Diagnostics;
import gruffle.loader.Goroot;
import gruffle.loader.GorootSources;
import gruffle.loader.LoadException;
import gruffle.loader.LoadedPackage;
import gruffle.loader.PackageLoader;
import gruffle.loader.SourceFile;
import gruffle.runtime.func.Linker;
import gruffle.runtime.pprof.Allocations;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import gruffle.syntax.BigStack;
import gruffle.types.ExportImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A Go program from its files to its run; each run is a runtime of its own, so many may go on in one JVM. */
public final class GoProgram {
  private static final String MAIN = "main";

  /** Packages by which a program asks for a collection. */
  private static final Set<String> COLLECTING = Set.of("runtime", "runtime/debug");

  private static final List<String> COUNTING =
      List.of(".AllocsPerRun(", ".ReportAllocs(", ".MemProfile(", ".Mallocs", ".AllocsPerOp(");

  private static final List<String> STARTING =
      List.of("os.Executable(", "os.StartProcess(", "syscall.Exec(", "syscall.ForkExec(");

  private final Library library;
  private InstalledStore installed;
  private final Map<String, IrPackage> packages = new ConcurrentHashMap<>();

  /** Those of them that may ask for a collection. */
  private final List<IrPackage> collecting = new ArrayList<>();

  /** Files of packages that are compiled here: by their names in errors. */
  private final Map<String, String> fullNames = new HashMap<>();

  private gruffle.loader.Program loaded;

  /** With those of the library, as the program that was linked last sees them; null before. */
  private volatile Packages all;

  private final Natives natives = new Natives();
  private final Linknames linknames = new Linknames(natives);
  private List<String> diagnostics = List.of();
  private String buildInfo = "";
  private String goroot = "";

  /** Writes what is kept of the program; null if nothing is. */
  private Thread keeper;

  private GoProgram(Library library) {
    this.library = library;
    this.installed = new InstalledStore(library);
  }

  /**
   * Loads, checks and lowers; what is wrong is in {@link #diagnostics}.
   *
   * @param files the files of package main, or one package
   */
  public static GoProgram compile(Library library, List<String> files) {
    return compile(library, files, Path.of(""));
  }

  /**
   * The same.
   *
   * @param cwd the names are relative to it, and errors name files relative to it
   */
  public static GoProgram compile(Library library, List<String> files, Path cwd) {
    return compile(library, CompileRequest.run(files, cwd));
  }

  /** The same for one who wants more than to run it. */
  static GoProgram compile(Library library, CompileRequest request) {
    return compile(library, request, () -> {});
  }

  /** The same; meanwhile is done on this thread while another one compiles. */
  static GoProgram compile(Library library, CompileRequest request, Runnable meanwhile) {
    var p = new GoProgram(library);
    // Nesting may be deep; parser, checker and lowering recurse over it.
    return BigStack.call(() -> p.tryLoad(request), meanwhile);
  }

  /** The same for packages that the caller has found, each after those that it imports; the last is main. */
  public static GoProgram compilePackages(Library library, List<LoadedPackage> packages, Path cwd) {
    return compile(library, CompileRequest.packages(packages, cwd));
  }

  private GoProgram tryLoad(CompileRequest request) {
    try {
      load(request);
    } catch (LoadException e) {
      diagnostics = e.lines();
    } catch (IOException e) {
      diagnostics = List.of("gruffle: " + e.getMessage());
    }
    return this;
  }

  private void load(CompileRequest request) throws LoadException, IOException {
    if (!load(request, Use.PREPARED)) {
      installed = new InstalledStore(library);
      load(request, Use.CACHED);
    }
  }

  /** False, and nothing is done, if what was prepared of an installed Go is out of date. */
  private boolean load(CompileRequest request, Use use) throws LoadException, IOException {
    Path installation = Goroot.find(System::getenv);
    var sources = installation == null ? null : new GorootSources(installation, Overlays::find);
    goroot = installation == null || request.trimmed() ? "" : installation.toString();
    var builder = builder(sources, request, use);
    var shipped = new LibraryProvider(library, builder);
    var tags = new BuildTags(request.tags());
    var programs = new PackageLoader(shipped, false, sources, tags, request.cwd(), System::getenv);
    var loader = request.anyPackage() ? programs.forAnyPackage() : programs;
    if (request.tests() != null) {
      loaded = request.tests().load(loader);
    } else if (!request.packages().isEmpty()) {
      loaded = loader.complete(request.packages());
    } else if (request.isFiles()) {
      loaded = loader.loadFiles(request.words());
    } else {
      loaded = loader.load(request.words().getFirst());
    }
    if (builder.isStale()) {
      return false;
    }
    String path = loaded.main().path();
    List<SourceFile> files =
        request.tests() == null ? loaded.main().files() : request.tests().files();
    String godebug = loader.godebug(path, files);
    buildInfo = BuildSettings.text(path, loader.buildInfo(path), request, godebug);
    if (profiles(loaded)) {
      System.setProperty(Allocations.PROPERTY, "true");
    }
    ProgramCache cache = request.keeps() ? cache(request, builder) : null;
    Map<String, IrPackage> kept = cache == null ? null : cache.find(this::type);
    if (kept != null) {
      packages.putAll(kept);
      all = together(Ahead.NONE);
      linknames.add(installed.links());
      linknames.apply(this::own, all::load);
      return true;
    }
    var importer = new ExportImporter(installed::exports);
    var generics = new Generics(new LibraryGenerics(library, installed, importer));
    var compiler = new PackageCompiler(importer, generics, request.variables());
    try (builder) {
      if (!compile(importer, compiler, builder, request)) {
        return true;
      }
    }
    if (!request.variables().problems().isEmpty()) {
      var lines = new ArrayList<>(List.of("# " + path));
      lines.addAll(request.variables().problems());
      diagnostics = lines;
      return true;
    }
    boolean isPlain = linknames.isEmpty(); // what they do to other packages is not kept
    linknames.add(installed.links());
    linknames.apply(this::own, together(Ahead.NONE)::load);
    if (diagnostics.isEmpty()) {
      packages.values().forEach(ConstantLocals::apply);
    }
    if (diagnostics.isEmpty() && isWhole(request) && !profiles(loaded)) {
      List<MemoryPackage> own = packages.values().stream().map(p -> (MemoryPackage) p).toList();
      Flattening.apply(own);
      KnownArguments.apply(own);
    }
    if (diagnostics.isEmpty()) {
      collecting.forEach(DeadAtCollection::apply);
    }
    if (cache != null && diagnostics.isEmpty() && isPlain) {
      keeper = cache.keep(packages.values(), Main::internalError);
    }
    return true;
  }

  /** Waits until a program that is to be kept is. */
  void awaitKept() throws InterruptedException {
    if (keeper != null) {
      keeper.join();
    }
  }

  /** Where the program is kept: if all other packages that it needs are compiled already. */
  private ProgramCache cache(CompileRequest request, InstalledBuilder builder) {
    for (LoadedPackage p : loaded.packages()) {
      if (isKept(p, request) && !builder.take(p)) {
        return null;
      }
    }
    return builder.program(request.words(), loaded);
  }

  /** A type of any package, for those that were kept. */
  private TypeDecl type(String symbol) {
    return all.load(IrTypes.packageOf(symbol)).typeDecl(symbol);
  }

  /** Whether the packages that are compiled here are all that knows of their types. */
  private boolean isWhole(CompileRequest request) {
    Set<String> own = packages.keySet();
    return own.stream().noneMatch(library.packages()::contains)
        && loaded.packages().stream()
            .noneMatch(
                p -> isKept(p, request) && p.imports().values().stream().anyMatch(own::contains));
  }

  /** Whether a file asks for numbers of allocations, as far as its text shows. */
  private static boolean counts(SourceFile f) {
    String text = new String(f.content(), StandardCharsets.ISO_8859_1);
    return COUNTING.stream().anyMatch(text::contains);
  }

  /** Whether the program can write heap profiles, or counts allocations. What imports of kept packages are is not known here. */
  private static boolean profiles(gruffle.loader.Program program) {
    return program.packages().stream()
        .anyMatch(
            p ->
                p.path().equals("runtime/pprof")
                    || p.imports().containsValue("runtime/pprof")
                    || p.imports().containsValue("net/http/pprof")
                    || !p.library()
                        && !p.dependency()
                        && p.files().stream().anyMatch(GoProgram::counts));
  }

  /** Whether the program can start other programs, and so itself. */
  boolean startsPrograms() {
    return loaded.packages().stream()
        .anyMatch(
            p ->
                !p.library()
                    && (p.imports().containsValue("os/exec")
                        || p.files().stream().anyMatch(GoProgram::starts)));
  }

  private static boolean starts(SourceFile f) {
    String text = new String(f.content(), StandardCharsets.ISO_8859_1);
    return STARTING.stream().anyMatch(text::contains);
  }

  private InstalledBuilder builder(GorootSources sources, CompileRequest request, Use use) {
    var others = new HashSet<String>();
    request.packages().forEach(p -> others.add(p.path()));
    if (request.tests() != null) {
      others.addAll(request.tests().paths());
    }
    var folder = CacheFolder.of(System::getenv);
    Path src = sources == null ? null : Path.of(sources.root());
    return new InstalledBuilder(installed, folder, src, request.cwd(), linknames, others, use);
  }

  /** A package of the program that is none of the library's. */
  private IrPackage own(String path) {
    IrPackage p = packages.get(path);
    return p == null && installed.has(path) ? installed.ir(path, null) : p;
  }

  /** What others than the one who runs the program have written is compiled once. */
  private static boolean isKept(LoadedPackage p, CompileRequest request) {
    TestBuild tests = request.tests();
    return (p.library() || p.dependency())
        && (tests == null || !tests.isPart(p))
        && !request.variables().has(p.path())
        && !(request.trimmed() && p.dependency());
  }

  /** Compiles the packages that were loaded; what comes from an installed Go or a module that is needed may be there already. */
  private boolean compile(
      ExportImporter importer,
      PackageCompiler compiler,
      InstalledBuilder builder,
      CompileRequest request)
      throws LoadException {
    List<LoadedPackage> fresh =
        loaded.packages().stream().filter(p -> !isKept(p, request) || !builder.take(p)).toList();
    int all = (int) fresh.stream().filter(p -> isKept(p, request)).count();
    Progress progress = all == 0 ? Progress.NONE : TerminalProgress.create();
    int number = 0;
    for (LoadedPackage p : fresh) {
      if (isKept(p, request)) {
        progress.compiling(p.path(), ++number, all);
      }
      boolean main = p == loaded.main() && isMain();
      if (!compile(p, main ? MAIN : p.path(), importer, compiler, builder, request)) {
        progress.end();
        return false;
      }
    }
    progress.end();
    return true;
  }

  /** What the loader found; null if it failed. */
  gruffle.loader.Program loaded() {
    return loaded;
  }

  /** Whether it is a program, not just a package. */
  boolean isMain() {
    return loaded.main().name().equals(MAIN);
  }

  private boolean compile(
      LoadedPackage p,
      String path,
      ExportImporter importer,
      PackageCompiler compiler,
      InstalledBuilder builder,
      CompileRequest request)
      throws LoadException {
    TestBuild tests = request.tests();
    var diag = new Diagnostics(tests == null ? p.path() : tests.title(p));
    var compiled =
        tests == null ? compiler.compile(p, path, diag) : tests.compile(p, path, compiler, diag);
    if (compiled != null) {
      var result = compiled.result();
      importer.add(result.pkg());
      nameFiles(result.ir(), p, request);
      if (!isKept(p, request) || !builder.compiled(p, compiled.files(), result)) {
        packages.put(path, result.ir());
        if (p.imports().values().stream().anyMatch(COLLECTING::contains)) {
          collecting.add(result.ir());
        }
        linknames.add(compiled.files(), result.ir());
      }
      request.listener().compiled(p, p == loaded.main(), compiled.files(), result);
    }
    diagnostics = diag.lines();
    if (diagnostics.isEmpty()
        && path.equals(MAIN)
        && packages.get(path).function("main.main") == null) {
      diagnostics =
          List.of(
              "# " + p.path(),
              "runtime.main_main·f: function main is undeclared in the main package");
    }
    return diagnostics.isEmpty();
  }

  /**
   * Compile errors name files relative to the working directory, tracebacks in full; the names in line directives are left as they
   * are. For -trimpath they begin with the import path.
   */
  private void nameFiles(IrPackage ir, LoadedPackage p, CompileRequest request) {
    var full = fullNames; // instances come from the files of other packages, compiled before
    p.files().forEach(f -> full.put(f.name(), fileName(f, p, request)));
    for (String symbol : ir.functions()) {
      Func f = ir.function(symbol);
      f.file = full.getOrDefault(f.file, f.file);
      f.otherFiles.rename(name -> full.getOrDefault(name, name));
    }
  }

  private static String fileName(SourceFile f, LoadedPackage p, CompileRequest request) {
    if (!request.trimmed() || p.library()) {
      return request.cwd().resolve(f.name()).normalize().toString();
    }
    boolean files = p.path().equals(PackageLoader.COMMAND_LINE);
    return (files ? "." : p.path().replaceFirst("_test$", "")) + "/" + f.baseName();
  }

  /** The engines that this JVM can run. */
  public static Set<Engine> engines() {
    var all = EnumSet.allOf(Engine.class);
    all.removeIf(e -> !e.isHere());
    return all;
  }

  /** The lines that go to standard error when the program cannot be run; empty if it can. */
  public List<String> diagnostics() {
    return diagnostics;
  }

  /** The IR of package main. */
  public IrPackage ir() {
    return packages.get(MAIN);
  }

  /** Runs the program in a fresh runtime; gives its exit code, unless its end ends the process. */
  public int run(Config config, Engine engine) {
    return run(new GoRuntime(config), engine);
  }

  /** The same in a runtime that has been made already. */
  int run(GoRuntime rt, Engine engine) {
    Program program = link(rt, engine, library.ahead(true));
    Linker.setProcess(program);
    return program.run(MAIN);
  }

  /** The same in a runtime that the caller made, and may kill. */
  public int start(GoRuntime rt, Engine engine) {
    return linked(rt, engine).run(MAIN);
  }

  /** The same, about to begin. */
  Program linked(GoRuntime rt, Engine engine) {
    return link(rt, engine, library.ahead(false));
  }

  private Packages together(Ahead ahead) {
    var all = new Packages(installed, packages, ahead);
    packages.keySet().stream().filter(library.packages()::contains).forEach(all::extend);
    return all;
  }

  private Program link(GoRuntime rt, Engine engine, AheadClasses ahead) {
    var classes = new InstalledClasses(ahead, installed);
    all = together(classes);
    rt.built(buildInfo);
    rt.goroot = goroot;
    return Linking.link(rt, engine, all, classes, classes::has, Interpreter::new);
  }

  /** The program compiled ahead. */
  App app() throws IOException {
    var all = new HashMap<String, IrPackage>(installed.all());
    all.putAll(packages);
    return App.compile(library, all, buildInfo, goroot);
  }

  /** What tier 1 makes of functions of the program, as text. */
  public String asm(List<String> symbols) {
    AheadClasses ahead = library.ahead(false);
    var program = link(new GoRuntime(Config.process(List.of())), Engine.JIT, ahead);
    var layout = new FileLayout(together(ahead)::library);
    var emitter = FunctionEmitter.running(program, layout, new Natives());
    var out = new StringBuilder();
    for (String s : symbols) {
      Func f = program.function(s);
      out.append(AsmText.of(emitter.classFiles(layout.owner(s), List.of(f))));
    }
    return out.toString();
  }
}
