package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import java.io.IOException;

/** The platform part: where descriptors of sockets and pipes come from, and what polls them. */
interface Platform {
  Poller poller(GoRuntime rt, Netpoll netpoll);

  /** The descriptor; type may have SOCK_NONBLOCK. Behind the boundary. */
  SysFd socket(G g, int domain, int type, int protocol) throws IOException;

  SysFd[] socketpair(G g, int domain, int type, int protocol) throws IOException;

  /** The end to read from, and the other. */
  SysFd[] pipe(G g, boolean nonblocking) throws IOException;

  /** What is asked of GRUFFLEDEBUG: {@code netpoll=selector} or {@code netpoll=epoll}; else what the system has. */
  static Platform of(GoRuntime rt) {
    String wish = rt.debug.get("netpoll");
    boolean linux =
        wish == null ? LinuxPlatform.isHere() : wish.equals("epoll") && LinuxPlatform.isHere();
    return linux ? new LinuxPlatform() : new ChannelPlatform();
  }
}
