package gruffle.dist;

import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import java.util.Map;

/** Packages that were compiled before: what is kept of them, by import path. */
public interface PackageStore {
  /** Export data for {@link gruffle.types.ExportImporter}, null if there is no such package. */
  byte[] exports(String path);

  /** File name → source of a package with generic functions; empty for all others. */
  Map<String, byte[]> sources(String path);

  /** The language version of the sources; empty: the newest. */
  default String goVersion(String path) {
    return "";
  }

  /**
   * The IR of a package, its functions read when asked for; null if there is no such package.
   *
   * @param others finds the types of other packages
   */
  IrPackage ir(String path, IrType.TypeResolver others);
}
