package gruffle.stdlib.encoding.json;

import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Hashing;
import gruffle.stdlib.unicode.Categories;
import gruffle.stdlib.unicode.utf8.Utf8;
import java.util.Arrays;

/** The fields of a struct type that JSON has, in their order, and by name. */
final class Fields {
  // Flags of a field.
  static final int OMIT_EMPTY = 1;
  static final int OMIT_ZERO = 2;
  static final int QUOTED = 4;

  /** Its type's own method IsZero decides. */
  static final int ASKED = 8;

  /** It is an embedded struct of unexported type with a name in its tag: methods of it do not count. */
  static final int HIDDEN = 16;

  /** A struct on the way to a field: embedded, or behind an embedded pointer. */
  record Step(long offset, boolean pointer, boolean settable, Rtype type) {}

  /** A field. */
  static final class Field {
    final Plan owner;
    final int number;
    final GoString name;
    private final GoString folded;

    /** Quoted, with the colon, as it is written: where HTML is escaped, and where it is not. */
    final GoString html;

    final GoString plain;
    final int flags;
    final Step[] steps;
    final long offset;
    final Plan plan;

    /** The names of the embedded fields on the way, then its own. */
    final GoString[] path;

    Field(
        Plan owner, int number, GoString[] texts, int flags, Rtype[] way, int[] index, Plan plan) {
      this.owner = owner;
      this.number = number;
      this.name = texts[0];
      this.folded = fold(name.b, name.off, name.off + name.len);
      this.html = texts[1];
      this.plain = texts[2];
      int last = index.length - 1;
      this.flags = flags | (way[last].field(index[last]).exported() ? 0 : HIDDEN);
      this.steps = new Step[last];
      this.path = new GoString[last + 1];
      for (int k = 0; k < last; k++) {
        gruffle.runtime.type.Field f = way[k].field(index[k]);
        Rtype t = f.type();
        boolean pointer = t.kind() == Kind.POINTER;
        steps[k] =
            new Step(
                way[k].layout().offset(index[k]), pointer, f.exported(), pointer ? t.elem() : t);
        path[k] = way[k].fieldName(index[k]);
      }
      path[last] = name;
      this.offset = way[last].layout().offset(index[last]);
      this.plan = plan;
    }

    boolean is(int flag) {
      return (flags & flag) != 0;
    }

    /** Whether that is its name, followed by a quote. */
    boolean isAt(byte[] b, int i, int end) {
      int n = name.len;
      return end - i > n
          && b[i + n] == '"'
          && Arrays.equals(b, i, i + n, name.b, name.off, name.off + n);
    }
  }

  final Field[] list;

  /** Whether Java can read and write values of the type. */
  final boolean readable;

  final boolean writable;
  private final Field[] exact;
  private final Field[] folded;

  Fields(Field[] list) {
    this.list = list;
    boolean readable = true;
    boolean writable = true;
    int n = 4;
    while (n < 2 * list.length) {
      n *= 2;
    }
    exact = new Field[n];
    folded = new Field[n];
    for (Field f : list) {
      readable &= !f.is(HIDDEN) && settable(f);
      writable &= !f.is(ASKED | HIDDEN);
      exact[free(exact, f.name)] = f;
      if (findFolded(f.folded) == null) { // else the first one counts
        folded[free(folded, f.folded)] = f;
      }
    }
    this.readable = readable;
    this.writable = writable;
  }

  /** An embedded pointer to a struct of unexported type cannot be set. */
  private static boolean settable(Field f) {
    for (Step s : f.steps) {
      if (s.pointer && !s.settable) {
        return false;
      }
    }
    return true;
  }

  private static int free(Field[] table, GoString name) {
    int i = name.hashCode() & table.length - 1;
    while (table[i] != null) {
      i = i + 1 & table.length - 1;
    }
    return i;
  }

  /** The field that a key in an object means; null if none. */
  Field find(byte[] b, int from, int to) {
    int mask = exact.length - 1;
    int n = to - from;
    for (int i = Hashing.bytes(b, from, n) & mask; exact[i] != null; i = i + 1 & mask) {
      GoString name = exact[i].name;
      if (name.len == n && Arrays.equals(b, from, to, name.b, name.off, name.off + n)) {
        return exact[i];
      }
    }
    return findFolded(fold(b, from, to));
  }

  private Field findFolded(GoString key) {
    int mask = folded.length - 1;
    for (int i = key.hashCode() & mask; folded[i] != null; i = i + 1 & mask) {
      if (folded[i].folded.eq(key)) {
        return folded[i];
      }
    }
    return null;
  }

  /** The least of all texts that differ from that one in case alone. */
  private static GoString fold(byte[] b, int from, int to) {
    byte[] text = new byte[3 * (to - from)];
    int n = 0;
    for (int i = from; i < to; ) {
      int c = b[i];
      if (c >= 0) {
        text[n++] = (byte) (c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c);
        i++;
      } else {
        long r = Utf8.decode(b, i, to);
        n = Utf8.encode(text, n, least(Utf8.rune(r)));
        i += Utf8.width(r);
      }
    }
    return new GoString(text, 0, n);
  }

  private static int least(int r) {
    while (true) {
      int next = Categories.simpleFold(r);
      if (next <= r) {
        return next;
      }
      r = next;
    }
  }
}
