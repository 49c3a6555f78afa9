package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which 64-bit values of a function are always ints: by a walk along its control flow that keeps an {@link Interval} for each local. Conditions
 * narrow the intervals, and so does an element that has been touched, since its index was in range. Loops are walked until nothing changes.
 *
 * <p>Go's int is 64 bits wide, Java's arrays are indexed by 32: where an index is known to be an int, HotSpot has one check of it to make
 * instead of two, and can count loops.
 */
final class Ranges {
  /** What may be looked at; a function in which that is not enough has no ranges. */
  private static final int MOST = 100_000;

  private static final int MOST_LOCALS = 400;

  /** Bytes of a character in UTF-8. */
  private static final Interval WIDTH = new Interval(0, 4);

  private static final Interval INT = Interval.of(GoKind.INT32);

  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuch() {
      super(null, null, false, false);
    }
  }

  /** What is known where a condition holds, and where not; null where that cannot be. */
  private record Ways(Interval[] yes, Interval[] no) {}

  private final Func fn;

  /** Values of the locals at the place of the walk, by their index; null where no way leads to. */
  private Interval[] now;

  /** For each 64-bit expression the values that it has. */
  private Map<Expr, Interval> values = new IdentityHashMap<>();

  /** The same in the first of the two loops of {@link Guards}, by the loop's label, and that loop's locals. */
  private final Map<Integer, Map<Expr, Interval>> guardedValues = new HashMap<>();

  private final Map<Integer, BitSet> guarded = new HashMap<>();

  /** By label, what is needed at a loop's head. */
  private final Map<Integer, BitSet> carried = new HashMap<>();

  private int guardedLoop;

  /** Locals that only an int is assigned to, since something else leaves the loop; null outside. */
  private BitSet guards;

  /** What that loop assigns to. */
  private LoopFacts guardedFacts;

  /** By that loop's label, slices and strings that it does not assign to, and that are not to be longer than {@link Interval#RELIED}. */
  private final Map<Integer, BitSet> relied = new HashMap<>();

  /** Values that are ever assigned to locals. */
  private final Interval[] assigned;

  private final BitSet intLocals = new BitSet();
  private Map<Integer, Interval[]> heads = new HashMap<>();
  private Map<Integer, Interval[]> breaks = new HashMap<>();
  private Map<Integer, Interval[]> continues = new HashMap<>();
  private int steps;

  private Ranges(Func fn) {
    this.fn = fn;
    this.assigned = new Interval[fn.locals.size()];
  }

  /** Those of a function; of one that has none, nothing is known to be an int. */
  static Ranges of(Func fn) {
    var r = new Ranges(fn);
    BitSet indices = r.indices();
    if (indices == null || fn.locals.size() > MOST_LOCALS) {
      return new Ranges(fn);
    }
    try {
      r.walk(indices);
    } catch (TooMuch e) {
      return new Ranges(fn);
    }
    return r;
  }

  /** Nothing. */
  static Ranges none(Func fn) {
    return new Ranges(fn);
  }

  /** Whether a 64-bit expression is an int whenever it is evaluated at its place. */
  boolean isInt(Expr e) {
    return in(e).isInt();
  }

  /** The values of a 64-bit expression. */
  Interval in(Expr e) {
    return values.getOrDefault(e, Interval.ALL);
  }

  /** Whether a 64-bit local is always an int, and is of use as one. */
  boolean isInt(Local l) {
    return intLocals.get(l.index);
  }

  /** The same in the first of the two loops of {@link Guards}. */
  boolean isInt(Expr e, int loop) {
    return in(e, loop).isInt();
  }

  /** The values of a 64-bit expression there. */
  Interval in(Expr e, int loop) {
    return guardedValues.get(loop).getOrDefault(e, Interval.ALL);
  }

  /** What a local of such a loop has to be: a little less than an int, if it keeps its value from one iteration to the next. */
  Interval guard(Local l, int loop) {
    return guard(l.index, carried.get(loop));
  }

  private static Interval guard(int local, BitSet carried) {
    return carried.get(local) ? Interval.GUARDED : INT;
  }

  /** The slices and strings whose length the first of the two loops relies on. */
  BitSet relied(int loop) {
    return relied.getOrDefault(loop, new BitSet());
  }

  /** Locals of a loop with many ways that it may be there twice for; null if it may not. */
  BitSet guarded(Stmt.Loop l) {
    return guarded.get(l.label());
  }

  private void walk(BitSet indices) {
    now = new Interval[fn.locals.size()];
    for (Local l : fn.locals) {
      if (isTracked(l)) {
        now[l.index] = isParameter(l) ? Interval.ALL : Interval.ZERO;
      }
    }
    stmt(fn.body);
    for (Local l : fn.locals) {
      Interval all = assigned[l.index];
      if (isTracked(l) && !isParameter(l) && indices.get(l.index) && (all == null || all.isInt())) {
        intLocals.set(l.index);
      }
    }
  }

  private boolean isParameter(Local l) {
    return l.index < fn.numParams + fn.numCaptures;
  }

  private static boolean isTracked(Local l) {
    return !l.cell && l.type.jkind() == JKind.J && l.type.kind().signed;
  }

  /** Locals in indices of elements; null where there are no elements, or jumps to anywhere. */
  private BitSet indices() {
    var found = new BitSet();
    var any = new boolean[2];
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        switch (e) {
          case Expr.ArrayGet x -> index(x.index());
          case Expr.SliceGet x -> index(x.index());
          case Expr.StringGet x -> index(x.index());
          case Expr.ElemAddr x -> index(x.index());
          default -> {}
        }
        return true;
      }

      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt.SetArray x -> index(x.index());
          case Stmt.SetSlice x -> index(x.index());
          case Stmt.Dispatch x -> any[1] = true;
          default -> {}
        }
        return true;
      }

      private void index(Expr e) {
        any[0] = true;
        locals(e, found);
      }
    }.stmt(fn.body);
    return any[0] && !any[1] ? found : null;
  }

  static void locals(Expr e, BitSet to) {
    switch (e) {
      case Expr.LocalGet x -> to.set(x.local().index);
      case Expr.Convert x -> locals(x.x(), to);
      case Expr.Binary x -> {
        locals(x.x(), to);
        locals(x.y(), to);
      }
      default -> {}
    }
  }

  // --- states ---

  private static Interval[] copy(Interval[] s) {
    return s == null ? null : s.clone();
  }

  /** What holds where two ways meet. */
  private static Interval[] join(Interval[] a, Interval[] b) {
    if (a == null || b == null) {
      return copy(a == null ? b : a);
    }
    Interval[] r = a.clone();
    for (int i = 0; i < r.length; i++) {
      if (r[i] != null) {
        r[i] = r[i].or(b[i]);
      }
    }
    return r;
  }

  private void assign(Local l, Interval v) {
    if (l == null || !isTracked(l) || now == null) {
      return;
    }
    now[l.index] = v;
    if (guards != null && guards.get(l.index)) {
      now[l.index] = v.and(guard(l, guardedLoop));
      now = now[l.index] == null ? null : now;
      return;
    }
    Interval before = assigned[l.index];
    assigned[l.index] = before == null ? v : before.or(v);
  }

  /** Notes that an expression, as it was evaluated, was in an interval. */
  private static void narrow(Interval[] s, Expr e, Interval to) {
    switch (e) {
      case Expr.LocalGet g when isTracked(g.local()) -> {
        Interval v = s[g.local().index].and(to);
        if (v != null) {
          s[g.local().index] = v;
        }
      }
      case Expr.Binary b
          when (b.op() == Op.ADD || b.op() == Op.SUB)
              && b.type().jkind() == JKind.J
              && b.y() instanceof Expr.Const k
              && (Long) k.value() != Long.MIN_VALUE -> {
        Interval by = Interval.of(b.op() == Op.ADD ? (Long) k.value() : -(Long) k.value());
        Interval before = to.plus(by.negated());
        if (before != null) {
          narrow(s, b.x(), before);
        }
      }
      case Expr.Convert c when c.type().jkind() == JKind.J && c.x().type().jkind() == JKind.J ->
          narrow(s, c.x(), to);
      default -> {}
    }
  }

  /** An element has been touched: its index was in range. */
  private void touched(Expr index, Interval range) {
    if (now != null && index.type().jkind() == JKind.J && index.type().kind().signed) {
      narrow(now, index, range);
    }
  }

  // --- expressions ---

  private static boolean isInteger(IrType t) {
    return t != null && t.kind().isInteger();
  }

  private static Interval of(IrType t) {
    return isInteger(t) ? Interval.of(t.kind()) : Interval.ALL;
  }

  /** Evaluates: the interval of an integer, of others anything. */
  private Interval expr(Expr e) {
    if (e == null || now == null) {
      return Interval.ALL;
    }
    if (++steps > MOST) {
      throw new TooMuch();
    }
    Interval r = value(e);
    if (isInteger(e.type()) && e.type().jkind() == JKind.J) {
      values.merge(e, r, Interval::or);
    }
    return r;
  }

  private Interval value(Expr e) {
    return switch (e) {
      case Expr.Const x -> x.value() instanceof Long v ? Interval.of(v) : Interval.ALL;
      case Expr.Zero x -> Interval.ZERO;
      case Expr.LocalGet x -> isTracked(x.local()) ? now[x.local().index] : of(x.type());
      case Expr.Unary x when isInteger(x.type()) -> unary(x);
      case Expr.Binary x when isInteger(x.type()) -> {
        Interval a = expr(x.x());
        Interval b = expr(x.y());
        yield Interval.binary(x.op(), a, b, x.type().kind());
      }
      case Expr.Convert x -> {
        Interval v = expr(x.x());
        yield isInteger(x.type()) && isInteger(x.x().type())
            ? Interval.in(v, x.type().kind())
            : of(x.type());
      }
      case Expr.Len x -> {
        expr(x.x());
        yield Interval.LENGTH;
      }
      case Expr.Cap x -> {
        expr(x.x());
        yield Interval.LENGTH;
      }
      case Expr.Compare x when isInteger(x.x().type()) -> truth(x);
      case Expr.AndAnd x -> truth(x);
      case Expr.OrOr x -> truth(x);
      case Expr.Cond x -> choice(x);
      case Expr.Seq x -> {
        stmts(x.stmts());
        yield expr(x.x());
      }
      case Expr.ArrayGet x -> element(x.array(), x.index(), x.type());
      case Expr.SliceGet x -> element(x.slice(), x.index(), x.type());
      case Expr.StringGet x -> element(x.string(), x.index(), x.type());
      case Expr.ElemAddr x -> element(x.base(), x.index(), x.type());
      case Expr.OpCall x -> operation(x);
      default -> {
        below(e);
        yield of(e.type());
      }
    };
  }

  private Interval unary(Expr.Unary x) {
    Interval v = expr(x.x());
    GoKind k = x.type().kind();
    return switch (x.op()) {
      case NEG -> Interval.in(v.negated(), k);
      case COM -> Interval.in(v.complement(), k);
      default -> Interval.of(k);
    };
  }

  private Interval truth(Expr condition) {
    Ways w = condition(condition);
    now = join(w.yes, w.no);
    return Interval.ALL;
  }

  private Interval choice(Expr.Cond x) {
    Ways w = condition(x.test());
    now = w.yes;
    boolean first = now != null;
    Interval a = expr(x.x());
    Interval[] after = now;
    now = w.no;
    boolean second = now != null;
    Interval b = expr(x.y());
    now = join(after, now);
    return first && second ? a.or(b) : first ? a : b;
  }

  private Interval element(Expr base, Expr index, IrType type) {
    expr(base);
    expr(index);
    touched(index, range(base, index));
    return of(type);
  }

  /** Where the index of an element has been. */
  private Interval range(Expr base, Expr index) {
    if (guards != null && base instanceof Expr.LocalGet g && staysGuarded(g.local())) {
      var used = new BitSet();
      locals(index, used);
      if (used.intersects(guards)) {
        relied.computeIfAbsent(guardedLoop, x -> new BitSet()).set(g.local().index);
        return Interval.RELIED;
      }
    }
    return range(base.type());
  }

  private boolean staysGuarded(Local l) {
    GoKind k = l.type.kind();
    return (k == GoKind.SLICE || k == GoKind.STRING) && !l.cell && !guardedFacts.assigns(l);
  }

  private static Interval range(IrType base) {
    IrType t = IrTypes.isArrayPointer(base) ? IrTypes.elem(base) : base;
    return t.under() instanceof IrType.Array a && a.len() > 0
        ? Interval.INDEX.and(new Interval(0, a.len() - 1))
        : Interval.INDEX;
  }

  private Interval operation(Expr.OpCall x) {
    Interval[] args = new Interval[x.args().size()];
    for (int i = 0; i < args.length; i++) {
      args[i] = expr(x.args().get(i));
    }
    if (x.op().startsWith("slice.slice") || x.op().startsWith("string.slice")) {
      if (x.args().stream().noneMatch(Purity::assigns)) {
        x.args().subList(1, args.length).forEach(a -> touched(a, Interval.LENGTH));
      }
    }
    if (args.length == 2 && isInteger(x.type())) {
      if (x.op().startsWith("int.min")) {
        return new Interval(
            Math.min(args[0].lo(), args[1].lo()), Math.min(args[0].hi(), args[1].hi()));
      } else if (x.op().startsWith("int.max")) {
        return new Interval(
            Math.max(args[0].lo(), args[1].lo()), Math.max(args[0].hi(), args[1].hi()));
      }
    }
    return of(x.type());
  }

  /** Evaluates what is right below an expression, or a statement, in order. */
  private void below(Expr e) {
    new IrWalk() {
      @Override
      protected boolean enter(Expr x) {
        if (x != e) {
          Ranges.this.expr(x);
        }
        return x == e;
      }
    }.expr(e);
  }

  private void below(Stmt s) {
    new IrWalk() {
      @Override
      protected boolean enter(Expr x) {
        Ranges.this.expr(x);
        return false;
      }
    }.stmt(s);
  }

  // --- conditions ---

  private Ways condition(Expr e) {
    if (now == null) {
      return new Ways(null, null);
    }
    switch (e) {
      case Expr.Unary x when x.op() == Op.NOT -> {
        Ways w = condition(x.x());
        return new Ways(w.no, w.yes);
      }
      case Expr.AndAnd x -> {
        Ways a = condition(x.x());
        now = a.yes;
        Ways b = condition(x.y());
        return new Ways(b.yes, join(a.no, b.no));
      }
      case Expr.OrOr x -> {
        Ways a = condition(x.x());
        now = a.no;
        Ways b = condition(x.y());
        return new Ways(join(a.yes, b.yes), b.no);
      }
      case Expr.Seq x -> {
        stmts(x.stmts());
        return condition(x.x());
      }
      case Expr.Compare x when isInteger(x.x().type()) -> {
        return compare(x);
      }
      default -> {
        expr(e);
        return new Ways(now, copy(now));
      }
    }
  }

  private Ways compare(Expr.Compare x) {
    Interval a = expr(x.x());
    Interval b = expr(x.y());
    boolean exact = x.x().type().kind().signed || x.x().type().jkind() == JKind.I;
    if (now == null
        || Purity.assigns(x.y())
        || !exact && (a.lo() < 0 || b.lo() < 0) && x.op() != Op.EQ && x.op() != Op.NE) {
      return new Ways(now, copy(now));
    }
    return new Ways(
        where(x, x.op(), a, b, now.clone()),
        where(x, Conditions.negate(x.op()), a, b, now.clone()));
  }

  /** The state where a comparison holds. */
  private static Interval[] where(Expr.Compare x, Op op, Interval a, Interval b, Interval[] s) {
    Interval left = a.where(op, b);
    Interval right = b.where(LoopFacts.swap(op), a);
    if (left == null || right == null) {
      return null;
    }
    narrow(s, x.x(), left);
    narrow(s, x.y(), right);
    return s;
  }

  // --- statements ---

  private void stmts(List<Stmt> list) {
    for (Stmt s : list) {
      stmt(s);
    }
  }

  private void stmt(Stmt s) {
    if (s == null || now == null) {
      return;
    }
    if (++steps > MOST) {
      throw new TooMuch();
    }
    switch (s) {
      case Stmt.Block b -> {
        stmts(b.stmts());
        if (b.label() != 0) {
          now = join(now, breaks.remove(b.label()));
        }
      }
      case Stmt.DeclLocal d -> assign(d.local(), d.init() == null ? Interval.ZERO : expr(d.init()));
      case Stmt.SetLocal a -> assign(a.local(), expr(a.value()));
      case Stmt.MultiAssign m -> results(m);
      case Stmt.SetArray a -> set(a.array(), a.index(), a.value());
      case Stmt.SetSlice a -> set(a.slice(), a.index(), a.value());
      case Stmt.If i -> {
        Ways w = condition(i.cond());
        now = w.yes;
        stmt(i.then());
        Interval[] after = now;
        now = w.no;
        stmt(i.orElse());
        now = join(after, now);
      }
      case Stmt.Loop l -> loop(l);
      case Stmt.Switch w -> {
        expr(w.tag());
        Interval[] before = now;
        Interval[] after = null;
        for (Stmt body : w.bodies()) {
          now = copy(before);
          stmt(body);
          after = join(after, now);
        }
        now = copy(before);
        stmt(w.orElse());
        now = join(after, now);
      }
      case Stmt.Break b -> jump(b.label(), breaks);
      case Stmt.Continue b -> jump(b.label(), continues);
      case Stmt.Return r -> {
        below(r);
        now = null;
      }
      case Stmt.Panic p -> {
        expr(p.value());
        now = null;
      }
      default -> below(s);
    }
  }

  private void jump(int label, Map<Integer, Interval[]> to) {
    to.put(label, join(to.get(label), now));
    now = null;
  }

  private void results(Stmt.MultiAssign m) {
    expr(m.call());
    boolean decodes = m.call() instanceof Expr.OpCall x && x.op().equals("string.decode");
    for (int i = 0; i < m.dst().size(); i++) {
      Local l = m.dst().get(i);
      if (l != null) {
        assign(l, decodes && i == 1 ? WIDTH : of(l.type));
      }
    }
  }

  private void set(Expr base, Expr index, Expr value) {
    expr(base);
    expr(index);
    expr(value);
    if (!Purity.assigns(value)) {
      touched(index, range(base, index));
    }
  }

  private void loop(Stmt.Loop l) {
    Interval[] entry = now;
    fixpoint(l);
    BitSet locals = guarded.computeIfAbsent(l.label(), x -> candidates(l));
    if (locals != null && guards == null) {
      guarded(l, entry, locals);
    }
  }

  private BitSet candidates(Stmt.Loop l) {
    LoopFacts facts = LoopFacts.of(l, fn);
    if (fn.hasDefer || !facts.innermost || !facts.branchy || facts.recursive) {
      return null;
    }
    BitSet locals = Guards.candidates(l, facts);
    if (locals == null) {
      return null;
    }
    carried.put(l.label(), Liveness.of(fn).atHead(l.label()));
    fn.locals.stream()
        .filter(x -> !isTracked(x) || fn.results.contains(x))
        .forEach(x -> locals.clear(x.index));
    return locals;
  }

  /** Walks through a loop once more, as if some locals were ints. */
  private void guarded(Stmt.Loop l, Interval[] entry, BitSet locals) {
    Interval[] after = now;
    Map<Expr, Interval> outside = values;
    var saved = List.of(heads, breaks, continues);
    values = guardedValues.computeIfAbsent(l.label(), x -> new IdentityHashMap<>());
    heads = new HashMap<>();
    breaks = new HashMap<>();
    continues = new HashMap<>();
    guards = locals;
    guardedLoop = l.label();
    guardedFacts = LoopFacts.of(l, fn);
    now = entry.clone();
    locals.stream()
        .forEach(
            i -> {
              Interval guard = guard(i, carried.get(guardedLoop));
              Interval v = now[i].and(guard);
              now[i] = v == null ? guard : v;
            });
    fixpoint(l);
    guards = null;
    heads = saved.get(0);
    breaks = saved.get(1);
    continues = saved.get(2);
    values = outside;
    now = after;
  }

  private void fixpoint(Stmt.Loop l) {
    Interval[] head = join(now, heads.get(l.label()));
    for (int pass = 0; ; pass++) {
      now = head.clone();
      Ways w = l.cond() == null ? new Ways(now, null) : condition(l.cond());
      now = w.yes;
      stmt(l.body());
      now = join(now, continues.remove(l.label()));
      stmt(l.post());
      Interval[] next = join(head, now);
      if (Arrays.equals(next, head)) {
        heads.put(l.label(), head);
        now = join(w.no, breaks.remove(l.label()));
        return;
      }
      head = pass == 0 ? next : widened(head, next);
    }
  }

  private static Interval[] widened(Interval[] s, Interval[] larger) {
    Interval[] r = s.clone();
    for (int i = 0; i < r.length; i++) {
      if (r[i] != null) {
        r[i] = r[i].widened(larger[i]);
      }
    }
    return r;
  }
}
