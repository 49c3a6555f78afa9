package gruffle.runtime.netpoll;

import gruffle.runtime.sched.Config;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.channels.FileChannel;
import java.nio.channels.SelectableChannel;

/** The kernel's numbers of what the program has open, which the JDK keeps to itself: for children, who inherit them. */
final class KernelFds {
  private static final int NONE = -1;

  private final Method ofDescriptor;
  private final Method ofSelectable;
  private final Field ofFile;

  /** The only one: the JDK does not change. */
  private static final class Holder {
    static final KernelFds INSTANCE = new KernelFds();
  }

  static KernelFds get() {
    return Holder.INSTANCE;
  }

  private KernelFds() {
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

  /** Negative if there is none: a stream that an embedder has redirected. */
  int ofStream(Object stream) throws IOException {
    return switch (stream) {
      case Config.ProcessStdin in -> 0;
      case FileInputStream in -> of(in.getFD());
      case FileOutputStream out -> of(out.getFD());
      case null, default -> NONE;
    };
  }

  int of(SelectableChannel channel) {
    try {
      return (int) ofSelectable.invoke(channel);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  int of(FileChannel channel) {
    try {
      return ofFile.getDeclaringClass().isInstance(channel)
          ? of((FileDescriptor) ofFile.get(channel))
          : NONE;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private int of(FileDescriptor d) {
    try {
      return (int) ofDescriptor.invoke(null, d);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
