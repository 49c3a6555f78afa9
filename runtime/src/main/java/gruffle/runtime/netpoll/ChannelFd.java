package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.WritableByteChannel;

/** A channel of the JDK's: a pipe's end, or what {@link ChannelSocket} makes of it. */
class ChannelFd extends SysFd {
  /** A call moves this much at most: NIO copies through a direct buffer of that size, kept by each thread. */
  private static final int MAX = 128 << 10;

  /** Null: a socket that is nothing yet. */
  private volatile SelectableChannel channel;

  ChannelFd(SelectableChannel channel) {
    this.channel = channel;
  }

  final SelectableChannel channel() {
    return channel;
  }

  final void become(SelectableChannel ch) throws IOException {
    ch.configureBlocking(!nonblocking());
    channel = ch;
  }

  @Override
  long read(G g, byte[] b, int off, int len) throws IOException {
    return receive(b, off, len);
  }

  @Override
  long write(G g, byte[] b, int off, int len) throws IOException {
    return send(b, off, len);
  }

  final long receive(byte[] b, int off, int len) throws IOException {
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

  final long send(byte[] b, int off, int len) throws IOException {
    if (!(channel instanceof WritableByteChannel c)) {
      return -Errno.EBADF;
    }
    long written = 0;
    while (written < len) {
      int part = (int) Math.min(len - written, MAX);
      int n = c.write(ByteBuffer.wrap(b, (int) (off + written), part));
      written += n;
      if (n < part && nonblocking()) {
        break;
      }
    }
    return written == 0 && len > 0 ? -Errno.EAGAIN : written;
  }

  @Override
  void close(G g) throws IOException {
    SelectableChannel ch = channel;
    if (ch != null) {
      ch.close();
    }
  }

  @Override
  void setNonblock(G g, boolean on) throws IOException {
    SelectableChannel ch = channel;
    if (ch != null && !ch.isRegistered()) {
      ch.configureBlocking(!on);
    }
    nonblocking(on);
  }

  @Override
  int kernel() throws IOException {
    return channel == null ? -1 : KernelFds.get().of(channel);
  }

  @Override
  SelectableChannel selectable() {
    return channel;
  }
}
