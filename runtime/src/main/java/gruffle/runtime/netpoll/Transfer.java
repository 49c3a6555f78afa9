package gruffle.runtime.netpoll;

import gruffle.runtime.panic.Panics;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Reads and writes behind a boundary. Those that do not block have one of their own, without the two objects that {@link Boundary}'s bodies
 * capture, since a server does little else; its handles are made when the first connection is there, as they are of shapes that the JDK has to
 * write code for.
 */
final class Transfer {
  /** The ways of what does not block. */
  private static final class Ways {
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

    private Ways() {}
  }

  private Transfer() {}

  /** A count, 0 at the end, or a negated errno. */
  static long read(SysFd f, G g, byte[] b, int off, int len) {
    return f.nonblocking()
        ? enter(Ways.read, f, g, b, off, len)
        : Fds.blocking(g, () -> f.read(g, b, off, len));
  }

  static long write(SysFd f, G g, byte[] b, int off, int len) {
    return f.nonblocking()
        ? enter(Ways.write, f, g, b, off, len)
        : Fds.blocking(g, () -> f.write(g, b, off, len));
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
