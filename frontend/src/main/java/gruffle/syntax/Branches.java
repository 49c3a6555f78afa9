package gruffle.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the labels and branch statements of one function body, and sets the targets of the latter.
 *
 * <p>One pass over the blocks. A goto to a label not seen yet is carried along as pending, out of each block that ends,
 * until the label turns up in the same or an enclosing block.
 */
final class Branches {
  private final ErrorHandler errors;
  private final Map<String, Label> labels = new LinkedHashMap<>();

  private Branches(ErrorHandler errors) {
    this.errors = errors;
  }

  static void check(Stmt.BlockStmt body, ErrorHandler errors) {
    new Branches(errors).function(body);
  }

  private static final class Label {
    final Block block;
    final Stmt.LabeledStmt stmt;
    boolean used;

    Label(Block block, Stmt.LabeledStmt stmt) {
      this.block = block;
      this.stmt = stmt;
    }
  }

  /** What unlabeled branches refer to. */
  private record Context(Stmt breaks, Stmt.ForStmt continues, int caseIndex) {
    Context inBlock() {
      return new Context(breaks, continues, -1);
    }
  }

  /** A block and its state while it is being walked; the labeled statement is the one whose body it is. */
  private static final class Block {
    final Block parent;
    final Pos start;
    final Stmt.LabeledStmt labeled;
    final List<Stmt.BranchStmt> pending = new ArrayList<>();

    // The last variable declaration, and the gotos that were pending before it.
    Pos varPos;
    Expr varName;
    List<Stmt.BranchStmt> jumpsOver = List.of();

    Block(Block parent, Pos start, Stmt.LabeledStmt labeled) {
      this.parent = parent;
      this.start = start;
      this.labeled = labeled;
    }

    void declares(Pos pos, Expr name) {
      varPos = pos;
      varName = name;
      jumpsOver = List.copyOf(pending);
    }
  }

  private void error(Pos pos, String msg) {
    errors.error(new SyntaxError(pos, msg));
  }

  private void function(Stmt.BlockStmt body) {
    Block outermost = new Block(null, body.pos, null);
    walk(outermost, new Context(null, null, 0), body.list);
    for (Stmt.BranchStmt jump : outermost.pending) {
      String name = jump.label.value;
      Label label = labels.get(name);
      if (label == null) {
        error(jump.label.pos, "label " + name + " not defined");
      } else {
        label.used = true;
        error(
            jump.label.pos, "goto " + name + " jumps into block starting at " + label.block.start);
      }
    }
    for (Label label : labels.values()) {
      if (!label.used) {
        Expr.Name name = label.stmt.label;
        error(name.pos, "label " + name.value + " defined and not used");
      }
    }
  }

  private void inner(
      Block outer, Context ctx, Stmt.LabeledStmt labeled, Pos start, List<Stmt> body) {
    Block block = new Block(outer, start, labeled);
    walk(block, ctx, body);
    outer.pending.addAll(block.pending);
  }

  private void walk(Block block, Context ctx, List<Stmt> body) {
    // Empty statements after a fallthrough do not matter.
    int n = body.size();
    while (n > 0 && body.get(n - 1) instanceof Stmt.EmptyStmt) {
      n--;
    }
    for (int i = 0; i < n; i++) {
      Stmt stmt = body.get(i);
      Stmt.LabeledStmt labeled = null;
      while (stmt instanceof Stmt.LabeledStmt s) {
        if (!s.label.value.equals("_")) {
          label(block, s);
          labeled = s;
        }
        stmt = s.stmt;
      }
      statement(block, ctx, labeled, stmt, i + 1 == n);
    }
  }

  private void statement(
      Block block, Context ctx, Stmt.LabeledStmt labeled, Stmt stmt, boolean last) {
    switch (stmt) {
      case Stmt.DeclStmt s -> {
        for (Decl d : s.decls) {
          if (d instanceof Decl.VarDecl v) {
            block.declares(v.pos, v.names.getFirst());
            break;
          }
        }
      }
      case Stmt.AssignStmt s when s.op == Operator.DEF -> block.declares(s.pos, s.lhs);
      case Stmt.BranchStmt s -> {
        if (s.label != null) {
          labeledBranch(block, s);
        } else {
          plainBranch(ctx, s, last);
        }
      }
      case Stmt.BlockStmt s -> inner(block, ctx.inBlock(), labeled, s.pos, s.list);
      case Stmt.IfStmt s -> {
        inner(block, ctx.inBlock(), labeled, s.then.pos, s.then.list);
        if (s.els != null) {
          inner(block, ctx.inBlock(), labeled, s.els.pos, List.of(s.els));
        }
      }
      case Stmt.ForStmt s -> inner(block, new Context(s, s, -1), labeled, s.body.pos, s.body.list);
      case Stmt.SwitchStmt s -> {
        for (int i = 0; i < s.body.size(); i++) {
          Stmt.CaseClause c = s.body.get(i);
          inner(block, new Context(s, ctx.continues(), i), labeled, c.pos, c.body);
        }
      }
      case Stmt.SelectStmt s -> {
        for (Stmt.CommClause c : s.body) {
          inner(block, new Context(s, ctx.continues(), -1), labeled, c.pos, c.body);
        }
      }
      default -> {}
    }
  }

  // Declares a label, and resolves the gotos that wait for it.
  private void label(Block block, Stmt.LabeledStmt s) {
    String name = s.label.value;
    Label label = labels.get(name);
    if (label != null) {
      error(s.label.pos, "label " + name + " already defined at " + label.stmt.label.pos);
    } else {
      label = new Label(block, s);
      labels.put(name, label);
    }
    for (var it = block.pending.iterator(); it.hasNext(); ) {
      Stmt.BranchStmt jump = it.next();
      if (!jump.label.value.equals(name)) {
        continue;
      }
      it.remove();
      jump.target = s;
      label.used = true;
      if (block.varPos != null && block.jumpsOver.contains(jump)) {
        error(
            jump.label.pos,
            "goto "
                + name
                + " jumps over declaration of "
                + Printer.string(block.varName)
                + " at "
                + block.varPos);
      }
    }
  }

  private void plainBranch(Context ctx, Stmt.BranchStmt s, boolean last) {
    switch (s.tok) {
      case BREAK -> {
        s.target = ctx.breaks();
        if (s.target == null) {
          error(s.pos, "break is not in a loop, switch, or select");
        }
      }
      case CONTINUE -> {
        s.target = ctx.continues();
        if (s.target == null) {
          error(s.pos, "continue is not in a loop");
        }
      }
      default -> { // a fallthrough: goto has a label
        String msg = misplacedFallthrough(ctx, last);
        if (msg != null) {
          error(s.pos, msg);
        }
      }
    }
  }

  private static String misplacedFallthrough(Context ctx, boolean last) {
    if (ctx.breaks() instanceof Stmt.SwitchStmt s) {
      if (s.tag instanceof Expr.TypeSwitchGuard) {
        return "cannot fallthrough in type switch";
      }
      if (ctx.caseIndex() >= 0 && last) {
        return ctx.caseIndex() + 1 == s.body.size()
            ? "cannot fallthrough final case in switch"
            : null;
      }
    }
    return "fallthrough statement out of place";
  }

  private void labeledBranch(Block block, Stmt.BranchStmt s) {
    String name = s.label.value;
    Label label = labels.get(name);
    if (label != null) {
      label.used = true; // even where it may not be
    }
    if (s.tok == Token.GOTO) {
      if (label != null && encloses(label.block, block)) {
        s.target = label.stmt;
      } else {
        block.pending.add(s);
      }
      return;
    }
    String kind = s.tok.toString();
    if (label == null) {
      error(s.label.pos, kind + " label not defined: " + name);
      return;
    }
    Stmt target = isBodyOf(block, label.stmt) ? label.stmt.stmt : null;
    boolean valid =
        target instanceof Stmt.ForStmt
            || s.tok == Token.BREAK
                && (target instanceof Stmt.SwitchStmt || target instanceof Stmt.SelectStmt);
    if (valid) {
      s.target = target;
    } else {
      error(s.label.pos, "invalid " + kind + " label " + name);
    }
  }

  private static boolean encloses(Block outer, Block block) {
    for (Block b = block; b != null; b = b.parent) {
      if (b == outer) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBodyOf(Block block, Stmt.LabeledStmt stmt) {
    for (Block b = block; b != null; b = b.parent) {
      if (b.labeled == stmt) {
        return true;
      }
    }
    return false;
  }
}
