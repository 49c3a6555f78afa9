package gruffle.runtime.panic;

import gruffle.runtime.func.Code;
import gruffle.runtime.value.GoString;

/** A panic (or Goexit) in progress on one goroutine. */
public final class GoPanic {
  /** The panic during whose deferred calls this one began. */
  final GoPanic link;

  /** The value, an interface; may be replaced by its text right before the report is printed. */
  Object arg;

  /** The activation on top of which the deferred calls run. */
  final Activation base;

  /** The JVM's exception that this panic came from, whose frames belong into a traceback; or null. */
  final Throwable fault;

  /** Of such a panic the innermost activation that is still on the stack, which the exception has unwound that far. */
  Activation handler;

  /** The function that this panic calls and that may take it ({@link Panics#takeToken}); null once one has. */
  Code calling;

  /** What Error or String of the value answered, once the report is under way. */
  GoString text;

  /** The value's Error or String is being called for the report. */
  boolean printing;

  boolean recovered;

  /** It is a Goexit: recover does not see it. */
  final boolean goexit;

  /** The next panic has the same value: printed as one. */
  boolean repanicked;

  /** Address for the "[signal" line of a nil dereference; null where there is none. */
  String signal;

  /** What of Go's runtime stands between the faulting function and gopanic, for runtime.Callers. */
  Origin origin = Origin.CALL;

  /** Where a panic comes from. */
  public enum Origin {
    CALL,
    GOEXIT,
    MEMORY,
    DIVIDE,
    BOUNDS
  }

  GoPanic(GoPanic link, Object arg, Activation base, Throwable fault, boolean goexit) {
    this.link = link;
    this.arg = arg;
    this.base = base;
    this.fault = fault;
    this.goexit = goexit;
  }

  /** The signal of this panic or of one that it began in: a goroutine's signal stays until a recover has completed. */
  String lastSignal() {
    for (GoPanic p = this; p != null; p = p.link) {
      if (p.signal != null) {
        return p.signal;
      }
    }
    return null;
  }

  public GoPanic link() {
    return link;
  }

  /** The activation that stands right below this panic's frames. */
  public Activation base() {
    return base;
  }

  public Origin origin() {
    return goexit ? Origin.GOEXIT : origin;
  }

  /** Stands for runtime.Goexit. */
  public boolean isGoexit() {
    return goexit;
  }
}
