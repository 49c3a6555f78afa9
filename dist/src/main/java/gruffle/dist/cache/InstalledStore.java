package gruffle.dist.cache;

import gruffle.dist.Library;
import gruffle.dist.Linknames;
import gruffle.dist.PackageStore;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.LazyIrPackage;
import gruffle.ir.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The packages of an installed Go that one program uses, compiled, on top of our library. */
public final class InstalledStore implements PackageStore {
  private final Library library;
  private final Map<String, CachedPackage> packages = new ConcurrentHashMap<>();
  private final Map<String, IrPackage> irs = new ConcurrentHashMap<>();
  private volatile Prepared prepared;

  /** With our library alone. */
  public InstalledStore(Library library) {
    this.library = library;
  }

  /** Some of its packages were prepared, and all classes that were are there. */
  void use(Prepared p) {
    prepared = p;
  }

  /** Null if it uses none. */
  Prepared prepared() {
    return prepared;
  }

  void add(String path, CachedPackage p) {
    packages.put(path, p);
  }

  /** Whether it has that package, which the library has not. */
  public boolean has(String path) {
    return packages.containsKey(path);
  }

  public Library library() {
    return library;
  }

  /** Import paths of what it has besides the library. */
  public Set<String> paths() {
    return packages.keySet();
  }

  @Override
  public byte[] exports(String path) {
    CachedPackage p = packages.get(path);
    return p == null ? library.exports(path) : p.exports();
  }

  @Override
  public Map<String, byte[]> sources(String path) {
    CachedPackage p = packages.get(path);
    return p == null ? library.sources(path) : p.sources();
  }

  @Override
  public String goVersion(String path) {
    CachedPackage p = packages.get(path);
    return p == null ? "" : p.goVersion();
  }

  /** One object for each package of an installed Go: its functions without a body may be given one ({@link Linknames}). */
  @Override
  public IrPackage ir(String path, IrType.TypeResolver others) {
    return cached(path) == null ? library.ir(path, others) : ir(path);
  }

  /** Code that was prepared may name types of packages that the program does not import. */
  private CachedPackage cached(String path) {
    CachedPackage c = packages.get(path);
    Prepared p = prepared;
    return c == null && p != null && p.has(path) ? p.get(path) : c;
  }

  private IrPackage ir(String path) {
    IrPackage p = irs.get(path);
    if (p == null) {
      CachedPackage c = cached(path);
      p = c == null ? library.ir(path, this::type) : new LazyIrPackage(c.ir(), this::type);
      IrPackage first = p == null ? null : irs.putIfAbsent(path, p);
      p = first == null ? p : first;
    }
    return p;
  }

  private TypeDecl type(String symbol) {
    IrPackage p = ir(IrTypes.packageOf(symbol));
    return p == null ? null : p.typeDecl(symbol);
  }

  /** The packages besides the library, for one who compiles the whole program anew. */
  public Map<String, IrPackage> all() {
    var all = new TreeMap<String, IrPackage>();
    packages.keySet().forEach(p -> all.put(p, ir(p)));
    return all;
  }

  /** The linknames that have to be looked at in each program. */
  public List<Linknames.Link> links() {
    var all = new ArrayList<Linknames.Link>();
    packages.values().forEach(p -> all.addAll(p.links()));
    return all;
  }

  boolean hasClass(String internalName) {
    if (prepared != null && prepared.classes(false).has(internalName)) {
      return true;
    }
    long hash = BlobTable.hash(internalName);
    for (CachedPackage p : packages.values()) {
      if (p.hasClass(hash)) {
        return true;
      }
    }
    return false;
  }

  byte[] classFile(String internalName) {
    long hash = BlobTable.hash(internalName);
    for (CachedPackage p : packages.values()) {
      byte[] file = p.classFile(hash);
      if (file != null) {
        return file;
      }
    }
    return null;
  }

  String typeCode(String internalName) {
    long hash = BlobTable.hash(internalName);
    for (CachedPackage p : packages.values()) {
      String code = p.type(hash);
      if (code != null) {
        return code;
      }
    }
    return null;
  }
}
