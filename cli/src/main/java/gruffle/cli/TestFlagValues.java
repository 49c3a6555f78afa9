package gruffle.cli;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what is wrong with the values of flags that the go command looks at itself, before any test is built. */
final class TestFlagValues {
  private static final Set<String> SWITCHES =
      Set.of(
          "v",
          "short",
          "failfast",
          "benchmem",
          "fullpath",
          "artifacts",
          "json",
          "cover",
          "x",
          "a",
          "n");
  private static final Set<String> NUMBERS = Set.of("count", "parallel", "p");
  private static final Set<String> MODES = Set.of("", "set", "count", "atomic");
  private static final Pattern BOOLEAN =
      Pattern.compile("1|0|t|f|T|F|true|false|TRUE|FALSE|True|False");
  private static final Pattern DURATION =
      Pattern.compile("[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h))+)");

  /** A number in the syntax of Go's literals; its digits are the group of their base. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "([-+]?)(?:0[xX]_?([0-9a-fA-F]+(?:_[0-9a-fA-F]+)*)|0[bB]_?([01]+(?:_[01]+)*)"
              + "|0[oO]?_?([0-7]+(?:_[0-7]+)*)|(0|[1-9][0-9]*(?:_[0-9]+)*))");

  private static final int[] BASES = {16, 2, 8, 10};

  private TestFlagValues() {}

  /**
   * Null if the go command would take the value, or leave it to the program.
   *
   * @param name the flag's without "test."
   * @param said as it was typed
   * @param value null for a switch without one
   */
  static String problem(String name, String said, String value) {
    if (value == null) {
      return null;
    }
    if (SWITCHES.contains(name)) {
      boolean fits =
          BOOLEAN.matcher(value).matches() || name.equals("v") && value.equals("test2json");
      String why = name.equals("v") ? "invalid flag -test.v=" + value : "parse error";
      return fits ? null : "invalid boolean value \"" + value + "\" for -" + said + ": " + why;
    }
    String why = null;
    if (NUMBERS.contains(name)) {
      why = number(value);
    } else if (name.equals("timeout") && !DURATION.matcher(value).matches()) {
      why = "parse error";
    } else if (name.equals("covermode") && !MODES.contains(value)) {
      why = "valid modes are \"set\", \"count\", or \"atomic\"";
    } else if (name.equals("shuffle")) {
      why = shuffle(value);
    }
    return why == null ? null : "invalid value \"" + value + "\" for flag -" + said + ": " + why;
  }

  /** What a value of a switch means. */
  static boolean isTrue(String value) {
    return value.matches("1|t|T|true|TRUE|True");
  }

  private static String number(String value) {
    var m = NUMBER.matcher(value);
    if (!m.matches()) {
      return "parse error";
    }
    for (int i = 0; i < BASES.length; i++) {
      String digits = m.group(i + 2);
      if (digits != null) {
        return isInt(m.group(1) + digits.replace("_", ""), BASES[i]) ? null : "value out of range";
      }
    }
    throw new IllegalStateException(value);
  }

  private static boolean isInt(String digits, int base) {
    return new BigInteger(digits, base).bitLength() < Long.SIZE;
  }

  private static String shuffle(String value) {
    if (value.equals("on") || value.equals("off")) {
      return null;
    }
    boolean digits = value.matches("[-+]?[0-9]+");
    if (digits && isInt(value, 10)) {
      return null;
    }
    return "-shuffle argument must be \"on\", \"off\", or an int64: strconv.ParseInt: parsing \""
        + value
        + "\": "
        + (digits ? "value out of range" : "invalid syntax");
  }
}
