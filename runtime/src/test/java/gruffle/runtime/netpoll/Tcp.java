package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Proc;
import gruffle.runtime.sched.Progs;
import gruffle.runtime.value.ByteSlice;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** TCP in fewer steps than {@link Sockets}: socket, bind and listen in one call, as socket and connect. All sockets are non-blocking. */
public final class Tcp {
  private static final int TYPE = Linux.SOCK_STREAM | Linux.SOCK_NONBLOCK | Linux.SOCK_CLOEXEC;

  private Tcp() {}

  private static ByteSlice raw(SockAddr a, int domain) {
    ByteSlice b = ByteSlice.of(new byte[128]);
    int n = (int) Fds.direct(() -> RawAddr.toRaw(a.toSocketAddress(), domain, b));
    return new ByteSlice(b.a, 0, n, n);
  }

  /** A listening socket's descriptor, or a negated errno (that of bind). */
  public static long tcpListen(G g, int domain, SockAddr local, int backlog) {
    long fd = Sockets.socket(g, domain, TYPE, 0);
    if (fd < 0) {
      return fd;
    }
    setOption(g, (int) fd, Linux.SOL_SOCKET, Linux.SO_REUSEADDR, 1);
    long r = Sockets.bind(g, (int) fd, raw(local, domain));
    if (r >= 0) {
      r = Sockets.listen(g, (int) fd, backlog);
    }
    return closing(g, fd, r);
  }

  private static long closing(G g, long fd, long r) {
    if (r >= 0) {
      return fd;
    }
    g.rt.fds.close(g, (int) fd);
    return r;
  }

  /**
   * Begins to connect; local may be null. The descriptor, or a negated errno. g.resJ(1) is 1 if the connection stands already, 0 if the
   * caller has to wait until the socket can be written, then ask {@link #finishConnect}.
   */
  public static long tcpConnect(G g, int domain, SockAddr local, SockAddr remote) {
    long fd = Sockets.socket(g, domain, TYPE, 0);
    if (fd < 0) {
      return fd;
    }
    long r = 0;
    if (local != null) {
      r = Sockets.bind(g, (int) fd, raw(local, domain));
    }
    if (r >= 0) {
      r = Sockets.connect(g, (int) fd, raw(remote, domain));
    }
    boolean connected = r == 0;
    long result = closing(g, fd, r == -Errno.EINPROGRESS ? 0 : r);
    g.r1J = connected ? 1 : 0;
    return result;
  }

  /** 0: connected; EINPROGRESS: not yet; or why not. All negated. */
  public static long finishConnect(G g, int fd) {
    ByteSlice v = ByteSlice.of(new byte[4]);
    long r = Sockets.getsockopt(g, fd, Linux.SOL_SOCKET, Linux.SO_ERROR, v);
    if (r < 0) {
      return r;
    }
    int error = SocketOptions.number(v, 0);
    if (error != 0) {
      return -error;
    }
    r = Sockets.sockname(g, fd, true, ByteSlice.of(new byte[128]));
    return r >= 0 ? 0 : r == -Errno.ENOTCONN ? -Errno.EINPROGRESS : r;
  }

  /** Runs what it is given while a goroutine waits for what a connection to the server has been sent already. */
  public static void whileReadWaits(G g, ServerSocket server, Runnable body) throws IOException {
    Netpoll np = g.rt.netpoll;
    byte[] ip = server.getInetAddress().getAddress();
    int fd = (int) tcpConnect(g, Linux.AF_INET, null, new SockAddr(ip, server.getLocalPort(), 0));
    PollDesc pd = np.pollOpen(g, fd);
    try (Socket other = server.accept()) {
      Proc.newproc(g, Progs.fn(h -> np.pollWait(h, pd, 'r')));
      Proc.gosched(g);
      other.getOutputStream().write(1);
      body.run();
    }
    np.pollUnblock(g, pd);
    Proc.gosched(g);
    np.pollClose(g, pd);
    g.rt.fds.close(g, fd);
  }

  /** The new connection's descriptor, or a negated errno; EAGAIN: nobody has called. */
  public static long accept(G g, int fd) {
    return Sockets.accept(g, fd, Linux.SOCK_NONBLOCK, ByteSlice.of(new byte[128]), new int[1]);
  }

  /** Null where there is none. */
  public static SockAddr addr(G g, int fd, boolean remote) {
    ByteSlice b = ByteSlice.of(new byte[128]);
    long n = Sockets.sockname(g, fd, remote, b);
    if (n < 0) {
      return null;
    }
    SockAddr[] a = new SockAddr[1];
    Fds.direct(
        () -> {
          a[0] =
              RawAddr.toJava(new ByteSlice(b.a, 0, (int) n, (int) n)) instanceof InetSocketAddress i
                  ? SockAddr.of(i)
                  : null;
          return 0;
        });
    return a[0];
  }

  public static SockAddr localAddr(G g, int fd) {
    return addr(g, fd, false);
  }

  public static SockAddr remoteAddr(G g, int fd) {
    return addr(g, fd, true);
  }

  public static long setOption(G g, int fd, int level, int name, int value) {
    ByteSlice v = ByteSlice.of(new byte[4]);
    SocketOptions.put(v, value);
    return Sockets.setsockopt(g, fd, level, name, v);
  }
}
