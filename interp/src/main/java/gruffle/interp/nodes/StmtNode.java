package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;

/**
 * A statement of tier 0; it tells how it ended by a number instead of throwing, since without Graal an exception that
 * crosses compiled frames costs a microsecond.
 */
public abstract class StmtNode extends Node implements InstrumentableNode {
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

  /** Where it stands, packed as in the IR; 0 for statements that the program does not show. */
  private int pos;

  /** It is the body of a function. */
  private boolean body;

  final StmtNode at(int packed) {
    pos = packed;
    return this;
  }

  final StmtNode asBody() {
    body = true;
    return this;
  }

  public abstract int exec(VirtualFrame f);

  @Override
  public boolean isInstrumentable() {
    return pos != 0 || body;
  }

  @Override
  public boolean hasTag(Class<? extends Tag> tag) {
    return tag == StandardTags.StatementTag.class && pos != 0
        || tag == StandardTags.RootBodyTag.class && body;
  }

  @Override
  public WrapperNode createWrapper(ProbeNode probe) {
    return new StmtWrapper(this, probe);
  }

  @Override
  public SourceSection getSourceSection() {
    return Sections.of(this, pos);
  }
}
