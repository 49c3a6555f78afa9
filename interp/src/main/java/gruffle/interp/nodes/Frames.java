package gruffle.interp.nodes;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleRuntime;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import gruffle.ir.JKind;
import gruffle.runtime.panic.Activation;
import gruffle.runtime.sched.G;
import java.util.List;

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

  /** The shapes of a function's slots, for a copy of a frame; complete once all its nodes have been made. */
  static final class Shapes {
    /** From slot 0 on. */
    @CompilationFinal(dimensions = 1)
    private JKind[] kinds = {};

    void set(List<JKind> locals, JKind result) {
      kinds = new JKind[LOCALS + locals.size()];
      kinds[G_SLOT] = JKind.L;
      kinds[ACT_SLOT] = JKind.L;
      kinds[RESULT_SLOT] = result;
      for (int i = 0; i < locals.size(); i++) {
        kinds[LOCALS + i] = locals.get(i);
      }
    }

    @ExplodeLoop
    void copy(VirtualFrame from, VirtualFrame to) {
      for (int i = 0; i < kinds.length; i++) {
        switch (kinds[i]) {
          case Z -> to.setBooleanStatic(i, from.getBooleanStatic(i));
          case I -> to.setIntStatic(i, from.getIntStatic(i));
          case J -> to.setLongStatic(i, from.getLongStatic(i));
          case F -> to.setFloatStatic(i, from.getFloatStatic(i));
          case D -> to.setDoubleStatic(i, from.getDoubleStatic(i));
          case L -> to.setObjectStatic(i, from.getObjectStatic(i));
          case V -> {}
        }
      }
    }
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
