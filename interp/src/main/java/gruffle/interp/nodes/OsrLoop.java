package gruffle.interp.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.BytecodeOSRNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.LoopNode;

/**
 * A loop that Truffle's runtime may go on with in compiled code while it runs, in the engine graal. What is compiled is the loop alone:
 * the function's frame is copied into one that the compiler can see through, and back when the loop is left.
 */
abstract class OsrLoop extends StmtNode implements BytecodeOSRNode {
  @CompilationFinal private Object osrMetadata;
  private final Frames.Shapes shapes;

  OsrLoop(Frames.Shapes shapes) {
    this.shapes = shapes;
  }

  @Override
  public final Object getOSRMetadata() {
    return osrMetadata;
  }

  @Override
  public final void setOSRMetadata(Object m) {
    osrMetadata = m;
  }

  @Override
  public final Object[] storeParentFrameInArguments(VirtualFrame parent) {
    return new Object[] {Regs.of(parent), parent};
  }

  @Override
  public final Frame restoreParentFrameFromArguments(Object[] arguments) {
    return (Frame) arguments[1];
  }

  // Truffle's own copies leave compiled code at each end of a loop.

  @Override
  public final void copyIntoOSRFrame(
      VirtualFrame osrFrame, VirtualFrame parent, long target, Object metadata) {
    shapes.copy(parent, osrFrame);
  }

  @Override
  public final void restoreParentFrame(VirtualFrame osrFrame, VirtualFrame parent) {
    shapes.copy(osrFrame, parent);
  }

  /** At a back-edge, in the interpreter: runs the rest of the loop in compiled code if there is some; null if not. */
  final Object tryCompiled(VirtualFrame f, int target) {
    if (!BytecodeOSRNode.pollOSRBackEdge(this, 1)) {
      return null;
    }
    try {
      return BytecodeOSRNode.tryOSR(this, target, null, null, f);
    } catch (Thrown t) {
      throw t.unpack();
    }
  }

  @Override
  public final Object executeOSR(VirtualFrame f, int target, Object state) {
    try {
      return from(f, target);
    } catch (Thrown | StackOverflowError t) {
      throw t;
    } catch (Throwable t) {
      throw new Thrown(t);
    }
  }

  /** The loop is left after so many rounds, which count for the function as calls do, until the last tier has compiled it. */
  final int left(int rounds, int code) {
    if (CompilerDirectives.hasNextTier() && rounds > 0) {
      LoopNode.reportLoopCount(this, rounds);
    }
    return code;
  }

  /** Runs it from that place on; how it ended. */
  abstract int from(VirtualFrame f, int target);

  static final class Loop extends OsrLoop {
    private final int breakCode;
    private final int continueCode;
    @Child private ExprNode cond;
    @Child private StmtNode body;
    @Child private StmtNode post;

    Loop(Frames.Shapes shapes, int label, ExprNode cond, StmtNode body, StmtNode post) {
      super(shapes);
      this.breakCode = breakCode(label);
      this.continueCode = continueCode(label);
      this.cond = cond;
      this.body = body;
      this.post = post;
    }

    @Override
    public int exec(VirtualFrame f) {
      return from(f, 0);
    }

    @Override
    int from(VirtualFrame f, int target) {
      int rounds = 0;
      while (cond == null || cond.executeBoolean(f)) {
        int code = body.exec(f);
        if (code != NORMAL && code != continueCode) {
          return left(rounds, code == breakCode ? NORMAL : code);
        }
        if (post != null) {
          post.exec(f);
        }
        Control.poll(f);
        if (CompilerDirectives.inInterpreter()) {
          Object end = tryCompiled(f, 0);
          if (end != null) {
            return left(rounds, (int) end);
          }
        }
        if (CompilerDirectives.hasNextTier()) {
          rounds++;
        }
      }
      return left(rounds, NORMAL);
    }
  }

  /** Basic blocks of a function with free gotos. */
  static final class Dispatch extends OsrLoop {
    @Children private final StmtNode[] blocks;

    Dispatch(Frames.Shapes shapes, StmtNode[] blocks) {
      super(shapes);
      this.blocks = blocks;
    }

    @Override
    public int exec(VirtualFrame f) {
      return from(f, 0);
    }

    @Override
    int from(VirtualFrame f, int target) {
      int at = target;
      int rounds = 0;
      while (true) {
        int code = block(f, at);
        if (code < 0 || (code & 3) != 3) {
          return left(rounds, code);
        }
        int next = jumpTarget(code);
        if (next <= at) {
          Control.poll(f);
          if (CompilerDirectives.inInterpreter()) {
            Object end = tryCompiled(f, next);
            if (end != null) {
              return left(rounds, (int) end);
            }
          }
          if (CompilerDirectives.hasNextTier()) {
            rounds++;
          }
        }
        at = next;
      }
    }

    /** The compiler has to know each block by itself. */
    @ExplodeLoop
    private int block(VirtualFrame f, int at) {
      for (int i = 0; i < blocks.length; i++) {
        if (i == at) {
          return blocks[i].exec(f);
        }
      }
      throw CompilerDirectives.shouldNotReachHere();
    }
  }
}
