package gruffle.ir.stencil;

/** Finds the generic code of packages. */
public interface GenericSource {
  /** A source for programs without generic code of other packages. */
  GenericSource NONE = path -> null;

  /** The generic code of the package with that import path; null if it has none. */
  GenericPackage find(String path);
}
