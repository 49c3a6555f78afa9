package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import java.io.IOException;
import java.net.SocketOption;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.NetworkChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/**
 * TCP on the descriptor table. All sockets are non-blocking. socket, bind and listen are one call, as are socket and connect, since the JDK decides with
 * the class of the channel what a socket is for.
 */
public final class Sockets {
  public static final int AF_INET = 2;
  public static final int AF_INET6 = 10;

  public static final int SO_REUSEADDR = 1;
  public static final int SO_KEEPALIVE = 2;
  public static final int SO_SNDBUF = 3;
  public static final int SO_RCVBUF = 4;
  public static final int TCP_NODELAY = 5;

  /** Seconds; negative turns it off. */
  public static final int SO_LINGER = 6;

  private Sockets() {}

  private static StandardProtocolFamily family(int domain) {
    return domain == AF_INET6 ? StandardProtocolFamily.INET6 : StandardProtocolFamily.INET;
  }

  /** A listening socket's descriptor, or a negated errno (that of bind). */
  public static long tcpListen(G g, int domain, SockAddr local, int backlog) {
    return Fds.direct(
        () -> {
          ServerSocketChannel ch = ServerSocketChannel.open(family(domain));
          try {
            ch.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            ch.configureBlocking(false);
            ch.bind(local.toSocketAddress(), backlog);
          } catch (IOException | RuntimeException e) {
            ch.close();
            throw e;
          }
          return g.rt.fds.alloc(g, new ListenerFd(ch));
        });
  }

  /**
   * Begins to connect; local may be null. The descriptor, or a negated errno. g.resJ(1) is 1 if the connection stands already, 0 if the
   * caller has to wait until the socket can be written, then ask {@link #finishConnect}.
   */
  public static long tcpConnect(G g, int domain, SockAddr local, SockAddr remote) {
    boolean[] connected = new boolean[1];
    long fd =
        Fds.direct(
            () -> {
              SocketChannel ch = SocketChannel.open(family(domain));
              try {
                ch.configureBlocking(false);
                if (local != null) {
                  ch.bind(local.toSocketAddress());
                }
                connected[0] = ch.connect(remote.toSocketAddress());
              } catch (IOException | RuntimeException e) {
                ch.close();
                throw e;
              }
              return g.rt.fds.alloc(g, new ChannelFd(ch, true));
            });
    g.r1J = connected[0] ? 1 : 0;
    return fd;
  }

  /** 0: connected; EINPROGRESS: not yet; or why not. All negated. */
  public static long finishConnect(G g, int fd) {
    if (!(channel(g, fd) instanceof SocketChannel ch)) {
      return -Errno.EBADF;
    }
    return Fds.direct(() -> ch.finishConnect() ? 0 : -Errno.EINPROGRESS);
  }

  /** The new connection's descriptor, or a negated errno; EAGAIN: nobody has called. */
  public static long accept(G g, int fd) {
    if (!(g.rt.fds.get(fd) instanceof ListenerFd f)) {
      return g.rt.fds.isOpen(fd) ? -Errno.EINVAL : -Errno.EBADF;
    }
    return Fds.direct(
        () -> {
          SocketChannel ch = f.channel.accept();
          if (ch == null) {
            return -Errno.EAGAIN;
          }
          ch.configureBlocking(false);
          return g.rt.fds.alloc(g, new ChannelFd(ch, true));
        });
  }

  /** how as of shutdown(2): 0 reading, 1 writing, 2 both. */
  public static long shutdown(G g, int fd, int how) {
    if (!(channel(g, fd) instanceof SocketChannel ch)) {
      return g.rt.fds.isOpen(fd) ? -Errno.ENOTSOCK : -Errno.EBADF;
    }
    return Fds.direct(
        () -> {
          if (how != 1) {
            ch.shutdownInput();
          }
          if (how != 0) {
            ch.shutdownOutput();
          }
          return 0;
        });
  }

  private static NetworkChannel channel(G g, int fd) {
    return switch (g.rt.fds.get(fd)) {
      case ChannelFd c when c.channel instanceof NetworkChannel n -> n;
      case ListenerFd l -> l.channel;
      case null, default -> null;
    };
  }

  /** Null where there is none. */
  public static SockAddr localAddr(G g, int fd) {
    NetworkChannel ch = channel(g, fd);
    SockAddr[] a = new SockAddr[1];
    if (ch != null) {
      Fds.direct(
          () -> {
            a[0] = SockAddr.of(ch.getLocalAddress());
            return 0;
          });
    }
    return a[0];
  }

  /** Null where there is none. */
  public static SockAddr remoteAddr(G g, int fd) {
    SockAddr[] a = new SockAddr[1];
    if (channel(g, fd) instanceof SocketChannel ch) {
      Fds.direct(
          () -> {
            a[0] = SockAddr.of(ch.getRemoteAddress());
            return 0;
          });
    }
    return a[0];
  }

  public static long setOption(G g, int fd, int option, int value) {
    NetworkChannel ch = channel(g, fd);
    if (ch == null) {
      return g.rt.fds.isOpen(fd) ? -Errno.ENOTSOCK : -Errno.EBADF;
    }
    return Fds.direct(
        () -> {
          switch (option) {
            case SO_REUSEADDR -> set(ch, StandardSocketOptions.SO_REUSEADDR, value != 0);
            case SO_KEEPALIVE -> set(ch, StandardSocketOptions.SO_KEEPALIVE, value != 0);
            case SO_SNDBUF -> set(ch, StandardSocketOptions.SO_SNDBUF, value);
            case SO_RCVBUF -> set(ch, StandardSocketOptions.SO_RCVBUF, value);
            case TCP_NODELAY -> set(ch, StandardSocketOptions.TCP_NODELAY, value != 0);
            case SO_LINGER -> set(ch, StandardSocketOptions.SO_LINGER, value);
            default -> {
              return -Errno.ENOPROTOOPT;
            }
          }
          return 0;
        });
  }

  private static <T> void set(NetworkChannel ch, SocketOption<T> option, T value)
      throws IOException {
    ch.setOption(option, value);
  }

  /** 0, and the value is g.resJ(1); or a negated errno. */
  public static long getOption(G g, int fd, int option) {
    NetworkChannel ch = channel(g, fd);
    if (ch == null) {
      return g.rt.fds.isOpen(fd) ? -Errno.ENOTSOCK : -Errno.EBADF;
    }
    long[] value = new long[1];
    long r =
        Fds.direct(
            () -> {
              Object o =
                  switch (option) {
                    case SO_REUSEADDR -> ch.getOption(StandardSocketOptions.SO_REUSEADDR);
                    case SO_KEEPALIVE -> ch.getOption(StandardSocketOptions.SO_KEEPALIVE);
                    case SO_SNDBUF -> ch.getOption(StandardSocketOptions.SO_SNDBUF);
                    case SO_RCVBUF -> ch.getOption(StandardSocketOptions.SO_RCVBUF);
                    case TCP_NODELAY -> ch.getOption(StandardSocketOptions.TCP_NODELAY);
                    case SO_LINGER -> ch.getOption(StandardSocketOptions.SO_LINGER);
                    default -> null;
                  };
              if (o == null) {
                return -Errno.ENOPROTOOPT;
              }
              value[0] = o instanceof Boolean b ? (b ? 1 : 0) : ((Integer) o).longValue();
              return 0;
            });
    g.r1J = value[0];
    return r;
  }
}
