package gruffle.types;

import gruffle.constant.Convert;
import gruffle.constant.Value;

/** Makes of constants the keys by which duplicates in map literals and switches are found. */
final class ConstKeys {
  private ConstKeys() {}

  private record ComplexKey(double re, double im) {}

  /** Equal for constants that are equal as map keys, whatever kind they were written in. */
  static Object mapKey(Value v) {
    if (v.kind() == Value.Kind.COMPLEX) {
      Value f = Convert.toFloat(v);
      if (f.kind() != Value.Kind.FLOAT) {
        return new ComplexKey(Convert.toDouble(Convert.real(v)), Convert.toDouble(Convert.imag(v)));
      }
      v = f;
    }
    if (v.kind() == Value.Kind.FLOAT) {
      Value i = Convert.toInt(v);
      return i.kind() == Value.Kind.INT ? i : (Object) Convert.toDouble(v);
    }
    return v;
  }

  /** As gc does it, only integers, floats and strings are looked at in switches; else null. */
  static Object caseKey(Value v) {
    return switch (v.kind()) {
      case INT -> Convert.fitsLong(v) || Convert.fitsUnsignedLong(v) ? v : null;
      case FLOAT -> (Object) Convert.toDouble(v);
      case STRING -> v;
      default -> null;
    };
  }
}
