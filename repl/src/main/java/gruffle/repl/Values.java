package gruffle.repl;

import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.type.Field;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.StructLayout;
import gruffle.runtime.value.BoolSlice;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.CellD;
import gruffle.runtime.value.CellF;
import gruffle.runtime.value.CellI;
import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.CellZ;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.ComplexArray;
import gruffle.runtime.value.ComplexSlice;
import gruffle.runtime.value.DoubleSlice;
import gruffle.runtime.value.FloatSlice;
import gruffle.runtime.value.GoMap;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.MapIter;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Places;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.ShortSlice;
import gruffle.runtime.value.Slice;
import gruffle.runtime.value.Store;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes values in Go syntax, as deep and as long as people want to read.
 *
 * <p>It looks at live memory while other goroutines may write: what it shows is then some mixture, as fmt would print.
 */
final class Values {
  private static final int MAX_ELEMENTS = 100;
  private static final int MAX_DEPTH = 12;
  private static final int MAX_LENGTH = 20_000;

  private final GoRuntime rt;
  private final StringBuilder b = new StringBuilder();
  private final Map<Object, Boolean> open = new IdentityHashMap<>();

  private Values(GoRuntime rt) {
    this.rt = rt;
  }

  /** An interface value; its dynamic type is what the reader is told besides. */
  static String of(GoRuntime rt, Object x) {
    if (x == null) {
      return "nil";
    }
    var v = new Values(rt);
    v.value(Iface.value(x), Iface.typeOf(x), true, 0);
    return v.b.toString();
  }

  /** A package variable: its cell, or the object that it is. */
  static String of(GoRuntime rt, Object variable, Rtype t) {
    Object x =
        switch (variable) {
          case CellZ c -> c.v;
          case CellI c -> whole(c.v, t);
          case CellJ c -> c.v;
          case CellF c -> c.v;
          case CellD c -> c.v;
          case CellL c -> c.v;
          default -> variable;
        };
    var v = new Values(rt);
    v.value(x, t, true, 0);
    return v.b.toString();
  }

  /** A value as {@link Iface#value} gives it; known: its type can be seen from where it stands. */
  private void value(Object x, Rtype t, boolean known, int depth) {
    if (depth > MAX_DEPTH || b.length() > MAX_LENGTH) {
      b.append("/* … */");
      return;
    }
    switch (t.kind()) {
      case STRUCT -> struct((GoStruct) x, t, depth);
      case ARRAY -> array(x, t, depth);
      case SLICE -> slice((Slice) x, t, depth);
      case MAP -> map((GoMap) x, t, depth);
      case POINTER -> pointer(x, t, known, depth);
      case INTERFACE -> {
        if (x == null) {
          b.append("nil");
        } else {
          value(Iface.value(x), Iface.typeOf(x), false, depth + 1);
        }
      }
      case FUNC, CHAN, UNSAFE_POINTER -> reference(x, t, known);
      default -> basic(x, t, known);
    }
  }

  private void basic(Object x, Rtype t, boolean known) {
    String text =
        switch (t.kind()) {
          case STRING -> {
            var s = (GoString) x;
            yield GoText.quote(s.b, s.off, s.len);
          }
          case FLOAT64 -> GoText.decimal(((Number) x).doubleValue());
          case FLOAT32 -> GoText.decimal(((Number) x).floatValue());
          case COMPLEX64, COMPLEX128 -> complex((Complex) x);
          case UINT, UINT64, UINTPTR -> Long.toUnsignedString((Long) x);
          default -> x.toString();
        };
    boolean plain =
        !t.named()
            || t.symbol.equals("int")
            || t.symbol.equals("string")
            || t.symbol.equals("bool")
            || t.symbol.equals("float64") && !text.matches("-?[0-9]+");
    b.append(known || plain ? text : TypeNames.of(t) + "(" + text + ")");
  }

  private static String complex(Complex c) {
    String im = GoText.decimal(c.im());
    return "(" + GoText.decimal(c.re()) + (im.startsWith("-") ? "" : "+") + im + "i)";
  }

  private void reference(Object x, Rtype t, boolean known) {
    if (x == null) {
      b.append(known ? "nil" : "(" + TypeNames.of(t) + ")(nil)");
    } else if (t.kind() == Kind.FUNC) {
      b.append(TypeNames.of(t)).append(" {...}");
    } else {
      address(x, t);
    }
  }

  private void address(Object x, Rtype t) {
    b.append('(').append(TypeNames.of(t)).append(")(0x");
    b.append(Long.toHexString(rt.addresses.of(x))).append(')');
  }

  private void pointer(Object x, Rtype t, boolean known, int depth) {
    if (x == null) {
      b.append(known ? "nil" : "(" + TypeNames.of(t) + ")(nil)");
      return;
    }
    boolean shown =
        x instanceof GoStruct && t.elem().kind() == Kind.STRUCT
            || x instanceof Slice && t.elem().kind() == Kind.ARRAY;
    if (!shown || open.containsKey(x)) {
      address(x, t);
      return;
    }
    open.put(x, true);
    b.append('&');
    if (x instanceof GoStruct s) {
      struct(s, t.elem(), depth);
    } else {
      elements((Slice) x, t.elem(), depth);
    }
    open.remove(x);
  }

  private void struct(GoStruct s, Rtype t, int depth) {
    StructLayout l = s.layout();
    b.append(TypeNames.of(t)).append('{');
    List<Field> fields = t.fields();
    for (int i = 0; i < fields.size(); i++) {
      Field f = fields.get(i);
      b.append(i > 0 ? ", " : "").append(f.name()).append(": ");
      Object x = read(s, l.offset(i), l.store(i), f.type());
      value(x, f.type(), f.type().kind() != Kind.INTERFACE, depth + 1);
    }
    b.append('}');
  }

  private static Object read(Object base, long at, Store store, Rtype t) {
    return switch (store) {
      case Z -> Mem.U.getBoolean(base, at);
      case J -> Mem.U.getLong(base, at);
      case F -> Mem.U.getFloat(base, at);
      case D -> Mem.U.getDouble(base, at);
      case L, C -> Mem.getReference(base, at);
      default -> whole(Places.getInt(base, at, store), t);
    };
  }

  /** The Go value of an integer as Java holds it. */
  private static Object whole(int x, Rtype t) {
    return t.kind() == Kind.UINT32 ? (Object) (x & 0xFFFFFFFFL) : (Object) (long) x;
  }

  // --- elements ---

  private void array(Object a, Rtype t, int depth) {
    int n = (int) t.len();
    Slice s =
        switch (a) {
          case byte[] x -> new ByteSlice(x, 0, n, n);
          case short[] x -> new ShortSlice(x, 0, n, n);
          case int[] x -> new IntSlice(x, 0, n, n);
          case long[] x -> new LongSlice(x, 0, n, n);
          case float[] x -> new FloatSlice(x, 0, n, n);
          case double[] x -> new DoubleSlice(x, 0, n, n);
          case ComplexArray x -> new ComplexSlice(x, 0, n, n);
          case boolean[] x -> new BoolSlice(x, 0, n, n);
          default -> new RefSlice((Object[]) a, 0, n, n);
        };
    elements(s, t, depth);
  }

  private void slice(Slice s, Rtype t, int depth) {
    if (s.isNil()) {
      b.append(TypeNames.of(t)).append("(nil)");
      return;
    }
    if (s instanceof ByteSlice x
        && t.elem().kind() == Kind.UINT8
        && !t.elem().symbol.contains(".")) {
      String text = GoText.decode(x.a, x.off, x.len);
      if (text != null && x.len > 0 && x.len < MAX_LENGTH && GoText.isPrintable(text)) {
        b.append(TypeNames.of(t)).append('(').append(GoText.quote(x.a, x.off, x.len)).append(')');
        return;
      }
    }
    if (open.containsKey(s.array())) {
      b.append(TypeNames.of(t)).append("{ /* itself */ }");
      return;
    }
    open.put(s.array(), true);
    elements(s, t, depth);
    open.remove(s.array());
  }

  private void elements(Slice s, Rtype t, int depth) {
    Rtype elem = t.elem();
    boolean known = elem.kind() != Kind.INTERFACE;
    b.append(TypeNames.of(t)).append('{');
    for (int i = 0; i < s.len; i++) {
      b.append(i > 0 ? ", " : "");
      if (i == MAX_ELEMENTS || b.length() > MAX_LENGTH) {
        b.append("/* ").append(s.len - i).append(" more */");
        break;
      }
      value(element(s, i, elem), elem, known, depth + 1);
    }
    b.append('}');
  }

  private static Object element(Slice s, int i, Rtype t) {
    return switch (s) {
      case ByteSlice x -> (long) (t.kind().isUnsigned() ? x.get(i) & 0xFF : x.get(i));
      case ShortSlice x ->
          (long) (t.kind().isUnsigned() ? x.a[x.off + i] & 0xFFFF : x.a[x.off + i]);
      case IntSlice x -> whole(x.a[x.off + i], t);
      case LongSlice x -> x.a[x.off + i];
      case FloatSlice x -> x.a[x.off + i];
      case DoubleSlice x -> x.a[x.off + i];
      case ComplexSlice x -> x.get(i);
      case BoolSlice x -> x.a[x.off + i];
      case RefSlice x -> orZero(x.get(i), t);
    };
  }

  /** Elements of struct type that nobody has touched may be missing. */
  private static Object orZero(Object x, Rtype t) {
    return x == null && t.isAggregate() ? t.zero() : x;
  }

  // --- maps ---

  private record Entry(Object key, String text, String value) {}

  private void map(GoMap m, Rtype t, int depth) {
    if (m == null) {
      b.append(TypeNames.of(t)).append("(nil)");
      return;
    }
    if (open.containsKey(m)) {
      b.append(TypeNames.of(t)).append("{ /* itself */ }");
      return;
    }
    open.put(m, true);
    var entries = new ArrayList<Entry>();
    var it = new MapIter(m);
    var g = rt.detached();
    while (entries.size() < MAX_LENGTH && it.next(g)) {
      Object key = GoMap.keyKind(t.key()) == 'J' ? bits(it.keyJ(), t.key()) : unboxed(it.keyL());
      Object value = t.elem().store() == Store.L ? it.valueL() : bits(it.valueJ(), t.elem());
      entries.add(new Entry(key, text(key, t.key(), depth), text(value, t.elem(), depth)));
    }
    entries.sort(Values::compare);
    b.append(TypeNames.of(t)).append('{');
    for (int i = 0; i < entries.size(); i++) {
      b.append(i > 0 ? ", " : "");
      if (i == MAX_ELEMENTS || b.length() > MAX_LENGTH) {
        b.append("/* ").append(m.count() - i).append(" more */");
        break;
      }
      b.append(entries.get(i).text).append(": ").append(entries.get(i).value);
    }
    b.append('}');
    open.remove(m);
  }

  private static int compare(Entry x, Entry y) {
    if (x.key instanceof Long a && y.key instanceof Long c) {
      return Long.compare(a, c);
    }
    if (x.key instanceof Double a && y.key instanceof Double c) {
      return Double.compare(a, c);
    }
    if (x.key instanceof GoString a && y.key instanceof GoString c) {
      return a.compareTo(c);
    }
    return x.text.compareTo(y.text);
  }

  /** Keys of floating-point types lie in boxes. */
  private static Object unboxed(Object key) {
    return key instanceof gruffle.runtime.value.BoxD d ? (Object) d.v : key;
  }

  private String text(Object x, Rtype t, int depth) {
    var v = new Values(rt);
    v.open.putAll(open);
    v.value(x, t, t.kind() != Kind.INTERFACE, depth + 1);
    return v.b.toString();
  }

  /** What a long of a map stands for. */
  private static Object bits(long x, Rtype t) {
    return switch (t.kind()) {
      case BOOL -> x != 0;
      case FLOAT32 -> Float.intBitsToFloat((int) x);
      case FLOAT64 -> Double.longBitsToDouble(x);
      default -> x;
    };
  }
}
