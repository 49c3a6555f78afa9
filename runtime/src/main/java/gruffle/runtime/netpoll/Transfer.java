package gruffle.runtime.netpoll;

import gruffle.runtime.panic.Panics;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Syscall;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Reads and writes behind a boundary of their own: as {@link Boundary}, without the two objects that its bodies capture, since a server does
 * little else.
 */
final class Transfer {
  private static MethodHandle read; // lint: StaticState because a final one is inlined
  private static MethodHandle write; // lint: StaticState because a final one is inlined

  static {
    try {
      MethodHandles.Lookup l = MethodHandles.lookup();
      var type =
          MethodType.methodType(
              long.class, SysFd.class, G.class, byte[].class, int.class, int.class);
      read = l.findStatic(Transfer.class, "readBehind", type);
      write = l.findStatic(Transfer.class, "writeBehind", type);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Transfer() {}

  /** A count, 0 at the end, or a negated errno. */
  static long read(SysFd f, G g, byte[] b, int off, int len) {
    return move(read, f, g, b, off, len);
  }

  static long write(SysFd f, G g, byte[] b, int off, int len) {
    return move(write, f, g, b, off, len);
  }

  private static long move(MethodHandle way, SysFd f, G g, byte[] b, int off, int len) {
    if (f.nonblocking()) {
      return enter(way, f, g, b, off, len);
    }
    Syscall.entersyscall(g);
    try {
      return enter(way, f, g, b, off, len);
    } finally {
      Syscall.exitsyscall(g);
    }
  }

  private static long enter(MethodHandle way, SysFd f, G g, byte[] b, int off, int len) {
    try {
      return (long) way.invokeExact(f, g, b, off, len);
    } catch (Throwable t) {
      throw Panics.sneaky(t);
    }
  }

  private static long readBehind(SysFd f, G g, byte[] b, int off, int len) {
    try {
      return f.read(g, b, off, len);
    } catch (IOException e) {
      return -Errno.of(e);
    } catch (RuntimeException e) {
      return -Errno.of(e);
    }
  }

  private static long writeBehind(SysFd f, G g, byte[] b, int off, int len) {
    try {
      return f.write(g, b, off, len);
    } catch (IOException e) {
      return -Errno.of(e);
    } catch (RuntimeException e) {
      return -Errno.of(e);
    }
  }
}
