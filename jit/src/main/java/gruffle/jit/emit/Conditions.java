package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.JKind;
import gruffle.ir.Op;

/** Emits conditions as jumps, without making a boolean of them on the way. */
final class Conditions {
  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Exprs exprs;

  Conditions(FuncEmitter f, Exprs exprs) {
    this.f = f;
    this.c = f.c;
    this.exprs = exprs;
  }

  /** Jumps if the condition has that value, else goes on behind it. */
  void jump(Expr e, boolean sense, Lab target) {
    if (f.pieces != null && f.pieces.value(e)) {
      c.jump(sense ? IFNE : IFEQ, target);
    } else {
      whole(e, sense, target);
    }
  }

  private void whole(Expr e, boolean sense, Lab target) {
    switch (e) {
      case Expr.Const x -> {
        if ((Boolean) x.value() == sense) {
          c.jump(target);
        }
      }
      case Expr.Unary x when x.op() == Op.NOT -> jump(x.x(), !sense, target);
      case Expr.AndAnd x -> both(x.x(), x.y(), false, sense, target);
      case Expr.OrOr x -> both(x.x(), x.y(), true, sense, target);
      case Expr.Compare x -> compare(x, sense, target);
      case Expr.Seq x -> {
        f.stmts.stmts(x.stmts());
        jump(x.x(), sense, target);
      }
      default -> {
        exprs.whole(e);
        c.jump(sense ? IFNE : IFEQ, target);
      }
    }
  }

  /**
   * Leaves a loop that is around others if a comparison of integers is false: C2 compiles what comes then from the start, where it would throw the code away
   * when it is false for the first time ({@link gruffle.runtime.value.Odds}). Any other condition is as in {@link #jump}.
   *
   * @param once whether that happens once, else as often as is counted there
   * @param held whether the condition may have been true before this code asked for the first time: the function is entered in the midst of the loop
   */
  void leave(Expr e, boolean once, boolean held, Lab target) {
    if (f.pieces != null || !(e instanceof Expr.Compare x) || !isSigned(x)) {
      jump(e, false, target);
      return;
    }
    wide(x.x());
    wide(x.y());
    c.insn(LCMP);
    bit(x.op());
    if (once) {
      mostly(c);
    } else {
      f.k.counts(held, c);
      c.invokeStatic(Rt.ODDS, "counted", "(Z[I)Z");
    }
    c.jump(IFEQ, target);
  }

  private static boolean isSigned(Expr.Compare x) {
    GoKind k = x.x().type().kind();
    return (k.jkind == JKind.I || k.jkind == JKind.J) && k.signed;
  }

  private void wide(Expr e) {
    exprs.expr(e);
    if (e.type().jkind() == JKind.I) {
      c.insn(I2L);
    }
  }

  /** Makes 1 of the result of a comparison with 0 if the comparison holds, else 0, without a branch. */
  private void bit(Op op) {
    switch (op) {
      case LT, GE -> sign(c);
      case GT, LE -> {
        c.insn(INEG);
        sign(c);
      }
      case EQ, NE -> {
        c.iconst(1);
        c.insn(IAND);
      }
      default -> throw new IllegalArgumentException("comparison " + op);
    }
    if (op == Op.GE || op == Op.LE || op == Op.EQ) {
      c.iconst(1);
      c.insn(IXOR);
    }
  }

  /** Makes 1 of an int below 0, else 0. */
  static void sign(CodeBuilder c) {
    c.iconst(31);
    c.insn(IUSHR);
  }

  /** Says of the bit on the stack, which no branch has made, that it is mostly 1. */
  static void mostly(CodeBuilder c) {
    c.invokeStatic(Rt.ODDS, "mostly", "(Z)Z");
  }

  /** Jumps if the bit on the stack, which no branch has made, is 1: it mostly is 0. */
  static void seldom(CodeBuilder c, Lab target) {
    c.iconst(1);
    c.insn(IXOR);
    mostly(c);
    c.jump(IFEQ, target);
  }

  /** Jumps if the int on the stack, which is not far below 0, is less than n: it seldom is. */
  static void seldomLess(CodeBuilder c, int n, Lab target) {
    c.iconst(n);
    c.insn(ISUB);
    sign(c);
    seldom(c, target);
  }

  /** Two conditions; the first decides where it has the value decisive. */
  private void both(Expr x, Expr y, boolean decisive, boolean sense, Lab target) {
    if (sense == decisive) {
      jump(x, decisive, target);
      jump(y, sense, target);
    } else {
      var skip = new Lab();
      jump(x, decisive, skip);
      jump(y, sense, target);
      c.bind(skip);
    }
  }

  /** A condition as a boolean. */
  void value(Expr e) {
    var no = new Lab();
    var end = new Lab();
    whole(e, false, no);
    c.iconst(1);
    c.jump(end);
    c.bind(no);
    c.iconst(0);
    c.bind(end);
  }

  void choice(Expr.Cond x) {
    var no = new Lab();
    var end = new Lab();
    String d = f.types.descriptor(x.type());
    jump(x.test(), false, no);
    exprs.expr(x.x());
    c.cast(d);
    c.jump(end);
    c.bind(no);
    exprs.expr(x.y());
    c.cast(d);
    c.bind(end);
  }

  private void compare(Expr.Compare x, boolean sense, Lab target) {
    GoKind k = x.x().type().kind();
    Op op = sense ? x.op() : negate(x.op());
    switch (k.jkind) {
      case Z -> bools(x, op, target);
      case I -> ints(x, k, op, target);
      case J -> longs(x, k, op, target);
      case F, D -> {
        exprs.expr(x.x());
        exprs.expr(x.y());
        // A NaN must make the comparison as it was written false.
        boolean less = x.op() == Op.LT || x.op() == Op.LE;
        boolean d = k.jkind == JKind.D;
        c.insn(less ? (d ? DCMPG : FCMPG) : (d ? DCMPL : FCMPL));
        c.jump(zero(op), target);
      }
      case L, V -> references(x, op, target);
    }
  }

  private void bools(Expr.Compare x, Op op, Lab target) {
    if (x.y() instanceof Expr.Const k) {
      boolean same = op == Op.EQ;
      jump(x.x(), (Boolean) k.value() == same, target);
      return;
    }
    exprs.expr(x.x());
    exprs.expr(x.y());
    c.jump(two(op), target);
  }

  private void ints(Expr.Compare x, GoKind k, Op op, Lab target) {
    exprs.expr(x.x());
    boolean unsigned = k == GoKind.UINT32 && op != Op.EQ && op != Op.NE;
    if (!unsigned && isZero(x.y())) {
      c.jump(zero(op), target);
      return;
    }
    exprs.expr(x.y());
    if (unsigned) {
      c.invokeStatic("java/lang/Integer", "compareUnsigned", "(II)I");
      c.jump(zero(op), target);
    } else {
      c.jump(two(op), target);
    }
  }

  private void longs(Expr.Compare x, GoKind k, Op op, Lab target) {
    if ((k.signed || op == Op.EQ || op == Op.NE) && f.isInt(x.x()) && f.isInt(x.y())) {
      exprs.arithmetic.lowerHalf(x.x());
      if (isZero(x.y())) {
        c.jump(zero(op), target);
      } else {
        exprs.arithmetic.lowerHalf(x.y());
        c.jump(two(op), target);
      }
      return;
    }
    exprs.expr(x.x());
    exprs.expr(x.y());
    if (k.signed || op == Op.EQ || op == Op.NE) {
      c.insn(LCMP);
    } else {
      c.invokeStatic("java/lang/Long", "compareUnsigned", "(JJ)I");
    }
    c.jump(zero(op), target);
  }

  private void references(Expr.Compare x, Op op, Lab target) {
    boolean eq = op == Op.EQ;
    if (isNull(x.y())) {
      exprs.expr(x.x());
      c.jump(eq ? IFNULL : IFNONNULL, target);
    } else if (isNull(x.x())) {
      exprs.expr(x.y());
      c.jump(eq ? IFNULL : IFNONNULL, target);
    } else {
      exprs.expr(x.x());
      exprs.expr(x.y());
      c.jump(eq ? IF_ACMPEQ : IF_ACMPNE, target);
    }
  }

  private static boolean isNull(Expr e) {
    return e instanceof Expr.Zero z && nilIsNull(z.type());
  }

  /** Whether the zero value of a type of reference kind is Java's null. */
  static boolean nilIsNull(IrType t) {
    return switch (t.kind()) {
      case CHAN, FUNC, INTERFACE, MAP, POINTER, UNSAFE_POINTER -> true;
      default -> false;
    };
  }

  private static boolean isZero(Expr e) {
    return e instanceof Expr.Const k && k.value() instanceof Long v && v == 0;
  }

  static Op negate(Op op) {
    return switch (op) {
      case EQ -> Op.NE;
      case NE -> Op.EQ;
      case LT -> Op.GE;
      case LE -> Op.GT;
      case GT -> Op.LE;
      case GE -> Op.LT;
      default -> throw new IllegalArgumentException("comparison " + op);
    };
  }

  /** The jump that compares an int with zero. */
  static int zero(Op op) {
    return switch (op) {
      case EQ -> IFEQ;
      case NE -> IFNE;
      case LT -> IFLT;
      case LE -> IFLE;
      case GT -> IFGT;
      case GE -> IFGE;
      default -> throw new IllegalArgumentException("comparison " + op);
    };
  }

  /** The jump that compares two ints. */
  static int two(Op op) {
    return switch (op) {
      case EQ -> IF_ICMPEQ;
      case NE -> IF_ICMPNE;
      case LT -> IF_ICMPLT;
      case LE -> IF_ICMPLE;
      case GT -> IF_ICMPGT;
      case GE -> IF_ICMPGE;
      default -> throw new IllegalArgumentException("comparison " + op);
    };
  }
}
