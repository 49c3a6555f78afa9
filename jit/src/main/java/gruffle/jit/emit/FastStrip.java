package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.JKind;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import gruffle.runtime.value.Store;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Iterations of a strip whose elements are all known to be in range before the first of them: backing arrays are in Java variables, places in them
 * are ints, and Java's own check is the only one, which HotSpot takes out of the loop. Iterations of which that is not known are in a second
 * copy of the loop's body, as everywhere. HotSpot does not compile what has never run.
 *
 * <p>Slices and arrays are found once for a strip: locals, fields, package variables, and elements of such (rows) at indices that stay the same.
 * So the loop must neither call anything nor store references, but in {@link RareBranches}. An element that nothing is stored to is one of them too, and its value is in a
 * variable, where what the loop stores to is of another type, elsewhere in the array, or, which is looked at before the strip, in another one.
 */
final class FastStrip {
  private static final String COMPLEXES = Rt.VALUE + "ComplexArray";
  private static final int MOST_BASES = 16;

  /** By which a place grows in an iteration, where that is a constant. */
  private static final int MOST_STEP = 1 << 14;

  private static final int MOST_GROUPS = 30;
  private static final int MOST_HELD = 32;

  /** Where fewer iterations are in range, they are not worth the way there. */
  static final int LEAST = 8;

  /** Iterations that are made as everywhere where those to come are not in range. */
  private static final int SLOW = 16;

  /** A slice, array or string: its variables; the offset's is -1 where that is 0. */
  private static final class Base {
    final Expr e;
    int array;
    int off = -1;
    int len;

    Base(Expr e) {
      this.e = e;
    }
  }

  /** Places that differ by constants only. */
  private static final class Group {
    final Base base;
    final Expr index;
    final Linear form;
    long min;
    long max;
    int start;

    /** Variable: by how much the place grows; -1 where that is a constant. */
    int step = -1;

    Group(Base base, Expr index, Linear form) {
      this.base = base;
      this.index = index;
      this.form = form;
      this.min = form.constant();
      this.max = form.constant();
    }
  }

  /**
   * A place of an element.
   *
   * @param index null where computing it does nothing else
   */
  private record Place(Group group, Expr index, long constant) {}

  /** An element, field or package variable that stays the same, and the variable with its value. */
  private static final class Held {
    /** Null where it is no element. */
    final Base base;

    final Expr element;
    final Expr index;
    int value;

    Held(Base base, Expr element, Expr index) {
      this.base = base;
      this.element = element;
      this.index = index;
    }
  }

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final LoopFacts facts;
  private final LoopFacts.Counter counter;
  private final Map<String, Base> bases = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, Held> held = new LinkedHashMap<>();

  /** Branches that leave the strip. */
  final List<RareBranches.Branch> rare;

  /** Where the loop stores elements to. */
  private final Map<String, Base> stored = new LinkedHashMap<>();

  /** Names of the fields that the loop stores to. */
  private final Set<String> storedFields = new HashSet<>();

  /** Whether it stores some elsewhere. */
  private boolean storesAnywhere;

  /** By the expression or statement. */
  private final Map<Object, Place> places = new IdentityHashMap<>();

  /** Whether all its elements are in range for what the loop's condition says ({@code for i := range s}): there is nothing to look at before the strip. */
  final boolean sure;

  /** Variable: the number of the iteration. */
  private int number;

  private FastStrip(FuncEmitter f, Stmt body, LoopFacts facts, List<RareBranches.Branch> rare) {
    this.f = f;
    this.rare = rare;
    this.c = f.c;
    this.facts = facts;
    this.counter = facts.counter;
    findStores(body);
    boolean stays = counter.nearly() == null || stays(counter.nearly());
    if (stays) {
      find(body);
    }
    this.sure = stays && isSure();
  }

  /** That of a loop with a counter and a limit; null if there is none. */
  static FastStrip of(FuncEmitter f, Stmt.Loop l, LoopFacts facts) {
    if (f.pieces != null || f.isTwice()) {
      return null;
    }
    List<RareBranches.Branch> rare = RareBranches.of(f, l.body());
    LoopFacts.Counter n = facts.counter;
    if (rare == null || !rare.isEmpty() && (n.limit() == null || n.by() != null)) {
      return null;
    }
    var s = new FastStrip(f, l.body(), facts, rare);
    boolean moves = s.groups.values().stream().anyMatch(x -> x.form.factor() != 0);
    return moves ? s : null;
  }

  /** Whether the loop goes up by one to the length of the only slice or string that it has elements of, and looks at no index but its counter. */
  private boolean isSure() {
    return rare.isEmpty()
        && held.isEmpty()
        && counter.by() == null
        && counter.step() == 1
        && counter.op() == Op.LT
        && counter.limit() != null
        && groups.size() == 1
        && groups.values().stream().allMatch(this::isSure);
  }

  private boolean isSure(Group g) {
    return bases.size() == 1
        && g.base.e instanceof Expr.LocalGet s
        && (s.type().kind() == GoKind.STRING || s.type().kind() == GoKind.SLICE)
        && g.form.factor() == 1
        && g.form.scale() == null
        && g.form.key().isEmpty()
        && g.min == 0
        && g.max == 0
        && f.isNeverNegative(g.index)
        && f.limits().isLength(counter.limit(), s.local());
  }

  // --- what there is ---

  private void findStores(Stmt body) {
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt x when isRare(x) -> {
            return false;
          }
          case Stmt.SetArray x -> store(x.array());
          case Stmt.SetSlice x -> store(x.slice());
          case Stmt.SetField x -> storedFields.add(name(x.struct(), x.field()));
          case Stmt.CopyInto x ->
              // Of the simple statements, which copy structs alone.
              ((IrType.Struct) x.src().type().under())
                  .fields()
                  .forEach(y -> storedFields.add(y.name()));
          default -> {}
        }
        return true;
      }

      private void store(Expr base) {
        String text = text(base);
        Base b = text == null ? null : base(text, base);
        if (b == null) {
          storesAnywhere = true;
        } else {
          stored.put(text, b);
        }
      }
    }.stmt(body);
  }

  private boolean isRare(Stmt s) {
    return RareBranches.find(rare, s) != null;
  }

  /** The slice, array or string of that text; null if there are too many. */
  private Base base(String text, Expr e) {
    Base b = bases.get(text);
    if (b == null && bases.size() < MOST_BASES) {
      b = new Base(facts.atHead(e));
      bases.put(text, b);
    }
    return b;
  }

  /** Text of an element that keeps its value, if what is looked at before the strip is so; null if it is none. */
  private String hold(Expr e) {
    String text = element(e);
    if (text == null || held.containsKey(text)) {
      return text;
    }
    if (held.size() >= MOST_HELD) {
      return null;
    }
    Base b = LoopFacts.isPlace(e) ? null : base(text(array(e)), array(e));
    if (b == null && !LoopFacts.isPlace(e)) {
      return null;
    }
    held.put(text, new Held(b, facts.atHead(e), index(e)));
    return text;
  }

  /** Whether the loop's limit keeps its value, if what is looked at before the strip is so. */
  private boolean stays(Expr e) {
    if (facts.isInvariant(e, counter.local())) {
      return true;
    }
    return switch (e) {
      case Expr.Len x -> x.x().type().kind() != GoKind.MAP && text(x.x()) != null;
      case Expr.Binary x -> stays(x.x()) && stays(x.y());
      case Expr.FieldGet x -> element(x) != null;
      case Expr.GlobalGet x -> element(x) != null;
      default -> hold(e) != null;
    };
  }

  private static String name(IrType.Struct struct, int field) {
    return struct.fields().get(field).name();
  }

  /** Text of an element at a place that stays the same, in what is not stored to by that name, or of such a field or package variable; else null. */
  private String element(Expr e) {
    if (LoopFacts.isPlace(e)) {
      boolean stored =
          e instanceof Expr.FieldGet x && storedFields.contains(name(x.struct(), x.field()));
      return stored || e.type().jkind() != JKind.J ? null : text(e);
    }
    Expr index = index(e);
    if (index == null
        || storesAnywhere
        || e.type().jkind() == JKind.L
        || index.type().jkind() != JKind.J
        || !index.type().kind().signed
        || !facts.isInvariant(index, counter.local())) {
      return null;
    }
    String of = text(array(e));
    return of == null || stored.containsKey(of) ? null : of + "[" + Linear.text(index) + "]";
  }

  private static Expr array(Expr element) {
    return switch (element) {
      case Expr.SliceGet x -> x.slice();
      case Expr.ArrayGet x -> x.array();
      default -> null;
    };
  }

  private static Expr index(Expr element) {
    return switch (element) {
      case Expr.SliceGet x -> x.index();
      case Expr.ArrayGet x -> x.index();
      default -> null;
    };
  }

  private void find(Stmt body) {
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        switch (e) {
          case Expr.ArrayGet x -> {
            if (hold(x) != null) {
              return false;
            }
            access(x, x.array(), x.index());
          }
          case Expr.SliceGet x -> {
            if (hold(x) != null) {
              return false;
            }
            access(x, x.slice(), x.index());
          }
          case Expr.ElemAddr x -> access(x, x.base(), x.index());
          case Expr.StringGet x -> access(x, x.string(), x.index());
          default -> {}
        }
        return true;
      }

      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt x when isRare(x) -> {
            return false;
          }
          case Stmt.SetArray x -> access(x, x.array(), x.index());
          case Stmt.SetSlice x -> access(x, x.slice(), x.index());
          default -> {}
        }
        return true;
      }
    }.stmt(body);
  }

  private void access(Object at, Expr base, Expr index) {
    String text = text(base);
    Linear form =
        text == null ? null : Linear.withInvariants(index, counter.local(), facts, this::hold);
    if (form == null
        || at instanceof Expr.ElemAddr && isComplex(base)
        || counter.by() == null && Math.abs(form.factor() * counter.step()) > MOST_STEP) {
      return;
    }
    Base b = base(text, base);
    if (b == null) {
      return;
    }
    String key = text + " " + form.factor() + form.scaleKey() + " " + form.key();
    Group g = groups.get(key);
    if (g == null && groups.size() < MOST_GROUPS) {
      g = new Group(b, facts.atHead(index), form);
      groups.put(key, g);
    }
    if (g != null) {
      g.min = Math.min(g.min, form.constant());
      g.max = Math.max(g.max, form.constant());
      places.put(at, new Place(g, Purity.assigns(index) ? index : null, form.constant()));
    }
  }

  /** Text of a slice, array or string that is the same in all iterations; null if it is none. */
  private String text(Expr e) {
    return switch (e) {
      case Expr.LocalGet x when facts.declared(x.local()) != null ->
          text(facts.declared(x.local()));
      case Expr.LocalGet x ->
          x.local().cell || facts.assigns(x.local()) || f.structs.has(x.local())
              ? null
              : "v" + x.local().index;
      case Expr.GlobalGet x -> "g" + x.symbol() + " ";
      case Expr.FieldGet x -> {
        String of = x.obj() instanceof Expr.LocalGet ? text(x.obj()) : null;
        yield of == null ? null : of + "." + x.field();
      }
      case Expr.SliceGet x -> row(x.slice(), x.index(), x.type());
      case Expr.ArrayGet x -> row(x.array(), x.index(), x.type());
      default -> null;
    };
  }

  private String row(Expr base, Expr index, IrType type) {
    if (type.kind() != GoKind.SLICE && type.kind() != GoKind.ARRAY
        || index.type().jkind() != JKind.J
        || !facts.isInvariant(index, counter.local())) {
      return null;
    }
    String of = text(base);
    return of == null ? null : of + "[" + Linear.text(index) + "]";
  }

  // --- before the strip ---

  /**
   * Sets variables for a strip.
   *
   * @param k variable: the number of its iterations, which becomes that of iterations in range
   * @param number variable: that of an iteration
   * @param by variable: the counter's step, where that is no constant
   * @param slow where there are none
   */
  void enter(int k, int number, int by, Lab slow) {
    this.number = number;
    c.load(k);
    Conditions.seldomLess(c, LEAST, slow);
    bases.values().forEach(b -> parts(b, slow));
    if (sure) {
      groups.values().forEach(this::begin);
      return;
    }
    var none = new Lab();
    held.values().forEach(h -> value(h, none));
    int fit = c.variable("I");
    c.load(k);
    c.store(fit);
    for (Group g : groups.values()) {
      f.exprs.expr(g.index);
      if (g.form.constant() != 0) {
        c.lconst(g.form.constant());
        c.insn(LSUB);
      }
      int at = c.variable("J");
      c.store(at);
      if ((counter.by() != null || g.form.scale() != null) && g.form.factor() != 0) {
        g.step = step(by, g.form, none);
      }
      c.load(fit);
      c.load(at);
      if (g.step >= 0) {
        c.load(g.step);
      } else {
        c.iconst(constantStep(g));
      }
      c.lconst(g.min);
      c.lconst(g.max);
      c.load(g.base.len);
      c.invokeStatic(Rt.STRIPS, "fit", "(IJIJJI)I");
      c.store(fit);
      c.load(at);
      c.insn(L2I);
      start(g);
    }
    c.load(fit);
    Conditions.seldomLess(c, LEAST, none);
    c.load(fit);
    c.store(k);
    var go = new Lab();
    c.jump(go);
    c.bind(none);
    c.load(k);
    c.iconst(SLOW);
    c.invokeStatic("java/lang/Math", "min", "(II)I");
    c.store(k);
    c.jump(slow);
    c.bind(go);
  }

  /** Of an index that is known to be in range. */
  private void begin(Group g) {
    if (f.isInt(counter.local())) {
      f.loadInt(counter.local());
    } else {
      f.load(counter.local());
      c.insn(L2I);
    }
    start(g);
  }

  /** Sets the variable of a place in the array, of which the index is on the stack. */
  private void start(Group g) {
    g.start = c.variable("I");
    if (g.base.off >= 0) {
      c.load(g.base.off);
      c.insn(IADD);
    }
    inDoubles(g.base);
    c.store(g.start);
  }

  /** Sets the variable of an element, if it is one, and no place that is stored to. */
  private void value(Held h, Lab none) {
    if (h.base == null) {
      place(h, none);
      return;
    }
    int at = c.variable("J");
    f.exprs.expr(h.index);
    c.store(at);
    c.load(at);
    c.load(h.base.len);
    c.invokeStatic(Rt.STRIPS, "isIn", "(JI)Z");
    c.jump(IFEQ, none);
    for (Base s : stored.values()) {
      if (descriptor(s).equals(descriptor(h.base))) {
        c.load(h.base.array);
        c.load(s.array);
        var other = new Lab();
        c.jump(IF_ACMPNE, other);
        c.load(at);
        offset(h.base);
        offset(s);
        c.load(s.len);
        c.invokeStatic(Rt.STRIPS, "isAt", "(JIII)Z");
        c.jump(IFNE, none);
        c.bind(other);
      }
    }
    f.exprs.expr(h.element);
    h.value = c.variable(f.types.descriptor(h.element.type()));
    c.store(h.value);
  }

  /** The same of a field or a package variable. */
  private void place(Held h, Lab none) {
    if (h.element instanceof Expr.FieldGet x) {
      c.load(object(x.obj(), none));
      f.memory.getField(x.struct(), x.field());
    } else {
      f.exprs.expr(h.element);
    }
    h.value = c.variable("J");
    c.store(h.value);
  }

  private String descriptor(Base b) {
    return f.types.array(Memory.elem(b.e.type()));
  }

  private void offset(Base b) {
    if (b.off >= 0) {
      c.load(b.off);
    } else {
      c.iconst(0);
    }
  }

  private int constantStep(Group g) {
    return g.form.factor() == 0 ? 0 : (int) (g.form.factor() * counter.step());
  }

  /** A variable with the step of a place, where the counter's or the scale is in one. */
  private int step(int by, Linear form, Lab none) {
    int v = c.variable("J");
    if (counter.by() == null) {
      c.lconst(form.factor() * counter.step());
    } else {
      c.load(by);
      if (form.factor() != 1) {
        c.lconst(form.factor());
        c.insn(LMUL);
      }
    }
    if (form.scale() != null) {
      f.exprs.expr(form.scale().value());
      c.insn(LMUL);
    }
    c.store(v);
    int step = c.variable("I");
    c.load(v);
    c.insn(L2I);
    c.store(step);
    c.load(v);
    c.load(step);
    c.insn(I2L);
    c.insn(LCMP);
    c.jump(IFNE, none);
    return step;
  }

  private void parts(Base b, Lab slow) {
    locate(b, slow);
    if (isComplex(b.e)) {
      b.array = field(b.array, COMPLEXES, "d", "[D");
    }
  }

  /** Whether the elements are complex numbers: the array is that of their parts, offset and length are as in Go. */
  private boolean isComplex(Expr base) {
    return base.type().kind() != GoKind.STRING && f.types.slot(Memory.elem(base.type())) == Store.C;
  }

  /** Makes a place in the array of a place in Go's, on the stack. */
  private void inDoubles(Base b) {
    if (isComplex(b.e)) {
      c.iconst(1);
      c.insn(ISHL);
    }
  }

  private void locate(Base b, Lab slow) {
    Headers.Parts p = f.headers.of(b.e);
    if (p != null) {
      b.array = p.array();
      b.off = p.off();
      b.len = p.isArray() ? length(b) : p.len();
      return;
    }
    int v = object(b.e, slow);
    if (b.e.type().kind() == GoKind.ARRAY) {
      b.array = v;
      b.len = length(b);
      return;
    }
    boolean string = b.e.type().kind() == GoKind.STRING;
    IrType elem = string ? null : Memory.elem(b.e.type());
    String owner = string ? Rt.STRING : f.types.sliceClass(elem);
    String array = string ? "[B" : f.types.array(elem);
    b.array = field(v, owner, string ? "b" : "a", array);
    b.off = field(v, string ? Rt.STRING : Rt.SLICE, "off", "I");
    b.len = field(v, string ? Rt.STRING : Rt.SLICE, "len", "I");
  }

  private int length(Base b) {
    int v = c.variable("I");
    c.load(b.array);
    if (isComplex(b.e)) {
      c.invokeVirtual(COMPLEXES, "length", "()I");
    } else {
      c.insn(ARRAYLENGTH);
    }
    c.store(v);
    return v;
  }

  private int field(int object, String owner, String name, String descriptor) {
    int v = c.variable(descriptor);
    c.load(object);
    c.getField(owner, name, descriptor);
    c.store(v);
    return v;
  }

  /** A variable with the object, which is not null. */
  private int object(Expr e, Lab slow) {
    int v = c.variable(f.types.descriptor(e.type()));
    switch (e) {
      case Expr.FieldGet x -> {
        c.load(object(x.obj(), slow));
        f.memory.peekField(x.struct(), x.field());
        f.own.lendAll(e);
      }
      case Expr.SliceGet x -> row(object(x.slice(), slow), Rt.VALUE + "RefSlice", x.index());
      case Expr.ArrayGet x -> row(object(x.array(), slow), null, x.index());
      default -> {
        f.own.peek(e);
        f.own.lendAll(e);
      }
    }
    c.cast(f.types.descriptor(e.type()));
    c.store(v);
    boolean maybeNull =
        e instanceof Expr.SliceGet
            || e instanceof Expr.ArrayGet
            || e.type().kind() == GoKind.POINTER
            || IrTypes.isArrayPointer(e.type());
    if (maybeNull) {
      c.load(v);
      c.jump(IFNULL, slow);
    }
    return v;
  }

  private void row(int of, String slice, Expr index) {
    c.load(of);
    f.exprs.expr(index);
    String from = slice == null ? "[" + Rt.OBJECT : "L" + slice + ";";
    c.invokeStatic(Rt.ELEMENTS, "row", "(" + from + "J)" + Rt.OBJECT);
  }

  // --- in it ---

  /** Pushes the value of an element, field or package variable that stays the same; false if it is to be read. */
  boolean value(Expr element) {
    Held h = held.isEmpty() ? null : held.get(element(element));
    if (h == null) {
      return false;
    }
    c.load(h.value);
    return true;
  }

  /** Whether an access of an element is known to be in range. */
  boolean has(Object access) {
    return places.containsKey(access);
  }

  /** Pushes array and place for an access of an element; false if it is to be made as everywhere. */
  boolean place(Object access) {
    Place p = places.get(access);
    if (p == null) {
      return false;
    }
    if (p.index != null) {
      f.exprs.expr(p.index);
      c.popValue();
    }
    c.load(p.group.base.array);
    c.load(p.group.start);
    if (p.group.step >= 0) {
      c.load(number);
      c.load(p.group.step);
      c.insn(IMUL);
      inDoubles(p.group.base);
      c.insn(IADD);
    }
    int width = isComplex(p.group.base.e) ? 2 : 1;
    int factor = p.group.step >= 0 ? 0 : width * constantStep(p.group);
    if (factor != 0) {
      c.load(number);
      if (factor != 1 && factor != -1) {
        c.iconst(factor);
        c.insn(IMUL);
      }
      c.insn(factor == -1 ? ISUB : IADD);
    }
    if (p.constant != 0) {
      c.iconst(width * (int) p.constant);
      c.insn(IADD);
    }
    return true;
  }
}
