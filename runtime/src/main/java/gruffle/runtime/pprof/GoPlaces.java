package gruffle.runtime.pprof;

import gruffle.runtime.func.Code;
import java.util.Map;

/** Where Go has the functions without a body: most of them in files of its package runtime, where their names are pushed from. */
public final class GoPlaces {
  /** Where tracebacks have Go's sources. */
  public static final String SOURCES = "/usr/local/go/src/";

  private record Place(String file, int line) {}

  private static final Map<String, Place> PLACES =
      Map.ofEntries(
          Map.entry("internal/poll.runtime_pollWait", new Place("runtime/netpoll.go", 351)),
          Map.entry("internal/poll.runtime_pollWaitCanceled", new Place("runtime/netpoll.go", 367)),
          Map.entry("internal/poll.runtime_Semacquire", new Place("runtime/sema.go", 76)),
          Map.entry("internal/sync.runtime_SemacquireMutex", new Place("runtime/sema.go", 95)),
          Map.entry("sync.runtime_Semacquire", new Place("runtime/sema.go", 71)),
          Map.entry("sync.runtime_SemacquireRWMutexR", new Place("runtime/sema.go", 100)),
          Map.entry("sync.runtime_SemacquireRWMutex", new Place("runtime/sema.go", 105)),
          Map.entry("sync.runtime_SemacquireWaitGroup", new Place("runtime/sema.go", 114)),
          Map.entry("sync.runtime_notifyListWait", new Place("runtime/sema.go", 617)),
          Map.entry("os/signal.signal_recv", new Place("runtime/sigqueue.go", 152)),
          Map.entry("time.Sleep", new Place("runtime/time.go", 363)));

  private GoPlaces() {}

  /** The file of a line of a function. */
  public static String file(Code code, int line) {
    Place p = PLACES.get(code.name);
    return p == null ? code.fileAt(line) : SOURCES + p.file;
  }

  /** The number that people see for it. */
  public static int line(Code code, int line) {
    Place p = PLACES.get(code.name);
    return p == null ? code.lineAt(line) : p.line;
  }
}
