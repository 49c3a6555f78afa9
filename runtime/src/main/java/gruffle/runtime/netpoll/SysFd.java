package gruffle.runtime.netpoll;

import java.io.IOException;
import java.nio.channels.SelectableChannel;

/**
 * What stands behind a descriptor number. Results as of the kernel: a count, or a negated errno; exceptions are translated by {@link Fds}.
 * Called behind the Boundary, in a system call if the descriptor blocks.
 */
abstract class SysFd {
  /** O_NONBLOCK: operations answer EAGAIN instead of blocking. */
  volatile boolean nonblocking;

  /** For os.File's name and the like. */
  String name() {
    return "";
  }

  /** 0 is the end. */
  long read(byte[] b, int off, int len) throws IOException {
    return -Errno.EBADF;
  }

  long write(byte[] b, int off, int len) throws IOException {
    return -Errno.EBADF;
  }

  abstract void close() throws IOException;

  /** For the poller; null: cannot be polled. */
  SelectableChannel selectable() {
    return null;
  }

  void setNonblock(boolean on) throws IOException {
    SelectableChannel ch = selectable();
    if (ch != null && !ch.isRegistered()) {
      ch.configureBlocking(!on);
    }
    nonblocking = on;
  }
}
