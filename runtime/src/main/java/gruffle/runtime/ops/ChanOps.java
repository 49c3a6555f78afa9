package gruffle.runtime.ops;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.chan.Scase;
import gruffle.runtime.chan.Select;
import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;

/** Channels and select: the scheduler's own functions, with Go's zero values for closed channels. */
public final class ChanOps {
  private static final long MAX_BYTES = 1L << 47;

  private ChanOps() {}

  @IrOp("chan.make")
  public static Hchan make(G g, Rtype elem, long size) {
    long bytes = elem.isAggregate() ? elem.size() : 8;
    if (size < 0 || size > Growth.MAX || (bytes > 0 && size > MAX_BYTES / bytes)) {
      throw PanicErrors.plain(g, "makechan: size out of range");
    }
    return Hchan.make(g, elem, elem.kind().isPrimitive(), (int) size);
  }

  @IrOp("chan.sendJ")
  public static void sendJ(G g, Hchan c, long v) {
    Hchan.chansendJ(g, c, v);
  }

  @IrOp("chan.sendL")
  public static void sendL(G g, Hchan c, Object v) {
    Hchan.chansendL(g, c, v);
  }

  @IrOp("chan.recvJ")
  public static long recvJ(G g, Hchan c, Rtype elem) {
    return Hchan.chanrecvJ(g, c);
  }

  @IrOp("chan.recvL")
  public static Object recvL(G g, Hchan c, Rtype elem) {
    return Hchan.chanrecvL(g, c);
  }

  @IrOp("chan.close")
  public static void close(G g, Hchan c) {
    Hchan.closechan(g, c);
  }

  @IrOp("chan.len")
  public static long len(Hchan c) {
    return Hchan.chanlen(c);
  }

  @IrOp("chan.cap")
  public static long cap(Hchan c) {
    return Hchan.chancap(c);
  }

  @IrOp("chan.trySendJ")
  public static boolean trySendJ(G g, Hchan c, long v) {
    return Hchan.selectnbsendJ(g, c, v);
  }

  @IrOp("chan.trySendL")
  public static boolean trySendL(G g, Hchan c, Object v) {
    return Hchan.selectnbsendL(g, c, v);
  }

  @IrOp("chan.tryRecvJ")
  public static boolean tryRecvJ(G g, Hchan c, Rtype elem) {
    return Hchan.selectnbrecv(g, c);
  }

  @IrOp("chan.tryRecvL")
  public static boolean tryRecvL(G g, Hchan c, Rtype elem) {
    if (Hchan.selectnbrecv(g, c)) {
      return true;
    }
    g.setResL(2, elem.zero());
    return false;
  }

  @IrOp("select.caseSendJ")
  public static Object caseSendJ(Hchan c, long v) {
    return Scase.sendJ(c, v);
  }

  @IrOp("select.caseSendL")
  public static Object caseSendL(Hchan c, Object v) {
    return Scase.sendL(c, v);
  }

  @IrOp("select.caseRecv")
  public static Object caseRecv(Hchan c) {
    return Scase.recv(c);
  }

  @IrOp("select.go")
  public static long select(G g, Object[] cases, boolean block) {
    return Select.selectgo(g, cases, block);
  }

  /** The received value of kind L, where a select has receives of both kinds; right after select.go. */
  @IrOp("select.takeL")
  public static Object takeL(G g) {
    return g.resL(2);
  }

  /** The received value where its case was taken; null (a case that was not) becomes the zero value. */
  @IrOp("select.valueL")
  public static Object valueL(Object v, Rtype elem) {
    return v == null && !elem.zeroIsNull() ? elem.zero() : v;
  }
}
