package gruffle.interp.nodes;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleRuntime;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import gruffle.runtime.panic.Activation;
import gruffle.runtime.sched.G;

/**
 * The layout of a tier-0 frame: static slots for the goroutine, the activation, the first result, and the IR's
 * locals in order.
 *
 * <p>A caller makes the callee's frame and evaluates the arguments straight into its slots, so that nothing is boxed;
 * the frame's argument array stays empty.
 */
public final class Frames {
  private Frames() {}

  static final int G_SLOT = 0;
  static final int ACT_SLOT = 1;
  static final int RESULT_SLOT = 2;

  /** Slot of the IR local with index 0. */
  public static final int LOCALS = 3;

  private static final TruffleRuntime RUNTIME = Truffle.getRuntime();
  private static final Object[] NO_ARGUMENTS = {};

  /** A descriptor for that many locals and spill slots. */
  public static FrameDescriptor descriptor(int locals) {
    var b = FrameDescriptor.newBuilder(LOCALS + locals);
    b.addSlots(LOCALS + locals, FrameSlotKind.Static);
    return b.build();
  }

  static VirtualFrame create(FrameDescriptor d) {
    return RUNTIME.createVirtualFrame(NO_ARGUMENTS, d);
  }

  static G g(VirtualFrame f) {
    return (G) f.getObjectStatic(G_SLOT);
  }

  static Activation act(VirtualFrame f) {
    return (Activation) f.getObjectStatic(ACT_SLOT);
  }

  /** Notes where the function is, for tracebacks; gives the goroutine. */
  static G at(VirtualFrame f, int pos) {
    act(f).pos = pos;
    return g(f);
  }

  /** Notes where the function is; generated stubs call it. */
  static void mark(VirtualFrame f, int pos) {
    act(f).pos = pos;
  }
}
