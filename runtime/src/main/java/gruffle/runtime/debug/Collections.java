package gruffle.runtime.debug;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.LongSupplier;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Tells of the JVM's collections.
 *
 * <p>Model: the JVM reports each from a thread of its own, after it. Times are whole milliseconds there.
 */
public final class Collections {
  /** Is told of a collection, in nanoseconds of the program's clock; false: wants no more. */
  public interface Listener {
    boolean collected(GcInfo info, String cause, long from, long to);
  }

  private final List<GarbageCollectorMXBean> collectors =
      ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class);
  private final Listener listener;

  /** Of the JVM's start, in milliseconds of the program's clock. */
  private final long start;

  private Collections(LongSupplier nanotime, Listener listener) {
    this.listener = listener;
    this.start =
        nanotime.getAsLong() / 1_000_000 - ManagementFactory.getRuntimeMXBean().getUptime();
  }

  /** nanotime is the program's clock, from its start. */
  static Collections watch(LongSupplier nanotime, Listener listener) {
    var watch = new Collections(nanotime, listener);
    NotificationListener l = watch::told;
    for (var gc : watch.collectors) {
      if (gc instanceof NotificationEmitter e) {
        e.addNotificationListener(l, null, new Registration(e, l));
      }
    }
    return watch;
  }

  /** The same, without making the caller wait for what has to be loaded. */
  public static void watchInBackground(LongSupplier nanotime, Listener listener) {
    var t = new Thread(() -> watch(nanotime, listener), "gruffle-collections");
    t.setDaemon(true);
    t.start();
  }

  private record Registration(NotificationEmitter emitter, NotificationListener listener) {
    void end() {
      try {
        emitter.removeNotificationListener(listener);
      } catch (ListenerNotFoundException e) {
        // another report was faster
      }
    }
  }

  private void told(Notification n, Object handback) {
    var what = GarbageCollectionNotificationInfo.from((CompositeData) n.getUserData());
    GcInfo info = what.getGcInfo();
    long from = Math.max(info.getStartTime() + start, 0) * 1_000_000;
    long to = Math.max(info.getEndTime() + start, 0) * 1_000_000;
    if (!listener.collected(info, what.getGcCause(), from, to)) {
      ((Registration) handback).end();
    }
  }

  /** How many there have been since the JVM started. */
  long count() {
    long n = 0;
    for (var gc : collectors) {
      n += Math.max(gc.getCollectionCount(), 0);
    }
    return n;
  }
}
