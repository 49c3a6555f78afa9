package gruffle.runtime.netpoll;

import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.Odds;

/**
 * Reads that need not be tried: a TCP connection that has just given less than it was asked for is empty, so the next read of it would mostly get EAGAIN from the kernel, and waits in the poller at
 * once instead. In a server that answers each message this is a third of its system calls; real Go makes it.
 *
 * <p>Model. {@link PollDesc} has what its reader, one at a time, has seen. After each short read, the next read is either a trial, which asks the kernel as before, or goes to the poller. It goes there
 * after a row of {@link #ROW} trials that found nothing, except each {@link #TRIAL}th time: who finds something there, because its data come faster than it reads, would otherwise wait for the next
 * poll of a busy processor.
 *
 * <p>Why no data are missed: whatever comes after an event makes a new one, edge-triggered or not, and what was there before it has been read if the kernel gave less than was asked for. Except an end, an error
 * or bytes behind urgent ones, of which the event told ({@link PollDesc#ended}, set before the reader is woken): then reads are tried for good. An event that nobody has waited for stays READY, since
 * such a read does not reset it.
 *
 * <p>Only for TCP: Unix sockets end a read where descriptors were sent along, Multipath TCP and TLS in the kernel have queues of their own. The kernel is asked for that when the first row is full.
 */
final class ShortReads {
  static final int ROW = 16;
  static final int TRIAL = 32;

  /** A longer read may have been cut by {@link KernelFd}. */
  private static final long LONG = 64 << 10;

  private ShortReads() {}

  /** Before a read: whether it is to wait first, without pollReset. */
  static boolean waits(G g, PollDesc pd) {
    if (!Odds.mostly(pd.drained)) { // the first read of a connection
      return false;
    }
    pd.drained = false;
    if (pd.empties < ROW || pd.ended || pd.skipped == TRIAL || !isPlain(g, pd)) {
      pd.trial = true;
      pd.skipped = 0;
      return false;
    }
    pd.skipped++;
    return true;
  }

  /** After the system call of a read of so many bytes: what it gave. */
  static void did(PollDesc pd, long n, long asked) {
    if (pd.trial) {
      pd.trial = false;
      pd.empties = (byte) (n < 0 ? Math.min(pd.empties + 1, ROW) : 0);
    }
    pd.drained = n > 0 && n < asked && n < LONG;
  }

  private static boolean isPlain(G g, PollDesc pd) {
    return pd.key instanceof KernelFd k && k.isPlainTcp(g);
  }

  /** Asks the kernel. */
  static boolean askPlainTcp(G g, int n) {
    return Boundary.callLong(() -> ask(Current.scratch(g), n) ? 1 : 0) != 0;
  }

  private static boolean ask(Scratch s, int n) {
    return option(s, n, Linux.SOL_SOCKET, Linux.SO_PROTOCOL) == Linux.IPPROTO_TCP
        && option(s, n, Linux.SOL_SOCKET, Linux.SO_RCVLOWAT)
            <= 1 // or 0, for Multipath TCP's listener has made it
        && option(s, n, Linux.IPPROTO_TCP, Linux.TCP_ULP) <= 0;
  }

  /** Its first four bytes, 0 if it has none, or a negated errno. */
  private static int option(Scratch s, int n, int level, int name) {
    long value = s.putInt(0, 0);
    long len = s.putInt(1, 4);
    int r = Libc.call(s, Libc.GETSOCKOPT, n, level, name, value, len, 0);
    return r < 0 ? r : s.getInt(0);
  }

  /** Whether a socket with this option set is no longer what {@link #askPlainTcp} has asked for. */
  static boolean matters(int level, int option) {
    return level == Linux.SOL_SOCKET && option == Linux.SO_RCVLOWAT
        || level == Linux.IPPROTO_TCP && option == Linux.TCP_ULP;
  }
}
