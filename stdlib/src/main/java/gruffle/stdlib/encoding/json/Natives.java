package gruffle.stdlib.encoding.json;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.ops.SliceOpsB;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.RefSlice;
import gruffle.stdlib.encoding.json.Fields.Field;
import gruffle.stdlib.encoding.json.Plan.Way;

/** The natives of package encoding/json. */
public final class Natives {
  private Natives() {}

  @GoNative("encoding/json.valid")
  public static boolean valid(ByteSlice data) {
    return new Syntax(data.a, data.off, data.off + data.len).isOneValue();
  }

  @GoNative("encoding/json.literalEnd")
  public static long literalEnd(ByteSlice data, long i) {
    return (long) Syntax.literalEnd(data.a, data.off + (int) i, data.off + data.len) - data.off;
  }

  @GoNative("encoding/json.unquoted")
  public static ByteSlice unquoted(ByteSlice s) {
    return Unquote.of(s);
  }

  @GoNative("encoding/json.quote")
  public static ByteSlice quote(G g, ByteSlice dst, GoString src, boolean escapeHtml) {
    return Quote.append(g, dst, src, escapeHtml);
  }

  /** Appends src, which is well-formed, without white space. */
  @GoNative("encoding/json.compact")
  public static ByteSlice compact(G g, ByteSlice dst, ByteSlice src, boolean escapeHtml) {
    Out out = Compact.of(src, escapeHtml);
    return SliceOpsB.appendSlice(g, dst, new ByteSlice(out.b, 0, out.n, out.n));
  }

  @GoNative("encoding/json.newScan")
  public static Object newScan() {
    return new Scan();
  }

  /** Where the value ends that the scan is in, and that goes on with data[i:]. */
  @GoNative("encoding/json.scanOn")
  public static long scanOn(Object scan, ByteSlice data, long i) {
    int end = ((Scan) scan).on(data.a, data.off + (int) i, data.off + data.len);
    return end < 0 ? end : end - data.off;
  }

  // --- plans ---

  @GoNative("encoding/json.newPlans")
  public static Object newPlans(RefSlice known) {
    Rtype[] types = new Rtype[known.len];
    for (int i = 0; i < types.length; i++) {
      types[i] = Iface.typeOf(known.get(i));
    }
    return new Plans(types);
  }

  @GoNative("encoding/json.define")
  public static void define(
      Object plans, Object of, RefSlice texts, LongSlice flags, LongSlice index, LongSlice ends) {
    Plans all = (Plans) plans;
    Plan owner = all.of(Iface.typeOf(of).elem());
    Field[] list = new Field[flags.len];
    int at = 0;
    for (int n = 0; n < list.length; n++) {
      int[] path = new int[(int) ends.get(n) - at];
      Rtype[] way = new Rtype[path.length];
      Rtype t = owner.type;
      for (int k = 0; k < path.length; k++) {
        way[k] = t.kind() == Kind.POINTER ? t.elem() : t;
        path[k] = (int) index.get(at++);
        t = way[k].field(path[k]).type();
      }
      GoString[] names = new GoString[3];
      for (int k = 0; k < names.length; k++) {
        names[k] = (GoString) texts.get(names.length * n + k);
      }
      list[n] = new Field(owner, n, names, (int) flags.get(n), way, path, all.of(t));
    }
    owner.define(new Fields(list));
  }

  /** Whether a value that Go has is worth a reader: nothing that it would have Go read at once. */
  @GoNative("encoding/json.isReadable")
  public static boolean isReadable(Object plans, Object p) {
    Rtype t = p == null ? null : Iface.typeOf(p);
    if (t == null || t.kind() != Kind.POINTER || Iface.ref(p) == null) {
      return false;
    }
    Plan plan = ((Plans) plans).whole(t);
    return plan.read == Way.POINTER && !Reader.isOdd(plan, Iface.ref(p));
  }

  /** Where the value ends that begins at data[at:], which has been read into what p points to; -1 if Go has found an error that ends it. */
  @GoNative(value = "encoding/json.read", mode = Mode.CALLS)
  public static long read(
      G g, Object plans, ByteSlice data, long at, Object p, FuncVal describe, FuncVal go) {
    Reader r = new Reader(g, (Plans) plans, data, describe, go);
    r.i += (int) at;
    r.next();
    Plan elem = ((Plans) plans).of(Iface.typeOf(p).elem());
    Object q = Iface.ref(p);
    try {
      if (elem.isAggregate()) {
        r.value(elem, q, 0);
      } else {
        r.value(elem, ((Ptr) q).base(), ((Ptr) q).offset());
      }
    } catch (Reader.Stop stop) {
      return -1;
    }
    return (long) r.i - data.off;
  }

  /** The text of x. */
  @GoNative(value = "encoding/json.write", mode = Mode.CALLS)
  public static ByteSlice write(
      G g, Object plans, Object x, long level, boolean html, FuncVal describe, FuncVal go) {
    Writer w = new Writer(g, (Plans) plans, level, html, describe, go);
    if (x != null) {
      ((Plans) plans).whole(Iface.typeOf(x));
    }
    w.any(x);
    return new ByteSlice(w.out.b, 0, w.out.n, w.out.b.length);
  }
}
