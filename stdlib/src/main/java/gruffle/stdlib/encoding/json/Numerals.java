package gruffle.stdlib.encoding.json;

import gruffle.runtime.sched.G;
import gruffle.runtime.value.GoString;
import gruffle.stdlib.strconv.Natives;

/** Numbers as JSON has them, and as keys of maps are; the value of the last integer is kept here. */
final class Numerals {
  /** So many are a number of 64 bits, though perhaps one without a sign. */
  private static final int MOST = 19;

  long value;

  /** Whether the last decimal number is one that a float can be near to. */
  boolean fits;

  /** Where the digits end that begin at i; 0 if that is no number of 64 bits. */
  int read(byte[] b, int i, int end, boolean unsigned) {
    boolean negative = b[i] == '-';
    if (negative) {
      if (unsigned) {
        return 0;
      }
      i++;
    }
    int from = i;
    long n = 0;
    while (i < end && b[i] >= '0' && b[i] <= '9') {
      n = n * 10 + b[i++] - '0';
    }
    if (i == from
        || i - from > MOST && !(unsigned && isTwenty(b[from], n, i - from))
        || n < 0 && !unsigned) {
      return 0; // or the least number of all, which is left to Go
    }
    value = negative ? -n : n;
    return i;
  }

  /** Whether that was a number of 20 digits and not more than 64 bits: what begins with 1, and is not less than ten to the 19th. */
  private static boolean isTwenty(int first, long n, int digits) {
    return digits == MOST + 1
        && first == '1'
        && Long.compareUnsigned(n, -8446744073709551616L) >= 0;
  }

  /** Whether that is an integer as strconv reads it. */
  boolean key(GoString s, boolean unsigned) {
    byte[] b = s.b;
    int i = s.off;
    int end = i + s.len;
    if (i == end) {
      return false;
    }
    boolean negative = b[i] == '-';
    if (!unsigned && (negative || b[i] == '+')) {
      i++;
    }
    if (i == end || b[i] == '-') {
      return false;
    }
    while (i < end - 1 && b[i] == '0') {
      i++;
    }
    if (read(b, i, end, true) != end
        || value < 0 && !unsigned && !(negative && value == Long.MIN_VALUE)) {
      return false;
    }
    value = negative ? -value : value;
    return true;
  }

  /** The float that is nearest to the number from i to end; {@link #fits} tells whether there is one. */
  double decimal(G g, byte[] b, int i, int end, boolean single) {
    if (!single) {
      int after = read(b, i, end, false);
      if (after == end
          && after - i <= 15
          && value != 0) { // such an integer is a float; -0 is another one than 0
        fits = true;
        return value;
      }
    }
    double d = Natives.parseFloat(g, new GoString(b, i, end - i), single ? 32 : 64);
    fits = g.resJ(2) == 0;
    return d;
  }
}
