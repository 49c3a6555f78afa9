package gruffle.stdlib.encoding.json;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.ops.ArrayOps;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Preempt;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.BoxD;
import gruffle.runtime.value.BoxJ;
import gruffle.runtime.value.BoxZ;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.GoMap;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;
import gruffle.stdlib.Values;
import gruffle.stdlib.encoding.json.Fields.Field;
import gruffle.stdlib.encoding.json.Plan.Way;
import gruffle.stdlib.reflect.Held;
import java.util.Base64;

/**
 * Writes a Go value as JSON by the plan of its type. Go's code is asked for the text of what is out of the ordinary ({@link #aside}): types with methods of their own, what JSON has
 * no text for, values so deep that they may be cycles.
 */
final class Writer {
  private static final GoString NULL = GoString.of("null");

  /** Deeper than this Go looks for cycles. */
  private static final long DEEP = 1000;

  // By which method Go is asked for a text, if by one: as in the Go half.
  private static final long BY_JSON = 1;
  private static final long BY_TEXT = 2;

  private final G g;
  private final Plans plans;
  private final FuncVal describe;
  private final FuncVal go;
  private final boolean html;
  private final Numbers numbers;
  final Out out = new Out(256);

  /** How many pointers, maps and slices we are in. */
  private long level;

  Writer(G g, Plans plans, long level, boolean html, FuncVal describe, FuncVal go) {
    this.g = g;
    this.plans = plans;
    this.level = level;
    this.html = html;
    this.describe = describe;
    this.go = go;
    this.numbers = new Numbers(out);
  }

  // --- interfaces ---

  /** What an interface holds. */
  void any(Object x) {
    switch (x) {
      case null -> out.put(NULL);
      case GoString s -> out.quote(s, html);
      case BoxJ b -> bits(plans.of(b.type), b.v, x);
      case BoxD b -> bits(plans.of(b.type), Held.bits(b), x);
      case BoxZ b -> bits(plans.of(b.type), b.v ? 1 : 0, x);
      default -> reference(plans.of(Iface.typeOf(x)), Iface.ref(x), x);
    }
  }

  private void bits(Plan p, long bits, Object boxed) {
    if (!numbers.put(p, bits)) {
      ask(p, boxed, false, false);
    }
  }

  /** A value of another kind that is no variable; the whole is the same in an interface, or null. */
  private void reference(Plan p, Object x, Object whole) {
    switch (p.write) {
      case STRING -> out.quote((GoString) x, html);
      case STRUCT -> struct(p, (GoStruct) x, false);
      case ARRAY -> array(p, ArrayOps.header(x), false);
      case ANY -> any(x);
      case RAW -> raw(p, (ByteSlice) x);
      case BYTES -> bytes((ByteSlice) x);
      case SLICE, MAP, POINTER -> nested(p, x, whole);
      default -> {
        if (p.kind == Kind.INTERFACE) { // whose methods count, not those of what it holds
          ask(p, Iface.box(new CellL(x), p.pointer), true, false);
        } else {
          other(p, x, whole);
        }
      }
    }
  }

  private void other(Plan p, Object x, Object whole) {
    if (p.write != Way.ASIDE && p.kind == Kind.POINTER && x == null) {
      out.put(NULL);
    } else {
      ask(p, whole != null ? whole : Values.box(x, p.type), false, false);
    }
  }

  // --- variables ---

  /** A variable as {@link Reader} has it; addressed if Go could take its address. */
  private void variable(Plan p, Object base, long offset, boolean addressed) {
    switch (p.write) {
      case BOOL, INT, UINT, FLOAT -> {
        if (!numbers.put(p, Held.loadBits(base, offset, p.type))) {
          aside(p, base, offset, addressed);
        }
      }
      case STRING -> out.quote((GoString) Mem.U.getReference(base, offset), html);
      case STRUCT -> struct(p, (GoStruct) base, addressed);
      case ARRAY -> array(p, (Slice) base, addressed);
      case ANY -> any(Mem.getReference(base, offset));
      case RAW -> raw(p, (ByteSlice) Mem.getReference(base, offset));
      case BYTES -> bytes((ByteSlice) Mem.getReference(base, offset));
      case SLICE, MAP, POINTER -> nested(p, Mem.getReference(base, offset), null);
      default -> aside(p, base, offset, addressed);
    }
  }

  private void aside(Plan p, Object base, long offset, boolean addressed) {
    if (p.kind == Kind.POINTER) {
      other(p, Mem.getReference(base, offset), null);
    } else if (addressed || p.kind == Kind.INTERFACE) {
      Object v = p.isAggregate() ? base : Held.pointer(base, offset, p.type);
      ask(p, Iface.box(v, p.pointer), true, false);
    } else {
      ask(p, boxed(p, base, offset), false, false);
    }
  }

  private static Object boxed(Plan p, Object base, long offset) {
    Rtype t = p.type;
    return switch (p.kind) {
      case STRUCT -> t.boxL(((GoStruct) base).copy());
      case ARRAY -> t.boxL(ArrayOps.deref((Slice) base, t));
      default ->
          p.kind.isPrimitive()
              ? Held.box(t, null, Held.loadBits(base, offset, t))
              : Values.box(Mem.getReference(base, offset), t);
    };
  }

  /** Has Go's code write the value that x holds, or points to. */
  private void ask(Plan p, Object x, boolean pointer, boolean quoted) {
    long method = 0;
    if (pointer || p.writesItself) {
      method = p.write == Way.METHOD ? BY_JSON : p.write == Way.TEXT ? BY_TEXT : 0;
    }
    ByteSlice text = (ByteSlice) go.invoke(g, level, x, method, pointer, quoted);
    out.put(text.a, text.off, text.len);
  }

  // --- what others are in ---

  private void nested(Plan p, Object x, Object whole) {
    if (x == null || x instanceof Slice s && s.isNil() && p.write == Way.SLICE) {
      out.put(NULL);
      return;
    }
    if (level >= DEEP) {
      other(p, x, whole);
      return;
    }
    level++;
    switch (p.write) {
      case SLICE -> array(p, (Slice) x, true);
      case MAP -> map(p, (GoMap) x);
      default -> pointed(p.elem(), x);
    }
    level--;
  }

  private void pointed(Plan e, Object q) {
    if (e.isAggregate()) {
      variable(e, q, 0, true);
    } else {
      variable(e, ((Ptr) q).base(), ((Ptr) q).offset(), true);
    }
  }

  /** What is JSON already, or should be. */
  private void raw(Plan p, ByteSlice s) {
    if (s.isNil()) {
      out.put(NULL);
    } else if (new Syntax(s.a, s.off, s.off + s.len).isOneValue()) {
      Out text = Compact.of(s, html);
      out.put(text.b, 0, text.n);
    } else {
      ask(p, p.type.boxL(s), false, false);
    }
  }

  private void bytes(ByteSlice s) {
    if (s.isNil()) {
      out.put(NULL);
      return;
    }
    byte[] text = Base64.getEncoder().encode(s.toArray());
    out.put('"');
    out.put(text, 0, text.length);
    out.put('"');
  }

  private void array(Plan p, Slice s, boolean addressed) {
    Plan e = p.elem();
    out.put('[');
    for (int i = 0; i < s.len; i++) {
      Preempt.check(g);
      if (i > 0) {
        out.put(',');
      }
      if (e.isAggregate()) {
        variable(e, aggregate(e, ((RefSlice) s).a[s.off + i]), 0, addressed);
      } else {
        variable(e, s.base(), s.place(i), addressed);
      }
    }
    out.put(']');
  }

  private static Object aggregate(Plan p, Object raw) {
    return p.kind == Kind.ARRAY ? ArrayOps.header(raw) : raw;
  }

  private void map(Plan p, GoMap m) {
    Plan e = p.elem();
    out.put('{');
    boolean first = true;
    for (SortedEntries.Entry entry : SortedEntries.of(g, m)) {
      Preempt.check(g);
      if (!first) {
        out.put(',');
      }
      first = false;
      out.quote(entry.key, html);
      out.put(':');
      if (!e.kind.isPrimitive()) {
        reference(e, entry.value, null);
      } else if (!numbers.put(e, entry.bits)) {
        ask(e, Held.box(e.type, null, entry.bits), false, false);
      }
    }
    out.put('}');
  }

  // --- structs ---

  private void struct(Plan p, GoStruct s, boolean addressed) {
    Fields fields = p.fields(g, describe);
    if (!fields.writable) {
      aside(p, s, 0, addressed);
      return;
    }
    Preempt.check(g);
    int before = '{';
    for (Field f : fields.list) {
      GoStruct holder = s;
      boolean reached = addressed;
      for (Fields.Step step : f.steps) {
        holder = holder == null ? null : (GoStruct) Mem.U.getReference(holder, step.offset());
        reached |= step.pointer();
      }
      if (holder != null && (f.flags == 0 || !isLeftOut(f, holder))) {
        out.put(before);
        before = ',';
        out.put(html ? f.html : f.plain);
        field(f, holder, reached);
      }
    }
    if (before == '{') {
      out.put('{');
    }
    out.put('}');
  }

  private void field(Field f, GoStruct holder, boolean addressed) {
    Plan p = f.plan;
    if (f.is(Fields.QUOTED)) {
      quoted(p, holder, f.offset, addressed);
    } else if (p.isAggregate()) {
      variable(p, aggregate(p, Mem.U.getReference(holder, f.offset)), 0, addressed);
    } else {
      variable(p, holder, f.offset, addressed);
    }
  }

  /** A value that is written in quotes: of primitive kind, a string, or a pointer to such a one. */
  private void quoted(Plan p, GoStruct holder, long offset, boolean addressed) {
    if (p.write == Way.METHOD || p.write == Way.TEXT) {
      if (addressed || p.writesItself) {
        aside(p, holder, offset, addressed); // which has no quotes then
      } else {
        ask(p, boxed(p, holder, offset), false, true);
      }
      return;
    }
    int before = out.n;
    out.put('"');
    if (p.kind.isPrimitive() && numbers.put(p, Held.loadBits(holder, offset, p.type))) {
      out.put('"');
    } else {
      out.n = before;
      ask(p, Iface.box(Held.pointer(holder, offset, p.type), p.pointer), true, true);
    }
  }

  private static boolean isLeftOut(Field f, GoStruct holder) {
    return f.is(Fields.OMIT_EMPTY) && isEmpty(f.plan, holder, f.offset)
        || f.is(Fields.OMIT_ZERO) && Held.isZeroAt(holder, f.offset, f.plan.type);
  }

  private static boolean isEmpty(Plan p, Object base, long offset) {
    if (p.kind.isPrimitive()) {
      return Held.isZeroAt(base, offset, p.type);
    }
    Object x = Mem.U.getReference(base, offset);
    return switch (p.kind) {
      case ARRAY -> p.type.len() == 0;
      case MAP -> x == null || ((GoMap) x).count == 0;
      case SLICE -> ((Slice) x).len == 0;
      case STRING -> ((GoString) x).len == 0;
      case INTERFACE, POINTER -> x == null;
      default -> false;
    };
  }
}
