package gruffle.conformance.gotest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Short names for what goes wrong, so that failures can be counted by cause. */
final class Causes {
  private static final int SHOWN = 3000;
  private static final Pattern PLACE = Pattern.compile("^\\S+?:\\d+(:\\d+)?: ");
  private static final Pattern NUMBERS = Pattern.compile("0x[0-9a-f]+|\\d+");

  private Causes() {}

  /** Of a Java exception in our compiler. */
  static String internal(Throwable e) {
    String text =
        e.getMessage() == null ? "" : ": " + e.getMessage().lines().findFirst().orElse("");
    return "internal error: " + e.getClass().getSimpleName() + text;
  }

  /** Of errors where a program should compile. */
  static String diagnostics(List<String> lines) {
    String first = lines.stream().filter(l -> !l.startsWith("#")).findFirst().orElse("");
    return "does not compile: " + PLACE.matcher(first).replaceFirst("");
  }

  /** Of a program that ends with an exit code other than 0. */
  static String exit(int code, String output) {
    return output
        .lines()
        .filter(
            l ->
                l.startsWith("panic: ")
                    || l.startsWith("fatal error: ")
                    || l.contains("gruffle: internal error"))
        .findFirst()
        .map(l -> NUMBERS.matcher(l.replaceFirst("\\(details in .*\\)", "")).replaceAll("N"))
        .orElse("exit " + code);
  }

  /** Bytes, a character each, as the text that they are. */
  static String readable(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  /** The first line in which texts differ, and what follows. */
  static String difference(String expected, String got) {
    String[] a = expected.split("\n", -1);
    String[] b = got.split("\n", -1);
    int i = 0;
    while (i < a.length && i < b.length && a[i].equals(b[i])) {
      i++;
    }
    String want = i < a.length ? a[i] : "(end)";
    String have = i < b.length ? b[i] : "(end)";
    return shortened("line " + (i + 1) + "\n  expected: " + want + "\n  got:      " + have);
  }
}
