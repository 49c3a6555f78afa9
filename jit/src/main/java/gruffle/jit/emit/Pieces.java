package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Emits the pieces of a function that is too large for one method, each a static method in one of the {@link PieceClasses}.
 *
 * <p>Variables that several pieces use are in two arrays, which all have; others are Java variables of the piece. A piece of statements
 * returns how it was left: 0 at its end, else 1 more than the number of the jump or return in its list of exits, which the caller
 * then does, or returns to its own caller. A result is in the arrays at 0 by then. A piece's frame is the function's frame in
 * tracebacks; calls of pieces have no line number.
 */
final class Pieces {
  private static final String PARAMETERS =
      Rt.G_DESC + Rt.ACTIVATION_DESC + Rt.GO_PANIC_DESC + "[J[" + Rt.OBJECT;

  /** A method's exits are at most so many without a table. */
  private static final int FEW = 3;

  private final FuncEmitter f;
  private final Splitting split;
  private FrameArrays arrays;
  private boolean allShared;

  /** Null in the function's own method; how else the piece can be left, null in it for a return with the result. */
  private List<Stmt> exits;

  Pieces(FuncEmitter f, Splitting split) {
    this.f = f;
    this.split = split;
  }

  /** At the entry of a method. */
  void begin(FrameArrays arrays, boolean allShared) {
    this.arrays = arrays;
    this.allShared = allShared;
  }

  boolean inPiece() {
    return exits != null;
  }

  boolean isShared(Local l) {
    return allShared || split.plan().shared().get(l.index);
  }

  FrameArrays arrays() {
    return arrays;
  }

  // --- calls of pieces ---

  /** Whether an expression is to be a piece. */
  boolean isPlanned(Expr e) {
    return f.c.reachable() && split.plan().isPiece(e);
  }

  /** Emits an expression as a piece, if that is the plan. */
  boolean value(Expr e) {
    if (!isPlanned(e)) {
      return false;
    }
    String d = f.types.descriptor(e.type());
    boolean ends =
        call(
            "",
            d,
            (p, x) -> {
              p.exprs.whole(e);
              p.c.cast(d);
              boolean end = p.c.reachable();
              p.c.ret(e.type().jkind());
              return end;
            },
            new ArrayList<>());
    if (!ends) {
      f.unreachable();
    }
    return true;
  }

  /** The same for a statement. */
  boolean statement(Stmt s) {
    if (!split.plan().isPiece(s)) {
      return false;
    }
    statements(p -> p.stmts.whole(s));
    return true;
  }

  /** Emits the runs of a list from that statement on; gives where the rest begins that belongs to the method at hand. */
  int statements(List<Stmt> list, int from) {
    int at = from;
    for (SplitPlan.Run r : split.plan().runs(list)) {
      if (r.to() <= from) {
        continue;
      }
      if (r.from() < from) {
        f.stmts.plain(list.subList(from, r.to()));
      } else {
        statements(p -> p.stmts.plain(list.subList(r.from(), r.to())));
      }
      at = r.to();
    }
    return at;
  }

  private void statements(Consumer<FuncEmitter> body) {
    CodeBuilder c = f.c;
    if (!c.reachable()) {
      return;
    }
    var left = new ArrayList<Stmt>();
    boolean ends =
        call(
            "",
            "I",
            (p, x) -> {
              body.accept(p);
              boolean end = p.c.reachable();
              p.c.iconst(0);
              p.c.insn(IRETURN);
              return end;
            },
            left);
    if (left.isEmpty()) {
      c.popValue();
    } else {
      leave(left);
    }
    if (!ends) {
      f.unreachable();
    }
  }

  private void leave(List<Stmt> left) {
    CodeBuilder c = f.c;
    int code = c.spill();
    var targets = new Lab[left.size()];
    var keys = new int[targets.length];
    var on = new Lab();
    for (int i = 0; i < targets.length; i++) {
      targets[i] = new Lab();
      keys[i] = i + 1;
      if (targets.length <= FEW) {
        c.load(code);
        c.iconst(keys[i]);
        c.jump(IF_ICMPEQ, targets[i]);
      }
    }
    if (targets.length > FEW) {
      c.load(code);
      c.lookup(keys, targets, on);
    } else {
      c.jump(on);
    }
    for (int i = 0; i < targets.length; i++) {
      c.bind(targets[i]);
      if (left.get(i) == null) {
        f.returned();
      } else {
        f.stmts.whole(left.get(i));
      }
    }
    c.bind(on);
    c.release(code);
  }

  /** Emits the elements of an array literal, whose array is on the stack, up to the one that is the result. */
  int elements(Expr.ArrayLit x, IrType elem) {
    int at = 0;
    for (SplitPlan.Run r : split.plan().runs(x)) {
      if (!f.c.reachable()) {
        return x.values().size();
      }
      String array = (String) f.c.peek();
      f.c.dup();
      call(
          array.startsWith("[") ? array : "L" + array + ";",
          "V",
          (p, parameter) -> {
            p.c.load(parameter);
            p.exprs.literals.elements(x, elem, r.from(), r.to());
            p.c.popValue();
            p.c.insn(RETURN);
            return true;
          },
          new ArrayList<>());
      at = r.to();
    }
    return at;
  }

  /** Returns from a piece for what its caller then does; null: the function returns what has been put at 0. */
  void exit(Stmt s) {
    CodeBuilder c = f.c;
    if (!c.reachable()) {
      return;
    }
    int i = exits.indexOf(s);
    if (i < 0) {
      i = exits.size();
      exits.add(s);
    }
    c.iconst(i + 1);
    c.insn(IRETURN);
  }

  // --- pieces ---

  /** What a piece does; it may have a parameter beside those that all have, in that variable. */
  interface Body {
    /** Emits it with a return at its end; gives whether that can be reached. */
    boolean emit(FuncEmitter piece, int parameter);
  }

  /**
   * Writes a piece and its call.
   *
   * @param parameter descriptor of an argument that is on the stack, or ""
   * @param left is filled with the ways to leave it that are no end of its body
   * @return whether the end of its body can be reached
   */
  private boolean call(String parameter, String result, Body body, List<Stmt> left) {
    PieceClasses.Place place = split.classes().next(f.fn);
    String descriptor = "(" + PARAMETERS + parameter + ")" + result;
    var mv = split.classes().method(place, f.fn, descriptor);
    mv.visitCode();
    var p = new FuncEmitter(f.env, f.fn, mv, f.k, split);
    p.pieces.exits = left;
    boolean end = p.piece(split, allShared, parameter, body);
    p.c.end();
    CodeBuilder c = f.c;
    int argument = parameter.isEmpty() ? -1 : c.spill();
    f.loadContext();
    arrays.load();
    if (argument >= 0) {
      c.load(argument);
      c.release(argument);
    }
    c.noLine();
    c.invokeStatic(place.owner(), place.method(), descriptor);
    return end;
  }
}
