package gruffle.dist;

import gruffle.ir.IrPackage;
import gruffle.ir.IrTypes;
import gruffle.ir.LazyIrPackage;
import gruffle.ir.TypeDecl;
import gruffle.link.Ahead;
import gruffle.link.PackageSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The packages of one program: its own, and those of a library, which are opened when they are first asked for. */
public final class Packages implements PackageSource {
  private final PackageStore library;
  private final Ahead ahead;
  private final String growing;
  private final Map<String, IrPackage> packages = new ConcurrentHashMap<>();

  /**
   * Puts a program together.
   *
   * @param own its own packages by import path
   */
  public Packages(PackageStore library, Map<String, ? extends IrPackage> own, Ahead ahead) {
    this(library, own, ahead, null);
  }

  /**
   * The same for a session.
   *
   * @param growing path of the package that grows
   */
  public Packages(
      PackageStore library, Map<String, ? extends IrPackage> own, Ahead ahead, String growing) {
    this.library = library;
    this.ahead = ahead;
    this.growing = growing;
    packages.putAll(own);
  }

  /** Takes in one more package. */
  public void add(String path, IrPackage p) {
    packages.put(path, p);
  }

  @Override
  public String growing() {
    return growing;
  }

  @Override
  public IrPackage load(String path) {
    IrPackage p = packages.get(path);
    if (p == null) {
      p = library.ir(path, this::typeDecl);
      IrPackage first = p == null ? null : packages.putIfAbsent(path, p);
      p = first == null ? p : first;
    }
    return p;
  }

  /** The program's own package of that path, if there is one, is the library's with tests added. */
  public void extend(String path) {
    packages.computeIfPresent(
        path, (k, whole) -> new ExtendedPackage(library.ir(k, this::typeDecl), whole));
  }

  /** One more of the program's own packages, before anybody asks for it. */
  public void add(IrPackage p) {
    packages.put(p.path(), p);
  }

  private TypeDecl typeDecl(String symbol) {
    IrPackage p = load(IrTypes.packageOf(symbol));
    return p == null ? null : p.typeDecl(symbol);
  }

  @Override
  public boolean isLibrary(String path) {
    return library(path) != null;
  }

  /** The package if it belongs to the library, as that has it, else null. */
  public IrPackage library(String path) {
    return switch (load(path)) {
      case LazyIrPackage p -> p;
      case ExtendedPackage p -> p.shipped();
      case null, default -> null;
    };
  }

  @Override
  public Ahead ahead() {
    return ahead;
  }
}
