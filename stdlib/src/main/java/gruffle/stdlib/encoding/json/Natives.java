package gruffle.stdlib.encoding.json;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.GoString;

/** The natives of package encoding/json. */
public final class Natives {
  private Natives() {}

  @GoNative("encoding/json.valid")
  public static boolean valid(ByteSlice data) {
    return new Syntax(data.a, data.off, data.off + data.len).isOneValue();
  }

  @GoNative("encoding/json.literalEnd")
  public static long literalEnd(ByteSlice data, long i) {
    return (long) Syntax.literalEnd(data.a, data.off + (int) i, data.off + data.len) - data.off;
  }

  @GoNative("encoding/json.unquoted")
  public static ByteSlice unquoted(ByteSlice s) {
    return Unquote.of(s);
  }

  @GoNative("encoding/json.quote")
  public static ByteSlice quote(G g, ByteSlice dst, GoString src, boolean escapeHtml) {
    return Quote.append(g, dst, src, escapeHtml);
  }
}
