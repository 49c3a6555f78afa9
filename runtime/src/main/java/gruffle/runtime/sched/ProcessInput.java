package gruffle.runtime.sched;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The process's standard input, read by a channel: closing it wakes up whoever reads. */
final class ProcessInput extends InputStream implements Config.ProcessStdin {
  private static final int MAX = 1 << 20;

  @SuppressWarnings("resource") // the process's own, open to its end
  private final FileChannel channel = new FileInputStream(FileDescriptor.in).getChannel();

  @Override
  public int read() throws IOException {
    byte[] b = new byte[1];
    return read(b, 0, 1) < 0 ? -1 : b[0] & 0xFF;
  }

  @Override
  public int read(byte[] b, int off, int len) throws IOException {
    return channel.read(ByteBuffer.wrap(b, off, Math.min(len, MAX)));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
