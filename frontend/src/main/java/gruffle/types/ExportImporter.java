package gruffle.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Imports packages from export data, and from packages that were checked in the same run. Used by one thread.
 *
 * <p>A package is opened when it is imported or mentioned by another one's types; its objects are read as they are looked
 * up.
 */
public final class ExportImporter implements Importer {
  private final Function<String, byte[]> source;
  private final Map<String, Pkg> packages = new HashMap<>();
  private final Map<String, ExportReader> readers = new HashMap<>();

  /**
   * @param source gives the export data of an import path, null if there is no such package
   */
  public ExportImporter(Function<String, byte[]> source) {
    this.source = source;
  }

  /** A package that was checked from source. */
  public void add(Pkg pkg) {
    packages.put(pkg.path(), pkg);
  }

  /** Whether the path can be imported. */
  public boolean has(String path) {
    return path.equals("unsafe") || open(path) != null;
  }

  @Override
  public Pkg importPackage(String path) throws ImportException {
    Pkg p = open(path);
    if (p == null) {
      throw new ImportException("package " + path + " is not in std");
    }
    return p;
  }

  /** Import paths of what a package read from export data imports; empty for others. */
  public List<String> importsOf(String path) {
    open(path);
    ExportReader r = readers.get(path);
    return r == null ? List.of() : r.importPaths();
  }

  private Pkg open(String path) {
    Pkg p = packages.get(path);
    if (p == null) {
      if (path.equals("unsafe")) {
        return Universe.UNSAFE;
      }
      byte[] data = source.apply(path);
      if (data == null) {
        return null;
      }
      var reader = new ExportReader(this, data);
      readers.put(path, reader);
      p = reader.pkg();
      packages.put(path, p);
    }
    return p;
  }

  /** The package that a field or method belongs to; null for the universe. */
  Pkg pkg(String path) {
    return path.isEmpty() ? null : open(path);
  }

  /** The type of a type name. */
  Type typeOf(String path, String name) {
    Scope scope = path.isEmpty() ? Universe.SCOPE : open(path).scope();
    Obj o = scope.lookup(name);
    if (o == null) {
      throw new IllegalStateException("export data mention " + path + "." + name);
    }
    return o.type();
  }
}
