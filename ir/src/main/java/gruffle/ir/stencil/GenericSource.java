package gruffle.ir.stencil;

/** Finds the generic code of packages. */
public interface GenericSource {
  /** A source for programs without generic code of other packages. No lambda: the AOT cache keeps none of an interface's own. */
  GenericSource NONE =
      new GenericSource() {
        @Override
        public GenericPackage find(String path) {
          return null;
        }
      };

  /** Whether the instance of that symbol has been made already, so that nobody need make it again. */
  default boolean has(String symbol) {
    return false;
  }

  /** The generic code of the package with that import path; null if it has none. */
  GenericPackage find(String path);
}
