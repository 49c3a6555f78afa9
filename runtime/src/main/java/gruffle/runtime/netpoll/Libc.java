package gruffle.runtime.netpoll;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * System calls of Linux through the C library. This class is initialised by the first descriptor of the kernel's, which takes some 30 ms (the
 * foreign linker makes its classes then): nothing that every program runs may touch it.
 *
 * <p>Two shapes serve all functions, since each further one takes milliseconds at first use: six numbers, and seven with a Java array in place of the
 * third. That works where variable, narrow and missing arguments are passed as fixed 64-bit ones are: on amd64 and aarch64, not elsewhere.
 *
 * <p>The second shape is "critical": the garbage collector waits for the call, so it must not block, whatever others have made of the descriptor. That
 * is why it serves only for sockets, with MSG_DONTWAIT.
 */
final class Libc {
  static final long ACCEPT4 = find("accept4");
  static final long BIND = find("bind");
  static final long CLOSE = find("close");
  static final long CONNECT = find("connect");
  static final long EPOLL_CREATE1 = find("epoll_create1");
  static final long EPOLL_CTL = find("epoll_ctl");
  static final long EPOLL_WAIT = find("epoll_wait");
  static final long EVENTFD = find("eventfd");
  static final long FCNTL = find("fcntl");
  static final long FSYNC = find("fsync");
  static final long FTRUNCATE = find("ftruncate");
  static final long GETPEERNAME = find("getpeername");
  static final long GETRLIMIT = find("getrlimit");
  static final long GETSOCKNAME = find("getsockname");
  static final long GETSOCKOPT = find("getsockopt");
  static final long IOCTL = find("ioctl");
  static final long LISTEN = find("listen");
  static final long LSEEK = find("lseek");
  static final long PIPE2 = find("pipe2");
  static final long POLL = find("poll");
  static final long PREAD = find("pread");
  static final long PWRITE = find("pwrite");
  static final long READ = find("read");
  static final long RECVFROM = find("recvfrom");
  static final long RECVMSG = find("recvmsg");
  static final long SENDFILE = find("sendfile");
  static final long SENDMSG = find("sendmsg");
  static final long SENDTO = find("sendto");
  static final long SETRLIMIT = find("setrlimit");
  static final long SETSOCKOPT = find("setsockopt");
  static final long SHUTDOWN = find("shutdown");
  static final long SOCKET = find("socket");
  static final long SOCKETPAIR = find("socketpair");
  static final long SYSCALL = find("syscall");
  static final long WRITE = find("write");
  static final long WRITEV = find("writev");

  private static final MethodHandle NUMBERS;
  private static final MethodHandle ARRAY;
  private static final long ERRNO;

  static {
    Linker linker = Linker.nativeLinker();
    var l = ValueLayout.JAVA_LONG;
    Linker.Option errno = Linker.Option.captureCallState("errno");
    NUMBERS = make(linker, FunctionDescriptor.of(l, l, l, l, l, l, l), errno);
    ARRAY =
        make(
            linker,
            FunctionDescriptor.of(l, l, l, ValueLayout.ADDRESS, l, l, l, l),
            errno,
            Linker.Option.critical(true));
    ERRNO = Linker.Option.captureStateLayout().byteOffset(PathElement.groupElement("errno"));
  }

  private Libc() {}

  @SuppressWarnings("restricted") // system calls are the point
  private static MethodHandle make(Linker l, FunctionDescriptor f, Linker.Option... options) {
    return l.downcallHandle(f, options);
  }

  private static long find(String name) {
    return Linker.nativeLinker().defaultLookup().findOrThrow(name).address();
  }

  /** What the function returns, as an int, or a negated errno. Behind the boundary, and in a system call if it may block. */
  static int call(Scratch s, long function, long a, long b, long c, long d, long e, long f) {
    int r = (int) invoke(s, function, a, b, c, d, e, f); // the upper half is undefined
    return r == -1 ? -errno(s) : r;
  }

  static int call(Scratch s, long function, long a, long b, long c) {
    return call(s, function, a, b, c, 0, 0, 0);
  }

  /** The same for functions that return a long. */
  static long callLong(Scratch s, long function, long a, long b, long c, long d, long e, long f) {
    long r = invoke(s, function, a, b, c, d, e, f);
    return r == -1 ? -errno(s) : r;
  }

  private static long invoke(
      Scratch s, long function, long a, long b, long c, long d, long e, long f) {
    try {
      return (long)
          NUMBERS.invokeExact(MemorySegment.ofAddress(function), s.errno(), a, b, c, d, e, f);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
  }

  /** syscall(2) itself, with all six arguments that there may be: a third shape, made at its first use. */
  static long syscall(Scratch s, long number, long[] a) {
    long r;
    try {
      r =
          (long)
              Seven.NUMBERS.invokeExact(
                  MemorySegment.ofAddress(SYSCALL),
                  s.errno(),
                  number,
                  a[0],
                  a[1],
                  a[2],
                  a[3],
                  a[4],
                  a[5]);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
    return r == -1 ? -errno(s) : r;
  }

  /** See {@link #syscall}. */
  private static final class Seven {
    static final MethodHandle NUMBERS;

    static {
      var l = ValueLayout.JAVA_LONG;
      NUMBERS =
          make(
              Linker.nativeLinker(),
              FunctionDescriptor.of(l, l, l, l, l, l, l, l),
              Linker.Option.captureCallState("errno"));
    }

    private Seven() {}
  }

  private static int errno(Scratch s) {
    return s.errno().get(ValueLayout.JAVA_INT, ERRNO);
  }

  /**
   * recvfrom(2) or sendto(2) straight from or to an array: never blocks. By number: the C library's own functions are places where a thread may be cancelled, which costs them more than
   * everything else that they do besides the system call.
   */
  static int socket(
      Scratch s,
      long number,
      int fd,
      byte[] b,
      int off,
      int len,
      int flags,
      long addr,
      long addrlen) {
    int r;
    try {
      r =
          (int)
              (long)
                  ARRAY.invokeExact(
                      MemorySegment.ofAddress(SYSCALL),
                      s.errno(),
                      number,
                      (long) fd,
                      MemorySegment.ofArray(b).asSlice(off, len),
                      (long) len,
                      (long) (flags | Linux.MSG_DONTWAIT),
                      addr,
                      addrlen);
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
    return r == -1 ? -errno(s) : r;
  }
}
