package gruffle.stdlib.encoding.json;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.ops.ArrayOps;
import gruffle.runtime.ops.MapOps;
import gruffle.runtime.ops.SliceOps;
import gruffle.runtime.ops.SliceOpsB;
import gruffle.runtime.ops.SliceOpsL;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Preempt;
import gruffle.runtime.type.Basic;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Zero;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.Copies;
import gruffle.runtime.value.GoMap;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.RefSlice;
import gruffle.runtime.value.Slice;
import gruffle.stdlib.encoding.json.Fields.Field;
import gruffle.stdlib.encoding.json.Plan.Way;
import gruffle.stdlib.reflect.Held;

/**
 * Reads a JSON value into a Go variable by the plan of its type.
 *
 * <p>What is out of the ordinary (a value that does not fit, a type with methods of its own) is seen before anything of it is stored, and Go's code is asked to read that value
 * alone ({@link #aside}); it knows what to complain about. So nothing is ever stored twice.
 *
 * <p>A variable is given as a base and an offset in it; one that is a struct or an array by what a pointer to it is, without an offset.
 */
final class Reader extends Text {
  /** Go has found an error that ends the reading. */
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;
    static final Stop STOP = new Stop();

    private Stop() {
      super(null, null, false, false);
    }
  }

  // What Go is asked for: as in the Go half.
  private static final long VALUE = 0;
  private static final long METHOD = 1;
  private static final long NUMBER = 2;
  private static final long KEY = 3;
  private static final long QUOTED = 4;

  private final G g;
  private final Plans plans;
  private final FuncVal describe;
  private final FuncVal go;
  private final int start;
  private final Numerals numerals = new Numerals();

  /** The fields that we are in, for Go's errors. */
  private Field[] path = new Field[4];

  private int depth;

  /** How often Go has been asked: then its code may have seen what we are filling. */
  private int asked;

  Reader(G g, Plans plans, ByteSlice data, FuncVal describe, FuncVal go) {
    super(data.a, data.off, data.off + data.len);
    this.g = g;
    this.plans = plans;
    this.describe = describe;
    this.go = go;
    this.start = data.off;
  }

  void value(Plan p, Object base, long offset) {
    int c = b[i];
    if (c == 'n' && p.read != Way.METHOD && p.read != Way.RAW && p.read != Way.ASIDE) {
      none(p, base, offset);
      return;
    }
    switch (p.read) {
      case BOOL -> bool(c, p, base, offset);
      case INT, UINT -> integer(p, base, offset);
      case FLOAT -> number(c, p, base, offset);
      case STRING -> text(c, p, base, offset);
      case RAW -> raw(base, offset);
      case ANY -> anything(p, base, offset);
      case STRUCT -> struct(c, p, base, offset);
      case SLICE -> slice(c, p, base, offset);
      case ARRAY -> array(c, p, base, offset);
      case POINTER -> pointer(p, base, offset);
      case MAP -> map(c, p, base, offset);
      default -> aside(p, base, offset);
    }
  }

  // --- what Go does ---

  /** Has Go's code read the value. */
  private void aside(Plan p, Object base, long offset) {
    Object variable = p.isAggregate() ? base : Held.pointer(base, offset, p.type);
    int from = i;
    i = valueEnd();
    ask(p.read == Way.METHOD ? METHOD : VALUE, from, Iface.box(variable, p.pointer));
  }

  private void ask(long what, int from, Object variable) {
    asked++;
    Object within = depth == 0 ? null : path[depth - 1].owner.shown;
    Object stop =
        go.invoke(
            g, what, (long) from - start, (long) i - start, variable, within, RefSlice.of(names()));
    if ((Boolean) stop) {
      throw Stop.STOP;
    }
  }

  private Object[] names() {
    int n = 0;
    for (int k = 0; k < depth; k++) {
      n += path[k].path.length;
    }
    Object[] names = new Object[n];
    n = 0;
    for (int k = 0; k < depth; k++) {
      for (GoString name : path[k].path) {
        names[n++] = name;
      }
    }
    return names;
  }

  // --- literals ---

  private void none(Plan p, Object base, long offset) {
    switch (p.read) {
      case ANY -> {
        anything(p, base, offset);
        return;
      }
      case POINTER, MAP, SLICE -> Mem.U.putReference(base, offset, Zero.of(p.type));
      default -> {} // which null leaves as it is
    }
    i += 4;
  }

  private void bool(int c, Plan p, Object base, long offset) {
    if (c == 't' || c == 'f') {
      Mem.U.putBoolean(base, offset, c == 't');
      i += c == 't' ? 4 : 5;
    } else {
      aside(p, base, offset);
    }
  }

  private void integer(Plan p, Object base, long offset) {
    int after = numerals.read(b, i, end, p.read == Way.UINT);
    if (after > 0
        && (after == end || !Syntax.isOfNumber(b[after]))
        && Plans.fits(numerals.value, p.kind)) {
      Held.storeBits(base, offset, p.type, numerals.value);
      i = after;
    } else {
      aside(p, base, offset);
    }
  }

  private void number(int c, Plan p, Object base, long offset) {
    if (c == '-' || c >= '0' && c <= '9') {
      int after = Syntax.literalEnd(b, i + 1, end);
      boolean single = p.kind == Kind.FLOAT32;
      double d = numerals.decimal(g, b, i, after, single);
      if (numerals.fits) {
        if (single) {
          Mem.U.putFloat(base, offset, (float) d);
        } else {
          Mem.U.putDouble(base, offset, d);
        }
        i = after;
        return;
      }
    }
    aside(p, base, offset);
  }

  private void text(int c, Plan p, Object base, long offset) {
    if (c == '"') {
      Mem.U.putReference(base, offset, string());
    } else {
      aside(p, base, offset);
    }
  }

  private GoString string() {
    int from = i;
    int to = stringEnd();
    i = to + 1;
    return isPlain() ? GoString.copyOf(b, from + 1, to - from - 1) : unquoted(from, to);
  }

  private GoString unquoted(int from, int to) {
    ByteSlice s = Unquote.of(new ByteSlice(b, from, to + 1 - from, to + 1 - from));
    return s.a == b ? GoString.copyOf(b, s.off, s.len) : new GoString(s.a, s.off, s.len);
  }

  private void raw(Object base, long offset) {
    int from = i;
    i = valueEnd();
    ByteSlice old = (ByteSlice) Mem.getReference(base, offset);
    ByteSlice text = new ByteSlice(b, from, i - from, i - from);
    Mem.U.putReference(base, offset, SliceOpsB.appendSlice(g, old.reslice(0, 0, old.cap), text));
  }

  // --- any ---

  private void anything(Plan p, Object base, long offset) {
    if (holdsPointer(Mem.getReference(base, offset))) {
      aside(p, base, offset); // perhaps into what it points to
      return;
    }
    int c = b[i];
    boolean number = c == '-' || c >= '0' && c <= '9';
    Object x = any();
    if (x != null || !number) {
      Mem.U.putReference(base, offset, x);
    }
  }

  private Object any() {
    int c = b[i];
    switch (c) {
      case '{' -> {
        return anyObject();
      }
      case '[' -> {
        return anyArray();
      }
      case '"' -> {
        return string();
      }
      case 'n' -> {
        i += 4;
        return null;
      }
      case 't', 'f' -> {
        i += c == 't' ? 4 : 5;
        return Basic.BOOL.boxZ(c == 't');
      }
      default -> {
        return anyNumber();
      }
    }
  }

  private Object anyNumber() {
    int from = i;
    i = Syntax.literalEnd(b, from + 1, end);
    double d = numerals.decimal(g, b, from, i, false);
    if (numerals.fits) {
      return Basic.FLOAT64.boxD(d);
    }
    ask(NUMBER, from, null);
    return null;
  }

  private Object anyArray() {
    RefSlice s = RefSlice.make(0, 0);
    if (open()) {
      do {
        Preempt.check(g);
        s = SliceOpsL.push(g, s, any(), Basic.ANY);
      } while (more());
    }
    s.share();
    return plans.anySlice.boxL(s);
  }

  private Object anyObject() {
    GoMap m = GoMap.make(plans.anyMap, 0);
    if (open()) {
      do {
        Preempt.check(g);
        GoString key = string();
        colon();
        MapOps.setSL(g, m, key, any());
      } while (more());
    }
    return plans.anyMap.boxL(m);
  }

  // --- structs and pointers ---

  private void struct(int c, Plan p, Object base, long offset) {
    Fields fields;
    if (c != '{' || !(fields = p.fields(g, describe)).readable) {
      aside(p, base, offset);
      return;
    }
    if (!open()) {
      return;
    }
    int guess = 0;
    do {
      Preempt.check(g);
      Field f = field(fields, guess);
      colon();
      if (f == null) {
        i = valueEnd();
      } else {
        guess = f.number + 1;
        into(f, (GoStruct) base);
      }
    } while (more());
  }

  /** The field whose name is the key at i, perhaps the one that is next. */
  private Field field(Fields fields, int guess) {
    if (guess < fields.list.length) {
      Field f = fields.list[guess];
      if (f.isAt(b, i + 1, end)) {
        i += f.name.len + 2;
        return f;
      }
    }
    int from = i;
    int to = stringEnd();
    i = to + 1;
    if (isPlain()) {
      return fields.find(b, from + 1, to);
    }
    GoString key = unquoted(from, to);
    return fields.find(key.b, key.off, key.off + key.len);
  }

  private void into(Field f, GoStruct s) {
    if (depth == path.length) {
      path = java.util.Arrays.copyOf(path, 2 * depth);
    }
    path[depth++] = f;
    for (Fields.Step step : f.steps) {
      s = step(step, s);
    }
    Plan p = f.plan;
    if (f.is(Fields.QUOTED)) {
      quoted(p, s, f.offset);
    } else if (p.isAggregate()) {
      value(p, aggregate(p, Mem.U.getReference(s, f.offset)), 0);
    } else {
      value(p, s, f.offset);
    }
    depth--;
  }

  /** A value within a string. */
  private void quoted(Plan p, GoStruct s, long offset) {
    if (b[i] == '"' && (p.read == Way.INT || p.read == Way.UINT)) {
      int after = numerals.read(b, i + 1, end, p.read == Way.UINT);
      if (after > 0 && b[after] == '"' && Plans.fits(numerals.value, p.kind)) {
        Held.storeBits(s, offset, p.type, numerals.value);
        i = after + 1;
        return;
      }
    }
    int from = i;
    i = valueEnd();
    ask(QUOTED, from, Iface.box(Held.pointer(s, offset, p.type), p.pointer));
  }

  private static GoStruct step(Fields.Step step, GoStruct s) {
    GoStruct next = (GoStruct) Mem.U.getReference(s, step.offset());
    if (next == null) {
      next = step.type().newStruct();
      Mem.U.putReference(s, step.offset(), next);
    }
    return next;
  }

  /** The variable that such a struct or array is. */
  private static Object aggregate(Plan p, Object raw) {
    return p.kind == Kind.ARRAY ? ArrayOps.header(raw) : raw;
  }

  /**
   * Whether what such a pointer leads to is for Go's code, which then has to begin with the pointer, as it tells of its type. What it leads to at last: where it is nil, by the types.
   */
  static boolean isOdd(Plan p, Object q) {
    while (true) {
      p = p.elem();
      if (p.read == Way.ANY) {
        return q != null && holdsPointer(((Ptr) q).getL());
      }
      if (p.read != Way.POINTER) {
        return p.read == Way.ASIDE;
      }
      q = q == null ? null : ((Ptr) q).getL();
    }
  }

  private static boolean holdsPointer(Object x) {
    return x != null && Iface.typeOf(x).kind() == Kind.POINTER;
  }

  private void pointer(Plan p, Object base, long offset) {
    Plan e = p.elem();
    Object q = Mem.U.getReference(base, offset);
    if (isOdd(p, q)) {
      aside(p, base, offset);
      return;
    }
    if (q == null) {
      q = Held.variable(e.type);
      Mem.U.putReference(base, offset, q);
    }
    if (e.isAggregate()) {
      value(e, q, 0);
    } else {
      value(e, ((Ptr) q).base(), ((Ptr) q).offset());
    }
  }

  // --- slices and arrays ---

  private void slice(int c, Plan p, Object base, long offset) {
    if (c != '[') {
      aside(p, base, offset);
      return;
    }
    Plan e = p.elem();
    if (!open()) {
      Mem.U.putReference(base, offset, Zero.nilSlice(e.type.slot()).fresh(0, 0));
      return;
    }
    Slice s = (Slice) Mem.getReference(base, offset);
    int n = 0;
    int before = asked;
    do {
      Preempt.check(g);
      if (asked != before) {
        before = asked;
        s.share();
      }
      if (n >= s.len) {
        s = longer(s, n + 1, e);
        Mem.U.putReference(base, offset, s);
      }
      element(e, s, n++);
    } while (more());
    s.share();
    if (n < s.len) {
      Mem.U.putReference(base, offset, s.reslice(0, n, s.cap));
    }
  }

  /** With one element more, that there may have been before; the header is ours. */
  private Slice longer(Slice s, int n, Plan e) {
    if (n > s.cap) {
      s = SliceOps.extend(g, s, 1, e.type);
      s.ownAll();
    } else if (!s.grow(1)) {
      s = s.reslice(0, n, s.cap);
      s.own();
    }
    if (e.isAggregate()) {
      RefSlice r = (RefSlice) s;
      int k = r.off + n - 1;
      if (r.a[k] == null) {
        r.a[k] = Zero.of(e.type);
      }
    }
    return s;
  }

  private void element(Plan e, Slice s, int n) {
    if (e.isAggregate()) {
      value(e, aggregate(e, ((RefSlice) s).a[s.off + n]), 0);
    } else {
      value(e, s.base(), s.place(n));
    }
  }

  private void array(int c, Plan p, Object base, long offset) {
    if (c != '[') {
      aside(p, base, offset);
      return;
    }
    Plan e = p.elem();
    Slice s = (Slice) base;
    int n = 0;
    if (open()) {
      do {
        Preempt.check(g);
        if (n < s.len) {
          element(e, s, n++);
        } else {
          i = valueEnd();
        }
      } while (more());
    }
    if (n < s.len) {
      SliceOps.clear(s.reslice(n, s.len, s.len), e.type);
    }
  }

  // --- maps ---

  private void map(int c, Plan p, Object base, long offset) {
    if (c != '{') {
      aside(p, base, offset);
      return;
    }
    GoMap m = (GoMap) Mem.U.getReference(base, offset);
    if (m == null) {
      m = GoMap.make(p.type, 0);
      Mem.U.putReference(base, offset, m);
    }
    if (!open()) {
      return;
    }
    Plan e = p.elem();
    boolean text = p.type.key().kind() == Kind.STRING;
    do {
      Preempt.check(g);
      int from = i;
      GoString key = string();
      int to = i;
      colon();
      if (text) {
        entry(e, m, key, 0);
      } else {
        numbered(p, e, m, key, from, to);
      }
    } while (more());
  }

  /** An entry whose key is a number, which Go looks at after the value. */
  private void numbered(Plan p, Plan e, GoMap m, GoString key, int from, int to) {
    Kind k = p.type.key().kind();
    if (numerals.key(key, k.isUnsigned()) && Plans.fits(numerals.value, k)) {
      entry(e, m, null, numerals.value);
      return;
    }
    Object variable = Held.variable(e.type);
    if (e.isAggregate()) {
      value(e, variable, 0);
    } else {
      value(e, ((Ptr) variable).base(), ((Ptr) variable).offset());
    }
    int after = i;
    i = to;
    ask(KEY, from, p.shown);
    i = after;
  }

  private void entry(Plan e, GoMap m, GoString key, long number) {
    Object x;
    if (e.read == Way.STRING && b[i] == '"') {
      x = string();
    } else if (e.read == Way.ANY) {
      x = any();
    } else if (e.isAggregate()) {
      x = aggregateEntry(e);
    } else {
      Ptr v = (Ptr) Held.variable(e.type);
      value(e, v.base(), v.offset());
      if (e.kind.isPrimitive()) {
        put(m, key, number, Held.loadBits(v.base(), v.offset(), e.type));
        return;
      }
      x = v.getL();
    }
    if (key != null) {
      MapOps.setSL(g, m, key, x);
    } else {
      MapOps.setJL(g, m, number, x);
    }
  }

  private void put(GoMap m, GoString key, long number, long bits) {
    if (key != null) {
      MapOps.setSJ(g, m, key, bits);
    } else {
      MapOps.setJJ(g, m, number, bits);
    }
  }

  /** A struct or array for a map; a copy where Go's code has had a pointer to it. */
  private Object aggregateEntry(Plan e) {
    int before = asked;
    Object x = Zero.of(e.type);
    value(e, aggregate(e, x), 0);
    return asked == before ? x : Copies.copy(x, e.type);
  }
}
