package gruffle.ir;

import java.util.List;

/**
 * A Go type as the tiers see it: structural records compare by content, {@link Named} by symbol, so two mentions of
 * one type are equal wherever they were made or read.
 */
public sealed interface IrType {
  GoKind kind();

  default JKind jkind() {
    return kind().jkind;
  }

  /** The underlying type: itself for all but {@link Named}. */
  default IrType under() {
    return this;
  }

  /** A predeclared type; byte and rune are uint8 and int32. */
  record Basic(GoKind kind) implements IrType {}

  record Pointer(IrType elem) implements IrType {
    @Override
    public GoKind kind() {
      return GoKind.POINTER;
    }
  }

  record Slice(IrType elem) implements IrType {
    @Override
    public GoKind kind() {
      return GoKind.SLICE;
    }
  }

  record Array(IrType elem, long len) implements IrType {
    @Override
    public GoKind kind() {
      return GoKind.ARRAY;
    }
  }

  record Map(IrType key, IrType elem) implements IrType {
    @Override
    public GoKind kind() {
      return GoKind.MAP;
    }
  }

  /** Direction bits as in reflect.ChanDir: 1 receive, 2 send, 3 both. */
  record Chan(int dir, IrType elem) implements IrType {
    @Override
    public GoKind kind() {
      return GoKind.CHAN;
    }
  }

  /** A field; pkgPath is "" for exported names. */
  record Field(String name, String pkgPath, IrType type, boolean embedded, String tag) {}

  record Struct(List<Field> fields) implements IrType {
    @Override
    public GoKind kind() {
      return GoKind.STRUCT;
    }
  }

  /** A function type without receiver; the last parameter of a variadic one has slice type. */
  record Func(List<IrType> params, List<IrType> results, boolean variadic) implements IrType {
    @Override
    public GoKind kind() {
      return GoKind.FUNC;
    }

    /** Java shape of the first result, V where there is none. */
    public JKind resultKind() {
      return results.isEmpty() ? JKind.V : results.getFirst().jkind();
    }
  }

  /** An interface method; pkgPath is "" for exported names. */
  record Method(String name, String pkgPath, Func type) {}

  /** All methods, embedded ones included, sorted by name and then pkgPath. */
  record Interface(List<Method> methods) implements IrType {
    @Override
    public GoKind kind() {
      return GoKind.INTERFACE;
    }
  }

  /** A mention of a defined type; what it stands for is in its package's {@link TypeDecl}, bound on first use. */
  final class Named implements IrType {
    /** Unique in the program: import path, dot, name, and "·n" for types local to functions. */
    public final String symbol;

    private final TypeResolver resolver;
    private TypeDecl decl;

    public Named(String symbol, TypeResolver resolver) {
      this.symbol = symbol;
      this.resolver = resolver;
    }

    /** The declaration, read from its package on the first call. */
    public TypeDecl decl() {
      TypeDecl d = decl;
      if (d == null) {
        d = resolver.typeDecl(symbol);
        if (!resolver.isOpen(symbol)) {
          decl = d;
        }
      }
      return d;
    }

    /** From now on that is the declaration. */
    public void redeclare(TypeDecl other) {
      decl = other;
    }

    @Override
    public IrType under() {
      return decl().underlying();
    }

    @Override
    public GoKind kind() {
      return decl().kind();
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Named n && n.symbol.equals(symbol);
    }

    @Override
    public int hashCode() {
      return symbol.hashCode();
    }

    @Override
    public String toString() {
      return symbol;
    }
  }

  /** Finds the declaration behind a symbol. */
  interface TypeResolver {
    TypeDecl typeDecl(String symbol);

    /** Whether {@link #typeDecl} gives it without its methods as yet: it is being made, by this thread. */
    default boolean isOpen(String symbol) {
      return false;
    }

    /** Puts another underlying type in place of a defined type's, wherever the package mentions it. */
    default void redeclare(String symbol, IrType underlying) {
      throw new UnsupportedOperationException(symbol);
    }
  }
}
