package gruffle.syntax;

import java.util.List;

/** Statements. */
public abstract sealed class Stmt extends Node {
  Stmt(Pos pos) {
    super(pos);
  }

  /** A statement that may stand in the header of if, for and switch. */
  public abstract static sealed class SimpleStmt extends Stmt {
    SimpleStmt(Pos pos) {
      super(pos);
    }
  }

  /** Nothing. */
  public static final class EmptyStmt extends SimpleStmt {
    public EmptyStmt(Pos pos) {
      super(pos);
    }
  }

  /** label: stmt. */
  public static final class LabeledStmt extends Stmt {
    public final Expr.Name label;
    public final Stmt stmt;

    public LabeledStmt(Pos pos, Expr.Name label, Stmt stmt) {
      super(pos);
      this.label = label;
      this.stmt = stmt;
    }
  }

  /** { list }. */
  public static final class BlockStmt extends Stmt {
    public final List<Stmt> list;
    public final Pos rbrace;

    public BlockStmt(Pos pos, List<Stmt> list, Pos rbrace) {
      super(pos);
      this.list = List.copyOf(list);
      this.rbrace = rbrace;
    }
  }

  /** An expression. */
  public static final class ExprStmt extends SimpleStmt {
    public final Expr x;

    public ExprStmt(Pos pos, Expr x) {
      super(pos);
      this.x = x;
    }
  }

  /** chan <- value. */
  public static final class SendStmt extends SimpleStmt {
    public final Expr chan;
    public final Expr value;

    public SendStmt(Pos pos, Expr chan, Expr value) {
      super(pos);
      this.chan = chan;
      this.value = value;
    }
  }

  /** Declarations. */
  public static final class DeclStmt extends Stmt {
    public final List<Decl> decls;

    public DeclStmt(Pos pos, List<Decl> decls) {
      super(pos);
      this.decls = List.copyOf(decls);
    }
  }

  /** lhs op= rhs. */
  public static final class AssignStmt extends SimpleStmt {
    /** Null: plain assignment; DEF: definition. */
    public final Operator op;

    public final Expr lhs;

    /** Null: lhs++ (ADD) or lhs-- (SUB). */
    public final Expr rhs;

    public AssignStmt(Pos pos, Operator op, Expr lhs, Expr rhs) {
      super(pos);
      this.op = op;
      this.lhs = lhs;
      this.rhs = rhs;
    }
  }

  /** break, continue, fallthrough or goto. */
  public static final class BranchStmt extends Stmt {
    public final Token tok;

    /** Null: no label. */
    public final Expr.Name label;

    /**
     * What a break or continue leaves or repeats, and the labeled statement of a goto; null for fallthrough.
     * Set by the branch check.
     */
    public Stmt target;

    public BranchStmt(Pos pos, Token tok, Expr.Name label) {
      super(pos);
      this.tok = tok;
      this.label = label;
    }
  }

  /** go or defer. */
  public static final class CallStmt extends Stmt {
    public final Token tok;
    public final Expr call;

    public CallStmt(Pos pos, Token tok, Expr call) {
      super(pos);
      this.tok = tok;
      this.call = call;
    }
  }

  /** return results. */
  public static final class ReturnStmt extends Stmt {
    /** Null: none. */
    public final Expr results;

    public ReturnStmt(Pos pos, Expr results) {
      super(pos);
      this.results = results;
    }
  }

  /** if init; cond { then } else. */
  public static final class IfStmt extends Stmt {
    /** Null: none. */
    public final SimpleStmt init;

    public final Expr cond;
    public final BlockStmt then;

    /** Null, an IfStmt or a BlockStmt. */
    public final Stmt els;

    public IfStmt(Pos pos, SimpleStmt init, Expr cond, BlockStmt then, Stmt els) {
      super(pos);
      this.init = init;
      this.cond = cond;
      this.then = then;
      this.els = els;
    }
  }

  /** for init; cond; post { body }, where init may be a RangeClause. */
  public static final class ForStmt extends Stmt {
    /** Null: none. */
    public final SimpleStmt init;

    /** Null: none. */
    public final Expr cond;

    /** Null: none. */
    public final SimpleStmt post;

    public final BlockStmt body;

    public ForStmt(Pos pos, SimpleStmt init, Expr cond, SimpleStmt post, BlockStmt body) {
      super(pos);
      this.init = init;
      this.cond = cond;
      this.post = post;
      this.body = body;
    }
  }

  /** switch init; tag { body }; the tag may be a TypeSwitchGuard. */
  public static final class SwitchStmt extends Stmt {
    /** Null: none. */
    public final SimpleStmt init;

    /** Null: none. */
    public final Expr tag;

    public final List<CaseClause> body;
    public final Pos rbrace;

    public SwitchStmt(Pos pos, SimpleStmt init, Expr tag, List<CaseClause> body, Pos rbrace) {
      super(pos);
      this.init = init;
      this.tag = tag;
      this.body = List.copyOf(body);
      this.rbrace = rbrace;
    }
  }

  /** select { body }. */
  public static final class SelectStmt extends Stmt {
    public final List<CommClause> body;
    public final Pos rbrace;

    public SelectStmt(Pos pos, List<CommClause> body, Pos rbrace) {
      super(pos);
      this.body = List.copyOf(body);
      this.rbrace = rbrace;
    }
  }

  /** lhs = range x. */
  public static final class RangeClause extends SimpleStmt {
    /** Null: none. */
    public final Expr lhs;

    /** Whether it is := . */
    public final boolean def;

    public final Expr x;

    public RangeClause(Pos pos, Expr lhs, boolean def, Expr x) {
      super(pos);
      this.lhs = lhs;
      this.def = def;
      this.x = x;
    }
  }

  /** case cases: body. */
  public static final class CaseClause extends Node {
    /** Null: default. */
    public final Expr cases;

    public final List<Stmt> body;
    public final Pos colon;

    public CaseClause(Pos pos, Expr cases, List<Stmt> body, Pos colon) {
      super(pos);
      this.cases = cases;
      this.body = List.copyOf(body);
      this.colon = colon;
    }
  }

  /** case comm: body. */
  public static final class CommClause extends Node {
    /** A send or receive; null: default. */
    public final SimpleStmt comm;

    public final List<Stmt> body;
    public final Pos colon;

    public CommClause(Pos pos, SimpleStmt comm, List<Stmt> body, Pos colon) {
      super(pos);
      this.comm = comm;
      this.body = List.copyOf(body);
      this.colon = colon;
    }
  }
}
