package gruffle.runtime.netpoll;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.WritableByteChannel;

/** A pipe's end or a stream socket. */
final class ChannelFd extends SysFd {
  /** A call moves this much at most: NIO copies through a direct buffer of that size, kept by each thread. */
  private static final int MAX = 128 << 10;

  final Channel channel;

  ChannelFd(Channel channel, boolean nonblocking) {
    this.channel = channel;
    this.nonblocking = nonblocking;
  }

  @Override
  long read(byte[] b, int off, int len) throws IOException {
    if (!(channel instanceof ReadableByteChannel c)) {
      return -Errno.EBADF;
    }
    if (len == 0) {
      return 0;
    }
    int n = c.read(ByteBuffer.wrap(b, off, Math.min(len, MAX)));
    if (n == 0) {
      return -Errno.EAGAIN;
    }
    return Math.max(n, 0);
  }

  @Override
  long write(byte[] b, int off, int len) throws IOException {
    if (!(channel instanceof WritableByteChannel c)) {
      return -Errno.EBADF;
    }
    long written = 0;
    while (written < len) {
      int part = (int) Math.min(len - written, MAX);
      int n = c.write(ByteBuffer.wrap(b, (int) (off + written), part));
      written += n;
      if (n < part && nonblocking) {
        break;
      }
    }
    return written == 0 && len > 0 ? -Errno.EAGAIN : written;
  }

  @Override
  void close() throws IOException {
    channel.close();
  }

  @Override
  SelectableChannel selectable() {
    return channel instanceof SelectableChannel s ? s : null;
  }
}
