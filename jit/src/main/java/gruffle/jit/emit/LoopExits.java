package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrWalk;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import gruffle.runtime.func.OsrEntry;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Emits the places where a call leaves compiled code in the midst of a loop: at back-edges, after so many of them (why: gruffle.link.HotLoop).
 * The locals that are needed at the loop's head go into two arrays. A function entered at a loop gives them back and is called again
 * with them; another one has the rest of the call done, or that of the nest, and goes on behind it ({@link LoopEnds}).
 */
final class LoopExits {
  /** Back-edges over its number after which a function entered at a loop asks whether to leave at another one. */
  private static final int ELSEWHERE = -1000;

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Liveness live;

  /**
   * Loops that can be entered: those that are not in an expression. In the own method of a literal that calls itself ({@link OwnCalls}), only those that do not: it is compiled soon
   * anyway, and C2 inlines it into itself where it is small enough.
   */
  private final Set<Integer> loops;

  /** Null in the function's own method. */
  private final Osr osr;

  /** The loop that it is entered at. */
  private final int entered;

  /** Variable: back-edges to go. */
  private final int edges;

  /** Back-edges of a call of the function's own method. */
  private final int patience;

  /** Locals of a function entered at a loop that are in the arrays as long as it is in that loop, or in one around it. */
  private final BitSet kept;

  /** Variable of that method: whether the next question is an early one. */
  private final int early;

  /** Back-edges until that: where the code is there already, the call is not to stay in slow code. */
  private static final int EARLY = 2;

  private final LoopEnds ends;

  /** In a function entered at a loop: the loop behind which it ends; 0 if none. */
  private final int end;

  /** Whether that is the loop it is entered at, though there are others around it. */
  private final boolean alone;

  /** In the function's own method: what it hands its locals over in. */
  private FrameArrays arrays;

  /** In it: where it is back behind a loop, by that loop. */
  private final Map<Integer, Lab> backs = new HashMap<>();

  private LoopExits(
      FuncEmitter f, Osr osr, int entered, boolean alone, int edges, int early, int patience) {
    this.f = f;
    this.c = f.c;
    this.live = Liveness.of(f.fn);
    this.loops = loops(f.fn, osr == null);
    this.osr = osr;
    this.entered = entered;
    this.edges = edges;
    this.early = early;
    this.patience = patience;
    this.ends = new LoopEnds(f.fn);
    this.alone = alone && ends.isLeftAtItsEnd(entered);
    this.end = osr == null ? 0 : this.alone ? entered : ends.of(entered);
    this.kept = osr == null ? new BitSet() : constants(entered);
  }

  /** Locals that neither a loop nor a loop around it assigns. */
  private BitSet constants(int loop) {
    var kept = new BitSet();
    Stmt outermost = ends.outermost(loop);
    if (outermost == null) {
      return kept;
    }
    f.fn.locals.stream().filter(l -> !f.structs.has(l)).forEach(l -> kept.set(l.index));
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        switch (s) {
          case Stmt.SetLocal x -> kept.clear(x.local().index);
          case Stmt.DeclLocal x -> kept.clear(x.local().index);
          case Stmt.MultiAssign x ->
              x.dst().stream().filter(l -> l != null).forEach(l -> kept.clear(l.index));
          default -> {}
        }
        return true;
      }
    }.stmt(outermost);
    return kept;
  }

  /** Those of a function entered at a loop. */
  static LoopExits ofEntered(FuncEmitter f, Osr osr, int loop, boolean alone) {
    return new LoopExits(f, osr, loop, alone, osr.edges(), -1, 0);
  }

  /** Those of a function's own method; null where it has none. */
  static LoopExits ofWhole(FuncEmitter f, int patience) {
    Func fn = f.fn;
    if (patience == 0 || fn.hasDefer || fn.hasRecover || fn.wrapper || loops(fn, true).isEmpty()) {
      return null;
    }
    int edges = f.c.variable("I");
    int early = f.c.variable("Z");
    var exits = new LoopExits(f, null, 0, false, edges, early, patience);
    exits.begin();
    return exits;
  }

  /** The next question is an early one. */
  private void begin() {
    c.iconst(Math.min(EARLY, patience));
    c.store(edges);
    c.iconst(patience > EARLY ? 1 : 0);
    c.store(early);
  }

  /** In front of a loop: of a function's own method, each nest begins with an early question, since its code may be there while that of others is not. */
  void before(int loop) {
    if (osr == null && c.reachable() && loops.contains(loop) && ends.isOutermost(loop)) {
      begin();
    }
  }

  private static Set<Integer> loops(Func fn, boolean whole) {
    var out = new HashSet<Integer>();
    new IrWalk() {
      @Override
      protected boolean enter(Expr e) {
        return false;
      }

      @Override
      protected boolean enter(Stmt s) {
        if (s instanceof Stmt.Loop l) {
          if (!whole || fn.own == null || !LoopFacts.of(l, fn).recursive) {
            out.add(l.label());
          }
        } else if (s instanceof Stmt.Dispatch d) {
          for (int i = 0; i < d.blocks().size(); i++) {
            out.add(-1 - i);
          }
        }
        return true;
      }
    }.stmt(fn.body);
    return out;
  }

  /** Whether the function ends with the loop that it is entered at, though there are others around it. */
  boolean isAlone() {
    return alone;
  }

  /** Whether it is the loop that the function is entered at: it is left there after its number of back-edges. */
  boolean isEntered(int loop) {
    return osr != null && loop == entered && loops.contains(loop);
  }

  /** Whether no loop is around that one. */
  boolean isOutermost(int loop) {
    return ends.isOutermost(loop);
  }

  /** Whether a loop, of code that is entered in a nest and ends behind it or later, ends once a call. */
  boolean endsOnce(int loop) {
    return osr != null && !alone && ends.isOutermost(loop);
  }

  /** Whether the function begins within that loop. */
  boolean isInTheMidst(int loop) {
    return osr != null && ends.contains(loop, entered);
  }

  /** At a back-edge of a loop (before a jump to a block: -1 minus its number). */
  void at(int loop) {
    at(loop, false);
  }

  /** The same where that is done in each iteration of an innermost loop. */
  void atEach(int loop) {
    at(loop, true);
  }

  private void at(int loop, boolean each) {
    if (!c.reachable() || !c.stackEmpty() || !loops.contains(loop) || alone && loop != entered) {
      return;
    }
    var stay = new Lab();
    c.increment(edges, -1);
    c.load(edges);
    if (osr == null) {
      c.jump(IFGT, stay);
      askEarly(loop, stay);
      depart(loop);
    } else if (loop == entered) {
      if (each) {
        c.jump(IFGT, stay);
      } else {
        // Slices of one long iteration never stay; a loop that ends before its first strip does
        // never leaves.
        c.insn(INEG);
        Conditions.sign(c);
        Conditions.mostly(c);
        c.jump(IFNE, stay);
      }
      keep(osr.arrays(), loop);
      c.iconst(loop);
      c.insn(IRETURN);
    } else {
      c.iconst(-ELSEWHERE - 1);
      c.insn(IADD);
      Conditions.sign(c);
      c.iconst(1);
      c.insn(IXOR);
      Conditions.mostly(c);
      c.jump(IFNE, stay);
      ask(loop, stay);
      save(osr.arrays(), loop);
      c.iconst(loop);
      c.insn(IRETURN);
    }
    c.bind(stay);
  }

  private void askEarly(int loop, Lab stay) {
    var yes = new Lab();
    f.k.code(c, f.fn.symbol);
    c.iconst(loop);
    c.load(early);
    c.invokeVirtual(Rt.CODE, "isLoopBetter", "(IZ)Z");
    Conditions.seldom(c, yes);
    c.iconst(patience);
    c.store(edges);
    c.iconst(0);
    c.store(early);
    c.jump(stay);
    c.bind(yes);
  }

  /** Goes on if there is code for that loop, else stays, and looks again after a thousand back-edges. */
  private void ask(int loop, Lab stay) {
    var yes = new Lab();
    f.k.code(c, f.fn.symbol);
    c.iconst(loop);
    c.invokeVirtual(Rt.CODE, "isLoopReady", "(I)Z");
    Conditions.seldom(c, yes);
    c.iconst(0);
    c.store(edges);
    c.jump(stay);
    c.bind(yes);
  }

  /** Whether a local of a function entered at a loop is in the arrays there. */
  boolean isKept(Local l) {
    return kept.get(l.index) && live.atHead(entered).get(l.index);
  }

  /** The same where the function is entered: only what may have changed. */
  private void keep(FrameArrays arrays, int loop) {
    BitSet needed = live.atHead(loop);
    for (Local l : f.fn.locals) {
      if (needed.get(l.index) && !kept.get(l.index)) {
        f.load(l);
        arrays.keep(l.slotKind(), l.index);
      }
    }
  }

  private void save(FrameArrays arrays, int loop) {
    BitSet needed = live.atHead(loop);
    for (Local l : f.fn.locals) {
      if (needed.get(l.index)) {
        f.load(l);
        arrays.store(l.slotKind(), l.index);
      }
    }
  }

  /** Has the rest of the call done by {@code Code.goOn}, or the rest of the loops, and comes back behind them. */
  private void depart(int loop) {
    if (arrays == null) {
      arrays = FrameArrays.declared(c);
    }
    arrays.renew(Math.max(1, f.fn.locals.size()));
    save(arrays, loop);
    f.k.code(c, f.fn.symbol);
    f.loadG();
    c.iconst(loop);
    arrays.load();
    c.invokeVirtual(Rt.CODE, "goOn", "(" + Rt.G_DESC + "I[J[" + Rt.OBJECT + ")I");
    int end = ends.of(loop);
    if (end == 0) {
      c.popValue();
    } else {
      c.iconst(OsrEntry.DONE);
      c.jump(IF_ICMPNE, backs.computeIfAbsent(end, x -> new Lab()));
    }
    JKind k = f.fn.type.resultKind();
    if (k != JKind.V) {
      arrays.load(k, 0, f.types.descriptor(f.fn.type.results().getFirst()));
    }
    f.ret(k);
  }

  /** Behind a loop. */
  void behind(int loop) {
    if (osr == null) {
      Lab back = backs.remove(loop);
      if (back != null) {
        back(loop, back);
      }
    } else if (loop == end && c.reachable()) {
      BitSet needed = live.behind(loop);
      for (Local l : f.fn.locals) {
        if (needed.get(l.index) && !kept.get(l.index)) {
          f.load(l);
          osr.arrays().store(l.slotKind(), l.index);
        }
      }
      c.iconst(OsrEntry.left(loop));
      c.insn(IRETURN);
    }
  }

  /** Where the function's own method is back from code that has left the loop: the method's variables are as when it departed. */
  private void back(int loop, Lab back) {
    BitSet needed = live.behind(loop);
    BitSet same = constants(loop);
    var on = new Lab();
    if (c.reachable()) {
      c.jump(on);
    }
    c.bind(back);
    for (Local l : f.fn.locals) {
      if (needed.get(l.index) && !same.get(l.index)) {
        arrays.load(l.slotKind(), l.index, f.types.descriptor(l));
        f.enter(l);
      }
    }
    c.bind(on);
  }
}
