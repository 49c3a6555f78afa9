package gruffle.stdlib.encoding.csv;

import gruffle.runtime.value.GoString;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;
import java.util.Arrays;

/**
 * Cuts the first record of a text into its fields, where nothing is wrong with it; what is wrong, or seldom met, is left to Go's readRecord, which knows what to complain about.
 * A record is read to its end over as many lines as its quoted fields have, after any number of empty lines and comments.
 */
final class Cut {
  /** What record returns else: the record goes on behind the text; it is Go's. */
  static final int MORE = 0;

  static final int ODD = -1;

  private final byte[] b;
  private final int from;
  private final int end;

  /** Whether nothing comes behind the text. */
  private final boolean last;

  private final boolean trim;
  private final byte comma;

  /** The byte that comments begin with; 0: there are none. */
  private final byte comment;

  /** Of each field its line and column. */
  private long[] places;

  /** Of each field where its text begins and ends: in out, or in b where there is no out. */
  private int[] bounds = new int[32];

  private int count;

  /** The fields' bytes one after another, where one has quotes. */
  private byte[] out;

  private int start;
  private int n;
  private int i;
  private int lines;
  private int lineStart;

  Cut(byte[] b, int from, int end, boolean last, boolean trim, long delimiters) {
    this.b = b;
    this.from = from;
    this.end = end;
    this.last = last;
    this.trim = trim;
    this.comma = (byte) delimiters;
    this.comment = (byte) (delimiters >> 8);
  }

  /** How many lines the record has, with those before it. */
  int lines() {
    return lines;
  }

  /** How many bytes the record has, with what is before it: its first line has the number line + 1 if nothing is. */
  int record(int line, LongSlice room) {
    places = room.a;
    i = from;
    while (i < end && isSkipped()) {
      int stop = newline(i);
      if (stop < 0) {
        return last ? ODD : MORE;
      }
      i = stop + 1;
      lines++;
    }
    if (i == end) {
      return last ? ODD : MORE;
    }
    start = i;
    lineStart = i;
    lines++;
    while (true) {
      if (trim && !skipSpaces()) {
        return ODD;
      }
      place(line + lines);
      int state = i < end && b[i] == '"' ? quoted() : plain();
      if (state <= 0) {
        return state;
      }
      if (state == '\n') {
        return i - from;
      }
    }
  }

  private boolean isSkipped() {
    byte c = b[i];
    return c == '\n'
        || c == '\r' && (i + 1 == end || b[i + 1] == '\n')
        || comment != 0 && c == comment;
  }

  private int newline(int k) {
    while (k < end && b[k] != '\n') {
      k++;
    }
    return k < end ? k : -1;
  }

  /** Whether it knows what is space here. */
  private boolean skipSpaces() {
    while (i < end && (b[i] == ' ' || b[i] == '\t')) {
      i++;
    }
    if (i == end) {
      return true;
    }
    int c = b[i] & 0xff;
    boolean other = c == 0x0b || c == '\f' || c == '\r' || c == 0xc2 || c >= 0xe1 && c <= 0xe3;
    return !other || c == '\r' && i + 1 < end && b[i + 1] == '\n';
  }

  private void place(int line) {
    if (2 * count + 2 > places.length) {
      places = Arrays.copyOf(places, Math.max(32, 4 * count + 4));
    }
    places[2 * count] = line;
    places[2 * count + 1] = i - lineStart + 1L;
  }

  /** A field without quotes: the byte behind it, at which a line's end is '\n'. */
  private int plain() {
    int k = i;
    while (k < end) {
      byte c = b[k];
      if (c == comma || c == '\n') {
        break;
      }
      if (c == '"') {
        return ODD;
      }
      k++;
    }
    if (k == end && !last) {
      return MORE;
    }
    int stop = k;
    boolean over = k == end || b[k] == '\n';
    if (over && k > i && b[k - 1] == '\r') {
      stop--;
    }
    if (out == null) {
      field(i, stop);
    } else {
      int at = n;
      copy(i, stop);
      field(at, n);
    }
    i = Math.min(k + 1, end);
    return over ? '\n' : comma & 0xff;
  }

  private int quoted() {
    if (out == null) {
      compact();
    }
    i++;
    int at = n;
    int k = i;
    while (true) {
      while (k < end && b[k] != '"' && b[k] != '\n') {
        k++;
      }
      if (k == end) {
        return last ? ODD : MORE;
      }
      if (b[k] == '\n') {
        boolean carriage = k > i && b[k - 1] == '\r';
        copy(i, carriage ? k - 1 : k);
        put('\n');
        k++;
        i = k;
        lineStart = k;
        lines++;
        continue;
      }
      copy(i, k);
      i = k + 1;
      if (i == end) {
        return last ? ended(at, end) : MORE;
      }
      byte c = b[i];
      if (c == '"') {
        k = i + 1; // the second of two is the first byte of what comes
      } else if (c == comma) {
        i++;
        field(at, n);
        return comma & 0xff;
      } else if (c == '\n') {
        return ended(at, i + 1);
      } else if (c == '\r' && i + 1 < end && b[i + 1] == '\n') {
        return ended(at, i + 2);
      } else if (c == '\r' && i + 1 == end) {
        return last ? ended(at, end) : MORE;
      } else {
        return ODD;
      }
    }
  }

  private int ended(int at, int behind) {
    field(at, n);
    i = behind;
    return '\n';
  }

  private void field(int at, int stop) {
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, 4 * count);
    }
    bounds[2 * count] = at;
    bounds[2 * count + 1] = stop;
    count++;
  }

  private void copy(int lo, int hi) {
    if (out.length - n <= hi - lo) {
      out = Arrays.copyOf(out, 2 * (n + hi - lo));
    }
    System.arraycopy(b, lo, out, n, hi - lo);
    n += hi - lo;
  }

  /** After a copy, which leaves room for one more. */
  private void put(char c) {
    out[n++] = (byte) c;
  }

  /** From here on fields are copied one by one. */
  private void compact() {
    out = new byte[64 + 2 * (i - start)];
    for (int f = 0; f < 2 * count; f += 2) {
      int at = n;
      copy(bounds[f], bounds[f + 1]);
      bounds[f] = at;
      bounds[f + 1] = n;
    }
  }

  LongSlice places() {
    return new LongSlice(places, 0, 2 * count, places.length);
  }

  /** The fields' texts, which share one array. */
  RefSlice fields(RefSlice dst) {
    boolean fits = dst.cap >= count;
    RefSlice all = fits ? dst.reslice(0, count, dst.cap) : RefSlice.make(count, count);
    int shift = out == null ? start : 0;
    byte[] text =
        out == null ? Arrays.copyOfRange(b, start, bounds[2 * count - 1]) : Arrays.copyOf(out, n);
    for (int f = 0; f < count; f++) {
      int at = bounds[2 * f];
      int len = bounds[2 * f + 1] - at;
      all.set(f, len == 0 ? GoString.EMPTY : new GoString(text, at - shift, len));
    }
    return all;
  }
}
