package gruffle.runtime.netpoll;

import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.G;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Descriptors 0, 1 and 2: the program's standard streams, which an embedder may have redirected. */
final class StreamFd extends SysFd {
  private static final Path LINK = Path.of("/proc/self/fd/0");
  private static final Pattern STREAM = Pattern.compile("(pipe|socket):.*");

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

  /** Of the process's own standard input, if that is a pipe or a socket, one that may be non-blocking and polled. */
  @Override
  SysFd dup(G g) throws IOException {
    if (!(in instanceof Config.ProcessStdin)
        || !(g.rt.fds.platform() instanceof LinuxPlatform)
        || !isStream()) {
      return null;
    }
    Scratch s = Current.scratch(g);
    int n = Libc.call(s, Libc.FCNTL, 0, Linux.F_DUPFD_CLOEXEC, 0);
    if (n < 0) {
      throw new ErrnoException(-n);
    }
    return LinuxPlatform.received(s, n);
  }

  private static boolean isStream() {
    try {
      return STREAM.matcher(Files.readSymbolicLink(LINK).toString()).matches();
    } catch (IOException e) {
      return false; // no /proc, or closed: it stays what it is
    }
  }

  @Override
  void close(G g) {
    // The JVM and other programs in it may still need the process's own stream.
  }
}
