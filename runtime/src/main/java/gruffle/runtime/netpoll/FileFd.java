package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A regular file, directory or device: always blocks, never polled. */
final class FileFd extends SysFd {
  private static final int MAX = 1 << 20;

  private final FileChannel channel;
  private final String path;

  /** O_APPEND by seeking before each write, which other processes may come between. */
  private final boolean seeks;

  FileFd(FileChannel channel, String path, boolean seeks) {
    this.channel = channel;
    this.path = path;
    this.seeks = seeks;
  }

  @Override
  String name() {
    return path;
  }

  @Override
  long read(G g, byte[] b, int off, int len) throws IOException {
    return Math.max(channel.read(ByteBuffer.wrap(b, off, Math.min(len, MAX))), 0);
  }

  @Override
  long write(G g, byte[] b, int off, int len) throws IOException {
    if (seeks) {
      channel.position(channel.size());
    }
    return channel.write(ByteBuffer.wrap(b, off, Math.min(len, MAX)));
  }

  @Override
  long pread(G g, byte[] b, int off, int len, long at) throws IOException {
    return Math.max(channel.read(ByteBuffer.wrap(b, off, Math.min(len, MAX)), at), 0);
  }

  @Override
  long pwrite(G g, byte[] b, int off, int len, long at) throws IOException {
    return channel.write(ByteBuffer.wrap(b, off, Math.min(len, MAX)), at);
  }

  @Override
  long seek(G g, long offset, int whence) throws IOException {
    long base =
        switch (whence) {
          case 0 -> 0;
          case 1 -> channel.position();
          case 2 -> channel.size();
          default -> -1;
        };
    if (base < 0 || base + offset < 0) {
      return -Errno.EINVAL;
    }
    channel.position(base + offset);
    return base + offset;
  }

  @Override
  long truncate(G g, long size) throws IOException {
    if (size < 0) {
      return -Errno.EINVAL;
    }
    long position = channel.position();
    long old = channel.size();
    if (size < old) {
      channel.truncate(size);
      channel.position(position); // ftruncate leaves it, truncate does not
    } else if (size > old) {
      channel.write(ByteBuffer.allocate(1), size - 1);
    }
    return 0;
  }

  @Override
  void close(G g) throws IOException {
    channel.close();
  }

  @Override
  long sync(G g) throws IOException {
    channel.force(true);
    return 0;
  }

  @Override
  int kernel() {
    return KernelFds.get().of(channel);
  }
}
