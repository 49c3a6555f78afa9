package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import java.util.List;

/** Values on their way into and out of containers that hold all primitive kinds as a long. */
final class Raw {
  private static final IrType UINT64 = new IrType.Basic(GoKind.UINT64);

  private Raw() {}

  /** The argument for an operation that takes J or L. */
  static Expr in(Expr x) {
    GoKind k = x.type().kind();
    return switch (k) {
      case BOOL -> op("raw.Z2J", IrTypes.INT, x);
      case FLOAT32 -> op("raw.F2J", IrTypes.INT, x);
      case FLOAT64 -> op("raw.D2J", IrTypes.INT, x);
      default -> {
        if (!k.isInteger() || k.bits == 64) {
          yield x;
        }
        yield x instanceof Expr.Const c
            ? new Expr.Const(IrTypes.INT, c.value())
            : new Expr.Convert(k.signed ? IrTypes.INT : UINT64, x);
      }
    };
  }

  /** The type that an operation's first result has before {@link #out}. */
  static IrType carrier(IrType t) {
    GoKind k = t.kind();
    return Ops.isPrimitive(t) && !(k.isInteger() && k.bits == 64) ? IrTypes.INT : t;
  }

  /** The value behind an operation's first result. */
  static Expr out(Expr x, IrType t) {
    return switch (t.kind()) {
      case BOOL -> op("raw.J2Z", t, x);
      case FLOAT32 -> op("raw.J2F", t, x);
      case FLOAT64 -> op("raw.J2D", t, x);
      default -> x.type().equals(t) ? x : new Expr.Convert(t, x);
    };
  }

  /** A map key as an argument: floats go as interfaces. */
  static Expr key(Expr x) {
    return x.type().kind().isFloat() ? new Expr.ToIface(x, IrTypes.EMPTY_INTERFACE) : in(x);
  }

  private static Expr op(String name, IrType type, Expr x) {
    return new Expr.OpCall(name, type, List.of(x), 0);
  }
}
