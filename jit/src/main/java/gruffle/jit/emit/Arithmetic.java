package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.JKind;
import gruffle.ir.Op;

/**
 * Emits arithmetic: single instructions, then back into the range of a narrow type. Division by zero is the JVM's
 * ArithmeticException, which is Go's panic.
 */
final class Arithmetic {
  private static final String SHIFTS = "gruffle/runtime/ops/ShiftOps";

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Exprs exprs;

  Arithmetic(FuncEmitter f, Exprs exprs) {
    this.f = f;
    this.c = f.c;
    this.exprs = exprs;
  }

  void unary(Expr.Unary x) {
    GoKind k = x.type().kind();
    if (x.op() == Op.NOT) {
      exprs.conditions.value(x);
      return;
    }
    exprs.expr(x.x());
    if (x.op() == Op.COM) {
      complement(k);
      return;
    }
    switch (k.jkind) {
      case I -> {
        c.insn(INEG);
        Converts.narrow(c, k);
      }
      case J -> c.insn(LNEG);
      case F -> c.insn(FNEG);
      case D -> c.insn(DNEG);
      case Z, L, V -> throw new IllegalArgumentException(x.toString());
    }
  }

  private void complement(GoKind k) {
    if (k.jkind == JKind.J) {
      c.lconst(-1);
      c.insn(LXOR);
    } else {
      c.iconst(-1);
      c.insn(IXOR);
      Converts.narrow(c, k);
    }
  }

  void binary(Expr.Binary x) {
    GoKind k = x.type().kind();
    switch (x.op()) {
      case SHL, SHR -> shift(x, k);
      case DIV, REM -> divide(x, k);
      case ANDNOT -> {
        exprs.expr(x.x());
        exprs.expr(x.y());
        complement(k);
        c.insn(k.jkind == JKind.J ? LAND : IAND);
      }
      default -> {
        exprs.expr(x.x());
        exprs.expr(x.y());
        c.insn(instruction(x.op(), k.jkind));
        if (k.jkind == JKind.I && overflows(x.op())) {
          Converts.narrow(c, k);
        }
      }
    }
  }

  /**
   * Pushes the lower half of a 64-bit value: all of it, if it is an int. What the upper halves of operands do not matter for is computed
   * with ints.
   */
  void lowerHalf(Expr e) {
    switch (e) {
      case Expr.Const x when x.value() instanceof Long v -> c.iconst(v.intValue());
      case Expr.LocalGet x when f.isInt(x.local()) -> f.loadInt(x.local());
      case Expr.Convert x when x.x().type().jkind() == JKind.J -> lowerHalf(x.x());
      case Expr.Convert x when x.x().type().jkind() == JKind.I -> exprs.expr(x.x());
      case Expr.Len x -> exprs.memory.length(x.x());
      case Expr.Binary x when hasLowerHalf(x) -> {
        lowerHalf(x.x());
        lowerHalf(x.y());
        c.insn(half(x.op()));
      }
      default -> {
        exprs.expr(e);
        c.insn(L2I);
      }
    }
  }

  private boolean hasLowerHalf(Expr.Binary x) {
    return switch (x.op()) {
      case ADD, SUB, MUL, AND, OR, XOR -> true;
      case SHL -> x.y() instanceof Expr.Const k && isBelow(k, 32);
      case SHR -> isExact(x) && x.y() instanceof Expr.Const k && isBelow(k, 32);
      case DIV, REM -> isExact(x) && x.y() instanceof Expr.Const k && isBelow(k, 1L << 31);
      default -> false;
    };
  }

  /** Whether the first operand is an int. */
  private boolean isExact(Expr.Binary x) {
    return x.type().kind().signed && f.isInt(x.x());
  }

  private static boolean isBelow(Expr.Const k, long limit) {
    return k.value() instanceof Long v && v > 0 && v < limit;
  }

  private static int half(Op op) {
    return switch (op) {
      case DIV -> IDIV;
      case REM -> IREM;
      case SHL -> ISHL;
      case SHR -> ISHR;
      default -> instruction(op, JKind.I);
    };
  }

  private static boolean overflows(Op op) {
    return op == Op.ADD || op == Op.SUB || op == Op.MUL;
  }

  private static int instruction(Op op, JKind k) {
    int base =
        switch (op) {
          case ADD -> IADD;
          case SUB -> ISUB;
          case MUL -> IMUL;
          case AND -> IAND;
          case OR -> IOR;
          case XOR -> IXOR;
          default -> throw new IllegalArgumentException("operator " + op);
        };
    return switch (k) {
      case I -> base;
      case J -> base + 1;
      case F -> base + 2;
      case D -> base + 3;
      case Z, L, V -> throw new IllegalArgumentException("arithmetic on " + k);
    };
  }

  // --- division ---

  private void divide(Expr.Binary x, GoKind k) {
    boolean div = x.op() == Op.DIV;
    if (k.isFloat()) {
      exprs.expr(x.x());
      exprs.expr(x.y());
      c.insn(k.jkind == JKind.F ? FDIV : DDIV);
      return;
    }
    if (k.signed || k.bits < 32) {
      exprs.expr(x.x());
      exprs.expr(x.y());
      f.line(x.pos());
      c.insn(k.jkind == JKind.J ? (div ? LDIV : LREM) : div ? IDIV : IREM);
      if (k.jkind == JKind.I && k.signed && div) {
        Converts.narrow(c, k);
      }
      return;
    }
    exprs.expr(x.x());
    if (x.y() instanceof Expr.Const n && byConstant(k, div, ((Number) n.value()).longValue())) {
      return;
    }
    exprs.expr(x.y());
    f.line(x.pos());
    String type = k.jkind == JKind.J ? "J" : "I";
    c.invokeStatic(
        k.jkind == JKind.J ? "java/lang/Long" : "java/lang/Integer",
        div ? "divideUnsigned" : "remainderUnsigned",
        "(" + type + type + ")" + type);
  }

  /** Unsigned division by a constant, which HotSpot does not turn into a multiplication by itself. */
  private boolean byConstant(GoKind k, boolean div, long n) {
    if (n == 0) {
      return false;
    }
    if (k.jkind == JKind.I) {
      long d = n & 0xFFFFFFFFL;
      Converts.toLong(c, GoKind.UINT32);
      c.lconst(d);
      c.insn(div ? LDIV : LREM);
      c.insn(L2I);
      return true;
    }
    if ((n & n - 1) == 0) {
      if (div) {
        c.iconst(Long.numberOfTrailingZeros(n));
        c.insn(LUSHR);
      } else {
        c.lconst(n - 1);
        c.insn(LAND);
      }
      return true;
    }
    Reciprocal.divide(c, div, n);
    return true;
  }

  // --- shifts ---

  private void shift(Expr.Binary x, GoKind k) {
    boolean left = x.op() == Op.SHL;
    GoKind count = x.y().type().kind();
    boolean wide = k.jkind == JKind.J;
    int bits = wide ? 64 : 32;
    if (x.y() instanceof Expr.Const n) {
      long by = ((Number) n.value()).longValue();
      if (by >= 0 || !count.signed) {
        constant(x, k, by < 0 ? Long.MAX_VALUE : by);
        return;
      }
    }
    if (masked(x.y()) < bits) {
      exprs.expr(x.x());
      exprs.expr(x.y());
      if (count.jkind == JKind.J) {
        c.insn(L2I);
      }
      instruction(k, left);
      if (left) {
        Converts.narrow(c, k);
      }
      return;
    }
    long mask = remainder(x.y()) - 1;
    if (mask >= 0 && mask < bits) {
      Expr n = ((Expr.Binary) x.y()).x();
      exprs.expr(x.x());
      f.loadG();
      exprs.expr(n);
      Converts.emit(c, count, GoKind.INT64);
      c.iconst((int) mask);
      f.line(x.pos());
      c.invokeStatic(SHIFTS, "remainder", "(" + Rt.G_DESC + "JI)I");
      instruction(k, left);
      if (left) {
        Converts.narrow(c, k);
      }
      return;
    }
    if (count.signed) {
      f.loadG();
    }
    exprs.expr(x.x());
    exprs.expr(x.y());
    Converts.emit(c, count, count.signed ? GoKind.INT64 : GoKind.UINT64);
    f.line(x.pos());
    String name = left ? "shl" : k.signed ? "shr" : "ushr";
    String type = wide ? "J" : "I";
    c.invokeStatic(
        SHIFTS,
        name + (count.signed ? "" : "U") + bits,
        "(" + (count.signed ? Rt.G_DESC : "") + type + "J)" + type);
    if (left) {
      Converts.narrow(c, k);
    }
  }

  private void instruction(GoKind k, boolean left) {
    if (k.jkind == JKind.J) {
      c.insn(left ? LSHL : k.signed ? LSHR : LUSHR);
    } else {
      c.insn(left ? ISHL : k.signed ? ISHR : IUSHR);
    }
  }

  private void constant(Expr.Binary x, GoKind k, long by) {
    boolean left = x.op() == Op.SHL;
    exprs.expr(x.x());
    long n = by;
    if (n >= k.bits) {
      if (left || !k.signed) {
        c.popValue();
        if (k.jkind == JKind.J) {
          c.lconst(0);
        } else {
          c.iconst(0);
        }
        return;
      }
      n = k.bits - 1L;
    }
    c.iconst((int) n);
    instruction(k, left);
    if (left) {
      Converts.narrow(c, k);
    }
  }

  /** The largest value that a shift count can have, as far as it shows. */
  private static long masked(Expr e) {
    return switch (e) {
      case Expr.Binary b when b.op() == Op.AND && b.y() instanceof Expr.Const n ->
          unsignedOr(((Number) n.value()).longValue());
      case Expr.Binary b when b.op() == Op.AND && b.x() instanceof Expr.Const n ->
          unsignedOr(((Number) n.value()).longValue());
      case Expr.Convert v when v.type().kind().isInteger() && v.x().type().kind().isInteger() -> {
        long m = masked(v.x());
        yield m <= 0x7F ? m : Long.MAX_VALUE;
      }
      default -> Long.MAX_VALUE;
    };
  }

  /** The power of two that a count, {@code n % 64} of a signed n, is the remainder by; 0 if it is none. */
  private static long remainder(Expr e) {
    if (e instanceof Expr.Binary b
        && b.op() == Op.REM
        && b.type().kind().signed
        && b.y() instanceof Expr.Const c) {
      long d = ((Number) c.value()).longValue();
      return d > 0 && (d & d - 1) == 0 ? d : 0;
    }
    return 0;
  }

  private static long unsignedOr(long mask) {
    return mask < 0 ? Long.MAX_VALUE : mask;
  }
}
