package gruffle.types;

import gruffle.syntax.Pos;
import java.util.List;
import java.util.function.Supplier;

/** A package: its path, its name and the scope of its package-level objects. */
public final class Pkg {
  private final String path;
  String name;
  final Scope scope;
  List<Pkg> imports = List.of();

  /** Finds the imports of a package that was read from export data, when somebody asks. */
  Supplier<List<Pkg>> lazyImports;

  /** All of its objects are known. */
  boolean complete;

  /** Stands for a package that could not be imported: selecting from it gives no further errors. */
  boolean fake;

  /** It is named main, but imported all the same, by the program that tests it: symbols have its path. */
  private boolean library;

  public Pkg(String path, String name) {
    this.path = path;
    this.name = name;
    this.scope = new Scope(Universe.SCOPE, Pos.NONE, Pos.NONE, "package");
  }

  public String path() {
    return path;
  }

  public String name() {
    return name;
  }

  public Scope scope() {
    return scope;
  }

  /** Packages imported directly, in order of path. */
  public List<Pkg> imports() {
    if (lazyImports != null) {
      imports = lazyImports.get();
      lazyImports = null;
    }
    return imports;
  }

  public boolean isProgram() {
    return "main".equals(name) && !library;
  }

  public void setLibrary() {
    library = true;
  }

  public boolean complete() {
    return complete;
  }

  @Override
  public String toString() {
    return "package " + name + " (\"" + path + "\")";
  }
}
