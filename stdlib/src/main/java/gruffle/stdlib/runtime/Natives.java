package gruffle.stdlib.runtime;

import gruffle.runtime.debug.HeapTrim;
import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.GoNative;
import gruffle.runtime.func.GoNative.Mode;
import gruffle.runtime.panic.Fatal;
import gruffle.runtime.panic.GoexitUnwind;
import gruffle.runtime.panic.Panics;
import gruffle.runtime.panic.Traceback;
import gruffle.runtime.pprof.GoPlaces;
import gruffle.runtime.pprof.PcTable;
import gruffle.runtime.sched.Boundary;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Proc;
import gruffle.runtime.sched.Syscall;
import gruffle.runtime.sched.Tracing;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Iface;
import gruffle.runtime.value.LongSlice;
import gruffle.runtime.value.Ptr;
import java.lang.ref.Reference;

/** Package runtime. */
public final class Natives {
  private Natives() {}

  @GoNative("runtime.newState")
  public static Object newState(G g) {
    return g.rt.profiles.pcs;
  }

  @GoNative(value = "runtime.gosched", mode = Mode.PARKS)
  public static void gosched(G g) {
    Proc.gosched(g);
  }

  @GoNative(value = "runtime.goexit", mode = Mode.CALLS)
  public static void goexit(G g) {
    Panics.runDefersForGoexit(g);
    Proc.leaving(g);
    throw GoexitUnwind.INSTANCE;
  }

  @GoNative(value = "runtime.gcount", mode = Mode.PARKS)
  public static long gcount(G g) {
    return Proc.gcount(g);
  }

  @GoNative(value = "runtime.gomaxprocs", mode = Mode.PARKS)
  public static long gomaxprocs(G g, long n) {
    return Proc.gomaxprocs(g, n);
  }

  @GoNative("runtime.ncpu")
  public static long ncpu(G g) {
    return g.rt.ncpu();
  }

  @GoNative("runtime.lockOSThread")
  public static void lockOSThread(G g) {
    Proc.lockOSThread(g);
  }

  @GoNative("runtime.unlockOSThread")
  public static void unlockOSThread(G g) {
    Proc.unlockOSThread(g);
  }

  @GoNative("runtime.keepAlive")
  public static void keepAlive(Object x) {
    Reference.reachabilityFence(x);
  }

  @GoNative(value = "runtime.gc", mode = Mode.SYSCALL)
  public static void gc(G g, Object departures, boolean trim) {
    g.rt.forcedCollections.incrementAndGet();
    Object trace = Tracing.collectionBegin(g);
    Syscall.entersyscall(g);
    try {
      Boundary.run(
          () ->
              ((Departures) departures)
                  .collect(
                      () -> {
                        if (trim) {
                          HeapTrim.collect();
                        } else {
                          System.gc();
                        }
                        g.rt.awaitGcTrace();
                      }));
    } finally {
      Syscall.exitsyscall(g);
      Tracing.collectionEnd(g, trace);
    }
  }

  @GoNative("runtime.newDepartures")
  public static Object newDepartures(G g) {
    return new Departures(g.rt);
  }

  @GoNative("runtime.addCleanup")
  public static Object addCleanup(Object departures, Object p, FuncVal run, boolean quiet) {
    return Boundary.call(() -> ((Departures) departures).add(p, run, quiet));
  }

  @GoNative("runtime.stopCleanup")
  public static void stopCleanup(Object departures, Object c) {
    Boundary.run(() -> ((Departures) departures).stop(c));
  }

  /** False if the object has a finalizer already. */
  @GoNative("runtime.addFinalizer")
  public static boolean addFinalizer(Object departures, Object obj, Object finalizer) {
    Rtype param = Iface.typeOf(finalizer).in(0);
    boolean boxed = param.kind() == Kind.INTERFACE;
    FuncVal fn = (FuncVal) Iface.ref(finalizer);
    return Boundary.call(() -> ((Departures) departures).finalizer(obj, fn, boxed));
  }

  @GoNative("runtime.removeFinalizer")
  public static void removeFinalizer(Object departures, Object obj) {
    Boundary.run(() -> ((Departures) departures).forget(obj));
  }

  @GoNative("runtime.startSystem")
  public static void startSystem(G g, FuncVal fn) {
    Proc.newSystem(g, fn);
  }

  /** Waits until one is due: a cleanup's function, or null and a finalizer. */
  @GoNative(value = "runtime.nextDeparture", mode = Mode.PARKS)
  public static FuncVal nextDeparture(G g, Object departures) {
    Object next = ((Departures) departures).next(g);
    boolean cleanup = next instanceof FuncVal;
    if (cleanup) {
      g.rt.departures.cleanupsExecuted.incrementAndGet();
    }
    g.setResL(1, cleanup ? null : next);
    return cleanup ? (FuncVal) next : null;
  }

  @GoNative(value = "runtime.callFinalizer", mode = Mode.CALLS)
  public static void callFinalizer(G g, Object due) {
    var d = (Departures.Due) due;
    d.fn().invoke(g, d.argument());
    g.rt.departures.finalizersExecuted.incrementAndGet();
  }

  @GoNative("runtime.getenv")
  public static GoString getenv(G g, GoString name) {
    String v = g.rt.config.getenv(name.toString());
    return v == null ? GoString.EMPTY : GoString.of(v);
  }

  @GoNative("runtime.installed")
  public static GoString installed(G g) {
    return GoString.of(g.rt.goroot);
  }

  @GoNative("runtime.fatal")
  public static void fatal(G g, GoString text) {
    throw Fatal.fatal(g, text.toString());
  }

  @GoNative(value = "runtime.memStats", mode = Mode.SYSCALL)
  public static LongSlice memStats(G g) {
    Syscall.entersyscall(g);
    try {
      return LongSlice.of(Boundary.call(() -> Memory.stats(g.rt)));
    } finally {
      Syscall.exitsyscall(g);
    }
  }

  @GoNative(value = "runtime.stackText", mode = Mode.PARKS)
  public static GoString stackText(G g, boolean all) {
    StringBuilder b = new StringBuilder();
    Traceback.own(g, b);
    // Without runtime.Stack itself: two lines after the first.
    int from = b.indexOf("\n") + 1;
    b.delete(from, b.indexOf("\n", b.indexOf("\n", from) + 1) + 1);
    if (all) {
      Proc.stopTheWorld(g, () -> Traceback.others(g, b));
    }
    return GoString.of(b.toString());
  }

  @GoNative("runtime.callers")
  public static LongSlice callers(G g, Object state, long skip, long max) {
    return LongSlice.of(((PcTable) state).callers(g, skip, max));
  }

  @GoNative("runtime.funcEntry")
  public static long funcEntry(Object state, Object fn) {
    return fn == null ? 0 : ((PcTable) state).entry(((FuncVal) fn).code());
  }

  /** A method value or expression; what go and defer statements make of calls has their line. */
  private static boolean isMadeUp(Code code) {
    return code.isWrapper() && !code.name.contains("wrap");
  }

  @GoNative("runtime.pcFunc")
  public static GoString pcFunc(G g, Object state, long pc) {
    PcTable.Entry e = ((PcTable) state).find(pc);
    if (e == null) {
      g.setResL(1, GoString.EMPTY);
      g.setResJ(2, 0);
      g.setResJ(3, 0);
      g.setResJ(4, 0);
      return GoString.EMPTY;
    }
    boolean made = isMadeUp(e.code());
    g.setResL(1, GoString.of(made ? "<autogenerated>" : GoPlaces.file(e.code(), e.line())));
    g.setResJ(2, made ? 1 : GoPlaces.line(e.code(), e.line()));
    g.setResJ(3, e.code().line);
    g.setResJ(4, e.entry());
    return GoString.of(e.code().shownName());
  }

  // --- profiles ---

  @GoNative("runtime.cpuProfileRate")
  public static boolean cpuProfileRate(G g, long hz) {
    return Boundary.call(() -> g.rt.profiles.cpuRate(hz));
  }

  @GoNative(value = "runtime.stackRecords", mode = Mode.PARKS)
  public static LongSlice stackRecords(G g) {
    return LongSlice.of(g.rt.profiles.goroutines(g, 0).stacks());
  }

  @GoNative("runtime.threadRecords")
  public static LongSlice threadRecords(G g) {
    return LongSlice.of(g.rt.profiles.threads());
  }

  @GoNative("runtime.contentionRecords")
  public static LongSlice contentionRecords(G g, boolean ofMutexes) {
    return LongSlice.of(g.rt.profiles.contention.row(ofMutexes));
  }

  @GoNative("runtime.memRecords")
  public static LongSlice memRecords(G g, boolean all) {
    return LongSlice.of(g.rt.profiles.heap.row(all));
  }

  @GoNative("runtime.memProfileRate")
  public static void memProfileRate(G g, Ptr variable) {
    if (variable instanceof CellJ cell) {
      g.rt.profiles.heap.setRate(cell);
    }
  }

  @GoNative("runtime.blockProfileRate")
  public static void blockProfileRate(G g, long rate) {
    g.rt.profiles.contention.setBlockRate(rate);
  }

  @GoNative("runtime.mutexProfileRate")
  public static long mutexProfileRate(G g, long rate) {
    return g.rt.profiles.contention.setMutexRate(rate);
  }

  @GoNative("runtime.finalizerProblem")
  public static GoString finalizerProblem(Object obj, Object finalizer) {
    return GoString.of(Finalizers.problem(obj, finalizer));
  }

  @GoNative("runtime.pinProblem")
  public static GoString pinProblem(Object pointer) {
    return GoString.of(Finalizers.pinProblem(pointer));
  }

  // --- execution traces ---

  @GoNative(value = "runtime.traceStart", mode = Mode.PARKS)
  public static boolean traceStart(G g) {
    return Tracing.start(g);
  }

  @GoNative(value = "runtime.traceStop", mode = Mode.PARKS)
  public static void traceStop(G g) {
    Tracing.stop(g);
  }

  @GoNative(value = "runtime.traceNext", mode = Mode.PARKS)
  public static void traceNext(G g) {
    Tracing.advance(g);
  }

  @GoNative(value = "runtime.traceRead", mode = Mode.PARKS)
  public static ByteSlice traceRead(G g) {
    byte[] chunk = Tracing.read(g);
    return chunk == null ? ByteSlice.NIL : ByteSlice.of(chunk);
  }

  @GoNative("runtime.traceNow")
  public static long traceNow(G g) {
    return g.rt.nanotime();
  }
}
