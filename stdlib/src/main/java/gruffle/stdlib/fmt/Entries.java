package gruffle.stdlib.fmt;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.GoMap;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.MapIter;
import java.util.Arrays;

/** The entries of a map with strings or integers as keys, in the order in which they are printed. */
final class Entries {
  /** An entry; its value is bits for primitive kinds, else a reference. */
  static final class Entry implements Comparable<Entry> {
    /** Null if the key is a number. */
    final GoString text;

    final long number;
    final long bits;
    final Object value;
    private final boolean unsigned;

    Entry(GoString text, long number, boolean unsigned, long bits, Object value) {
      this.text = text;
      this.number = number;
      this.unsigned = unsigned;
      this.bits = bits;
      this.value = value;
    }

    @Override
    public int compareTo(Entry o) {
      if (text != null) {
        return text.compareTo(o.text);
      }
      return unsigned ? Long.compareUnsigned(number, o.number) : Long.compare(number, o.number);
    }
  }

  private Entries() {}

  static boolean canSort(Rtype key) {
    return key.kind() == Kind.STRING || key.kind().isInteger();
  }

  static Entry[] of(G g, GoMap m) {
    if (m == null || m.count == 0) {
      return new Entry[0];
    }
    Kind key = m.type.key().kind();
    boolean text = key == Kind.STRING;
    boolean primitive = m.type.elem().kind().isPrimitive();
    Entry[] all = new Entry[m.count];
    int n = 0;
    for (MapIter it = new MapIter(m); n < all.length && it.next(g); n++) {
      all[n] =
          new Entry(
              text ? (GoString) it.keyL() : null,
              text ? 0 : it.keyJ(),
              key.isUnsigned(),
              primitive ? it.valueJ() : 0,
              primitive ? null : it.valueL());
    }
    if (n < all.length) {
      all = Arrays.copyOf(all, n);
    }
    if (n > 1) {
      Arrays.sort(all);
    }
    return all;
  }
}
