package gruffle.runtime.netpoll;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;

/** On Linux's own part. */
class EpollNetpollTest extends NetpollTest {
  @BeforeAll
  static void onLinux() {
    assumeTrue(LinuxPlatform.isHere(), "epoll is Linux's");
  }

  @Override
  String poller() {
    return "epoll";
  }
}
