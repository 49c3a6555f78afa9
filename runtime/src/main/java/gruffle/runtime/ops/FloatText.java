package gruffle.runtime.ops;

import java.math.BigDecimal;

/** The shortest decimal form of a float, as strconv's format 'g' with precision -1 has it. */
final class FloatText {
  private FloatText() {}

  static String shortest(double x) {
    return special(x) ? specialText(x) : format(Double.toString(x));
  }

  static String shortest(float x) {
    return special(x) ? specialText(x) : format(Float.toString(x));
  }

  private static boolean special(double x) {
    return x == 0 || Double.isNaN(x) || Double.isInfinite(x);
  }

  private static String specialText(double x) {
    if (x == 0) {
      return 1 / x < 0 ? "-0" : "0";
    }
    return Double.isNaN(x) ? "NaN" : x > 0 ? "+Inf" : "-Inf";
  }

  /** Java's digits are the shortest ones; only their layout differs. */
  private static String format(String java) {
    BigDecimal d = new BigDecimal(java).stripTrailingZeros();
    String sign = d.signum() < 0 ? "-" : "";
    String digits = d.unscaledValue().abs().toString();
    int exp = digits.length() - 1 - d.scale();
    return sign + (exp < -4 || exp >= 6 ? scientific(digits, exp) : plain(digits, exp));
  }

  private static String scientific(String digits, int exp) {
    StringBuilder b = new StringBuilder().append(digits.charAt(0));
    if (digits.length() > 1) {
      b.append('.').append(digits, 1, digits.length());
    }
    b.append('e').append(exp < 0 ? '-' : '+');
    int e = Math.abs(exp);
    return b.append(e < 10 ? "0" : "").append(e).toString();
  }

  private static String plain(String digits, int exp) {
    if (exp < 0) {
      return "0." + "0".repeat(-exp - 1) + digits;
    }
    if (exp + 1 >= digits.length()) {
      return digits + "0".repeat(exp + 1 - digits.length());
    }
    return digits.substring(0, exp + 1) + "." + digits.substring(exp + 1);
  }
}
