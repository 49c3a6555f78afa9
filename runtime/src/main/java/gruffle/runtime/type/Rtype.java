package gruffle.runtime.type;

import gruffle.runtime.value.Box;
import gruffle.runtime.value.BoxD;
import gruffle.runtime.value.BoxJ;
import gruffle.runtime.value.BoxL;
import gruffle.runtime.value.BoxZ;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Store;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A Go type at run time. Types are canonical: within a program identical types are one object, so {@code ==} is Go's
 * identity. Made by a {@link TypeTable}; the predeclared ones are shared by all programs (they are immutable).
 *
 * <p>A named type is made from its name alone and learns its underlying type on first use, so that recursive types
 * need no second phase, and a program pays only for the types that it looks at.
 */
public final class Rtype {
  private static final int RECENT = 4;

  /** Null for predeclared types. */
  final TypeTable table;

  /** Small number, unique in the table: what keys of composite types are made of. */
  final int id;

  /** Unique name with import paths: {@code encoding/json.Decoder}, {@code []main.T}. */
  public final String symbol;

  /** As package reflect prints it: {@code json.Decoder}. */
  public String string;

  /** Name without package, "" for unnamed types. */
  public final String name;

  /** Import path of the package that declares it, "" for unnamed and predeclared types. */
  public final String pkgPath;

  private Kind kind;
  private Rtype underlying;
  private Supplier<Rtype> definition;
  private volatile boolean defined;

  // Of the underlying type.
  Rtype elem;
  Rtype key;
  long len;
  int dir;
  Field[] fields;
  Rtype[] in;
  Rtype[] out;
  boolean variadic;
  Method[] imethods;

  // Found on first use; all of these are idempotent.
  Rtype ptrTo;
  private Method[] methods;
  private StructLayout layout;
  private GoString[] fieldNames;
  private GoStruct prototype;
  private Box box;
  private byte comparable;
  private long size = -1;
  private long align;
  private volatile ConcurrentHashMap<Rtype, Itab> itabs;

  /** The last ones that were asked for, by the interface types' numbers. */
  private Itab[] recentItabs;

  private volatile GoStruct mirror;

  /** An unnamed or predeclared type. */
  Rtype(TypeTable table, int id, Kind kind, String symbol, String string, String name) {
    this.table = table;
    this.id = id;
    this.symbol = symbol;
    this.string = string;
    this.name = name;
    this.pkgPath = "";
    this.kind = kind;
    this.underlying = this;
    this.defined = true;
  }

  /** A named type. */
  Rtype(
      TypeTable table,
      int id,
      String symbol,
      String string,
      String name,
      String pkgPath,
      Supplier<Rtype> definition) {
    this.table = table;
    this.id = id;
    this.symbol = symbol;
    this.string = string;
    this.name = name;
    this.pkgPath = pkgPath;
    this.definition = definition;
  }

  /** The predeclared error, over that interface type. */
  Rtype(Rtype errorInterface) {
    this(null, 33, Kind.INTERFACE, "error", "error", "error");
    underlying = errorInterface;
    imethods = errorInterface.imethods;
  }

  private void define() {
    synchronized (table) {
      if (defined) {
        return;
      }
      Rtype u = definition.get().underlying();
      underlying = u;
      kind = u.kind;
      elem = u.elem;
      key = u.key;
      len = u.len;
      dir = u.dir;
      fields = u.fields;
      in = u.in;
      out = u.out;
      variadic = u.variadic;
      imethods = u.imethods;
      definition = null;
      defined = true;
    }
  }

  private Rtype ensure() {
    if (!defined) {
      define();
    }
    return this;
  }

  // --- what it is ---

  /** The table that made it; null for predeclared types. */
  public TypeTable table() {
    return table;
  }

  /** Small number, unique in the table; of predeclared types less than 64. */
  public int id() {
    return id;
  }

  /** The Go object that package reflect has for this type, which no other program shares; null before it has made one. */
  public GoStruct mirror() {
    return mirror;
  }

  /** Sets that object if there is none yet; returns the one that there is. */
  public GoStruct mirror(GoStruct fresh) {
    synchronized (this) {
      if (mirror == null) {
        mirror = fresh;
      }
      return mirror;
    }
  }

  /** Once it is there, it is right: no look at a volatile field, of which operations of package reflect would have several. */
  public Kind kind() {
    Kind k = kind;
    return k != null ? k : ensure().kind;
  }

  public Rtype underlying() {
    return ensure().underlying;
  }

  public boolean named() {
    return !name.isEmpty();
  }

  public boolean isInterface() {
    return kind() == Kind.INTERFACE;
  }

  /** Element type of pointers, slices, arrays, channels and maps; null else. */
  public Rtype elem() {
    return ensure().elem;
  }

  public Rtype key() {
    return ensure().key;
  }

  /** Length of an array type. */
  public long len() {
    return ensure().len;
  }

  /** Direction of a channel type, as reflect.ChanDir: 1 receive, 2 send, 3 both. */
  public int dir() {
    return ensure().dir;
  }

  public int numField() {
    return ensure().fields.length;
  }

  public Field field(int i) {
    return ensure().fields[i];
  }

  /** Its name as a Go string, which is made once. */
  public GoString fieldName(int i) {
    GoString[] names = fieldNames;
    if (names == null) {
      names = new GoString[numField()];
      fieldNames = names;
    }
    GoString name = names[i];
    if (name == null) {
      name = GoString.of(field(i).name());
      names[i] = name;
    }
    return name;
  }

  public List<Field> fields() {
    return List.of(ensure().fields);
  }

  public int numIn() {
    return ensure().in.length;
  }

  public Rtype in(int i) {
    return ensure().in[i];
  }

  public int numOut() {
    return ensure().out.length;
  }

  public Rtype out(int i) {
    return ensure().out[i];
  }

  public boolean variadic() {
    return ensure().variadic;
  }

  /** How a variable of this type lies in a Java field. */
  public Store store() {
    return kind().store;
  }

  /** The same in an array: as {@link #store}, but for complex numbers, which are two doubles there. */
  public Store slot() {
    Kind k = kind();
    return k == Kind.COMPLEX64 || k == Kind.COMPLEX128 ? Store.C : k.store;
  }

  // --- methods ---

  /** An interface's methods, or the method set of any other type; sorted by name, then package. */
  public Method[] methods() {
    Method[] m = methods;
    return m != null ? m : findMethods();
  }

  private Method[] findMethods() {
    Method[] m =
        isInterface() ? imethods : table == null ? TypeTable.NO_METHODS : table.methodsOf(this);
    methods = m;
    return m;
  }

  /** Changes how a defined type is shown: another one has got its name in a session. */
  public void shownAs(String text) {
    string = text;
    Rtype p = ptrTo;
    if (p != null) {
      p.string = "*" + text;
    }
  }

  void forgetMethods() {
    if (!isInterface()) {
      methods = null;
      itabs = null;
      recentItabs = null;
    }
  }

  /** The method of that name (pkgPath "" if exported), or null. */
  public Method method(String methodName, String methodPkg) {
    Method[] all = methods();
    int lo = 0;
    int hi = all.length - 1;
    while (lo <= hi) {
      int mid = (lo + hi) >>> 1;
      int c = all[mid].name.compareTo(methodName);
      if (c == 0) {
        c = all[mid].pkgPath.compareTo(methodPkg);
      }
      if (c == 0) {
        return all[mid];
      }
      if (c < 0) {
        lo = mid + 1;
      } else {
        hi = mid - 1;
      }
    }
    return null;
  }

  public boolean implementsIface(Rtype iface) {
    int wanted = iface.methods().length;
    return wanted == 0 || methods().length >= wanted && itab(iface).ok();
  }

  /** How this type fulfils that interface type, from a cache; all programs share the predeclared types, so these have none. */
  public Itab itab(Rtype iface) {
    Itab[] recent = recentItabs;
    if (recent != null) {
      Itab t = recent[iface.id & RECENT - 1];
      if (t != null && t.iface == iface) {
        return t;
      }
    }
    return findItab(iface);
  }

  /** By itself, so that type switches, which ask for the same few again and again, have little of it inlined. */
  private Itab findItab(Rtype iface) {
    if (table == null) {
      return Itabs.find(iface, this);
    }
    ConcurrentHashMap<Rtype, Itab> cache = itabs;
    if (cache == null) {
      synchronized (this) {
        cache = itabs;
        if (cache == null) {
          cache = new ConcurrentHashMap<>(4);
          itabs = cache;
        }
      }
    }
    Itab t = cache.get(iface);
    if (t == null) {
      t = Itabs.find(iface, this);
      cache.put(iface, t);
    }
    Itab[] recent = recentItabs;
    if (recent == null) {
      recent = new Itab[RECENT];
      recentItabs = recent;
    }
    recent[iface.id & RECENT - 1] = t;
    return t;
  }

  // --- values ---

  /** Whether == may be used on values of it; of interfaces true, though that may panic. */
  public boolean comparable() {
    byte c = comparable;
    if (c == 0) {
      c = (byte) (TypeFacts.comparable(this) ? 1 : 2);
      comparable = c;
    }
    return c == 1;
  }

  /** unsafe.Sizeof as gc on amd64 has it. */
  public long size() {
    if (size < 0) {
      align = TypeFacts.align(this);
      size = TypeFacts.size(this);
    }
    return size;
  }

  public long align() {
    size();
    return align;
  }

  /** unsafe.Offsetof field i. */
  public long fieldOffset(int i) {
    return TypeFacts.fieldOffset(this, i);
  }

  /** Whether gc's allocator sees pointers in it: what sizes of allocations depend on. */
  public boolean hasPointers() {
    return TypeFacts.hasPointers(this);
  }

  /** The pointer type to this type. */
  public Rtype ptrTo(TypeTable t) {
    return t.pointerTo(this);
  }

  /** The generated classes' view of a struct type. */
  public StructLayout layout() {
    StructLayout l = layout;
    if (l == null) {
      l = named() ? underlying().layout() : table.structs().layout(this);
      layout = l;
    }
    return l;
  }

  /** A fresh zeroed variable of this struct type. */
  public GoStruct newStruct() {
    GoStruct p = prototype;
    if (p == null) {
      p = table.structs().prototype(this);
      prototype = p;
    }
    return p.fresh();
  }

  /** The zeroed struct of this type that nobody may write to. */
  public GoStruct zeroStruct() {
    GoStruct p = prototype;
    if (p == null) {
      p = table.structs().prototype(this);
      prototype = p;
    }
    return p;
  }

  /** An integer of this type (as its Go value) in an interface. */
  public BoxJ boxJ(long v) {
    return ((BoxJ) box()).with(v);
  }

  /** A float of this type in an interface. */
  public BoxD boxD(double v) {
    return ((BoxD) box()).with(v);
  }

  /** A bool of this type in an interface. */
  public BoxZ boxZ(boolean v) {
    return ((BoxZ) box()).with(v);
  }

  /** A reference of this type in a box; structs and arrays must be private copies. See {@link gruffle.runtime.value.Iface#box}. */
  public BoxL boxL(Object v) {
    return ((BoxL) box()).with(v);
  }

  /** The box that others of this type are made from. */
  private Box box() {
    Box b = box;
    if (b == null) {
      b = table == null ? BoxClasses.plain(this) : table.boxes().prototype(this);
      box = b;
    }
    return b;
  }

  /** Zero value of a reference kind; structs and arrays are fresh. */
  public Object zero() {
    return Zero.of(this);
  }

  /** Whether the zero value is Java null. */
  public boolean zeroIsNull() {
    return kind().isNullAtFirst();
  }

  /** Struct or array: a variable is one Java object for life, and assignment copies into it. */
  public boolean isAggregate() {
    Kind k = kind();
    return k == Kind.STRUCT || k == Kind.ARRAY;
  }

  @Override
  public String toString() {
    return string;
  }
}
