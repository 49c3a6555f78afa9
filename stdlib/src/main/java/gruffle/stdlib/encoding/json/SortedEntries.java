package gruffle.stdlib.encoding.json;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.GoMap;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.MapIter;
import gruffle.stdlib.strconv.Digits;
import java.util.Arrays;

/** The entries of a map in the order in which they are written: by the texts of their keys. */
final class SortedEntries {
  /** An entry; its value is bits for primitive kinds, else a reference. */
  static final class Entry implements Comparable<Entry> {
    final GoString key;
    final long bits;
    final Object value;

    Entry(GoString key, long bits, Object value) {
      this.key = key;
      this.bits = bits;
      this.value = value;
    }

    @Override
    public int compareTo(Entry o) {
      return key.compareTo(o.key);
    }
  }

  private SortedEntries() {}

  static Entry[] of(G g, GoMap m) {
    Rtype key = m.type.key();
    boolean text = key.kind() == Kind.STRING;
    boolean primitive = m.type.elem().kind().isPrimitive();
    Entry[] all = new Entry[m.count];
    int n = 0;
    for (MapIter it = new MapIter(m); n < all.length && it.next(g); n++) {
      GoString k = text ? (GoString) it.keyL() : number(it.keyJ(), key.kind().isUnsigned());
      all[n] = new Entry(k, primitive ? it.valueJ() : 0, primitive ? null : it.valueL());
    }
    if (n < all.length) {
      all = Arrays.copyOf(all, n);
    }
    if (n > 1) {
      Arrays.sort(all);
    }
    return all;
  }

  private static GoString number(long v, boolean unsigned) {
    boolean negative = v < 0 && !unsigned;
    long abs = negative ? -v : v;
    int sign = negative ? 1 : 0;
    byte[] b = new byte[Digits.count(abs, 10) + sign];
    Digits.write(abs, 10, b, b.length);
    if (negative) {
      b[0] = '-';
    }
    return GoString.wrap(b);
  }
}
