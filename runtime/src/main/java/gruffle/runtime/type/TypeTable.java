package gruffle.runtime.type;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The types of one program: makes them and keeps identical ones one.
 *
 * <p>Keys of composite types are made of the ids of their parts, which are canonical already.
 */
public final class TypeTable {
  static final Method[] NO_METHODS = {};
  private static final int FIRST_ID = 64;

  private final AtomicInteger changes = new AtomicInteger();
  private final ConcurrentHashMap<String, Rtype> types = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Rtype, Rtype> pointersToBasic = new ConcurrentHashMap<>();
  private final AtomicInteger nextId = new AtomicInteger(FIRST_ID);
  private final ProgramLoader loader = new ProgramLoader(TypeTable.class.getClassLoader());
  private volatile MethodSource methodSource = t -> List.of();

  public TypeTable() {
    put("interface {}", Basic.ANY);
    put("func()(" + Basic.STRING.id + ")", Basic.errorSignature());
    put("interface{Error " + "#" + Basic.errorSignature().id + ";}", Basic.errorUnderlying());
    put("error", Basic.ERROR);
  }

  private void put(String key, Rtype t) {
    types.put(key, t);
  }

  /** The generated classes of this program's struct types. */
  public StructClasses structs() {
    return loader.structs();
  }

  /** The generated classes of this program's interface values. */
  public BoxClasses boxes() {
    return loader.boxes();
  }

  /** The Java interfaces of this program's methods. */
  public MethodInterfaces interfaces() {
    return loader.interfaces();
  }

  /** The class loader of this program's generated classes. */
  public ProgramLoader loader() {
    return loader;
  }

  public void setMethodSource(MethodSource source) {
    methodSource = source;
  }

  Method[] methodsOf(Rtype t) {
    boolean may =
        switch (t.kind()) {
          case POINTER -> t.named() || t.elem().named() || t.elem().kind() == Kind.STRUCT;
          case STRUCT -> true;
          default -> t.named();
        };
    if (!may) {
      return NO_METHODS;
    }
    Method[] m = methodSource.methodsOf(t).toArray(NO_METHODS);
    Arrays.sort(m);
    return m;
  }

  private Rtype make(String key, Kind kind, String symbol, String string) {
    return new Rtype(this, nextId.getAndIncrement(), kind, symbol, string, "");
  }

  /**
   * A defined type.
   *
   * @param symbol unique in the program: import path, dot, name (with type arguments), and a suffix for local types
   * @param pkgPath import path, "" for predeclared types
   * @param string what reflect prints: package name, dot, name
   * @param name the name alone, with type arguments
   * @param underlying asked on first use; may answer with another named type, whose underlying type is then taken
   */
  public Rtype named(
      String symbol, String pkgPath, String string, String name, Supplier<Rtype> underlying) {
    return types.computeIfAbsent(
        "named " + symbol,
        k -> new Rtype(this, nextId.getAndIncrement(), symbol, string, name, pkgPath, underlying));
  }

  /** Some type has got new methods: what is known of method sets is asked for again. */
  public void forgetMethods() {
    types.values().forEach(Rtype::forgetMethods);
    changes.incrementAndGet();
  }

  /** How often that has happened: for those who keep what they have made of method sets. */
  public int changes() {
    return changes.get();
  }

  /** The named type of that symbol if it was made already, else null. */
  public Rtype lookupNamed(String symbol) {
    return types.get("named " + symbol);
  }

  public Rtype pointerTo(Rtype elem) {
    Rtype p = elem.ptrTo;
    if (p != null) {
      return p;
    }
    if (elem.table == null) {
      return pointersToBasic.computeIfAbsent(elem, this::newPointer);
    }
    p = types.computeIfAbsent("*" + elem.id, k -> newPointer(elem));
    elem.ptrTo = p;
    return p;
  }

  private Rtype newPointer(Rtype elem) {
    Rtype p = make("", Kind.POINTER, "*" + elem.symbol, "*" + elem.string);
    p.elem = elem;
    return p;
  }

  public Rtype sliceOf(Rtype elem) {
    return types.computeIfAbsent(
        "[]" + elem.id,
        k -> {
          Rtype t = make(k, Kind.SLICE, "[]" + elem.symbol, "[]" + elem.string);
          t.elem = elem;
          return t;
        });
  }

  public Rtype arrayOf(long len, Rtype elem) {
    return types.computeIfAbsent(
        "[" + len + "]" + elem.id,
        k -> {
          String n = "[" + len + "]";
          Rtype t = make(k, Kind.ARRAY, n + elem.symbol, n + elem.string);
          t.elem = elem;
          t.len = len;
          return t;
        });
  }

  public Rtype mapOf(Rtype key, Rtype elem) {
    return types.computeIfAbsent(
        "map[" + key.id + "]" + elem.id,
        k -> {
          Rtype t =
              make(
                  k,
                  Kind.MAP,
                  "map[" + key.symbol + "]" + elem.symbol,
                  "map[" + key.string + "]" + elem.string);
          t.key = key;
          t.elem = elem;
          return t;
        });
  }

  public Rtype chanOf(int dir, Rtype elem) {
    return types.computeIfAbsent(
        "chan" + dir + " " + elem.id,
        k -> {
          Rtype t =
              make(
                  k,
                  Kind.CHAN,
                  TypeStrings.chan(dir, elem, elem.symbol),
                  TypeStrings.chan(dir, elem, elem.string));
          t.elem = elem;
          t.dir = dir;
          return t;
        });
  }

  public Rtype funcOf(List<Rtype> in, List<Rtype> out, boolean variadic) {
    StringBuilder key = new StringBuilder("func(");
    for (Rtype t : in) {
      key.append(t.id).append(',');
    }
    if (variadic) {
      key.append("...");
    }
    key.append(")(");
    for (int i = 0; i < out.size(); i++) {
      key.append(i > 0 ? "," : "").append(out.get(i).id);
    }
    key.append(')');
    return types.computeIfAbsent(
        key.toString(),
        k -> {
          Rtype t =
              make(
                  k,
                  Kind.FUNC,
                  TypeStrings.func(in, out, variadic, true),
                  TypeStrings.func(in, out, variadic, false));
          t.in = in.toArray(new Rtype[0]);
          t.out = out.toArray(new Rtype[0]);
          t.variadic = variadic;
          return t;
        });
  }

  public Rtype structOf(List<Field> fields) {
    StringBuilder key = new StringBuilder("struct{");
    for (Field f : fields) {
      key.append(f.name()).append(' ').append(f.pkgPath()).append(f.embedded() ? "!" : "#");
      key.append(f.type().id).append('`').append(f.tag()).append("`;");
    }
    key.append('}');
    return types.computeIfAbsent(
        key.toString(),
        k -> {
          Rtype t =
              make(
                  k,
                  Kind.STRUCT,
                  TypeStrings.struct(fields, true),
                  TypeStrings.struct(fields, false));
          t.fields = fields.toArray(new Field[0]);
          return t;
        });
  }

  /** An interface type with all its methods, embedded ones included, in any order. */
  public Rtype interfaceOf(List<Method> methods) {
    if (methods.isEmpty()) {
      return Basic.ANY;
    }
    Method[] sorted = methods.toArray(NO_METHODS);
    Arrays.sort(sorted);
    StringBuilder key = new StringBuilder("interface{");
    for (Method m : sorted) {
      key.append(m.name).append(' ').append(m.pkgPath).append('#').append(m.type.id).append(';');
    }
    key.append('}');
    return types.computeIfAbsent(
        key.toString(),
        k -> {
          Rtype t =
              make(
                  k,
                  Kind.INTERFACE,
                  TypeStrings.iface(sorted, true),
                  TypeStrings.iface(sorted, false));
          t.imethods = sorted;
          return t;
        });
  }
}
