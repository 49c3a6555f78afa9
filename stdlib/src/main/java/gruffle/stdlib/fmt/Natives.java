package gruffle.stdlib.fmt;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.RefSlice;
import gruffle.stdlib.unicode.utf8.Utf8;

/** The natives of package fmt. */
public final class Natives {
  private Natives() {}

  @GoNative(value = "fmt.plainf", mode = Mode.CALLS)
  public static ByteSlice plainf(
      G g,
      Object printer,
      ByteSlice buf,
      GoString format,
      long i,
      RefSlice operands,
      long arg,
      FuncVal go) {
    Text out = new Text(buf);
    Format f = new Format(g, out, printer, go, format, (int) i, operands, (int) arg);
    f.print();
    g.setResJ(1, f.at());
    g.setResJ(2, f.arg());
    return out.slice();
  }

  @GoNative(value = "fmt.plain", mode = Mode.CALLS)
  public static ByteSlice plain(
      G g,
      Object printer,
      ByteSlice buf,
      RefSlice operands,
      long arg,
      boolean sparing,
      FuncVal go) {
    Text out = new Text(buf);
    g.setResJ(1, Format.all(g, out, printer, go, operands, (int) arg, sparing));
    return out.slice();
  }

  @GoNative("fmt.runeCount")
  public static long runeCount(ByteSlice b) {
    return Utf8.count(b.a, b.off, b.off + b.len);
  }
}
