package gruffle.runtime.netpoll;

import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.ServerSocketChannel;

/** A listening socket. */
final class ListenerFd extends SysFd {
  final ServerSocketChannel channel;

  ListenerFd(ServerSocketChannel channel) {
    this.channel = channel;
    this.nonblocking = true;
  }

  @Override
  void close() throws IOException {
    channel.close();
  }

  @Override
  SelectableChannel selectable() {
    return channel;
  }
}
