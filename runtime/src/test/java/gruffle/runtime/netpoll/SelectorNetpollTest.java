package gruffle.runtime.netpoll;

/** On the portable part. */
class SelectorNetpollTest extends NetpollTest {
  @Override
  String poller() {
    return "selector";
  }
}
