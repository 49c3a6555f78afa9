package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A loop that is there twice, since 64-bit locals that it uses as indices are nearly always ints, and nothing proves it: once with ints, and once
 * as everywhere. An assignment of something that is no int goes on behind the same assignment in the other one, which is never left for
 * the first again. HotSpot does not compile what has never run.
 */
final class Guards {
  /** More than so many locals that keep their values from one iteration to the next, or statements and expressions in the loop, are too many. */
  private static final int MOST_CARRIED = 8;

  private static final int MOST_SLICES = 3;

  private static final int MOST_PARTS = 3000;

  private final FuncEmitter f;
  private final CodeBuilder c;

  /** The int variables. */
  private final Map<Local, Integer> ints = new LinkedHashMap<>();

  /** Those that are needed at the loop's head. */
  private final BitSet carried;

  private final int loop;

  /** Slices whose elements it touches, and which it does not assign to. */
  private final List<Local> slices;

  /** Labels of the loop and of what is in it. */
  private final Set<Integer> inside;

  /** Code that leaves the loop with ints, to be written behind it. */
  private final List<Runnable> ways = new ArrayList<>();

  /** Places in the other loop, behind assignments. */
  private final Map<Stmt, Lab> places = new IdentityHashMap<>();

  /** The other loop's beginning. */
  private final Lab other = new Lab();

  Guards(FuncEmitter f, Stmt.Loop l, LoopFacts facts, BitSet locals) {
    this.f = f;
    this.c = f.c;
    locals.stream()
        .mapToObj(f.fn.locals::get)
        .filter(x -> !f.ranges.isInt(x))
        .forEach(x -> ints.put(x, -1));
    this.loop = l.label();
    this.slices = slices(facts);
    this.carried = Liveness.of(f.fn).atHead(l.label());
    this.inside = LoopEnds.labels(l);
  }

  /** Locals that a loop assigns in statements and has in indices; null where the loop is too large. */
  static BitSet candidates(Stmt.Loop loop, LoopFacts facts) {
    var assigned = new BitSet();
    var barred = new BitSet();
    var used = new BitSet();
    var parts = new int[1];
    new IrWalk() {
      private int depth;

      @Override
      protected boolean enter(Expr e) {
        parts[0]++;
        if (e instanceof Expr.Seq x) {
          depth++;
          stmts(x.stmts());
          depth--;
          expr(x.x());
          return false;
        }
        return true;
      }

      @Override
      protected boolean enter(Stmt s) {
        parts[0]++;
        switch (s) {
          case Stmt.SetLocal x -> (depth == 0 ? assigned : barred).set(x.local().index);
          case Stmt.DeclLocal x -> (depth == 0 ? assigned : barred).set(x.local().index);
          case Stmt.MultiAssign x ->
              x.dst()
                  .forEach(
                      l -> {
                        if (l != null) {
                          barred.set(l.index);
                        }
                      });
          default -> {}
        }
        return true;
      }
    }.stmt(loop);
    facts.indices.forEach(i -> Ranges.locals(i, used));
    assigned.and(used);
    assigned.andNot(barred);
    return parts[0] > MOST_PARTS ? null : assigned;
  }

  /** The first few slices of a loop whose headers are always the same. */
  private List<Local> slices(LoopFacts facts) {
    return facts.bases.stream()
        .filter(
            l ->
                l.type.kind() == GoKind.SLICE
                    && !Memory.elem(l.type).kind().isComplex()
                    && f.headers.of(new Expr.LocalGet(l)) == null
                    && !facts.assigns(l))
        .limit(MOST_SLICES)
        .toList();
  }

  /** Whether there is anything to gain. */
  boolean isOfUse() {
    long n = ints.keySet().stream().filter(this::isCarried).count();
    return n + slices.size() > 0 && n <= MOST_CARRIED;
  }

  private boolean isCarried(Local l) {
    return carried.get(l.index);
  }

  boolean has(Local l) {
    return ints.containsKey(l);
  }

  /** The int variable of a local. */
  int slot(Local l) {
    return ints.get(l);
  }

  /** Whether a jump to that label stays in the loop. */
  boolean isInside(int label) {
    return inside.contains(label);
  }

  /** In front of the loop. */
  void enter() {
    ints.replaceAll((l, x) -> c.variable("I"));
    ints.forEach(
        (l, v) -> {
          if (isCarried(l)) {
            narrow(l, v);
            c.jump(IFNE, other);
          }
        });
    f.ranges.relied(loop).stream().mapToObj(f.fn.locals::get).forEach(this::limit);
    slices.forEach(l -> f.headers.fix(l, other));
  }

  /** The ranges of indices count on it that nothing is longer. */
  private void limit(Local l) {
    f.exprs.memory.length(new Expr.LocalGet(l));
    c.iconst((int) Interval.RELIED.hi() + 1);
    c.jump(IF_ICMPGT, other);
  }

  /** Sets an int variable from the local's own; pushes 0 if that is in the range that it is to be in. */
  private void narrow(Local l, int v) {
    int wide = f.slot(l);
    c.load(wide);
    c.insn(L2I);
    c.store(v);
    if (isCarried(l)) {
      c.load(wide);
      c.lconst(1 << 30);
      c.insn(LADD);
      c.iconst(31);
      c.insn(LUSHR);
      c.lconst(0);
    } else {
      c.load(v);
      c.insn(I2L);
      c.load(wide);
    }
    c.insn(LCMP);
  }

  /** Gives the locals' own variables their values. */
  void leave() {
    leave(null);
  }

  private void leave(Local but) {
    slices.forEach(f::again);
    ints.forEach(
        (l, v) -> {
          if (l != but && (isCarried(l) || c.isSet(v))) {
            c.load(v);
            c.insn(I2L);
            c.store(f.slot(l));
          }
        });
  }

  /** Emits an assignment, a statement that nothing is on the stack at. */
  void assign(Stmt s, Local l, Expr value) {
    int v = slot(l);
    long by = step(l, value);
    Interval guard = f.ranges.guard(l, loop);
    if (guard.contains(f.ranges.in(value, loop))) {
      if (by != 0) {
        c.increment(v, (int) by);
      } else {
        f.exprs.arithmetic.lowerHalf(value);
        c.store(v);
      }
      return;
    }
    var out = new Lab();
    if (by != 0) {
      c.load(v);
      c.iconst((int) (by > 0 ? guard.hi() - by : guard.lo() - by));
      c.jump(by > 0 ? IF_ICMPGT : IF_ICMPLT, out);
      c.increment(v, (int) by);
    } else {
      f.exprs.expr(value);
      c.store(f.slot(l));
      narrow(l, v);
      c.jump(IFNE, out);
    }
    Lab place = places.computeIfAbsent(s, x -> new Lab());
    ways.add(
        () -> {
          c.bind(out);
          if (by != 0) {
            c.load(v);
            c.insn(I2L);
            c.lconst(by);
            c.insn(LADD);
            c.store(f.slot(l));
          }
          leave(l);
          c.jump(place);
        });
  }

  /** The small number by which an assignment changes its local; 0 if it is another one. */
  private static long step(Local l, Expr value) {
    if (value instanceof Expr.Binary b
        && (b.op() == Op.ADD || b.op() == Op.SUB)
        && b.x() instanceof Expr.LocalGet g
        && g.local() == l
        && b.y() instanceof Expr.Const k
        && k.value() instanceof Long n
        && Linear.isWithin(n, Short.MAX_VALUE)) {
      return b.op() == Op.ADD ? n : -n;
    }
    return 0;
  }

  /** Between the two loops. */
  void between() {
    ways.forEach(Runnable::run);
    c.bind(other);
  }

  /** Behind an assignment in the other loop. */
  void land(Stmt s) {
    Lab place = places.remove(s);
    if (place != null) {
      c.bind(place);
    }
  }
}
