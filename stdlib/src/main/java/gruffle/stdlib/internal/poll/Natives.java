package gruffle.stdlib.internal.poll;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.netpoll.PollDesc;
import gruffle.runtime.netpoll.Sockets;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.WaitReason;
import gruffle.runtime.sync.Sema;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.Ptr;
import gruffle.runtime.value.RefSlice;

/** Package internal/poll: the hooks of the netpoller, and sockets. */
public final class Natives {
  private Natives() {}

  @GoNative("internal/poll.runtime_pollServerInit")
  public static void pollServerInit(G g) {
    g.rt.netpoll.pollServerInit(g); // an error comes again from pollOpen
  }

  @GoNative("internal/poll.runtime_pollOpen")
  public static Object pollOpen(G g, long fd) {
    return g.rt.netpoll.pollOpen(g, (int) fd);
  }

  @GoNative("internal/poll.runtime_pollClose")
  public static void pollClose(G g, Object ctx) {
    g.rt.netpoll.pollClose(g, (PollDesc) ctx);
  }

  @GoNative("internal/poll.runtime_pollReset")
  public static long pollReset(G g, Object ctx, long mode) {
    return g.rt.netpoll.pollReset(g, (PollDesc) ctx, (int) mode);
  }

  @GoNative(value = "internal/poll.runtime_pollWait", mode = Mode.PARKS)
  public static long pollWait(G g, Object ctx, long mode) {
    return g.rt.netpoll.pollWait(g, (PollDesc) ctx, (int) mode);
  }

  @GoNative(value = "internal/poll.runtime_pollWaitCanceled", mode = Mode.PARKS)
  public static void pollWaitCanceled(G g, Object ctx, long mode) {
    g.rt.netpoll.pollWaitCanceled(g, (PollDesc) ctx, (int) mode);
  }

  @GoNative("internal/poll.runtime_pollReadWaits")
  public static boolean pollReadWaits(G g, Object ctx) {
    return g.rt.netpoll.pollReadWaits(g, (PollDesc) ctx);
  }

  @GoNative("internal/poll.runtime_pollDidRead")
  public static void pollDidRead(G g, Object ctx, long n, long asked) {
    g.rt.netpoll.pollDidRead((PollDesc) ctx, n, asked);
  }

  @GoNative("internal/poll.runtime_pollSetDeadline")
  public static void pollSetDeadline(G g, Object ctx, long d, long mode) {
    g.rt.netpoll.pollSetDeadline(g, (PollDesc) ctx, d, (int) mode);
  }

  @GoNative("internal/poll.runtime_pollUnblock")
  public static void pollUnblock(G g, Object ctx) {
    g.rt.netpoll.pollUnblock(g, (PollDesc) ctx);
  }

  @GoNative(value = "internal/poll.runtime_Semacquire", mode = Mode.PARKS)
  public static void semacquire(G g, Ptr sema) {
    Sema.semacquire1(g, sema, false, WaitReason.SEMACQUIRE);
  }

  @GoNative(value = "internal/poll.runtime_Semrelease", mode = Mode.PARKS)
  public static void semrelease(G g, Ptr sema) {
    Sema.semrelease1(g, sema, false);
  }

  /** All slices that go into one call, one after the other. */
  @GoNative(value = "internal/poll.writev", mode = Mode.SYSCALL)
  public static long writev(G g, long fd, RefSlice parts) {
    var all = new ByteSlice[parts.len];
    for (int i = 0; i < all.length; i++) {
      all[i] = (ByteSlice) parts.a[parts.off + i];
    }
    return Sockets.writev(g, (int) fd, all);
  }
}
