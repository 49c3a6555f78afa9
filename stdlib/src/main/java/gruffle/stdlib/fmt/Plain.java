package gruffle.stdlib.fmt;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.ops.ArrayOps;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Preempt;
import gruffle.runtime.type.Field;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoMap;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;
import gruffle.stdlib.Values;
import gruffle.stdlib.reflect.Held;

/**
 * Prints operands that their types alone say how to print. All methods that return boolean give false, and have written nothing, for what is Go's: values with methods that fmt
 * asks, verbs that do not fit, addresses and the like. Go is asked for such a value inside another; an operand that is one is left to it.
 */
final class Plain {
  /** Values further inside are Go's: there may be no end to them. */
  private static final int DEEP = 50;

  private static final GoString NIL = GoString.of("<nil>");
  private static final GoString TRUE = GoString.of("true");
  private static final GoString FALSE = GoString.of("false");
  private static final GoString MAP = GoString.of("map[");

  private final G g;
  private final Text out;
  private final Object printer;
  private final FuncVal go;
  private final char verb;

  /** Whether names of fields are printed. */
  private final boolean names;

  Plain(G g, Text out, Object printer, FuncVal go, char verb, boolean names) {
    this.g = g;
    this.out = out;
    this.printer = printer;
    this.go = go;
    this.verb = verb;
    this.names = names;
  }

  boolean operand(Object x) {
    if (x instanceof GoString s) {
      return verb == 'T' ? typeName(x) : string(s);
    }
    if (verb == 'T') {
      return typeName(x);
    }
    return x == null ? nil() : held(x, 0, false);
  }

  private boolean typeName(Object x) {
    if (x == null) {
      out.word(NIL);
    } else {
      GoString s = GoString.of(Iface.typeOf(x).string);
      out.string(s.b, s.off, s.len);
    }
    return true;
  }

  private boolean nil() {
    if (verb == 'v') {
      out.word(NIL);
    }
    return verb == 'v';
  }

  /** Whether a value that is not hidden may have to print itself. */
  private boolean isOdd(Rtype t) {
    if (t.methods().length == 0) {
      return false;
    }
    return t.method("Format", "") != null
        || isText() && (t.method("String", "") != null || t.method("Error", "") != null)
        || t.name.equals("Value") && t.pkgPath.equals("reflect");
  }

  private boolean isText() {
    return verb == 'v' || verb == 's' || verb == 'x' || verb == 'X' || verb == 'q';
  }

  // --- places ---

  /** What an interface holds. */
  private boolean held(Object x, int depth, boolean hidden) {
    Rtype t = Iface.typeOf(x);
    if (!hidden && isOdd(t)) {
      return false;
    }
    return t.kind().isPrimitive()
        ? primitive(t.kind(), Held.bits(x))
        : reference(t, Iface.ref(x), depth, hidden);
  }

  private void at(Rtype t, Object base, long offset, int depth, boolean hidden) {
    if (t.kind().isPrimitive()) {
      bits(t, Held.loadBits(base, offset, t), depth, hidden);
    } else {
      inner(t, Mem.getReference(base, offset), depth, hidden);
    }
  }

  private void bits(Rtype t, long bits, int depth, boolean hidden) {
    if (!hidden && isOdd(t) || !primitive(t.kind(), bits)) {
      ask(Held.box(t, null, bits), t, depth, hidden);
    }
  }

  private void inner(Rtype t, Object x, int depth, boolean hidden) {
    boolean odd = !hidden && t.kind() != Kind.INTERFACE && isOdd(t);
    if (odd || !reference(t, x, depth, hidden)) {
      ask(Values.box(x, t), t, depth, hidden);
    }
  }

  /** Has Go print a value that lies at a place of type t. */
  private void ask(Object x, Rtype t, long depth, boolean hidden) {
    long flags = out.flags | (names ? Text.PLUS_V : 0);
    out.set(
        (ByteSlice)
            go.invoke(
                g,
                printer,
                out.slice(),
                x,
                t,
                flags,
                (long) out.width,
                (long) out.precision,
                (int) verb,
                depth,
                hidden));
  }

  private boolean reference(Rtype t, Object x, int depth, boolean hidden) {
    return switch (t.kind()) {
      case STRING -> string((GoString) x);
      case STRUCT -> struct(t, (GoStruct) x, depth, hidden);
      case SLICE -> list(t, (Slice) x, depth, hidden);
      case ARRAY -> list(t, ArrayOps.header(x), depth, hidden);
      case MAP -> map(t, (GoMap) x, depth, hidden);
      case POINTER -> pointer(t, x, depth, hidden);
      case INTERFACE -> {
        if (x != null) {
          yield held(x, depth + 1, hidden);
        }
        out.put(NIL);
        yield true;
      }
      default -> false;
    };
  }

  private boolean pointer(Rtype t, Object x, int depth, boolean hidden) {
    if (x == null) {
      return nil();
    }
    if (depth > 0) {
      return false;
    }
    Rtype e = t.elem();
    if (!hidden && isOdd(e)) {
      return false;
    }
    Object y =
        switch (e.kind()) {
          case STRUCT, ARRAY -> x;
          case SLICE, MAP -> ((Ptr) x).getL();
          default -> null;
        };
    if (y == null && e.kind() != Kind.MAP) {
      return false;
    }
    int before = out.n;
    out.put('&');
    boolean done =
        e.kind() == Kind.ARRAY ? list(e, (Slice) y, 1, hidden) : reference(e, y, 1, hidden);
    if (!done) {
      out.n = before;
    }
    return done;
  }

  // --- values without others inside ---

  private boolean string(GoString s) {
    switch (verb) {
      case 'v', 's' -> {
        if (out.flags == 0) {
          out.put(s);
        } else {
          out.string(s.b, s.off, s.len);
        }
        return true;
      }
      case 'q' -> {
        return out.quoted(s);
      }
      case 'x', 'X' -> {
        return out.hexadecimal(s.b, s.off, s.len, verb == 'X');
      }
      default -> {
        return false;
      }
    }
  }

  private boolean primitive(Kind k, long bits) {
    return switch (k) {
      case BOOL -> {
        if (verb != 'v' && verb != 't') {
          yield false;
        }
        out.word(bits != 0 ? TRUE : FALSE);
        yield true;
      }
      case FLOAT32 -> decimal(Float.intBitsToFloat((int) bits), true);
      case FLOAT64 -> decimal(Double.longBitsToDouble(bits), false);
      default -> integer(bits, !k.isUnsigned());
    };
  }

  private boolean integer(long v, boolean signed) {
    switch (verb) {
      case 'v', 'd' -> out.integer(v, 10, signed, false);
      case 'x' -> out.integer(v, 16, signed, false);
      case 'X' -> out.integer(v, 16, signed, true);
      case 'b' -> out.integer(v, 2, signed, false);
      case 'o' -> out.integer(v, 8, signed, false);
      case 'c' -> out.character(v);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean decimal(double v, boolean single) {
    if ((out.flags & Text.SHARP) != 0) {
      return false;
    }
    switch (verb) {
      case 'v', 'g' -> out.decimal(v, single, 'g', -1);
      case 'G' -> out.decimal(v, single, 'G', -1);
      case 'f', 'F' -> out.decimal(v, single, 'f', 6);
      case 'e', 'E' -> out.decimal(v, single, verb, 6);
      default -> {
        return false;
      }
    }
    return true;
  }

  // --- values with others inside ---

  private boolean struct(Rtype t, GoStruct s, int depth, boolean hidden) {
    if (depth > DEEP) {
      return false;
    }
    out.put('{');
    for (int i = 0; i < t.numField(); i++) {
      if (i > 0) {
        out.put(' ');
      }
      if (names) {
        GoString name = t.fieldName(i);
        if (name.len > 0) {
          out.put(name);
          out.put(':');
        }
      }
      Field f = t.field(i);
      at(f.type(), s, s.layout().offset(i), depth + 1, hidden || !f.exported());
    }
    out.put('}');
    return true;
  }

  private boolean list(Rtype t, Slice s, int depth, boolean hidden) {
    Rtype e = t.elem();
    if (e.kind() == Kind.UINT8 && verb != 'v' && verb != 'd') {
      return bytes((ByteSlice) s);
    }
    if (depth > DEEP || e.kind() == Kind.COMPLEX64 || e.kind() == Kind.COMPLEX128) {
      return false;
    }
    out.put('[');
    for (int i = 0; i < s.len; i++) {
      Preempt.check(g);
      if (i > 0) {
        out.put(' ');
      }
      if (e.isAggregate()) {
        inner(e, ((RefSlice) s).a[s.off + i], depth + 1, hidden);
      } else {
        at(e, s.base(), s.place(i), depth + 1, hidden);
      }
    }
    out.put(']');
    return true;
  }

  private boolean bytes(ByteSlice s) {
    return switch (verb) {
      case 's' -> {
        out.string(s.a, s.off, s.len);
        yield true;
      }
      case 'x', 'X' -> out.hexadecimal(s.a, s.off, s.len, verb == 'X');
      default -> false;
    };
  }

  private boolean map(Rtype t, GoMap m, int depth, boolean hidden) {
    Rtype key = t.key();
    Rtype e = t.elem();
    if (depth > DEEP || !Entries.canSort(key) || e.kind() == Kind.ARRAY) {
      return false;
    }
    out.put(MAP);
    boolean first = true;
    for (Entries.Entry entry : Entries.of(g, m)) {
      Preempt.check(g);
      if (!first) {
        out.put(' ');
      }
      first = false;
      if (entry.text != null) {
        inner(key, entry.text, depth + 1, hidden);
      } else {
        bits(key, entry.number, depth + 1, hidden);
      }
      out.put(':');
      if (e.kind().isPrimitive()) {
        bits(e, entry.bits, depth + 1, hidden);
      } else {
        inner(e, entry.value, depth + 1, hidden);
      }
    }
    out.put(']');
    return true;
  }
}
