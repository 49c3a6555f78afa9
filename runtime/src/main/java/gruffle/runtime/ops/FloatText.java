package gruffle.runtime.ops;

import java.math.BigDecimal;
import java.math.MathContext;

/** The shortest decimal form of a float, as strconv's format 'g' with precision -1 has it. */
final class FloatText {
  /** Java's shortest form has two digits where one would do. */
  private static final MathContext ONE_DIGIT = new MathContext(1);

  private FloatText() {}

  static String shortest(double x) {
    if (special(x)) {
      return specialText(x);
    }
    BigDecimal d = new BigDecimal(Double.toString(x)).stripTrailingZeros();
    BigDecimal one = d.round(ONE_DIGIT);
    return format(one.doubleValue() == x ? one : d);
  }

  static String shortest(float x) {
    if (special(x)) {
      return specialText(x);
    }
    BigDecimal d = new BigDecimal(Float.toString(x)).stripTrailingZeros();
    BigDecimal one = d.round(ONE_DIGIT);
    return format(one.floatValue() == x ? one : d);
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
  private static String format(BigDecimal d) {
    String sign = d.signum() < 0 ? "-" : "";
    String all = d.unscaledValue().abs().toString();
    int exp = all.length() - 1 - d.scale();
    String digits = all.replaceAll("0+$", "");
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
