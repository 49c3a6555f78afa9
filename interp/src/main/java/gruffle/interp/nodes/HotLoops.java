package gruffle.interp.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;

/** Loops where functions are compiled when they are hot: as those of {@link Control}, and they may go on in compiled code. */
final class HotLoops {
  private HotLoops() {}

  static final class Loop extends StmtNode {
    private final int breakCode;
    private final int continueCode;
    private final OsrPoint osr;
    @Child private ExprNode cond;
    @Child private StmtNode body;
    @Child private StmtNode post;

    Loop(int label, OsrPoint osr, ExprNode cond, StmtNode body, StmtNode post) {
      this.breakCode = breakCode(label);
      this.continueCode = continueCode(label);
      this.osr = osr;
      this.cond = cond;
      this.body = body;
      this.post = post;
    }

    @Override
    public int exec(VirtualFrame f) {
      while (cond == null || cond.executeBoolean(f)) {
        int code = body.exec(f);
        if (code != NORMAL && code != continueCode) {
          return code == breakCode ? NORMAL : code;
        }
        if (post != null) {
          post.exec(f);
        }
        Control.poll(f);
        if (osr.hot() && osr.enter(f)) {
          return RETURN;
        }
      }
      return NORMAL;
    }
  }

  /** Basic blocks of a function with free gotos. */
  static final class Dispatch extends StmtNode {
    @Children private final StmtNode[] blocks;
    private final OsrPoint[] osr;

    Dispatch(StmtNode[] blocks, OsrPoint[] osr) {
      this.blocks = blocks;
      this.osr = osr;
    }

    @Override
    public int exec(VirtualFrame f) {
      int at = 0;
      while (true) {
        int code = blocks[at].exec(f);
        if (code < 0 || (code & 3) != 3) {
          return code;
        }
        int next = jumpTarget(code);
        if (next <= at) {
          Control.poll(f);
          if (osr[next].hot() && osr[next].enter(f)) {
            return RETURN;
          }
        }
        at = next;
      }
    }
  }
}
