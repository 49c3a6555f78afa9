package gruffle.stdlib.reflect;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.chan.Scase;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.ops.ChanOps;
import gruffle.runtime.ops.MapOps;
import gruffle.runtime.ops.SliceOps;
import gruffle.runtime.ops.UnsafeCast;
import gruffle.runtime.ops.UnsafeOps;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Basic;
import gruffle.runtime.type.Field;
import gruffle.runtime.type.Method;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.Complex;
import gruffle.runtime.value.Equality;
import gruffle.runtime.value.GoMap;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.IntSlice;
import gruffle.runtime.value.MapIter;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.Slice;
import gruffle.stdlib.Swaps;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The natives of package reflect, by the forms of values that {@link Held} tells apart. */
public final class Natives {
  private static final GoString UNSAFE = GoString.of("unsafe");

  private Natives() {}

  private static <T> List<T> list(Object objects, Class<T> of) {
    return Arrays.stream((Object[]) objects).map(of::cast).toList();
  }

  @GoNative("reflect.newMirrors")
  public static Object newMirrors(Object rtype) {
    return new Mirrors(Iface.typeOf(rtype).elem());
  }

  @GoNative("reflect.publish")
  public static void publish() {
    VarHandle.releaseFence();
  }

  // --- types ---

  @GoNative("reflect.typeOf")
  public static GoStruct typeOf(Object m, Object i) {
    return ((Mirrors) m).of(Iface.typeOf(i));
  }

  @GoNative("reflect.typeString")
  public static GoString typeString(Object t) {
    return GoString.of(((Rtype) t).string);
  }

  @GoNative("reflect.typeName")
  public static GoString typeName(Object t) {
    return GoString.of(((Rtype) t).name);
  }

  @GoNative("reflect.typePkgPath")
  public static GoString typePkgPath(Object t) {
    return t == Basic.UNSAFE_POINTER ? UNSAFE : GoString.of(((Rtype) t).pkgPath);
  }

  @GoNative("reflect.typeSize")
  public static long typeSize(Object t) {
    return ((Rtype) t).size();
  }

  @GoNative("reflect.typeAlign")
  public static long typeAlign(Object t) {
    return ((Rtype) t).align();
  }

  @GoNative("reflect.typeComparable")
  public static boolean typeComparable(Object t) {
    return ((Rtype) t).comparable();
  }

  @GoNative("reflect.typeDir")
  public static long typeDir(Object t) {
    return ((Rtype) t).dir();
  }

  @GoNative("reflect.typeVariadic")
  public static boolean typeVariadic(Object t) {
    return ((Rtype) t).variadic();
  }

  @GoNative("reflect.typeLen")
  public static long typeLen(Object t) {
    return ((Rtype) t).len();
  }

  @GoNative("reflect.typeElem")
  public static GoStruct typeElem(Object m, Object t) {
    return ((Mirrors) m).of(((Rtype) t).elem());
  }

  @GoNative("reflect.typeKey")
  public static GoStruct typeKey(Object m, Object t) {
    return ((Mirrors) m).of(((Rtype) t).key());
  }

  @GoNative("reflect.typePtrTo")
  public static GoStruct typePtrTo(Object m, Object t) {
    Mirrors all = (Mirrors) m;
    return all.of(all.table.pointerTo((Rtype) t));
  }

  @GoNative("reflect.typeNumIn")
  public static long typeNumIn(Object t) {
    return ((Rtype) t).numIn();
  }

  @GoNative("reflect.typeIn")
  public static GoStruct typeIn(Object m, Object t, long i) {
    return ((Mirrors) m).of(((Rtype) t).in((int) i));
  }

  @GoNative("reflect.typeNumOut")
  public static long typeNumOut(Object t) {
    return ((Rtype) t).numOut();
  }

  @GoNative("reflect.typeOut")
  public static GoStruct typeOut(Object m, Object t, long i) {
    return ((Mirrors) m).of(((Rtype) t).out((int) i));
  }

  @GoNative("reflect.typeNumField")
  public static long typeNumField(Object t) {
    return ((Rtype) t).numField();
  }

  @GoNative("reflect.typeField")
  public static GoString typeField(G g, Object m, Object t, long i) {
    Field f = ((Rtype) t).field((int) i);
    g.setResL(1, GoString.of(f.pkgPath()));
    g.setResL(2, GoString.of(f.tag()));
    g.setResL(3, ((Mirrors) m).of(f.type()));
    g.setResJ(4, f.embedded() ? 1 : 0);
    return GoString.of(f.name());
  }

  @GoNative("reflect.typeFieldOffset")
  public static long typeFieldOffset(G g, Object t, long i) {
    Rtype s = (Rtype) t;
    g.setResJ(1, s.layout().offset((int) i));
    return s.fieldOffset((int) i);
  }

  @GoNative("reflect.typeNumMethod")
  public static long typeNumMethod(Object t) {
    return ((Rtype) t).methods().length;
  }

  @GoNative("reflect.typeMethod")
  public static GoString typeMethod(G g, Object m, Object t, long i) {
    Method method = ((Rtype) t).methods()[(int) i];
    g.setResL(1, GoString.of(method.pkgPath));
    g.setResL(2, ((Mirrors) m).of(method.type));
    return GoString.of(method.name);
  }

  @GoNative("reflect.typeWithReceiver")
  public static GoStruct typeWithReceiver(Object m, Object f, Object recv) {
    Rtype type = (Rtype) f;
    var in = new ArrayList<Rtype>();
    in.add((Rtype) recv);
    for (int i = 0; i < type.numIn(); i++) {
      in.add(type.in(i));
    }
    var out = new ArrayList<Rtype>();
    for (int i = 0; i < type.numOut(); i++) {
      out.add(type.out(i));
    }
    Mirrors all = (Mirrors) m;
    return all.of(all.table.funcOf(in, out, type.variadic()));
  }

  @GoNative("reflect.typeImplements")
  public static boolean typeImplements(Object t, Object iface) {
    return ((Rtype) t).implementsIface((Rtype) iface);
  }

  @GoNative("reflect.typeAssignable")
  public static boolean typeAssignable(Object t, Object to) {
    return Rules.assignable((Rtype) t, (Rtype) to);
  }

  @GoNative("reflect.typeSameUnderlying")
  public static boolean typeSameUnderlying(Object a, Object b) {
    return Rules.sameUnderlying((Rtype) a, (Rtype) b);
  }

  @GoNative("reflect.typeIsNamed")
  public static boolean typeIsNamed(Object t) {
    return ((Rtype) t).named();
  }

  @GoNative("reflect.typeArrayOf")
  public static GoStruct typeArrayOf(Object m, long n, Object elem) {
    Mirrors all = (Mirrors) m;
    return all.of(all.table.arrayOf(n, (Rtype) elem));
  }

  @GoNative("reflect.typeChanOf")
  public static GoStruct typeChanOf(Object m, long dir, Object elem) {
    Mirrors all = (Mirrors) m;
    return all.of(all.table.chanOf((int) dir, (Rtype) elem));
  }

  @GoNative("reflect.typeMapOf")
  public static GoStruct typeMapOf(Object m, Object key, Object elem) {
    Mirrors all = (Mirrors) m;
    return all.of(all.table.mapOf((Rtype) key, (Rtype) elem));
  }

  @GoNative("reflect.typeSliceOf")
  public static GoStruct typeSliceOf(Object m, Object elem) {
    Mirrors all = (Mirrors) m;
    return all.of(all.table.sliceOf((Rtype) elem));
  }

  @GoNative("reflect.typeFuncOf")
  public static GoStruct typeFuncOf(Object m, Object in, Object out, boolean variadic) {
    Mirrors all = (Mirrors) m;
    return all.of(all.table.funcOf(list(in, Rtype.class), list(out, Rtype.class), variadic));
  }

  @GoNative("reflect.typeStructOf")
  public static GoStruct typeStructOf(Object m, Object fields) {
    Mirrors all = (Mirrors) m;
    return all.of(all.table.structOf(list(fields, Field.class)));
  }

  @GoNative("reflect.newField")
  public static Object newField(
      GoString name, GoString pkgPath, GoString tag, Object t, boolean embedded) {
    return new Field(name.toString(), pkgPath.toString(), (Rtype) t, tag.toString(), embedded);
  }

  @GoNative("reflect.newList")
  public static Object newList(long n) {
    return new Object[(int) n];
  }

  @GoNative("reflect.setList")
  public static void setList(Object list, long i, Object x) {
    ((Object[]) list)[(int) i] = x;
  }

  // --- values as what they are ---

  @GoNative("reflect.toString")
  public static GoString toString(Object ref) {
    return (GoString) ref;
  }

  @GoNative("reflect.ofString")
  public static Object ofString(GoString s) {
    return s;
  }

  @GoNative("reflect.toBytes")
  public static ByteSlice toBytes(Object ref) {
    return (ByteSlice) ref;
  }

  @GoNative("reflect.ofBytes")
  public static Object ofBytes(ByteSlice b) {
    return b;
  }

  @GoNative("reflect.toRunes")
  public static IntSlice toRunes(Object ref) {
    return (IntSlice) ref;
  }

  @GoNative("reflect.ofRunes")
  public static Object ofRunes(IntSlice r) {
    return r;
  }

  @GoNative("reflect.toComplex")
  public static Complex toComplex(Object ref) {
    return (Complex) ref;
  }

  @GoNative("reflect.ofComplex")
  public static Object ofComplex(Complex c) {
    return c;
  }

  @GoNative("reflect.toAny")
  public static Object toAny(Object ref) {
    return ref;
  }

  @GoNative("reflect.ofAny")
  public static Object ofAny(Object i) {
    return i;
  }

  // --- values in interfaces and places ---

  @GoNative("reflect.unpack")
  public static GoStruct unpack(G g, Object m, Object i) {
    Rtype t = Iface.typeOf(i);
    boolean primitive = t.kind().isPrimitive();
    g.setResL(1, primitive ? null : Held.ref(i));
    g.setResJ(2, primitive ? Held.bits(i) : 0);
    return ((Mirrors) m).of(t);
  }

  @GoNative("reflect.pack")
  public static Object pack(Object t, Object ref, long bits) {
    return Held.box((Rtype) t, ref, bits);
  }

  @GoNative("reflect.placeOf")
  public static Object placeOf(G g, Object ptr) {
    Ptr p = (Ptr) ptr;
    g.setResJ(1, p.offset());
    return p.base();
  }

  @GoNative("reflect.pointerTo")
  public static Object pointerTo(Object base, long offset, Object t) {
    return Held.pointer(base, offset, (Rtype) t);
  }

  @GoNative("reflect.loadBits")
  public static long loadBits(Object base, long offset, Object t) {
    return Held.loadBits(base, offset, (Rtype) t);
  }

  @GoNative("reflect.loadRef")
  public static Object loadRef(Object base, long offset) {
    return Mem.getReference(base, offset);
  }

  @GoNative("reflect.storeBits")
  public static void storeBits(Object base, long offset, Object t, long bits) {
    Held.storeBits(base, offset, (Rtype) t, bits);
  }

  @GoNative("reflect.storeRef")
  public static void storeRef(Object base, long offset, Object ref) {
    Mem.putReference(base, offset, ref);
  }

  @GoNative("reflect.loadAggregate")
  public static Object loadAggregate(Object base, long offset, Object t) {
    return Held.of(Mem.getReference(base, offset), (Rtype) t);
  }

  @GoNative("reflect.assign")
  public static void assign(Object dst, Object src, Object t) {
    Held.assign(dst, src, (Rtype) t);
  }

  @GoNative("reflect.clone")
  public static Object clone(Object src, Object t) {
    return Held.copy(src, (Rtype) t);
  }

  @GoNative("reflect.zeroRef")
  public static Object zeroRef(Object t) {
    return Held.zero((Rtype) t);
  }

  @GoNative("reflect.newVariable")
  public static Object newVariable(Object t) {
    return Held.variable((Rtype) t);
  }

  @GoNative("reflect.castPointer")
  public static Object castPointer(G g, Object p, Object elem) {
    return UnsafeCast.cast(g, p, (Rtype) elem);
  }

  @GoNative("reflect.isZero")
  public static boolean isZero(Object t, Object ref, long bits) {
    return Held.isZero((Rtype) t, ref, bits);
  }

  @GoNative("reflect.address")
  public static long address(G g, Object ref) {
    return g.rt.addresses.of(ref instanceof GoString s ? UnsafeOps.stringData(s) : ref);
  }

  @GoNative("reflect.samePointer")
  public static boolean samePointer(Object a, Object b) {
    return Equality.pointers(a, b);
  }

  // --- slices, and arrays by pointers ---

  @GoNative("reflect.sliceLen")
  public static long sliceLen(Object s) {
    return ((Slice) s).len;
  }

  @GoNative("reflect.sliceCap")
  public static long sliceCap(Object s) {
    return ((Slice) s).cap;
  }

  @GoNative("reflect.sliceIsNil")
  public static boolean sliceIsNil(Object s) {
    return ((Slice) s).isNil();
  }

  @GoNative("reflect.sliceElem")
  public static Object sliceElem(G g, Object s, long i) {
    Slice x = (Slice) s;
    g.setResJ(1, x.place((int) i));
    return x.base();
  }

  @GoNative("reflect.sliceMake")
  public static Object sliceMake(G g, Object t, long n, long limit) {
    return Slices.make(g, ((Rtype) t).elem(), n, limit);
  }

  @GoNative("reflect.sliceCut")
  public static Object sliceCut(G g, Object s, long i, long j, long k, Object elem) {
    return Slices.cut(g, (Slice) s, i, j, k, (Rtype) elem);
  }

  @GoNative("reflect.sliceGrow")
  public static Object sliceGrow(G g, Object s, long n, Object elem) {
    return Slices.grow(g, (Slice) s, n, (Rtype) elem);
  }

  @GoNative("reflect.sliceCopy")
  public static long sliceCopy(Object dst, Object src, Object elem) {
    return SliceOps.copy((Slice) dst, (Slice) src, (Rtype) elem);
  }

  @GoNative("reflect.sliceAt")
  public static Object sliceAt(G g, Object p, long n, Object elem) {
    return UnsafeOps.slice(g, p, n, (Rtype) elem);
  }

  @GoNative("reflect.sliceData")
  public static Object sliceData(Object s, Object elem) {
    return UnsafeOps.sliceData((Slice) s, (Rtype) elem);
  }

  @GoNative("reflect.sliceClear")
  public static void sliceClear(Object s, Object elem) {
    SliceOps.clear((Slice) s, (Rtype) elem);
  }

  @GoNative("reflect.sliceSwap")
  public static void sliceSwap(Object s, long i, long j, Object elem) {
    Swaps.swap((Slice) s, (int) i, (int) j, (Rtype) elem);
  }

  @GoNative("reflect.sliceToArray")
  public static Object sliceToArray(Object s, long n) {
    Slice x = (Slice) s;
    return x.isNil() ? null : x.reslice(0, (int) n, (int) n);
  }

  // --- maps ---

  @GoNative("reflect.mapMake")
  public static Object mapMake(Object t, long n) {
    return GoMap.make((Rtype) t, n);
  }

  @GoNative("reflect.mapLen")
  public static long mapLen(Object m) {
    return MapOps.len((GoMap) m);
  }

  @GoNative("reflect.mapClear")
  public static void mapClear(G g, Object m) {
    MapOps.clear(g, (GoMap) m);
  }

  @GoNative("reflect.mapGet")
  public static boolean mapGet(G g, Object m, Object t, Object keyRef, long keyBits) {
    return Containers.get(g, (GoMap) m, (Rtype) t, keyRef, keyBits);
  }

  @GoNative("reflect.mapSet")
  public static void mapSet(
      G g, Object m, Object t, Object keyRef, long keyBits, Object ref, long bits) {
    Containers.set(g, (GoMap) m, (Rtype) t, keyRef, keyBits, ref, bits);
  }

  @GoNative("reflect.mapDelete")
  public static void mapDelete(G g, Object m, Object t, Object keyRef, long keyBits) {
    Containers.delete(g, (GoMap) m, (Rtype) t, keyRef, keyBits);
  }

  @GoNative("reflect.mapIter")
  public static Object mapIter(Object m) {
    return MapOps.iter((GoMap) m);
  }

  @GoNative("reflect.mapNext")
  public static boolean mapNext(G g, Object it) {
    return MapOps.next(g, it);
  }

  @GoNative("reflect.mapIterKey")
  public static Object mapIterKey(G g, Object it, Object t) {
    return Containers.key(g, (MapIter) it, (Rtype) t);
  }

  @GoNative("reflect.mapIterElem")
  public static Object mapIterElem(G g, Object it, Object t) {
    return Containers.elem(g, (MapIter) it, (Rtype) t);
  }

  // --- channels ---

  @GoNative("reflect.chanMake")
  public static Object chanMake(G g, Object t, long n) {
    return ChanOps.make(g, ((Rtype) t).elem(), n);
  }

  @GoNative("reflect.chanLen")
  public static long chanLen(Object c) {
    return Hchan.chanlen((Hchan) c);
  }

  @GoNative("reflect.chanCap")
  public static long chanCap(Object c) {
    return Hchan.chancap((Hchan) c);
  }

  @GoNative("reflect.chanClose")
  public static void chanClose(G g, Object c) {
    Hchan.closechan(g, (Hchan) c);
  }

  @GoNative(value = "reflect.chanSend", mode = Mode.PARKS)
  public static boolean chanSend(G g, Object c, Object t, Object ref, long bits, boolean wait) {
    return Containers.send(g, (Hchan) c, (Rtype) t, ref, bits, wait);
  }

  @GoNative(value = "reflect.chanRecv", mode = Mode.PARKS)
  public static boolean chanRecv(G g, Object c, Object t, boolean wait) {
    return Containers.recv(g, (Hchan) c, (Rtype) t, wait);
  }

  @GoNative("reflect.caseSend")
  public static Object caseSend(Object c, Object t, Object ref, long bits) {
    return Containers.sendCase((Hchan) c, (Rtype) t, ref, bits);
  }

  @GoNative("reflect.caseRecv")
  public static Object caseRecv(Object c) {
    return Scase.recv((Hchan) c);
  }

  @GoNative(value = "reflect.selectCase", mode = Mode.PARKS)
  public static long selectCase(G g, Object cases, long n, boolean wait) {
    return Containers.select(g, (Object[]) cases, (int) n, wait);
  }

  @GoNative("reflect.received")
  public static Object received(Object t, Object ref) {
    return ((Rtype) t).kind().isPrimitive() ? null : Containers.received(ref, (Rtype) t);
  }

  // --- functions ---

  @GoNative("reflect.setArgument")
  public static void setArgument(Object list, long i, Object t, Object ref, long bits) {
    ((Object[]) list)[(int) i] = Held.argument((Rtype) t, ref, bits);
  }

  @GoNative(value = "reflect.callFunc", mode = Mode.CALLS)
  public static Object callFunc(G g, Object fn, Object t, Object args) {
    return Calls.call(g, (FuncVal) fn, (Rtype) t, (Object[]) args);
  }

  @GoNative(value = "reflect.callMethod", mode = Mode.CALLS)
  public static Object callMethod(G g, Object recv, long slot, Object t, Object args) {
    return Calls.callMethod(g, (Rtype) recv, (int) slot, (Rtype) t, (Object[]) args);
  }

  @GoNative("reflect.argument")
  public static Object argument(G g, Object list, long i, Object t) {
    Object x = ((Object[]) list)[(int) i];
    Rtype type = (Rtype) t;
    boolean primitive = type.kind().isPrimitive();
    g.setResJ(1, primitive ? Held.argumentBits(x, type) : 0);
    return primitive ? null : Held.of(x, type);
  }

  @GoNative("reflect.makeFunc")
  public static Object makeFunc(Object m, Object t, FuncVal fn, FuncVal body) {
    return Calls.make(((Mirrors) m).loader(), (Rtype) t, fn, body);
  }

  @GoNative("reflect.funcCode")
  public static Object funcCode(Object f) {
    return f == null ? null : ((FuncVal) f).code();
  }

  @GoNative("reflect.methodFunc")
  public static Object methodFunc(Object m, Object recv, long slot, Object t) {
    return Calls.methodExpression(((Mirrors) m).loader(), (Rtype) recv, (int) slot, (Rtype) t);
  }

  @GoNative("reflect.methodValue")
  public static Object methodValue(
      Object m, Object recv, long slot, Object t, Object ref, long bits, boolean place) {
    return Calls.methodValue(
        ((Mirrors) m).loader(),
        new Calls.Receiver((Rtype) recv, ref, bits, place),
        (int) slot,
        (Rtype) t);
  }

  // --- comparison ---

  @GoNative("reflect.deepEqual")
  public static boolean deepEqual(G g, Object x, Object y) {
    return DeepEqual.equal(g, x, y);
  }
}
