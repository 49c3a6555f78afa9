package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.TypeInfo;

/**
 * What the checker found an expression to be.
 *
 * @param value the constant value; null where it is no constant
 */
public record TypeAndValue(Mode mode, Type type, Value value) implements TypeInfo {
  /** A call without results. */
  public boolean isVoid() {
    return mode == Mode.NOVALUE;
  }

  public boolean isType() {
    return mode == Mode.TYPEXPR;
  }

  public boolean isBuiltin() {
    return mode == Mode.BUILTIN;
  }

  public boolean isConstant() {
    return value != null;
  }

  public boolean isValue() {
    return switch (mode) {
      case CONSTANT, VARIABLE, MAPINDEX, VALUE, NILVALUE, COMMAOK, COMMAERR, CGOFUNC -> true;
      default -> false;
    };
  }

  public boolean isNil() {
    return mode == Mode.NILVALUE;
  }

  public boolean addressable() {
    return mode == Mode.VARIABLE;
  }

  public boolean assignable() {
    return mode == Mode.VARIABLE || mode == Mode.MAPINDEX;
  }

  /** Whether it may stand on the right of v, ok = . */
  public boolean hasOk() {
    return mode == Mode.COMMAOK || mode == Mode.MAPINDEX;
  }
}
