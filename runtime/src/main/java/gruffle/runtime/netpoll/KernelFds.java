package gruffle.runtime.netpoll;

import gruffle.runtime.sched.Config;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.channels.FileChannel;

/** The kernel's numbers of what the program has open, which the JDK keeps to itself: for children, who inherit them. */
final class KernelFds {
  private static final int NONE = -1;

  private final Method ofDescriptor;
  private final Method ofSelectable;
  private final Field ofFile;

  KernelFds() {
    try {
      ofDescriptor =
          Class.forName("sun.nio.ch.IOUtil").getDeclaredMethod("fdVal", FileDescriptor.class);
      ofSelectable = Class.forName("sun.nio.ch.SelChImpl").getDeclaredMethod("getFDVal");
      ofFile = Class.forName("sun.nio.ch.FileChannelImpl").getDeclaredField("fd");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    ofDescriptor.setAccessible(true);
    ofSelectable.setAccessible(true);
    ofFile.setAccessible(true);
  }

  /** The kernel's number, negative if there is none: a stream that an embedder has redirected. */
  int of(SysFd f) throws IOException {
    try {
      return switch (f) {
        case FileFd x -> of(x.channel);
        case StreamFd s when s.source() instanceof Config.ProcessStdin -> 0;
        case StreamFd s when s.source() instanceof FileInputStream in -> of(in.getFD());
        case StreamFd s when s.source() instanceof FileOutputStream out -> of(out.getFD());
        default -> f.selectable() == null ? NONE : (int) ofSelectable.invoke(f.selectable());
      };
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private int of(FileChannel channel) throws ReflectiveOperationException {
    return ofFile.getDeclaringClass().isInstance(channel)
        ? of((FileDescriptor) ofFile.get(channel))
        : NONE;
  }

  private int of(FileDescriptor d) throws ReflectiveOperationException {
    return (int) ofDescriptor.invoke(null, d);
  }
}
