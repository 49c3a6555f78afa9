package gruffle.runtime.type;

import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Mem;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The generated classes of a program's struct types: a base class for each underlying type (tags ignored), and a subclass
 * without fields for each named type, which has the methods of the pointer to it.
 *
 * <p>Names are functions of the types alone, so that classes generated ahead of time and those made at run time agree. A class
 * may be named in a descriptor long before it is made: the loader makes it when the JVM first needs it.
 */
public final class StructClasses {
  private static final String BASE = "gruffle/go/S$";
  private static final String NAMED = "gruffle/go/T/";

  private final ConcurrentHashMap<String, Rtype> byClassName = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Rtype, StructLayout> layouts = new ConcurrentHashMap<>();
  private final Descriptors descriptors = new Descriptors(this);
  private final ProgramLoader loader;

  StructClasses(ProgramLoader loader) {
    this.loader = loader;
  }

  /** The Java types of Go values. */
  public Descriptors descriptors() {
    return descriptors;
  }

  /** Internal name of the class for the fields of t's underlying struct type: what descriptors mention. */
  public String baseName(Rtype t) {
    Rtype u = t.underlying();
    String name = BASE + Names.digest(u.symbol);
    Rtype known = byClassName.putIfAbsent(name, u);
    if (known != null && known != u && !known.symbol.equals(u.symbol)) {
      throw new IllegalStateException("two struct types for " + name);
    }
    return name;
  }

  /** Internal name of the class of fresh variables of struct type t. */
  public String className(Rtype t) {
    if (!t.named()) {
      return baseName(t);
    }
    String name = NAMED + Names.mangle(t.symbol);
    byClassName.putIfAbsent(name, t);
    return name;
  }

  StructLayout layout(Rtype struct) {
    StructLayout l = layouts.get(struct);
    if (l == null) {
      String name = baseName(struct);
      StructLayout made = new StructLayout(struct, name, loader.load(name));
      l = layouts.putIfAbsent(struct, made);
      l = l == null ? made : l;
    }
    return l;
  }

  /** A variable of that type, from which others are made by {@link GoStruct#fresh}; nobody writes to it. */
  GoStruct prototype(Rtype t) {
    Class<?> c = loader.load(className(t));
    try {
      return ((GoStruct) Mem.U.allocateInstance(c)).fresh();
    } catch (InstantiationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The type of a class that has been mentioned, null for any other. */
  Rtype typeOf(String name) {
    return byClassName.get(name);
  }

  /** The type of a class that older code mentions. */
  void know(String name, Rtype t) {
    byClassName.putIfAbsent(name, name.startsWith(NAMED) ? t : t.underlying());
  }

  byte[] generate(String name) {
    Rtype t = byClassName.get(name);
    if (t == null) {
      return null;
    }
    return name.startsWith(NAMED)
        ? StructGenerator.named(loader, name, t)
        : new StructGenerator(loader, name, t).base();
  }
}
