package gruffle.link;

import gruffle.ir.IrPackage;

/** Where the IR of packages comes from: the program itself, and the library that was lowered when Gruffle was built. */
public interface PackageSource {
  /** The package of that import path, null if there is none. */
  IrPackage load(String path);

  /** Whether the package belongs to the library, which has compiled code from the start. */
  default boolean isLibrary(String path) {
    return false;
  }

  /** Path of the package that a session adds to while the program runs; null if there is none. */
  default String growing() {
    return null;
  }

  /** The classes of the library that were compiled ahead. */
  default Ahead ahead() {
    return Ahead.NONE;
  }
}
