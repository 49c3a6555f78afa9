package gruffle.runtime.chan;

import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;

/**
 * A channel. Elements of bool, integer and float kinds travel as a long (floats by raw bits), all others as references; the J
 * methods serve the first, the L methods the second. A nil channel is null: all operations are static and take it.
 */
public final class Hchan {
  public final Rtype elem;

  private Hchan(Rtype elem) {
    this.elem = elem;
  }

  /** make(chan T, size); primitive: elements travel as long. Panics with Go's "makechan: size out of range". */
  public static Hchan makechan(G g, Rtype elem, boolean primitive, long size) {
    throw new UnsupportedOperationException("being written");
  }

  public static void chansendJ(G g, Hchan c, long v) {
    throw new UnsupportedOperationException("being written");
  }

  public static void chansendL(G g, Hchan c, Object v) {
    throw new UnsupportedOperationException("being written");
  }

  /** The value; whether it was sent (1) or the channel is closed (0) is g.resJ(1). */
  public static long chanrecvJ(G g, Hchan c) {
    throw new UnsupportedOperationException("being written");
  }

  public static Object chanrecvL(G g, Hchan c) {
    throw new UnsupportedOperationException("being written");
  }

  public static void closechan(G g, Hchan c) {
    throw new UnsupportedOperationException("being written");
  }

  public static long chanlen(Hchan c) {
    throw new UnsupportedOperationException("being written");
  }

  public static long chancap(Hchan c) {
    throw new UnsupportedOperationException("being written");
  }

  /** select with one send and a default: true if it was sent. */
  public static boolean selectnbsendJ(G g, Hchan c, long v) {
    throw new UnsupportedOperationException("being written");
  }

  public static boolean selectnbsendL(G g, Hchan c, Object v) {
    throw new UnsupportedOperationException("being written");
  }

  /** select with one receive and a default: true if selected; then g.resJ(1) is ok, and the value g.resJ(2) or g.resL(2). */
  public static boolean selectnbrecv(G g, Hchan c) {
    throw new UnsupportedOperationException("being written");
  }
}
