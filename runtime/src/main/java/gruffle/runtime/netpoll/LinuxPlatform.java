package gruffle.runtime.netpoll;

import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import java.io.IOException;

/** Linux: descriptors of the kernel's and epoll. */
final class LinuxPlatform implements Platform {
  /** Whether this is a system that {@link Libc} knows how to talk to. */
  static boolean isHere() {
    String arch = System.getProperty("os.arch");
    return System.getProperty("os.name").equals("Linux")
        && (arch.equals("amd64") || arch.equals("aarch64"));
  }

  @Override
  public Poller poller(GoRuntime rt, Netpoll netpoll) {
    return new EpollPoller(rt, netpoll);
  }

  private static int check(int r) throws ErrnoException {
    if (r < 0) {
      throw new ErrnoException(-r);
    }
    return r;
  }

  @Override
  public SysFd socket(G g, int domain, int type, int protocol) throws IOException {
    Scratch s = Current.scratch(g);
    int n = check(Libc.call(s, Libc.SOCKET, domain, type | Linux.SOCK_CLOEXEC, protocol));
    return KernelFd.socket(n, (type & Linux.SOCK_NONBLOCK) != 0);
  }

  @Override
  public SysFd[] socketpair(G g, int domain, int type, int protocol) throws IOException {
    Scratch s = Current.scratch(g);
    int flags = type | Linux.SOCK_CLOEXEC;
    check(Libc.call(s, Libc.SOCKETPAIR, domain, flags, protocol, s.ints(), 0, 0));
    boolean nonblocking = (type & Linux.SOCK_NONBLOCK) != 0;
    return new SysFd[] {
      KernelFd.socket(s.getInt(0), nonblocking), KernelFd.socket(s.getInt(1), nonblocking)
    };
  }

  @Override
  public SysFd[] pipe(G g, boolean nonblocking) throws IOException {
    Scratch s = Current.scratch(g);
    int flags = Linux.O_CLOEXEC | (nonblocking ? Linux.O_NONBLOCK : 0);
    check(Libc.call(s, Libc.PIPE2, s.ints(), flags, 0));
    return new SysFd[] {
      KernelFd.pipe(s.getInt(0), nonblocking), KernelFd.pipe(s.getInt(1), nonblocking)
    };
  }

  /** A descriptor that another process, or this one, has sent. */
  static SysFd received(Scratch s, int n) {
    int flags = Libc.call(s, Libc.FCNTL, n, Linux.F_GETFL, 0);
    boolean nonblocking = flags >= 0 && (flags & Linux.O_NONBLOCK) != 0;
    long value = s.putInt(0, 0);
    long len = s.putInt(1, 4);
    int type = Libc.call(s, Libc.GETSOCKOPT, n, Linux.SOL_SOCKET, Linux.SO_TYPE, value, len, 0);
    return type < 0 ? KernelFd.pipe(n, nonblocking) : KernelFd.socket(n, nonblocking);
  }

  /** Blocks until a descriptor may be read. */
  static void awaitInput(Scratch s, int n) {
    s.putStruct(0, n & 0xFFFFFFFFL | (long) Linux.POLLIN << 32); // struct pollfd
    Libc.call(s, Libc.POLL, s.struct(), 1, -1);
  }
}
