package gruffle.stdlib.internal.fmtvalue;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.ops.ArrayOps;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.BoxD;
import gruffle.runtime.value.BoxJ;
import gruffle.runtime.value.BoxZ;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.GoMap;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;
import gruffle.stdlib.Values;

/** What package fmt sees of values and types. A Go fmtvalue.Type is the Rtype itself. */
public final class Natives {
  private static final GoString NIL = GoString.of("<nil>");

  private Natives() {}

  // --- types ---

  @GoNative("internal/fmtvalue.TypeOf")
  public static Object typeOf(Object v) {
    return Iface.typeOf(v);
  }

  @GoNative("internal/fmtvalue.KindOf")
  public static long kindOf(Object t) {
    return t == null ? 0 : ((Rtype) t).kind().ordinal();
  }

  @GoNative("internal/fmtvalue.KindOfValue")
  public static long kindOfValue(Object v) {
    return v instanceof GoString ? Kind.STRING.ordinal() : kindOf(Iface.typeOf(v));
  }

  @GoNative("internal/fmtvalue.TypeString")
  public static GoString typeString(Object t) {
    return t == null ? NIL : GoString.of(((Rtype) t).string);
  }

  @GoNative("internal/fmtvalue.ElemType")
  public static Object elemType(Object t) {
    return ((Rtype) t).elem();
  }

  @GoNative("internal/fmtvalue.KeyType")
  public static Object keyType(Object t) {
    return ((Rtype) t).key();
  }

  @GoNative("internal/fmtvalue.NumField")
  public static long numField(Object t) {
    return ((Rtype) t).numField();
  }

  @GoNative("internal/fmtvalue.FieldName")
  public static GoString fieldName(Object t, long i) {
    return ((Rtype) t).fieldName((int) i);
  }

  @GoNative("internal/fmtvalue.FieldType")
  public static Object fieldType(Object t, long i) {
    return ((Rtype) t).field((int) i).type();
  }

  @GoNative("internal/fmtvalue.FieldExported")
  public static boolean fieldExported(Object t, long i) {
    return ((Rtype) t).field((int) i).exported();
  }

  // --- values of basic kinds ---

  @GoNative("internal/fmtvalue.Bool")
  public static boolean bool(Object v) {
    return ((BoxZ) v).v;
  }

  @GoNative("internal/fmtvalue.Int")
  public static long int_(Object v) {
    return ((BoxJ) v).v;
  }

  @GoNative("internal/fmtvalue.Uint")
  public static long uint(Object v) {
    return ((BoxJ) v).v;
  }

  @GoNative("internal/fmtvalue.Float")
  public static double float_(Object v) {
    return ((BoxD) v).v;
  }

  @GoNative("internal/fmtvalue.Complex")
  public static Complex complex(Object v) {
    return (Complex) Iface.ref(v);
  }

  @GoNative("internal/fmtvalue.String")
  public static GoString string(Object v) {
    return (GoString) Iface.ref(v);
  }

  // --- values with something inside ---

  @GoNative("internal/fmtvalue.Len")
  public static long len(Object v) {
    return switch (Iface.ref(v)) {
      case null -> 0;
      case Slice s -> s.len;
      case GoMap m -> m.count;
      case Object array -> ArrayOps.length(array);
    };
  }

  @GoNative("internal/fmtvalue.Index")
  public static Object index(Object v, long i) {
    Rtype elem = Iface.typeOf(v).elem();
    Object x = Iface.ref(v);
    return x instanceof Slice s
        ? Values.element(s.array(), s.off + (int) i, elem)
        : Values.element(x, (int) i, elem);
  }

  @GoNative("internal/fmtvalue.Field")
  public static Object field(Object v, long i) {
    Rtype t = Iface.typeOf(v);
    return Values.field((GoStruct) Iface.ref(v), (int) i, t.field((int) i).type());
  }

  @GoNative("internal/fmtvalue.Elem")
  public static Object elem(Object v) {
    return Values.load(Iface.ref(v), Iface.typeOf(v).elem());
  }

  @GoNative("internal/fmtvalue.IsNil")
  public static boolean isNil(Object v) {
    Object x = Iface.ref(v);
    return x == null || x instanceof Slice s && s.isNil();
  }

  @GoNative("internal/fmtvalue.Address")
  public static long address(G g, Object v) {
    return g.rt.addresses.of(Iface.ref(v));
  }

  @GoNative("internal/fmtvalue.Bytes")
  public static ByteSlice bytes(Object v) {
    return Iface.ref(v) instanceof byte[] a ? ByteSlice.of(a) : (ByteSlice) Iface.ref(v);
  }

  @GoNative("internal/fmtvalue.SortedMap")
  public static RefSlice sortedMap(G g, Object v) {
    return SortedMap.entries(g, (GoMap) Iface.ref(v));
  }

  // --- stores through pointers ---

  private static Ptr place(Object pointer) {
    return (Ptr) Iface.ref(pointer);
  }

  @GoNative("internal/fmtvalue.SetBool")
  public static void setBool(Object pointer, boolean x) {
    place(pointer).setZ(x);
  }

  @GoNative("internal/fmtvalue.SetInt")
  public static void setInt(Object pointer, long x) {
    switch (Iface.typeOf(pointer).elem().kind()) {
      case INT8, UINT8, INT16, UINT16, INT32, UINT32 -> place(pointer).setI((int) x);
      default -> place(pointer).setJ(x);
    }
  }

  @GoNative("internal/fmtvalue.SetUint")
  public static void setUint(Object pointer, long x) {
    setInt(pointer, x);
  }

  @GoNative("internal/fmtvalue.SetFloat")
  public static void setFloat(Object pointer, double x) {
    if (Iface.typeOf(pointer).elem().kind() == Kind.FLOAT32) {
      place(pointer).setF((float) x);
    } else {
      place(pointer).setD(x);
    }
  }

  @GoNative("internal/fmtvalue.SetComplex")
  public static void setComplex(Object pointer, Complex x) {
    if (Iface.typeOf(pointer).elem().kind() == Kind.COMPLEX64) {
      x = new Complex((float) x.re(), (float) x.im());
    }
    place(pointer).setL(x);
  }

  @GoNative("internal/fmtvalue.SetString")
  public static void setString(Object pointer, GoString x) {
    place(pointer).setL(x);
  }

  @GoNative("internal/fmtvalue.SetBytes")
  public static void setBytes(Object pointer, ByteSlice x) {
    place(pointer).setL(ByteSlice.of(x.toArray()));
  }
}
