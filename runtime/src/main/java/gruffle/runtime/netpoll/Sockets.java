package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * System calls on sockets, by descriptor, in the kernel's shape: see {@link Fds} for results, {@link SysFd} for what stands behind. Addresses are
 * sockaddrs of Linux.
 */
public final class Sockets {
  private Sockets() {}

  private interface SocketCall {
    long run(SysFd f) throws IOException;
  }

  private static long on(G g, int fd, SocketCall c) {
    SysFd f = g.rt.fds.get(fd);
    return f == null ? -Errno.EBADF : Fds.call(g, f, () -> c.run(f));
  }

  public static long socket(G g, int domain, int type, int protocol) {
    Fds fds = g.rt.fds;
    return Fds.direct(() -> fds.alloc(g, fds.platform().socket(g, domain, type, protocol)));
  }

  public static long socketpair(G g, int domain, int type, int protocol, int[] two) {
    Fds fds = g.rt.fds;
    return Fds.direct(() -> fds.two(g, two, fds.platform().socketpair(g, domain, type, protocol)));
  }

  public static long bind(G g, int fd, ByteSlice addr) {
    return on(g, fd, f -> f.bind(g, addr));
  }

  public static long connect(G g, int fd, ByteSlice addr) {
    return on(g, fd, f -> f.connect(g, addr));
  }

  public static long listen(G g, int fd, int backlog) {
    return on(g, fd, f -> f.listen(g, backlog));
  }

  /** The new connection's descriptor; EAGAIN: nobody has called. The length of the caller's address goes to out[0]. */
  public static long accept(G g, int fd, int flags, ByteSlice addr, int[] out) {
    return on(g, fd, f -> f.accept(g, flags, addr, out));
  }

  /** The length of the address. */
  public static long sockname(G g, int fd, boolean peer, ByteSlice addr) {
    return on(g, fd, f -> f.sockname(g, peer, addr));
  }

  /** how as of shutdown(2): 0 reading, 1 writing, 2 both. */
  public static long shutdown(G g, int fd, int how) {
    return on(g, fd, f -> f.shutdown(g, how));
  }

  public static long sendmsg(G g, int fd, ByteSlice p, ByteSlice oob, ByteSlice addr, int flags) {
    return on(g, fd, f -> f.sendmsg(g, p, oob, addr, flags));
  }

  /** out: the length of oob, flags, the length of addr. */
  public static long recvmsg(
      G g, int fd, ByteSlice p, ByteSlice oob, ByteSlice addr, int flags, int[] out) {
    return on(g, fd, f -> f.recvmsg(g, p, oob, addr, flags, out));
  }

  public static long setsockopt(G g, int fd, int level, int name, ByteSlice value) {
    return on(g, fd, f -> f.setsockopt(g, level, name, value));
  }

  /** The length of the value. */
  public static long getsockopt(G g, int fd, int level, int name, ByteSlice value) {
    return on(g, fd, f -> f.getsockopt(g, level, name, value));
  }

  /** All slices that go into one call, one after the other. */
  public static long writev(G g, int fd, ByteSlice[] parts) {
    return on(
        g,
        fd,
        f ->
            switch (f) {
              case KernelFd k -> k.writev(g, parts);
              case StreamSocket s -> s.writev(buffers(parts));
              default -> parts.length == 0 ? 0 : first(g, f, parts);
            });
  }

  private static ByteBuffer[] buffers(ByteSlice[] parts) {
    var b = new ByteBuffer[parts.length];
    for (int i = 0; i < b.length; i++) {
      b[i] = ByteBuffer.wrap(parts[i].a, parts[i].off, parts[i].len);
    }
    return b;
  }

  private static long first(G g, SysFd f, ByteSlice[] parts) throws IOException {
    for (ByteSlice p : parts) {
      if (p.len > 0) {
        return f.write(g, p.a, p.off, p.len);
      }
    }
    return 0;
  }

  /** From a file at an offset, or if that is negative from where it is. ENOSYS: the caller has to read and write. */
  public static long sendfile(G g, int to, int from, long offset, long count) {
    Fds fds = g.rt.fds;
    if (fds.get(to) == null || fds.get(from) == null) {
      return -Errno.EBADF;
    }
    if (!(fds.get(to) instanceof KernelFd k)) {
      return -Errno.ENOSYS;
    }
    return Fds.blocking(g, () -> k.sendfile(g, fds.kernelOf(from), offset, count));
  }
}
