package gruffle.runtime.netpoll;

import java.io.IOException;

/** An error number where a count or an object was expected. */
final class ErrnoException extends IOException {
  private static final long serialVersionUID = 1L;

  final int errno;

  ErrnoException(int errno) {
    super("errno " + errno, null);
    this.errno = errno;
  }
}
