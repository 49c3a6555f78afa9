package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import java.io.IOException;
import java.nio.channels.Pipe;

/** What runs on any system: the JDK's channels and a selector. Raw sockets, Unix datagrams, abstract names and passing descriptors it does not have. */
final class ChannelPlatform implements Platform {
  @Override
  public Poller poller(GoRuntime rt, Netpoll netpoll) {
    return new SelectorPoller(rt, netpoll);
  }

  @Override
  public SysFd socket(G g, int domain, int type, int protocol) throws IOException {
    int kind = type & Linux.SOCK_TYPE;
    boolean inet = domain == Linux.AF_INET || domain == Linux.AF_INET6;
    if (!inet && domain != Linux.AF_UNIX) {
      throw new ErrnoException(Errno.EAFNOSUPPORT);
    }
    boolean nonblocking = (type & Linux.SOCK_NONBLOCK) != 0;
    if (kind == Linux.SOCK_STREAM) {
      return new StreamSocket(domain, nonblocking);
    }
    if (kind == Linux.SOCK_DGRAM && inet) {
      return new DatagramSocketFd(domain, nonblocking);
    }
    throw new ErrnoException(Errno.EPROTONOSUPPORT);
  }

  @Override
  public SysFd[] socketpair(G g, int domain, int type, int protocol) throws IOException {
    throw new ErrnoException(Errno.EOPNOTSUPP);
  }

  @Override
  public SysFd[] pipe(G g, boolean nonblocking) throws IOException {
    Pipe pipe = Pipe.open();
    SysFd[] ends = {new ChannelFd(pipe.source()), new ChannelFd(pipe.sink())};
    if (nonblocking) {
      ends[0].setNonblock(g, true);
      ends[1].setNonblock(g, true);
    }
    return ends;
  }
}
