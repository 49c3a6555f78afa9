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
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
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
 * one, after all weak pointers to it have been cleared, as in Go. Of unreachable objects that point to each other those wait that others lead to ({@link FinalOrder}), till the next collection.
 *
 * <p>Guarded by this object's monitor, which is never held across a park.
 */
final class Departures implements UnlockF {
  /** How long a collection that the program asks for waits at most for what it has found to be taken. */
  private static final int WAIT_MILLIS = 1000;

  /** What one collection has found is reported within this time of one another. */
  private static final int BATCH_MILLIS = 5;

  private final GoRuntime rt;
  private final ReferenceQueue<Object> dead = new ReferenceQueue<>();

  /** The head of a ring of the cleanups that are still to come: what must be kept, and is found no other way. */
  private final Cleanup cleanups = new Cleanup(null, null, null, true);

  private final Map<Reference<?>, Finalizer> finalizers = new HashMap<>();
  private final Map<Object, Reference<?>> byObject = new WeakHashMap<>();
  private final ArrayDeque<Object> due = new ArrayDeque<>();

  /** The goroutine that runs what is due, while it sleeps. */
  private final AtomicReference<G> sleeper = new AtomicReference<>();

  private Thread watcher;

  /** Cleanups of the program's own that are still to come. */
  private int wanted;

  private static final class Cleanup extends PhantomReference<Object> {
    private final FuncVal run;

    /** Of the library's: nobody waits for it. */
    private final boolean quiet;

    /** Neighbours in the ring; itself outside. */
    private Cleanup next = this;

    private Cleanup prev = this;

    Cleanup(Object holder, ReferenceQueue<Object> queue, FuncVal run, boolean quiet) {
      super(holder, queue);
      this.run = run;
      this.quiet = quiet;
    }
  }

  /** Put into the queue behind all that a collection has found. */
  private static final class Mark extends PhantomReference<Object> {
    /** All that was in the queue before is due, and the goroutine that runs it has been woken. */
    private boolean passed;

    Mark(Object referent, ReferenceQueue<Object> queue) {
      super(referent, queue);
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

  synchronized Object add(Object p, FuncVal run, boolean quiet) {
    Cleanup c = new Cleanup(Rebuild.holder(p), dead, run, quiet);
    c.next = cleanups.next;
    c.prev = cleanups;
    c.next.prev = c;
    cleanups.next = c;
    wanted += quiet ? 0 : 1;
    watch();
    return c;
  }

  synchronized void stop(Object c) {
    take((Cleanup) c);
  }

  /** Takes it out of the ring; false if somebody has done so. */
  private boolean take(Cleanup c) {
    if (c.next == c) {
      return false;
    }
    c.next.prev = c.prev;
    c.prev.next = c.next;
    c.next = c;
    c.prev = c;
    c.clear();
    wanted -= c.quiet ? 0 : 1;
    return true;
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
    register(holder, new Finalizer(fn, argument));
    return true;
  }

  private void register(Object holder, Finalizer f) {
    Reference<?> r = finalReference(holder);
    if (r != null) {
      finalizers.put(r, f);
      byObject.put(holder, r);
      watch();
    }
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
          List<Reference<?>> found = batch(r);
          arrived(found);
          G g = sleeper.getAndSet(null);
          if (g != null) {
            rt.ready(g);
          }
          pass(found);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What one collection has found, as far as it has been reported: of finalizers, some wait for others of it. */
  private List<Reference<?>> batch(Reference<?> first) throws InterruptedException {
    var found = new ArrayList<Reference<?>>();
    for (Reference<?> r = first; r != null; ) {
      found.add(r);
      r = r instanceof Cleanup || r instanceof Mark ? dead.poll() : dead.remove(BATCH_MILLIS);
    }
    return found;
  }

  private synchronized void arrived(List<Reference<?>> found) {
    Map<Object, Finalizer> objects = new IdentityHashMap<>();
    for (Reference<?> r : found) {
      if (r instanceof Cleanup c) {
        if (take(c)) {
          due.add(c.run);
          rt.departures.cleanupsQueued.incrementAndGet();
        }
      } else if (!(r instanceof Mark)) {
        Finalizer f = finalizers.remove(r);
        Object o = r.get();
        if (f != null && o != null) {
          byObject.remove(o);
          objects.put(o, f);
        }
        r.clear();
      }
    }
    Set<Object> waiting = objects.isEmpty() ? Set.of() : FinalOrder.waiting(objects.keySet());
    objects.forEach(
        (o, f) -> {
          if (waiting.contains(o)) {
            register(o, f);
          } else {
            due.add(new Due(f.fn, f.argument.apply(o)));
            rt.departures.finalizersQueued.incrementAndGet();
          }
        });
  }

  /** Only now: who waits for a mark may park at once, and nothing else may be left that can run. */
  private synchronized void pass(List<Reference<?>> found) {
    for (Reference<?> r : found) {
      if (r instanceof Mark m) {
        m.passed = true;
        notifyAll();
      }
    }
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

  /** Null if nothing is due. */
  synchronized Object poll() {
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

  /** Collects, and waits until what is run for objects that are gone is due. Behind {@link Boundary}. */
  void collect(Runnable gc) {
    gc.run();
    if (!awaited()) {
      return;
    }
    try {
      awaitReports();
      var mark = new Mark(this, dead);
      mark.enqueue();
      await(mark);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean awaited() {
    return wanted > 0 || !finalizers.isEmpty();
  }

  private synchronized void await(Mark mark) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WAIT_MILLIS);
    for (long left = end - System.nanoTime();
        !mark.passed && left > 0;
        left = end - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
    }
  }

  /** Waits until the JVM has put into their queues all references that its collections have found. */
  private static void awaitReports() throws InterruptedException {
    try {
      Method m = Reference.class.getDeclaredMethod("waitForReferenceProcessing");
      m.setAccessible(true);
      while ((boolean) m.invoke(null)) {
        // it returns at each step
      }
    } catch (InaccessibleObjectException e) {
      Thread.sleep(BATCH_MILLIS);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InterruptedException interrupted) {
        throw interrupted;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
