package gruffle.runtime.netpoll;

import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.G;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Descriptors 0, 1 and 2: the program's standard streams, which an embedder may have redirected. */
final class StreamFd extends SysFd {
  private final InputStream in;
  private final OutputStream out;

  StreamFd(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  @Override
  int kernel() throws IOException {
    return KernelFds.get().ofStream(in != null ? in : out);
  }

  @Override
  long read(G g, byte[] b, int off, int len) throws IOException {
    if (in == null) {
      return -Errno.EBADF;
    }
    int n = in.read(b, off, len);
    while (n == 0 && len > 0 && in instanceof Config.ProcessStdin && LinuxPlatform.isHere()) {
      // Somebody has made it non-blocking, which channels report as nothing read.
      LinuxPlatform.awaitInput(Current.scratch(g), 0);
      n = in.read(b, off, len);
    }
    return Math.max(n, 0);
  }

  @Override
  long write(G g, byte[] b, int off, int len) throws IOException {
    if (out == null) {
      return -Errno.EBADF;
    }
    out.write(b, off, len);
    out.flush();
    return len;
  }

  @Override
  void close(G g) {
    // The JVM and other programs in it may still need the process's own stream.
  }
}
