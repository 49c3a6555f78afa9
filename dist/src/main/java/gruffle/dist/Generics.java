package gruffle.dist;

import gruffle.ir.stencil.GenericPackage;
import gruffle.ir.stencil.GenericSource;
import java.util.HashMap;
import java.util.Map;

/** The generic code of the packages that were compiled in this run, and of the library's. Used by one thread. */
public final class Generics implements GenericSource {
  private final GenericSource library;
  private final Map<String, GenericPackage> packages = new HashMap<>();

  /** With the library's generic code. */
  public Generics(GenericSource library) {
    this.library = library;
  }

  void add(GenericPackage p) {
    packages.put(p.pkg().path(), p);
  }

  @Override
  public boolean has(String symbol) {
    return library.has(symbol);
  }

  @Override
  public GenericPackage find(String path) {
    GenericPackage p = packages.get(path);
    return p == null ? library.find(path) : p;
  }
}
