package gruffle.runtime.netpoll;

import gruffle.runtime.sched.Current;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.ByteSlice;
import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A descriptor of the kernel's. What does not block goes straight from and to Go's arrays where it is a socket; everything else is copied by
 * way of the M's {@link Scratch}.
 */
final class KernelFd extends SysFd {
  /** A call moves this much at most: the garbage collector may have to wait for it, or the copy lies outside the heap. */
  private static final int MAX = 256 << 10;

  private final int n;
  private final boolean socket;

  /** O_NONBLOCK belongs to what duplicates share. */
  private final Status status;

  /** What else has to be closed: the JDK's object that owns the number. Null: the number is ours. */
  private final Closeable owner;

  private final String name;

  /** What duplicates share. */
  private static final class Status {
    volatile boolean nonblocking;

    /** Whether it was plain TCP when {@link ShortReads} asked: 0 is not known yet, negative no. */
    volatile byte plain;

    /** An option has been set after which it is not. */
    volatile boolean odd;
  }

  private KernelFd(int n, boolean socket, Status status, Closeable owner, String name) {
    this.n = n;
    this.socket = socket;
    this.status = status;
    this.owner = owner;
    this.name = name;
  }

  static KernelFd socket(int n, boolean nonblocking) {
    return new KernelFd(n, true, status(nonblocking), null, "");
  }

  static KernelFd pipe(int n, boolean nonblocking) {
    return new KernelFd(n, false, status(nonblocking), null, "");
  }

  /** A file. */
  static KernelFd named(int n, boolean nonblocking, String name) {
    return new KernelFd(n, false, status(nonblocking), null, name);
  }

  /** What the JDK has opened and is to close: a device, a named pipe. */
  static KernelFd opened(int n, Closeable owner, String name) {
    return new KernelFd(n, false, status(false), owner, name);
  }

  private static Status status(boolean nonblocking) {
    var s = new Status();
    s.nonblocking = nonblocking;
    return s;
  }

  @Override
  int kernel() {
    return n;
  }

  @Override
  String name() {
    return name;
  }

  @Override
  boolean nonblocking() {
    return status.nonblocking;
  }

  boolean isSocket() {
    return socket;
  }

  /** As {@link ShortReads} understands it. */
  boolean isPlainTcp(G g) {
    if (status.plain == 0) {
      status.plain = (byte) (socket && ShortReads.askPlainTcp(g, n) ? 1 : -1);
    }
    return status.plain > 0 && !status.odd;
  }

  // --- reading and writing ---

  @Override
  long read(G g, byte[] b, int off, int len) {
    Scratch s = Current.scratch(g);
    int count = Math.min(len, MAX);
    if (socket && status.nonblocking) {
      return Libc.socket(s, Linux.SYS_RECVFROM, n, b, off, count, 0, 0, 0);
    }
    MemorySegment buf = s.buffer(count);
    return fetched(buf, Libc.call(s, Libc.READ, n, buf.address(), count), b, off);
  }

  private static int fetched(MemorySegment buf, int r, byte[] b, int off) {
    if (r > 0) {
      MemorySegment.copy(buf, ValueLayout.JAVA_BYTE, 0, b, off, r);
    }
    return r;
  }

  private static MemorySegment copy(Scratch s, byte[] b, int off, int len) {
    MemorySegment buf = s.buffer(len);
    MemorySegment.copy(b, off, buf, ValueLayout.JAVA_BYTE, 0, len);
    return buf;
  }

  @Override
  long write(G g, byte[] b, int off, int len) {
    Scratch s = Current.scratch(g);
    long done = 0;
    while (true) {
      int count = (int) Math.min(len - done, MAX);
      int from = (int) (off + done);
      boolean nonblocking = status.nonblocking;
      int r;
      if (socket && nonblocking) {
        r = Libc.socket(s, Linux.SYS_SENDTO, n, b, from, count, Linux.MSG_NOSIGNAL, 0, 0);
      } else {
        r = Libc.call(s, Libc.WRITE, n, copy(s, b, from, count).address(), count);
      }
      if (r < 0) {
        return done > 0 ? done : r;
      }
      done += r;
      if (done == len || nonblocking && r < count) {
        return done;
      }
    }
  }

  /** writev(2) of what the iovecs hold together, up to a limit. */
  long writev(G g, ByteSlice[] parts) {
    Scratch s = Current.scratch(g);
    int count = Math.min(parts.length, 1024);
    long total = 0;
    for (int i = 0; i < count; i++) {
      if (total + parts[i].len > MAX && i > 0) {
        count = i;
        break;
      }
      total += Math.min(parts[i].len, MAX);
    }
    MemorySegment buf = s.buffer(16L * count + total);
    long at = 16L * count;
    for (int i = 0; i < count; i++) {
      int len = Math.min(parts[i].len, MAX);
      buf.set(ValueLayout.JAVA_LONG, 16L * i, buf.address() + at);
      buf.set(ValueLayout.JAVA_LONG, 16L * i + 8, len);
      MemorySegment.copy(parts[i].a, parts[i].off, buf, ValueLayout.JAVA_BYTE, at, len);
      at += len;
    }
    return Libc.call(s, Libc.WRITEV, n, buf.address(), count);
  }

  /** sendfile(2) to here; offset negative: from where the file is. */
  long sendfile(G g, int from, long offset, long count) {
    Scratch s = Current.scratch(g);
    long at = 0;
    if (offset >= 0) {
      s.putStruct(0, offset);
      at = s.struct();
    }
    return Libc.callLong(s, Libc.SENDFILE, n, from, at, count, 0, 0);
  }

  /** Without a goroutine the program has ended. */
  private static Scratch scratch(G g) {
    return g == null ? new Scratch() : Current.scratch(g);
  }

  @Override
  void close(G g) throws IOException {
    if (owner != null) {
      owner.close();
      return;
    }
    Scratch s = scratch(g);
    int r = Libc.call(s, Libc.CLOSE, n, 0, 0);
    if (r < 0 && r != -Errno.EINTR) { // the number is gone then, too
      throw new IOException("close: errno " + -r);
    }
  }

  // --- files ---

  @Override
  long pread(G g, byte[] b, int off, int len, long at) {
    Scratch s = scratch(g);
    int count = Math.min(len, MAX);
    MemorySegment buf = s.buffer(count);
    return fetched(buf, Libc.call(s, Libc.PREAD, n, buf.address(), count, at, 0, 0), b, off);
  }

  @Override
  long pwrite(G g, byte[] b, int off, int len, long at) {
    Scratch s = scratch(g);
    int count = Math.min(len, MAX);
    return Libc.call(s, Libc.PWRITE, n, copy(s, b, off, count).address(), count, at, 0, 0);
  }

  @Override
  long seek(G g, long offset, int whence) {
    return Libc.callLong(Current.scratch(g), Libc.LSEEK, n, offset, whence, 0, 0, 0);
  }

  @Override
  long truncate(G g, long size) {
    return Libc.call(Current.scratch(g), Libc.FTRUNCATE, n, size, 0);
  }

  @Override
  long sync(G g) {
    return Libc.call(Current.scratch(g), Libc.FSYNC, n, 0, 0);
  }

  // --- flags ---

  @Override
  void setNonblock(G g, boolean on) throws IOException {
    int flags = Libc.call(Current.scratch(g), Libc.FCNTL, n, Linux.F_GETFL, 0);
    if (flags >= 0) {
      fcntl(g, Linux.F_SETFL, on ? flags | Linux.O_NONBLOCK : flags & ~Linux.O_NONBLOCK);
    }
  }

  @Override
  long fcntl(G g, int cmd, int arg) {
    int r = Libc.call(Current.scratch(g), Libc.FCNTL, n, cmd, arg);
    if (r >= 0 && (cmd == Linux.F_SETFL || cmd == Linux.F_GETFL)) {
      int flags = cmd == Linux.F_SETFL ? arg : r; // others may have changed them
      status.nonblocking = (flags & Linux.O_NONBLOCK) != 0;
    }
    return r;
  }

  @Override
  SysFd dup(G g) throws IOException {
    int r = Libc.call(Current.scratch(g), Libc.FCNTL, n, Linux.F_DUPFD_CLOEXEC, 0);
    if (r < 0) {
      throw new ErrnoException(-r);
    }
    return new KernelFd(r, socket, status, null, name);
  }

  @Override
  long ioctl(G g, long request, ByteSlice arg) {
    Scratch s = Current.scratch(g);
    MemorySegment buf = copy(s, arg.a, arg.off, arg.len);
    int r = Libc.call(s, Libc.IOCTL, n, request, arg.len == 0 ? 0 : buf.address());
    MemorySegment.copy(buf, ValueLayout.JAVA_BYTE, 0, arg.a, arg.off, arg.len);
    return r;
  }

  // --- sockets ---

  private static boolean tooLong(ByteSlice addr) {
    return addr.len > Scratch.ADDRESS;
  }

  @Override
  long bind(G g, ByteSlice addr) {
    return withAddr(g, Libc.BIND, addr);
  }

  @Override
  long connect(G g, ByteSlice addr) {
    return withAddr(g, Libc.CONNECT, addr);
  }

  private long withAddr(G g, long function, ByteSlice addr) {
    if (tooLong(addr)) {
      return -Errno.EINVAL;
    }
    Scratch s = Current.scratch(g);
    s.putSockaddr(addr.a, addr.off, addr.len);
    return Libc.call(s, function, n, s.sockaddr(), addr.len);
  }

  @Override
  long listen(G g, int backlog) {
    return Libc.call(Current.scratch(g), Libc.LISTEN, n, backlog, 0);
  }

  @Override
  long accept(G g, int flags, ByteSlice addr, int[] out) {
    Scratch s = Current.scratch(g);
    long len = s.putInt(0, Scratch.ADDRESS);
    int r = Libc.call(s, Libc.ACCEPT4, n, s.sockaddr(), len, flags | Linux.SOCK_CLOEXEC, 0, 0);
    if (r < 0) {
      return r;
    }
    out[0] = address(s, addr);
    return g.rt.fds.alloc(g, socket(r, (flags & Linux.SOCK_NONBLOCK) != 0));
  }

  /** Copies the address that the kernel has written; its length. */
  private static int address(Scratch s, ByteSlice addr) {
    int len = Math.min(Math.min(s.getInt(0), Scratch.ADDRESS), addr.len);
    s.getSockaddr(addr.a, addr.off, len);
    return len;
  }

  @Override
  long sockname(G g, boolean peer, ByteSlice addr) {
    Scratch s = Current.scratch(g);
    long len = s.putInt(0, Scratch.ADDRESS);
    int r = Libc.call(s, peer ? Libc.GETPEERNAME : Libc.GETSOCKNAME, n, s.sockaddr(), len);
    return r < 0 ? r : address(s, addr);
  }

  @Override
  long shutdown(G g, int how) {
    return Libc.call(Current.scratch(g), Libc.SHUTDOWN, n, how, 0);
  }

  @Override
  long sendmsg(G g, ByteSlice p, ByteSlice oob, ByteSlice addr, int flags) {
    if (tooLong(addr)) {
      return -Errno.EINVAL;
    }
    Scratch s = Current.scratch(g);
    s.putSockaddr(addr.a, addr.off, addr.len);
    long to = addr.len == 0 ? 0 : s.sockaddr();
    flags |= Linux.MSG_NOSIGNAL;
    if (oob.len > 0) {
      return Messages.send(g, s, n, p, oob, to, addr.len, flags);
    }
    if (socket && status.nonblocking) {
      return Libc.socket(s, Linux.SYS_SENDTO, n, p.a, p.off, p.len, flags, to, addr.len);
    }
    long from = copy(s, p.a, p.off, p.len).address();
    return Libc.call(s, Libc.SENDTO, n, from, p.len, flags, to, addr.len);
  }

  @Override
  long recvmsg(G g, ByteSlice p, ByteSlice oob, ByteSlice addr, int flags, int[] out) {
    Scratch s = Current.scratch(g);
    if (oob.len > 0 || flags != 0) {
      return Messages.receive(g, s, n, p, oob, addr, flags, out);
    }
    long len = s.putInt(0, Scratch.ADDRESS);
    int r;
    if (socket && status.nonblocking) {
      r = Libc.socket(s, Linux.SYS_RECVFROM, n, p.a, p.off, p.len, flags, s.sockaddr(), len);
    } else {
      MemorySegment buf = s.buffer(p.len);
      r = Libc.call(s, Libc.RECVFROM, n, buf.address(), p.len, flags, s.sockaddr(), len);
      fetched(buf, r, p.a, p.off);
    }
    out[0] = 0;
    out[1] = 0;
    out[2] = r < 0 ? 0 : address(s, addr);
    return r;
  }

  @Override
  long setsockopt(G g, int level, int opt, ByteSlice value) {
    if (ShortReads.matters(level, opt)) {
      status.odd = true;
    }
    Scratch s = Current.scratch(g);
    long v = copy(s, value.a, value.off, value.len).address();
    return Libc.call(s, Libc.SETSOCKOPT, n, level, opt, v, value.len, 0);
  }

  @Override
  long getsockopt(G g, int level, int opt, ByteSlice value) {
    Scratch s = Current.scratch(g);
    MemorySegment buf = copy(s, value.a, value.off, value.len);
    long len = s.putInt(0, value.len);
    int r = Libc.call(s, Libc.GETSOCKOPT, n, level, opt, buf.address(), len, 0);
    if (r < 0) {
      return r;
    }
    int got = Math.min(s.getInt(0), value.len);
    MemorySegment.copy(buf, ValueLayout.JAVA_BYTE, 0, value.a, value.off, got);
    return got;
  }
}
