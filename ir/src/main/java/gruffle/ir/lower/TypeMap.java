package gruffle.ir.lower;

import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.TypeDecl;
import gruffle.types.Alias;
import gruffle.types.ArrayType;
import gruffle.types.Basic;
import gruffle.types.ChanType;
import gruffle.types.FuncObj;
import gruffle.types.InterfaceType;
import gruffle.types.MapType;
import gruffle.types.Named;
import gruffle.types.Obj;
import gruffle.types.PointerType;
import gruffle.types.Signature;
import gruffle.types.Sizes;
import gruffle.types.SliceType;
import gruffle.types.StructType;
import gruffle.types.Type;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the checker's types into IR types, and resolves the symbols of the defined types that it has met.
 *
 * <p>The one place where checker types become IR types; type parameters have been replaced before ({@link
 * gruffle.ir.stencil.Findings}).
 *
 * <p>Guarded by the class's monitor: declarations are resolved when they are first asked for, which may be by the compilations of a program that runs, several at once, and packages share the checker's types,
 * which are completed then. Only what has been met is looked up without it; who misses what is being put there looks again.
 */
final class TypeMap implements IrType.TypeResolver {
  /** The longest Java array, with what HotSpot reserves for itself. */
  static final long MAX_LEN = Integer.MAX_VALUE - 8;

  private final Symbols symbols;
  private final Map<Type, IrType> memo = new IdentityHashMap<>();
  private final Map<String, IrType.Named> named = new HashMap<>();
  private final Map<String, Named> checked = new LinkedHashMap<>();
  private final Map<String, TypeDecl> decls = new HashMap<>();

  /** Defined types whose methods are not known yet. */
  private final Set<String> open = new HashSet<>();

  /** Unnamed struct types with embedded fields, which may have promoted methods. */
  private final Map<IrType.Struct, StructType> embedding = new LinkedHashMap<>();

  TypeMap(Symbols symbols) {
    this.symbols = symbols;
  }

  /** Struct types that {@link MethodTables} must look at; grows while code is lowered. */
  Map<IrType.Struct, StructType> embedding() {
    return embedding;
  }

  IrType of(Type t) {
    IrType known = memo.get(t);
    return known == null ? met(t) : known;
  }

  private IrType met(Type t) {
    synchronized (TypeMap.class) {
      IrType known = memo.get(t);
      if (known == null) {
        known = make(t);
        memo.put(t, known);
      }
      return known;
    }
  }

  IrType.Func func(Signature sig) {
    return (IrType.Func) of(sig);
  }

  private IrType array(ArrayType a) {
    if (a.len() > MAX_LEN && Sizes.sizeof(a.elem()) > 0) {
      throw new Unsupported("an array of more than " + MAX_LEN + " elements");
    }
    return new IrType.Array(of(a.elem()), a.len());
  }

  private IrType make(Type t) {
    return switch (t) {
      case Basic b -> new IrType.Basic(kind(b));
      case Alias a -> of(gruffle.types.Types.unalias(a));
      case Named n -> named(n);
      case PointerType p -> new IrType.Pointer(of(p.elem()));
      case SliceType s -> new IrType.Slice(of(s.elem()));
      case ArrayType a -> array(a);
      case MapType m -> new IrType.Map(of(m.key()), of(m.elem()));
      case ChanType c ->
          new IrType.Chan(
              switch (c.dir()) {
                case RECV_ONLY -> 1;
                case SEND_ONLY -> 2;
                case SEND_RECV -> 3;
              },
              of(c.elem()));
      case Signature s ->
          new IrType.Func(list(s.params().vars()), list(s.results().vars()), s.variadic());
      case StructType s -> struct(s);
      case InterfaceType i -> iface(i);
      default -> throw new Unsupported("type " + t);
    };
  }

  private List<IrType> list(List<VarObj> vars) {
    return vars.stream().map(v -> of(v.type())).toList();
  }

  private static GoKind kind(Basic b) {
    return switch (b.kind()) {
      case UNTYPED_BOOL -> GoKind.BOOL;
      case UNTYPED_INT -> GoKind.INT;
      case UNTYPED_RUNE -> GoKind.INT32;
      case UNTYPED_FLOAT -> GoKind.FLOAT64;
      case UNTYPED_COMPLEX -> GoKind.COMPLEX128;
      case UNTYPED_STRING -> GoKind.STRING;
      case UNTYPED_NIL, INVALID -> GoKind.INVALID;
      default -> GoKind.valueOf(b.kind().name());
    };
  }

  /** The package path of a name: "" if it is exported. */
  static String pkgPath(Obj o) {
    return o.exported() ? "" : Symbols.path(o.pkg());
  }

  private IrType struct(StructType s) {
    var fields = new ArrayList<IrType.Field>();
    boolean embeds = false;
    for (int i = 0; i < s.numFields(); i++) {
      VarObj f = s.field(i);
      embeds |= f.embedded();
      fields.add(new IrType.Field(f.name(), pkgPath(f), of(f.type()), f.embedded(), s.tag(i)));
    }
    var made = new IrType.Struct(List.copyOf(fields));
    if (embeds) {
      embedding.putIfAbsent(made, s);
    }
    return made;
  }

  private IrType iface(InterfaceType i) {
    var methods = new ArrayList<IrType.Method>();
    for (FuncObj m : i.methods()) {
      methods.add(new IrType.Method(m.name(), pkgPath(m), func(m.signature())));
    }
    methods.sort(TypeMap::compare);
    return new IrType.Interface(List.copyOf(methods));
  }

  private static int compare(IrType.Method a, IrType.Method b) {
    int c = a.name().compareTo(b.name());
    return c != 0 ? c : a.pkgPath().compareTo(b.pkgPath());
  }

  private IrType named(Named n) {
    String symbol = symbol(n);
    return named.computeIfAbsent(
        symbol,
        s -> {
          checked.put(s, n);
          return new IrType.Named(s, this);
        });
  }

  /** Symbol of a defined type. */
  String symbol(Named n) {
    String name = localName(n);
    return n.obj().pkg() == null ? name : Symbols.prefix(n.obj().pkg()) + "." + name;
  }

  /** The symbol without the package: the name, the type arguments, and a number if it is declared in a function. */
  String localName(Named n) {
    int number = symbols.number(n.obj());
    return withArgs(n, n.obj().linkName()) + (number == 0 ? "" : "·" + number);
  }

  private String withArgs(Named n, String bare) {
    if (n.typeArgs().isEmpty() && !n.typeParams().isEmpty()) {
      throw new IllegalStateException("generic type " + n.obj().name() + " without arguments");
    }
    if (n.typeArgs().isEmpty() && n.implicitArgs().isEmpty()) {
      return bare;
    }
    String implicit = n.implicitArgs().isEmpty() ? "" : arguments(n.implicitArgs());
    String semicolon = !implicit.isEmpty() && !n.typeArgs().isEmpty() ? ";" : "";
    return bare + "[" + implicit + semicolon + arguments(n.typeArgs()) + "]";
  }

  /** Type arguments as symbols have them, without brackets. */
  String arguments(List<Type> args) {
    return args.stream().map(a -> IrTypes.linkText(of(a))).collect(Collectors.joining(","));
  }

  /** The defined types met so far that are this package's affair: its own, and instances of anybody's generic ones. */
  List<Named> declared(gruffle.types.Pkg pkg) {
    return checked.values().stream().filter(n -> n.obj().pkg() == pkg || isInstance(n)).toList();
  }

  private static boolean isInstance(Named n) {
    return n.isInstance() || !n.implicitArgs().isEmpty();
  }

  @Override
  public TypeDecl typeDecl(String symbol) {
    synchronized (TypeMap.class) {
      return declaration(symbol);
    }
  }

  private TypeDecl declaration(String symbol) {
    TypeDecl d = decls.get(symbol);
    if (d != null) {
      return d;
    }
    Named n = checked.get(symbol);
    if (n == null || n.obj().pkg() == null) {
      d = IrTypes.universe(symbol);
    } else {
      IrType under = of(n.underlying());
      String name = n.obj().pkg().name() + "." + withArgs(n, n.obj().name());
      // The underlying type must be known before the methods, whose types may mention this one.
      open.add(symbol);
      decls.put(symbol, new TypeDecl(symbol, name, Symbols.path(n.obj().pkg()), under, List.of()));
      d = new TypeDecl(symbol, name, Symbols.path(n.obj().pkg()), under, MethodTables.of(n, this));
      open.remove(symbol);
    }
    if (d != null) {
      decls.put(symbol, d);
    }
    return d;
  }

  @Override
  public boolean isOpen(String symbol) {
    synchronized (TypeMap.class) {
      return open.contains(symbol);
    }
  }

  @Override
  public void redeclare(String symbol, IrType underlying) {
    synchronized (TypeMap.class) {
      IrType.Named n = named.get(symbol);
      if (n != null) {
        TypeDecl d = declaration(symbol).with(underlying);
        decls.put(symbol, d);
        n.redeclare(d);
      }
    }
  }
}
