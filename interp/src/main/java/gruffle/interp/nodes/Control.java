package gruffle.interp.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.Preempt;

/** Structured control flow; how a statement ended travels as the number of {@link StmtNode}. */
final class Control {
  private Control() {}

  static void poll(VirtualFrame f) {
    G g = Frames.g(f);
    if (g.preemptRequested()) {
      give(g);
    }
  }

  /** Lets others run. */
  @TruffleBoundary
  static void give(G g) {
    Preempt.poll(g);
  }

  static final class Empty extends StmtNode {
    @Override
    public int exec(VirtualFrame f) {
      return NORMAL;
    }
  }

  static final class Eval extends StmtNode {
    @Child private ExprNode x;

    Eval(ExprNode x) {
      this.x = x;
    }

    @Override
    public int exec(VirtualFrame f) {
      x.executeVoid(f);
      return NORMAL;
    }
  }

  static final class Block extends StmtNode {
    @Children private final StmtNode[] stmts;

    Block(StmtNode[] stmts) {
      this.stmts = stmts;
    }

    @Override
    @ExplodeLoop
    public int exec(VirtualFrame f) {
      for (var s : stmts) {
        int code = s.exec(f);
        if (code != NORMAL) {
          return code;
        }
      }
      return NORMAL;
    }
  }

  static final class Labeled extends StmtNode {
    private final int breakCode;
    @Child private StmtNode body;

    Labeled(int label, StmtNode body) {
      this.breakCode = breakCode(label);
      this.body = body;
    }

    @Override
    public int exec(VirtualFrame f) {
      int code = body.exec(f);
      return code == breakCode ? NORMAL : code;
    }
  }

  static final class If extends StmtNode {
    @Child private ExprNode cond;
    @Child private StmtNode then;
    @Child private StmtNode orElse;

    If(ExprNode cond, StmtNode then, StmtNode orElse) {
      this.cond = cond;
      this.then = then;
      this.orElse = orElse;
    }

    @Override
    public int exec(VirtualFrame f) {
      if (cond.executeBoolean(f)) {
        return then.exec(f);
      }
      return orElse == null ? NORMAL : orElse.exec(f);
    }
  }

  static final class Loop extends StmtNode {
    private final int breakCode;
    private final int continueCode;

    /** Where it may go on in compiled code; null where nothing is compiled. */
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
      int rounds = 0;
      while (cond == null || cond.executeBoolean(f)) {
        int code = body.exec(f);
        if (code != NORMAL && code != continueCode) {
          ended(rounds);
          return code == breakCode ? NORMAL : code;
        }
        rounds++;
        if (post != null) {
          post.exec(f);
        }
        poll(f);
        if (osr != null && osr.hot()) {
          int end = osr.enter(f);
          if (end != OsrPoint.STAY) {
            return end == breakCode ? NORMAL : end;
          }
        }
      }
      ended(rounds);
      return NORMAL;
    }

    private void ended(int rounds) {
      if (osr != null) {
        osr.ended(rounds);
      }
    }
  }

  /** Break, continue and jump: just the number. */
  static final class Leave extends StmtNode {
    private final int code;

    Leave(int code) {
      this.code = code;
    }

    @Override
    public int exec(VirtualFrame f) {
      return code;
    }
  }

  static final class Branch extends StmtNode {
    @Child private ExprNode cond;
    private final int yes;
    private final int no;

    Branch(ExprNode cond, int yes, int no) {
      this.cond = cond;
      this.yes = jumpCode(yes);
      this.no = jumpCode(no);
    }

    @Override
    public int exec(VirtualFrame f) {
      return cond.executeBoolean(f) ? yes : no;
    }
  }

  /** Basic blocks of a function with free gotos. */
  static final class Dispatch extends StmtNode {
    @Children private final StmtNode[] blocks;

    /** Where each block may go on in compiled code; null where nothing is compiled. */
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
          poll(f);
          if (osr != null && osr[next].hot()) {
            int end = osr[next].enter(f);
            if (end != OsrPoint.STAY) {
              return end;
            }
          }
        }
        at = next;
      }
    }
  }
}
