package gruffle.runtime.type;

import gruffle.runtime.value.Box;
import gruffle.runtime.value.BoxD;
import gruffle.runtime.value.BoxJ;
import gruffle.runtime.value.BoxL;
import gruffle.runtime.value.BoxZ;
import gruffle.runtime.value.Mem;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes of interface values: a generated subclass of BoxJ, BoxD, BoxZ or BoxL for each type with methods, which has these as Java
 * methods; the plain classes for all other types (methods that nobody calls through an interface do not count), and where nothing is ever compiled.
 *
 * <p>A type has a box even if its values mostly do without: a nil *T, or a *T that is an object of another type.
 */
public final class BoxClasses {
  static final String PREFIX = "gruffle/go/B/";

  private final ProgramLoader loader;
  private final ConcurrentHashMap<String, Rtype> byClassName = new ConcurrentHashMap<>();

  BoxClasses(ProgramLoader loader) {
    this.loader = loader;
  }

  /** Internal name of the generated class of boxes of that type, null if they are plain. */
  public String className(Rtype t) {
    if (t.isInterface() || !Forwards.any(loader.source(), t)) {
      return null;
    }
    boolean byName = t.named() || t.kind() == Kind.POINTER && t.elem().named();
    String name =
        PREFIX + (byName ? Names.mangle(t.symbol) : "$" + Names.digest(TypeCode.encode(t)));
    byClassName.putIfAbsent(name, t);
    return name;
  }

  /** Internal name of the plain class of boxes of that type. */
  public static String plainName(Rtype t) {
    return "gruffle/runtime/value/Box" + kind(t);
  }

  /** J, D, Z or L: what the box holds. */
  public static char kind(Rtype t) {
    return switch (t.store()) {
      case Z -> 'Z';
      case F, D -> 'D';
      case L, C -> 'L';
      default -> 'J';
    };
  }

  /** Descriptor of a box's field {@code v}. */
  public static String held(Rtype t) {
    return kind(t) == 'L' ? Descriptors.OBJECT : String.valueOf(kind(t));
  }

  /** A box of that type, from which others are made. */
  Box prototype(Rtype t) {
    String name = className(t);
    if (name == null) {
      return plain(t);
    }
    try {
      return (Box) Mem.U.allocateInstance(loader.load(name));
    } catch (InstantiationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A box of the plain class. */
  static Box plain(Rtype t) {
    return switch (kind(t)) {
      case 'J' -> new BoxJ(t, 0);
      case 'D' -> new BoxD(t, 0);
      case 'Z' -> new BoxZ(t, false);
      default -> new BoxL(t, null);
    };
  }

  /** The type of a class that has been mentioned, null for any other. */
  Rtype typeOf(String name) {
    return byClassName.get(name);
  }

  /** The type of a class that older code mentions. */
  void know(String name, Rtype t) {
    byClassName.putIfAbsent(name, t);
  }

  byte[] generate(String name) {
    Rtype t = byClassName.get(name);
    return t == null ? null : new BoxGenerator(loader, name, t).box();
  }
}
