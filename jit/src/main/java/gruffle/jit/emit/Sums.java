package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.IrWalk;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.ir.Op;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps HotSpot's C2 from making vectors of the terms of sums and products of floats in a loop: {@code s += a[i] * b[i]}. They have to be added one after the other, so that each is taken out of its vector again, which takes
 * nearly twice as long as the loop without vectors. With ints, whose sums may be made in any order, vectors gain.
 *
 * <p>C2 does so where nothing else in the loop sees the sum. Here a variable has what it was before the last iteration, and is looked at behind the loop, in a way of which only we know what comes out.
 */
final class Sums {
  private final FuncEmitter f;
  private final CodeBuilder c;

  /** Variables: the sum before the last iteration. */
  private final Map<Local, Integer> before = new LinkedHashMap<>();

  /** Those of a loop's body. */
  Sums(FuncEmitter f, Stmt body) {
    this.f = f;
    this.c = f.c;
    find(body).forEach(l -> before.putIfAbsent(l, -1));
  }

  private static List<Local> find(Stmt body) {
    var found = new ArrayList<Local>();
    var inside = new HashSet<Local>();
    new IrWalk() {
      @Override
      protected boolean enter(Stmt s) {
        if (s instanceof Stmt.DeclLocal x) {
          inside.add(x.local());
        } else if (s instanceof Stmt.SetLocal x
            && isSum(x.local(), x.value())
            && !inside.contains(x.local())) {
          found.add(x.local());
        }
        return s instanceof Stmt.Block;
      }
    }.stmt(body);
    return found;
  }

  private static boolean isSum(Local l, Expr value) {
    return (l.type.jkind() == JKind.D || l.type.jkind() == JKind.F)
        && !l.cell
        && value instanceof Expr.Binary b
        && (b.op() == Op.ADD || b.op() == Op.MUL)
        && (isOf(l, b.x(), b.y()) || isOf(l, b.y(), b.x()));
  }

  /** Whether it is the local, and the other something that is computed. */
  private static boolean isOf(Local l, Expr e, Expr other) {
    return e instanceof Expr.LocalGet g
        && g.local() == l
        && (other instanceof Expr.Binary
            || other instanceof Expr.Unary
            || other instanceof Expr.Convert
            || other instanceof Expr.Call
            || other instanceof Expr.LocalGet);
  }

  /** In front of the loop. */
  void enter() {
    before.replaceAll((l, v) -> c.variable(l.type.jkind() == JKind.D ? "D" : "F"));
    iterate();
  }

  /** At the beginning of an iteration. */
  void iterate() {
    before.forEach(
        (l, v) -> {
          f.load(l);
          c.store(v);
        });
  }

  /** Behind the loop: where a sum is a number that was none before, which never happens, there is a poll. */
  void leave() {
    before.forEach(
        (l, v) -> {
          var out = new Lab();
          c.load(v);
          c.load(v);
          boolean isDouble = l.type.jkind() == JKind.D;
          c.insn(isDouble ? DCMPL : FCMPL);
          c.jump(IFEQ, out);
          f.load(l);
          f.load(l);
          c.insn(isDouble ? DCMPL : FCMPL);
          c.jump(IFNE, out);
          f.poll();
          c.bind(out);
        });
  }
}
