package gruffle.dist.cache;

import gruffle.dist.Linknames;
import gruffle.dist.PackageCompiler;
import gruffle.ir.IrWriter;
import gruffle.ir.stencil.GenericPackage;
import gruffle.loader.ImportPath;
import gruffle.loader.LoadedPackage;
import gruffle.loader.Program;
import gruffle.loader.SourceFile;
import gruffle.syntax.BigStack;
import gruffle.syntax.File;
import gruffle.types.ExportWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Fills a program's {@link InstalledStore}: with packages that were prepared, with those from the cache, and with those that are compiled anew, which
 * the cache gets. Used by the one thread that compiles; class files are written by a second one meanwhile.
 */
public final class InstalledBuilder implements AutoCloseable {
  private static final String PACKAGE = ".pkg";
  private static final String STAMP = ".stamp";

  private final InstalledStore store;
  private final CacheFolder folder;
  private final Path src; // null: no Go is installed
  private final Path cwd;
  private final PackageKeys keys;
  private final Linknames linknames;
  private final Set<String> others;
  private final Use use;
  private final Map<String, Boolean> fresh = new HashMap<>();
  private final Map<String, Stamp> stamps = new ConcurrentHashMap<>();
  private Prepared prepared; // null: not looked for yet, or there is nothing
  private boolean looked;
  private boolean stale;
  private final List<CompletableFuture<Void>> jobs = new ArrayList<>();
  private PackageEmitter emitter;
  private ExecutorService writer;

  /** What is made of packages. */
  public enum Use {
    /** Programs, by what was prepared too. */
    PREPARED,
    /** Programs, by what the cache has. */
    CACHED,
    /** What others are to find prepared: no program, so no classes for one. */
    PREPARE
  }

  /**
   * A builder.
   *
   * @param src the installed Go's source folder; null: there is none
   * @param cwd names of files are relative to it
   * @param linknames resolves what a package can have by itself
   * @param others packages that the program has from elsewhere, also if they are of the same name
   */
  public InstalledBuilder(
      InstalledStore store,
      CacheFolder folder,
      Path src,
      Path cwd,
      Linknames linknames,
      Set<String> others,
      Use use) {
    this.store = store;
    this.folder = folder;
    this.src = src;
    this.cwd = cwd;
    this.keys = new PackageKeys(src == null ? "" : src.toString(), cwd, store.library().packages());
    this.linknames = linknames;
    this.others = others;
    this.use = use;
  }

  /** Whether the package and all that it imports are compiled, and its files look as they did then. */
  public boolean has(String path) {
    if (store.has(path)) {
      return true;
    }
    if (src == null
        || ImportPath.isRemote(path) // none of Go's
        || others.contains(path)) {
      return false;
    }
    Boolean known = fresh.get(path);
    if (known == null) {
      known = isPrepared(path) || folder.root() != null && isFresh(path);
      fresh.put(path, known);
    }
    return known;
  }

  /** Whether what was prepared is found to be out of date: then nothing of it may be used, and all begins again. */
  public boolean isStale() {
    return stale;
  }

  private boolean isPrepared(String path) {
    if (!looked && use == Use.PREPARED) {
      prepared = Prepared.open(src);
      if (prepared != null && others.stream().anyMatch(prepared::has)) {
        prepared = null;
      }
    }
    looked = true;
    if (prepared == null || !prepared.has(path)) {
      return false;
    }
    Stamp stamp = prepared.stamp(path);
    if (stamp == null || !isValid(path, stamp)) {
      stale = true;
      return false;
    }
    store.use(prepared);
    store.add(path, prepared.get(path));
    keys.put(path, stamp.key());
    return true;
  }

  private boolean isValid(String path, Stamp stamp) {
    if (!stamp.fits(src.resolve(path))) {
      return false;
    }
    for (Map.Entry<String, String> e : stamp.imports().entrySet()) {
      if (!has(e.getKey()) || !keys.get(e.getKey()).equals(e.getValue())) {
        return false;
      }
    }
    return true;
  }

  private boolean isFresh(String path) {
    String name = keys.place(path) + STAMP;
    ByteBuffer file = folder.read(name);
    Stamp stamp = file == null ? null : Stamp.read(file);
    return stamp != null && isValid(path, stamp) && open(path, stamp.key());
  }

  private boolean open(String path, String key) {
    ByteBuffer file = folder.read(key + PACKAGE);
    if (file == null) {
      return false;
    }
    CachedPackage p = CachedPackage.open(file);
    if (p == null) {
      folder.remove(key + PACKAGE);
      return false;
    }
    store.add(path, p);
    keys.put(path, key);
    return true;
  }

  /** Takes a package from the cache if it is there, whatever its files look like. */
  public boolean take(LoadedPackage p) {
    String key = keys.of(p);
    if (key == null) {
      return false;
    }
    keys.put(p.path(), key);
    if (!open(p.path(), key)) {
      return false;
    }
    stamp(p, key);
    return true;
  }

  /**
   * Where a program is kept whose other packages are all there; null if it is not.
   *
   * @param words the files or the package on the command line
   */
  public ProgramCache program(List<String> words, Program program) {
    return ProgramCache.of(folder, words, cwd, program, keys);
  }

  /** Remembers how the files of a package look now. */
  private void stamp(LoadedPackage p, String key) {
    if (!p.library()) {
      return; // its sources are read anyway, to find what it imports
    }
    Path dir = src.resolve(p.path());
    boolean plain = p.files().stream().allMatch(f -> f.name().equals(dir + "/" + f.baseName()));
    boolean wanted = folder.root() != null || use == Use.PREPARE;
    if (!wanted || others.contains(p.path()) || !plain) {
      return;
    }
    try {
      Stamp s = Stamp.of(p, dir, key, keys);
      if (s != null) {
        stamps.put(p.path(), s);
        folder.write(keys.place(p.path()) + STAMP, s.toBytes());
      }
    } catch (IOException e) {
      return; // the next run looks at the files again
    }
  }

  /** A package that {@link #take} did not find has been compiled; false if it is none that can be kept. */
  public boolean compiled(LoadedPackage p, List<File> files, PackageCompiler.Result result) {
    String key = keys.get(p.path());
    if (key == null) {
      return false;
    }
    if (emitter == null) {
      emitter = new PackageEmitter(store);
      writer = Executors.newSingleThreadExecutor(r -> BigStack.thread("classes", r));
    }
    emitter.add(result.ir());
    List<Linknames.Link> links = Linknames.of(files, result.ir());
    linknames.apply(links, x -> x.equals(p.path()) ? result.ir() : null, emitter::load);
    List<Linknames.Link> open =
        links.stream()
            .filter(
                l -> {
                  var f = result.ir().function(l.from());
                  return f == null || f.body == null;
                })
            .toList();
    byte[] exports = ExportWriter.write(result.pkg());
    var sources = new LinkedHashMap<String, byte[]>();
    if (GenericPackage.isGeneric(files)) {
      for (SourceFile f : p.files()) {
        sources.put(cwd.resolve(f.name()).normalize().toString(), f.content());
      }
    }
    jobs.add(
        CompletableFuture.runAsync(() -> keep(p, key, result, open, exports, sources), writer));
    return true;
  }

  private void keep(
      LoadedPackage p,
      String key,
      PackageCompiler.Result result,
      List<Linknames.Link> links,
      byte[] exports,
      Map<String, byte[]> sources) {
    boolean prepares = use == Use.PREPARE;
    var e = prepares ? new PackageEmitter.Emitted(Map.of(), Map.of()) : emitter.emit(result.ir());
    String version = p.library() ? "" : p.goVersion();
    try {
      byte[] bytes =
          new CachedPackage.Content(
                  IrWriter.write(result.ir()),
                  exports,
                  version,
                  sources,
                  links,
                  e.types(),
                  e.classes())
              .toBytes();
      if (prepares || folder.write(key + PACKAGE, bytes)) {
        stamp(p, key);
      }
      store.add(p.path(), CachedPackage.open(ByteBuffer.wrap(bytes)));
    } catch (IOException x) {
      throw new UncheckedIOException(x);
    }
  }

  /** How the files of packages look that were compiled. */
  public Map<String, Stamp> stamps() {
    return stamps;
  }

  /** Waits until all is there. */
  @Override
  public void close() {
    if (writer == null) {
      return;
    }
    writer.shutdown();
    try {
      jobs.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException r) {
        throw r;
      }
      throw e;
    }
    folder.trim();
  }
}
