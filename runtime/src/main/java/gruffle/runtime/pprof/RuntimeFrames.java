package gruffle.runtime.pprof;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.panic.GoPanic;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.WaitReason;
import java.util.List;
import java.util.Map;

/** The frames of Go's runtime that its stacks show, for what is Java here. */
public final class RuntimeFrames {
  private static final Code MAIN = new Root("runtime.main", "runtime/proc.go", 290);

  private static final List<Code> INIT =
      List.of(
          new Root("runtime.doInit1", "runtime/proc.go", 8103),
          new Root("runtime.doInit", "runtime/proc.go", 8070),
          new Root("runtime.main", "runtime/proc.go", 258));

  private static final Code GOEXIT = new Root("runtime.goexit", "runtime/asm_amd64.s", 1771);

  private static final int GOPANIC_DIES = 879;

  private static final Code GOPANIC = new Root("runtime.gopanic", "runtime/panic.go", 860);

  /** What Go's stacks show above gopanic for panics that the runtime began, outermost last. */
  private static final Map<GoPanic.Origin, List<Code>> RAISERS =
      Map.of(
          GoPanic.Origin.CALL, List.of(GOPANIC),
          GoPanic.Origin.GOEXIT, List.of(),
          GoPanic.Origin.MEMORY,
              List.of(
                  GOPANIC,
                  new Root("runtime.panicmem", "runtime/panic.go", 336),
                  new Root("runtime.sigpanic", "runtime/signal_unix.go", 931)),
          GoPanic.Origin.DIVIDE,
              List.of(GOPANIC, new Root("runtime.panicdivide", "runtime/panic.go", 315)),
          GoPanic.Origin.BOUNDS,
              List.of(
                  GOPANIC,
                  new Root("runtime.panicBounds64", "runtime/panic.go", 236),
                  new Root("runtime.panicBounds", "runtime/asm_amd64.s", 2129)));

  private static final Code GOPARK = new Root("runtime.gopark", "runtime/proc.go", 462);
  private static final Code GOPARKUNLOCK = new Root("runtime.goparkunlock", "runtime/proc.go", 468);

  private static final List<Code> RECEIVE =
      List.of(
          GOPARK,
          new Root("runtime.chanrecv", "runtime/chan.go", 667),
          new Root("runtime.chanrecv1", "runtime/chan.go", 509));

  private static final List<Code> SEND =
      List.of(
          GOPARK,
          new Root("runtime.chansend", "runtime/chan.go", 283),
          new Root("runtime.chansend1", "runtime/chan.go", 161));

  private static final List<Code> SELECT =
      List.of(GOPARK, new Root("runtime.selectgo", "runtime/select.go", 351));

  private static final List<Code> BLOCK =
      List.of(GOPARK, new Root("runtime.block", "runtime/select.go", 104));

  private static final List<Code> SEMACQUIRE =
      List.of(GOPARK, GOPARKUNLOCK, new Root("runtime.semacquire1", "runtime/sema.go", 192));

  private static final List<Code> NETPOLL =
      List.of(GOPARK, new Root("runtime.netpollblock", "runtime/netpoll.go", 575));

  private RuntimeFrames() {}

  /** A function of Go's runtime that stands in stacks for what is Java here. */
  static final class Root extends Code {
    Root(String name, String file, int line) {
      super(name, GoPlaces.SOURCES + file, line);
    }

    @Override
    public Object invoke(G g, FuncVal closure, Object[] args) {
      throw new IllegalStateException(name + " is no function to call");
    }
  }

  /** Where g began. */
  public static List<Code> outermost(G g) {
    if (g.goid != 1) {
      return List.of(GOEXIT);
    }
    return g.rt.initializing
        ? List.of(INIT.get(0), INIT.get(1), INIT.get(2), GOEXIT)
        : List.of(MAIN, GOEXIT);
  }

  /** Where g waits, or waited until it became runnable, the innermost first; nothing if it does not. */
  public static List<Code> innermost(G g) {
    if (!g.isInWait()) {
      return List.of();
    }
    WaitReason r = g.waitReason();
    return switch (r) {
      case ZERO -> List.of();
      case CHAN_RECEIVE, CHAN_RECEIVE_NIL_CHAN, SYNCTEST_CHAN_RECEIVE -> RECEIVE;
      case CHAN_SEND, CHAN_SEND_NIL_CHAN, SYNCTEST_CHAN_SEND -> SEND;
      case SELECT, SYNCTEST_SELECT -> SELECT;
      case SELECT_NO_CASES -> BLOCK;
      case SYNC_COND_WAIT -> List.of(GOPARK, GOPARKUNLOCK);
      case IO_WAIT -> NETPOLL;
      default -> r.isSemaphore() ? SEMACQUIRE : List.of(GOPARK);
    };
  }

  /** The line of a raiser's frame: gopanic runs what is deferred, or ends the program. */
  public static int line(Code raiser, boolean dies) {
    return raiser == GOPANIC && dies ? GOPANIC_DIES : raiser.line;
  }

  /** How p began, the innermost first. */
  public static List<Code> raisers(GoPanic p) {
    return RAISERS.get(p.origin());
  }
}
