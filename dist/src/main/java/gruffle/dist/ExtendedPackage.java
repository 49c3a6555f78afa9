package gruffle.dist;

import gruffle.ir.Func;
import gruffle.ir.Global;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.TypeDecl;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A package of the library with the tests that belong to it: the functions that were compiled when Gruffle was built, which other
 * packages of the library call, and those of the tests besides. The whole package has been compiled again, so its initialiser does what
 * the library's does, and then what the tests ask for; it takes that one's place.
 */
final class ExtendedPackage implements IrPackage {
  private final IrPackage library;
  private final IrPackage whole;

  /**
   * Puts both together.
   *
   * @param library the package as the library has it
   * @param whole the same package compiled with its tests
   */
  ExtendedPackage(IrPackage library, IrPackage whole) {
    this.library = library;
    this.whole = whole;
  }

  /** What was compiled ahead of it. */
  IrPackage shipped() {
    return new Shipped();
  }

  private boolean isShipped(String symbol) {
    return !symbol.equals(library.initSymbol()) && library.head(symbol) != null;
  }

  @Override
  public String path() {
    return whole.path();
  }

  @Override
  public String name() {
    return whole.name();
  }

  @Override
  public List<String> imports() {
    return whole.imports();
  }

  @Override
  public List<Global> globals() {
    return whole.globals();
  }

  @Override
  public Global global(String symbol) {
    Global g = whole.global(symbol);
    return g == null ? library.global(symbol) : g;
  }

  @Override
  public List<String> functions() {
    var all = new LinkedHashSet<>(library.functions());
    all.addAll(whole.functions());
    return List.copyOf(all);
  }

  @Override
  public Head head(String symbol) {
    return isShipped(symbol) ? library.head(symbol) : whole.head(symbol);
  }

  @Override
  public Func function(String symbol) {
    return isShipped(symbol) ? library.function(symbol) : whole.function(symbol);
  }

  @Override
  public List<String> types() {
    var all = new LinkedHashSet<>(library.types());
    all.addAll(whole.types());
    return List.copyOf(all);
  }

  @Override
  public boolean hasType(String symbol) {
    return whole.hasType(symbol) || library.hasType(symbol);
  }

  @Override
  public TypeDecl typeDecl(String symbol) {
    return whole.hasType(symbol) ? whole.typeDecl(symbol) : library.typeDecl(symbol);
  }

  @Override
  public TypeDecl structDecl(IrType.Struct type) {
    TypeDecl d = whole.structDecl(type);
    return d == null ? library.structDecl(type) : d;
  }

  @Override
  public List<IrType.Struct> structs() {
    var all = new ArrayList<>(library.structs());
    all.addAll(whole.structs());
    return all;
  }

  @Override
  public Set<String> interfaceCalls() {
    var all = new LinkedHashSet<>(library.interfaceCalls());
    all.addAll(whole.interfaceCalls());
    return all;
  }

  @Override
  public String initSymbol() {
    return whole.initSymbol();
  }

  /** The package of the library without its initialiser. */
  private final class Shipped implements IrPackage {
    @Override
    public String path() {
      return library.path();
    }

    @Override
    public String name() {
      return library.name();
    }

    @Override
    public List<String> imports() {
      return library.imports();
    }

    @Override
    public List<Global> globals() {
      return library.globals();
    }

    @Override
    public List<String> functions() {
      return library.functions().stream().filter(ExtendedPackage.this::isShipped).toList();
    }

    @Override
    public Head head(String symbol) {
      return isShipped(symbol) ? library.head(symbol) : null;
    }

    @Override
    public Func function(String symbol) {
      return isShipped(symbol) ? library.function(symbol) : null;
    }

    @Override
    public List<String> types() {
      return library.types();
    }

    @Override
    public TypeDecl typeDecl(String symbol) {
      return library.typeDecl(symbol);
    }

    @Override
    public TypeDecl structDecl(IrType.Struct type) {
      return library.structDecl(type);
    }

    @Override
    public String initSymbol() {
      return null;
    }
  }
}
