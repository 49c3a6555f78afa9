package gruffle.stdlib.runtime;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.ops.Rebuild;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.Park;
import gruffle.runtime.sched.UnlockF;
import gruffle.runtime.sched.WaitReason;
import gruffle.runtime.value.Iface;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * The finalizers and cleanups of one program.
 *
 * <p>Model: the collector reports references through a queue; a thread waits there, and wakes the goroutine that runs what is due, which is one of the runtime's own: it keeps no program alive and
 * hides no deadlock. A cleanup is a phantom reference. A finalizer is a {@code java.lang.ref.FinalReference}, which the JVM has for its own finalizers and which gives the unreachable object back: the very
 * one, after all weak pointers to it have been cleared, as in Go. Unlike in Go, of unreachable objects that point to each other all are finalized at once.
 *
 * <p>Guarded by this object's monitor, which is never held across a park.
 */
final class Departures implements UnlockF {
  private static final int WAIT_MILLIS = 50;

  private final GoRuntime rt;
  private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
  private final Set<Cleanup> cleanups = new HashSet<>();
  private final Map<Reference<?>, Finalizer> finalizers = new HashMap<>();
  private final Map<Object, Reference<?>> byObject = new WeakHashMap<>();
  private final ArrayDeque<Object> due = new ArrayDeque<>();

  /** The goroutine that runs what is due, while it sleeps. */
  private final AtomicReference<G> sleeper = new AtomicReference<>();

  private Thread watcher;
  private long arrivals;

  private static final class Cleanup extends PhantomReference<Object> {
    private final FuncVal run;

    Cleanup(Object holder, ReferenceQueue<Object> queue, FuncVal run) {
      super(holder, queue);
      this.run = run;
    }
  }

  /** A function, and how its argument is made of the object. */
  private record Finalizer(FuncVal fn, UnaryOperator<Object> argument) {}

  /** A finalizer whose object is unreachable. */
  record Due(FuncVal fn, Object argument) {}

  Departures(GoRuntime rt) {
    this.rt = rt;
  }

  // --- cleanups ---

  synchronized Object add(Object p, FuncVal run) {
    Cleanup c = new Cleanup(Rebuild.holder(p), dead, run);
    cleanups.add(c);
    watch();
    return c;
  }

  synchronized void stop(Object c) {
    cleanups.remove((Cleanup) c);
  }

  // --- finalizers ---

  /** False if the object has one already. obj is a pointer in an interface, as the function wants it. */
  synchronized boolean finalizer(Object obj, FuncVal fn, boolean boxed) {
    Object p = Iface.ref(obj);
    Object holder = Rebuild.holder(p);
    if (byObject.containsKey(holder)) {
      return false;
    }
    UnaryOperator<Object> pointer = Rebuild.of(p);
    var type = Iface.typeOf(obj);
    UnaryOperator<Object> argument = boxed ? o -> Iface.box(pointer.apply(o), type) : pointer;
    Reference<?> r = finalReference(holder);
    if (r != null) {
      finalizers.put(r, new Finalizer(fn, argument));
      byObject.put(holder, r);
      watch();
    }
    return true;
  }

  synchronized void forget(Object obj) {
    finalizers.remove(byObject.remove(Rebuild.holder(Iface.ref(obj))));
  }

  /** Null where the JVM was started without the flag that opens java.lang.ref: no finalizer runs then. */
  private Reference<?> finalReference(Object holder) {
    try {
      Constructor<?> c =
          Class.forName("java.lang.ref.FinalReference")
              .getDeclaredConstructor(Object.class, ReferenceQueue.class);
      c.setAccessible(true);
      return (Reference<?>) c.newInstance(holder, dead);
    } catch (InaccessibleObjectException e) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  // --- what is due ---

  private void watch() {
    if (watcher == null) {
      watcher = new Thread(null, this::run, "gruffle-finalizers");
      watcher.setDaemon(true);
      watcher.start();
    }
  }

  private void run() {
    try {
      while (!rt.ended()) {
        Reference<?> r = dead.remove(1000);
        if (r != null) {
          arrived(r);
          G g = sleeper.getAndSet(null);
          if (g != null) {
            rt.ready(g);
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void arrived(Reference<?> r) {
    if (r instanceof Cleanup c) {
      if (cleanups.remove(c)) {
        due.add(c.run);
        rt.departures.cleanupsQueued.incrementAndGet();
      }
    } else {
      Finalizer f = finalizers.remove(r);
      Object o = r.get();
      if (f != null && o != null) {
        byObject.remove(o);
        due.add(new Due(f.fn, f.argument.apply(o)));
        rt.departures.finalizersQueued.incrementAndGet();
      }
      r.clear();
    }
    arrivals++;
    notifyAll();
  }

  /** Waits for something that is due: a cleanup's function, or a finalizer as {@link Due}. */
  Object next(G g) {
    while (true) {
      Object x = poll();
      if (x != null) {
        return x;
      }
      Park.gopark(g, this, null, WaitReason.FINALIZER_WAIT);
    }
  }

  private synchronized Object poll() {
    return due.poll();
  }

  private synchronized boolean isDue() {
    return !due.isEmpty();
  }

  @Override
  public boolean unlock(G me, G gp, Object lock) {
    sleeper.set(gp);
    return !isDue() || !sleeper.compareAndSet(gp, null);
  }

  @Override
  public int held(G gp, Object lock) {
    return 0;
  }

  /** Collects, and waits until the first object is reported gone, but not for long. Behind {@link Boundary}. */
  void collect(Runnable gc) {
    long before;
    synchronized (this) {
      before = arrivals;
    }
    gc.run();
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WAIT_MILLIS);
    try {
      await(before, end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void await(long before, long end) throws InterruptedException {
    while (arrivals == before && !(cleanups.isEmpty() && finalizers.isEmpty())) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return;
      }
      TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
    }
  }
}
