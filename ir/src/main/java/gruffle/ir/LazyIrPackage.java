package gruffle.ir;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A package in the form that {@link IrWriter} wrote: opening it reads the header alone, a function is decoded when it is
 * first asked for.
 *
 * <p>Any number of threads may use it. What is decoded is immutable (or, functions, kept in a concurrent map), so a race
 * between two of them only does the work twice.
 */
public final class LazyIrPackage implements IrPackage {
  private static final GoKind[] KINDS = GoKind.values();
  private static final int ENTRY = 12;

  private final ByteBuffer data;
  private final IrType.TypeResolver others;
  private final String[] strings;
  private final IrType[] types;
  private final Map<String, Func> funcs = new ConcurrentHashMap<>();
  private final Map<String, TypeDecl> decls = new ConcurrentHashMap<>();

  /** What every user of the package asks for first; null until then. */
  private volatile Header header;

  /**
   * The start of the package section.
   *
   * @param lists where the longer lists start
   */
  private record Header(String path, String name, List<String> imports, String init, Input lists) {}

  /** A package on its own: types of other packages are not resolved. */
  public LazyIrPackage(ByteBuffer data) {
    this(data, symbol -> null);
  }

  /** Types of other packages are resolved by {@code others}. */
  public LazyIrPackage(ByteBuffer data, IrType.TypeResolver others) {
    if (data.limit() < Format.HEADER
        || data.getInt(0) != Format.MAGIC
        || data.getInt(4) != Format.VERSION) {
      throw new IrException("serialised IR of another version");
    }
    this.data = data;
    this.others = others;
    this.strings = new String[data.getInt(data.getInt(Format.STRINGS))];
    this.types = new IrType[data.getInt(data.getInt(Format.TYPES)) + 1];
  }

  // ---- strings and types by number

  String string(int number) {
    String s = strings[number];
    if (s == null) {
      int table = data.getInt(Format.STRINGS);
      s = new Input(data, table + data.getInt(table + 4 + 4 * number)).text();
      strings[number] = s;
    }
    return s;
  }

  /** The type of that number, null for 0. */
  IrType type(int number) {
    if (number == 0) {
      return null;
    }
    IrType t = types[number];
    if (t == null) {
      int table = data.getInt(Format.TYPES);
      t = type(new Input(data, table + data.getInt(table + 4 * number)));
      types[number] = t;
    }
    return t;
  }

  private IrType type(Input in) {
    int tag = in.u8();
    if (tag == Format.NAMED) {
      return new IrType.Named(string(in.num()), this);
    }
    GoKind kind = KINDS[tag];
    return switch (kind) {
      case POINTER -> new IrType.Pointer(type(in.num()));
      case SLICE -> new IrType.Slice(type(in.num()));
      case ARRAY -> new IrType.Array(type(in.num()), in.signed());
      case MAP -> new IrType.Map(type(in.num()), type(in.num()));
      case CHAN -> new IrType.Chan(in.u8(), type(in.num()));
      case FUNC -> new IrType.Func(types(in), types(in), in.bool());
      case STRUCT -> {
        int n = in.num();
        var fields = new ArrayList<IrType.Field>(n);
        for (int i = 0; i < n; i++) {
          fields.add(
              new IrType.Field(
                  string(in.num()), string(in.num()), type(in.num()), in.bool(), string(in.num())));
        }
        yield new IrType.Struct(List.copyOf(fields));
      }
      case INTERFACE -> {
        int n = in.num();
        var methods = new ArrayList<IrType.Method>(n);
        for (int i = 0; i < n; i++) {
          methods.add(
              new IrType.Method(string(in.num()), string(in.num()), (IrType.Func) type(in.num())));
        }
        yield new IrType.Interface(List.copyOf(methods));
      }
      default -> new IrType.Basic(kind);
    };
  }

  private List<IrType> types(Input in) {
    int n = in.num();
    var list = new ArrayList<IrType>(n);
    for (int i = 0; i < n; i++) {
      list.add(type(in.num()));
    }
    return List.copyOf(list);
  }

  // ---- indices

  /** The offset that the index of a section has for a key, -1 if it has none. */
  private int find(int section, String key) {
    int index = data.getInt(section);
    int hash = key.hashCode();
    int low = 0;
    int high = data.getInt(index);
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (data.getInt(index + 4 + ENTRY * mid) < hash) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    int end = index + 4 + ENTRY * data.getInt(index);
    for (int at = index + 4 + ENTRY * low; at < end && data.getInt(at) == hash; at += ENTRY) {
      if (string(data.getInt(at + 4)).equals(key)) {
        return data.getInt(at + 8);
      }
    }
    return -1;
  }

  @Override
  public Func function(String symbol) {
    Func f = funcs.get(symbol);
    if (f == null) {
      int at = find(Format.FUNCS, symbol);
      if (at < 0) {
        return null;
      }
      f = new CodeReader(this, new Input(data, at)).func();
      Func first = funcs.putIfAbsent(symbol, f);
      f = first == null ? f : first;
    }
    return f;
  }

  @Override
  public Head head(String symbol) {
    int at = find(Format.FUNCS, symbol);
    if (at < 0) {
      return null;
    }
    Head h = new CodeReader(this, new Input(data, at)).head();
    // A function without a body may have been given one for this program.
    return h.isNative() && funcs.containsKey(symbol) ? IrPackage.super.head(symbol) : h;
  }

  @Override
  public TypeDecl typeDecl(String symbol) {
    TypeDecl d = decls.get(symbol);
    if (d == null) {
      d = findDecl(symbol);
      if (d == null) {
        throw new IrException("type " + symbol + " is unknown to package " + path());
      }
      decls.put(symbol, d);
    }
    return d;
  }

  private TypeDecl findDecl(String symbol) {
    int at = find(Format.DECLS, symbol);
    if (at >= 0) {
      return decl(new Input(data, at));
    }
    TypeDecl d = IrTypes.universe(symbol);
    return d == null ? others.typeDecl(symbol) : d;
  }

  @Override
  public boolean hasType(String symbol) {
    return find(Format.DECLS, symbol) >= 0;
  }

  @Override
  public TypeDecl structDecl(IrType.Struct type) {
    if (data.getInt(data.getInt(Format.STRUCTS)) == 0) {
      return null;
    }
    int at = find(Format.STRUCTS, IrTypes.key(type));
    return at < 0 ? null : decl(new Input(data, at));
  }

  private TypeDecl decl(Input in) {
    String symbol = string(in.num());
    String name = string(in.num());
    String pkgPath = string(in.num());
    IrType under = type(in.num());
    int n = in.num();
    var methods = new ArrayList<TypeDecl.MethodImpl>(n);
    for (int i = 0; i < n; i++) {
      methods.add(
          new TypeDecl.MethodImpl(
              string(in.num()),
              string(in.num()),
              (IrType.Func) type(in.num()),
              in.bool() ? string(in.num()) : null,
              string(in.num())));
    }
    return new TypeDecl(symbol, name, pkgPath, under, List.copyOf(methods));
  }

  // ---- the package

  private Header header() {
    Header h = header;
    if (h == null) {
      var in = new Input(data, data.getInt(Format.PACKAGE));
      h =
          new Header(
              string(in.num()),
              string(in.num()),
              strings(in),
              in.bool() ? string(in.num()) : null,
              in);
      header = h;
    }
    return h;
  }

  private List<String> strings(Input in) {
    int n = in.num();
    var list = new ArrayList<String>(n);
    for (int i = 0; i < n; i++) {
      list.add(string(in.num()));
    }
    return List.copyOf(list);
  }

  /** The longer lists; nobody who runs a program asks for them. */
  private Input lists() {
    return header().lists.copy();
  }

  @Override
  public String path() {
    return header().path;
  }

  @Override
  public String name() {
    return header().name;
  }

  @Override
  public List<String> imports() {
    return header().imports;
  }

  @Override
  public String initSymbol() {
    return header().init;
  }

  @Override
  public Set<String> interfaceCalls() {
    return Set.copyOf(strings(new Input(data, data.getInt(Format.CALLS))));
  }

  @Override
  public List<String> functions() {
    return strings(lists());
  }

  @Override
  public List<String> types() {
    Input in = lists();
    strings(in);
    return strings(in);
  }

  @Override
  public List<IrType.Struct> structs() {
    return structs(lists());
  }

  private List<IrType.Struct> structs(Input in) {
    strings(in);
    strings(in);
    return types(in).stream().map(IrType.Struct.class::cast).toList();
  }

  @Override
  public List<Global> globals() {
    Input in = lists();
    structs(in);
    int n = in.num();
    var list = new ArrayList<Global>(n);
    for (int i = 0; i < n; i++) {
      list.add(global(in));
    }
    return List.copyOf(list);
  }

  @Override
  public Global global(String symbol) {
    int at = find(Format.GLOBALS, symbol);
    return at < 0 ? null : global(new Input(data, at));
  }

  private Global global(Input in) {
    return new Global(
        string(in.num()),
        string(in.num()),
        type(in.num()),
        string(in.num()),
        in.num(),
        in.bool() ? string(in.num()) : null);
  }
}
