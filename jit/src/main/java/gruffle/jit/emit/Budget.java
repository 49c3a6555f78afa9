package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.List;

/**
 * What a loop with a large switch counts down to its poll by, where a local grows in each iteration but for jumps (a machine's {@code pc++}): that local
 * itself. It may grow up to a limit, and each other assignment to it moves the limit along with it, less one. So the iterations write to no counter, which C2
 * would keep on the stack or in a vector register, to and fro in each of them: that alone may be the longest chain that an iteration has.
 */
final class Budget {
  private final CodeBuilder c;

  /** Variable: what is left of the iterations outside of the loop. */
  private final int count;

  /** Variable: the local's value at which there are none left. */
  private int limit = -1;

  /** Variable: what is left while the local is assigned to. */
  private int rest = -1;

  Budget(CodeBuilder c, int count) {
    this.c = c;
    this.count = count;
  }

  /** What the ways through a statement do about a local: all assign to it; some go on with the next iteration without; some go on behind the statement without. */
  private enum Ways {
    ASSIGN,
    CONTINUE,
    PASS
  }

  /** Whether each iteration of a loop assigns to a local. */
  static boolean isAssigned(Local l, Stmt.Loop loop) {
    return ways(loop.post(), l, loop.label()) == Ways.ASSIGN
        || ways(loop.body(), l, loop.label()) == Ways.ASSIGN;
  }

  private static Ways ways(Stmt s, Local l, int loop) {
    return switch (s) {
      case null -> Ways.PASS;
      case Stmt.SetLocal x when x.local() == l -> Ways.ASSIGN;
      case Stmt.Block b when b.label() == 0 -> ways(b.stmts(), l, loop);
      case Stmt.If x
          when ways(x.then(), l, loop) == Ways.ASSIGN && ways(x.orElse(), l, loop) == Ways.ASSIGN ->
          Ways.ASSIGN;
      default -> continues(s, loop) ? Ways.CONTINUE : Ways.PASS;
    };
  }

  private static Ways ways(List<Stmt> list, Local l, int loop) {
    return list.stream()
        .map(s -> ways(s, l, loop))
        .filter(w -> w != Ways.PASS)
        .findFirst()
        .orElse(Ways.PASS);
  }

  private static boolean continues(Stmt s, int loop) {
    var found = new boolean[1];
    new IrWalk() {
      @Override
      protected boolean enter(Stmt x) {
        found[0] |= x instanceof Stmt.Continue y && y.label() == loop;
        return true;
      }
    }.stmt(s);
    return found[0];
  }

  /**
   * In front of the loop.
   *
   * @param v the local's int variable
   */
  void enter(int v) {
    limit = c.variable("I");
    rest = c.variable("I");
    c.load(v);
    c.load(count);
    c.insn(IADD);
    c.store(limit);
  }

  /** Behind the loop. */
  void leave(int v) {
    left(v);
    c.store(count);
  }

  private void left(int v) {
    c.load(limit);
    c.load(v);
    c.insn(ISUB);
  }

  /** In front of an assignment that is no step forward. */
  void hold(int v) {
    left(v);
    c.iconst(1);
    c.insn(ISUB);
    c.store(rest);
  }

  /** Behind it. */
  void go(int v) {
    c.load(v);
    c.load(rest);
    c.insn(IADD);
    c.store(limit);
  }

  /** Behind it, where it has left the loop. */
  void gone() {
    c.load(rest);
    c.store(count);
  }

  /** At a back-edge: jumps if there are iterations left. */
  void next(int v, Lab head) {
    c.load(v);
    c.load(limit);
    c.jump(IF_ICMPLT, head);
  }

  /** Behind a poll. */
  void renew(int v, int iterations) {
    c.load(v);
    c.iconst(iterations);
    c.insn(IADD);
    c.store(limit);
  }
}
