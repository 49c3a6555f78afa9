package gruffle.ir;

import java.util.List;
import java.util.Set;

/** The IR of one Go package; functions and type declarations are found by symbol and may be read lazily. */
public interface IrPackage extends IrType.TypeResolver {
  String path();

  String name();

  /** Import paths of the packages that must be initialised before this one. */
  List<String> imports();

  List<Global> globals();

  /** The package variable behind a symbol, null if the package has none of that name. */
  default Global global(String symbol) {
    for (Global g : globals()) {
      if (g.symbol().equals(symbol)) {
        return g;
      }
    }
    return null;
  }

  /** Symbols of all functions. */
  List<String> functions();

  /**
   * What callers need of a function, found without reading its body; null if there is none of that name.
   *
   * @param wrapper see {@link Func#wrapper}
   * @param wraps see {@link Func#wraps}
   * @param isNative it has no body
   * @param ordinal see {@link Func#ordinal}
   * @param otherFiles see {@link LineTable}
   */
  record Head(
      String file,
      int line,
      int params,
      boolean wrapper,
      String wraps,
      boolean isNative,
      int ordinal,
      List<LineTable.Place> otherFiles) {}

  /** The head of the function behind a symbol, null if the package has none of that name. */
  default Head head(String symbol) {
    Func f = function(symbol);
    return f == null
        ? null
        : new Head(
            f.file,
            f.line,
            f.numParams,
            f.wrapper,
            f.wraps,
            f.body == null,
            f.ordinal,
            f.otherFiles.places());
  }

  /** The function behind a symbol, null if the package has none of that name. */
  Func function(String symbol);

  /** Symbols of all type declarations: the package's own, and those of the instances of generic types that it mentions. */
  List<String> types();

  /** Whether the package has the declaration of that type. */
  default boolean hasType(String symbol) {
    return types().contains(symbol);
  }

  /** Method set of an unnamed struct type with promoted methods, null if there are none. */
  TypeDecl structDecl(IrType.Struct type);

  /** The unnamed struct types for which {@link #structDecl} has something. */
  default List<IrType.Struct> structs() {
    return List.of();
  }

  /** The methods that the package's functions call through interfaces, by {@link InterfaceCalls#key}. */
  default Set<String> interfaceCalls() {
    return InterfaceCalls.of(this);
  }

  /** Symbol of the function that initialises variables and runs the init functions, null if there is nothing to do. */
  String initSymbol();
}
