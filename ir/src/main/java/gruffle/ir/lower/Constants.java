package gruffle.ir.lower;

import gruffle.constant.Convert;
import gruffle.constant.Value;
import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;

/** The checker's exact constants as machine values. */
final class Constants {
  private Constants() {}

  /** A constant of a type that can represent it; of an interface type, boxed with its default type. */
  static Expr of(Value v, IrType type) {
    GoKind k = type.kind();
    if (k == GoKind.INTERFACE) {
      return new Expr.ToIface(of(v, defaultType(v)), type);
    }
    if (k == GoKind.UNSAFE_POINTER || k == GoKind.POINTER) {
      return new Expr.Convert(type, of(v, IrTypes.UINTPTR));
    }
    Object machine;
    if (k == GoKind.BOOL) {
      machine = ((Value.Bool) v).value();
    } else if (k == GoKind.STRING) {
      machine = ((Value.Str) v).bytes();
    } else if (k.isInteger()) {
      machine = narrow(Convert.longBits(Convert.toInt(v)), k);
    } else if (k.isFloat()) {
      machine = toFloat(v, k == GoKind.FLOAT32);
    } else {
      boolean single = k == GoKind.COMPLEX64;
      machine = new double[] {toFloat(Convert.real(v), single), toFloat(Convert.imag(v), single)};
    }
    return new Expr.Const(type, machine);
  }

  private static IrType defaultType(Value v) {
    return switch (v.kind()) {
      case BOOL -> IrTypes.BOOL;
      case STRING -> IrTypes.STRING;
      case INT -> IrTypes.INT;
      case FLOAT -> IrTypes.FLOAT64;
      default -> new IrType.Basic(GoKind.COMPLEX128);
    };
  }

  private static long narrow(long v, GoKind k) {
    int shift = 64 - k.bits;
    return k.signed ? v << shift >> shift : v << shift >>> shift;
  }

  private static double toFloat(Value v, boolean single) {
    return single ? Convert.toFloat32(v) : Convert.toDouble(v);
  }

  /** The integer behind a constant expression of integer type, as a switch compares it. */
  static long integer(Expr e) {
    return (Long) ((Expr.Const) e).value();
  }
}
