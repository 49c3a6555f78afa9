package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.GoKind;
import gruffle.ir.JKind;

/** Conversions between integer and float types: to the Java shape first, then into the range of the Go type. */
final class Converts {
  private static final String OPS = "gruffle/runtime/ops/ConvOps";

  private Converts() {}

  static boolean isNumber(GoKind k) {
    return k.isInteger() || k.isFloat();
  }

  static void emit(CodeBuilder c, GoKind from, GoKind to) {
    if (from == to) {
      return;
    }
    if (to.isInteger()) {
      if (from.isInteger()) {
        integer(c, from, to);
      } else {
        fromFloat(c, from, to);
      }
    } else if (from.isInteger()) {
      toFloat(c, from, to);
    } else {
      c.insn(to == GoKind.FLOAT64 ? F2D : D2F);
    }
  }

  private static void integer(CodeBuilder c, GoKind from, GoKind to) {
    if (to.jkind == JKind.J) {
      if (from.jkind == JKind.I) {
        toLong(c, from);
      }
      return;
    }
    if (from.jkind == JKind.J) {
      c.insn(L2I);
    } else if (fits(from, to)) {
      return;
    }
    narrow(c, to);
  }

  /** An integer of at most 32 bits as a long with the same Go value. */
  static void toLong(CodeBuilder c, GoKind from) {
    c.insn(I2L);
    if (from == GoKind.UINT32) {
      c.lconst(0xFFFFFFFFL);
      c.insn(LAND);
    }
  }

  /** Whether all values of one narrow type are values of another. */
  private static boolean fits(GoKind from, GoKind to) {
    return from.signed == to.signed ? from.bits <= to.bits : to.signed && from.bits < to.bits;
  }

  /** Brings an int into the range of a type of at most 32 bits. */
  static void narrow(CodeBuilder c, GoKind to) {
    switch (to) {
      case INT8 -> c.insn(I2B);
      case INT16 -> c.insn(I2S);
      case UINT16 -> c.insn(I2C);
      case UINT8 -> {
        c.iconst(0xFF);
        c.insn(IAND);
      }
      default -> {}
    }
  }

  private static void toFloat(CodeBuilder c, GoKind from, GoKind to) {
    boolean d = to == GoKind.FLOAT64;
    if (from.jkind == JKind.I && from != GoKind.UINT32) {
      c.insn(d ? I2D : I2F);
      return;
    }
    if (from.jkind == JKind.I) {
      toLong(c, from);
    } else if (!from.signed) {
      c.invokeStatic(OPS, d ? "uj2d" : "uj2f", d ? "(J)D" : "(J)F");
      return;
    }
    c.insn(d ? L2D : L2F);
  }

  private static void fromFloat(CodeBuilder c, GoKind from, GoKind to) {
    if (from == GoKind.FLOAT32) {
      c.insn(F2D);
    }
    if (to.jkind == JKind.J) {
      c.invokeStatic(OPS, to.signed ? "d2j" : "d2uj", "(D)J");
    } else {
      c.invokeStatic(OPS, to == GoKind.UINT32 ? "d2ui" : "d2i", "(D)I");
      narrow(c, to);
    }
  }
}
