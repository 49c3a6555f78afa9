package gruffle.runtime.ops;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.chan.Scase;
import gruffle.runtime.chan.Select;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Rtype;

/** Channels and select: the scheduler's own functions, with Go's zero values for closed channels. */
public final class ChanOps {
  private ChanOps() {}

  @IrOp("chan.make")
  public static Hchan make(G g, Rtype elem, long size) {
    return Hchan.makechan(g, elem, elem.kind().isPrimitive(), size);
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
    return valueL(Hchan.chanrecvL(g, c), elem);
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
    boolean got = Hchan.selectnbrecv(g, c);
    g.setResL(2, got ? valueL(g.resL(2), elem) : elem.zero());
    return got;
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
    Scase[] typed = new Scase[cases.length];
    System.arraycopy(cases, 0, typed, 0, cases.length);
    return Select.selectgo(g, typed, block);
  }

  /** A closed channel gives null for every kind of reference; Go gives the zero value. */
  @IrOp("select.valueL")
  public static Object valueL(Object v, Rtype elem) {
    return v == null && !elem.zeroIsNull() ? elem.zero() : v;
  }
}
