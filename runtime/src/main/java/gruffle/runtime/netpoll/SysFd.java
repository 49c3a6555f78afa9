package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import java.io.IOException;
import java.nio.channels.SelectableChannel;

/**
 * What stands behind a descriptor number: system calls in the kernel's shape. Results are as of the kernel, a count, a descriptor or 0, or a negated
 * errno; exceptions are translated by {@link Fds}. Called behind the Boundary, in a system call if the descriptor blocks.
 *
 * <p>{@link KernelFd} has the kernel's own descriptors, the other classes what the JDK offers.
 */
abstract class SysFd {
  /** O_NONBLOCK: operations answer EAGAIN instead of blocking. */
  private volatile boolean nonblocking;

  /** Numbers that stand for this; under the table's lock. */
  int refs;

  boolean nonblocking() {
    return nonblocking;
  }

  void nonblocking(boolean on) {
    nonblocking = on;
  }

  /** For os.File's name and the like. */
  String name() {
    return "";
  }

  /** 0 is the end. */
  long read(G g, byte[] b, int off, int len) throws IOException {
    return -Errno.EBADF;
  }

  long write(G g, byte[] b, int off, int len) throws IOException {
    return -Errno.EBADF;
  }

  abstract void close(G g) throws IOException;

  void setNonblock(G g, boolean on) throws IOException {
    nonblocking(on);
  }

  // --- for files ---

  long pread(G g, byte[] b, int off, int len, long at) throws IOException {
    return -Errno.ESPIPE;
  }

  long pwrite(G g, byte[] b, int off, int len, long at) throws IOException {
    return -Errno.ESPIPE;
  }

  /** whence as of lseek(2): 0 start, 1 current, 2 end. */
  long seek(G g, long offset, int whence) throws IOException {
    return -Errno.ESPIPE;
  }

  long truncate(G g, long size) throws IOException {
    return -Errno.EINVAL;
  }

  long sync(G g) throws IOException {
    return -Errno.EINVAL;
  }

  // --- for sockets; addresses are sockaddrs as of Linux ---

  long bind(G g, ByteSlice addr) throws IOException {
    return -Errno.ENOTSOCK;
  }

  long connect(G g, ByteSlice addr) throws IOException {
    return -Errno.ENOTSOCK;
  }

  long listen(G g, int backlog) throws IOException {
    return -Errno.ENOTSOCK;
  }

  /** The length of the caller's address goes to out[0]. */
  long accept(G g, int flags, ByteSlice addr, int[] out) throws IOException {
    return -Errno.ENOTSOCK;
  }

  /** The length of the address. */
  long sockname(G g, boolean peer, ByteSlice addr) throws IOException {
    return -Errno.ENOTSOCK;
  }

  long shutdown(G g, int how) throws IOException {
    return -Errno.ENOTSOCK;
  }

  /** To addr if that is not empty. */
  long sendmsg(G g, ByteSlice p, ByteSlice oob, ByteSlice addr, int flags) throws IOException {
    return -Errno.ENOTSOCK;
  }

  /** out: the length of oob, flags, the length of addr. */
  long recvmsg(G g, ByteSlice p, ByteSlice oob, ByteSlice addr, int flags, int[] out)
      throws IOException {
    return -Errno.ENOTSOCK;
  }

  long setsockopt(G g, int level, int name, ByteSlice value) throws IOException {
    return -Errno.ENOTSOCK;
  }

  /** The length of the value. */
  long getsockopt(G g, int level, int name, ByteSlice value) throws IOException {
    return -Errno.ENOTSOCK;
  }

  // --- for the platform ---

  /** The kernel's number, or -1. */
  int kernel() throws IOException {
    return -1;
  }

  /** For the selector; null: it cannot have this. */
  SelectableChannel selectable() {
    return null;
  }

  /** Another descriptor for the same; null: the number itself is shared. */
  SysFd dup(G g) throws IOException {
    return null;
  }

  long fcntl(G g, int cmd, int arg) throws IOException {
    return switch (cmd) {
      case Linux.F_GETFL -> nonblocking ? Linux.O_NONBLOCK | Linux.O_RDWR : Linux.O_RDWR;
      case Linux.F_SETFL -> {
        setNonblock(g, (arg & Linux.O_NONBLOCK) != 0);
        yield 0;
      }
      case Linux.F_GETFD -> 1;
      case Linux.F_SETFD -> 0;
      default -> -Errno.EINVAL;
    };
  }

  long ioctl(G g, long request, ByteSlice arg) throws IOException {
    return -25; // ENOTTY
  }
}
