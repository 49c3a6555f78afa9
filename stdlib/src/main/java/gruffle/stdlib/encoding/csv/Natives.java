package gruffle.stdlib.encoding.csv;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.RefSlice;

/** The natives of package encoding/csv. */
public final class Natives {
  private Natives() {}

  @GoNative("encoding/csv.record")
  public static RefSlice record(
      G g,
      ByteSlice text,
      boolean last,
      boolean trim,
      long delimiters,
      long line,
      LongSlice places,
      RefSlice dst) {
    Cut cut = new Cut(text.a, text.off, text.off + text.len, last, trim, delimiters);
    int used = cut.record((int) line, places);
    g.setResL(1, cut.places());
    g.setResJ(2, used);
    g.setResJ(3, cut.lines());
    return used <= 0 ? RefSlice.NIL : cut.fields(dst);
  }

  @GoNative("encoding/csv.appendRecord")
  public static ByteSlice appendRecord(ByteSlice dst, RefSlice record, int comma, boolean crlf) {
    return new Line((byte) comma, crlf).of(record, dst);
  }
}
