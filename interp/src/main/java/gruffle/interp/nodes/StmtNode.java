package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/**
 * A statement of tier 0; it tells how it ended by a number instead of throwing, since without Graal an exception that
 * crosses compiled frames costs a microsecond.
 */
public abstract class StmtNode extends Node {
  /** Went on to its end. */
  public static final int NORMAL = 0;

  /** A return: the first result is in the frame's result slot, or the result variables hold all. */
  public static final int RETURN = -1;

  /** Leaves the labelled block or loop. */
  static int breakCode(int label) {
    return label << 2 | 1;
  }

  /** Goes on with the labelled loop. */
  static int continueCode(int label) {
    return label << 2 | 2;
  }

  /** Goes to a basic block of the enclosing Dispatch. */
  static int jumpCode(int block) {
    return block << 2 | 3;
  }

  static int jumpTarget(int code) {
    return code >> 2;
  }

  public abstract int exec(VirtualFrame f);
}
