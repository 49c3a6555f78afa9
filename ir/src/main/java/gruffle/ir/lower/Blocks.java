package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes basic blocks of a function body with gotos. Statements that have nothing to do with the gotos stay structured
 * inside their block.
 */
final class Blocks {
  private static final class BasicBlock {
    final List<Stmt> stmts = new ArrayList<>();
    boolean used;
    int id = -1;
  }

  private final List<BasicBlock> all = new ArrayList<>();
  private final List<BasicBlock> layout = new ArrayList<>();
  private final Map<Integer, BasicBlock> breaks = new HashMap<>();
  private final Map<Integer, BasicBlock> continues = new HashMap<>();
  private final Map<Integer, BasicBlock> labels = new HashMap<>();
  private BasicBlock current;

  List<Stmt> dispatch(List<Stmt> body) {
    start(make());
    layout.getFirst().used = true;
    flatten(body);
    if (!terminated()) {
      // Only reached where the checker found that the end cannot be reached, or in an unused block.
      add(new Stmt.ExprStmt(new Expr.OpCall(Ops.PANIC_UNREACHABLE, null, List.of(), 0), 0));
      jump(current, 0);
    }
    layout.removeIf(b -> !b.used || forwards(b));
    for (int i = 0; i < layout.size(); i++) {
      layout.get(i).id = i;
    }
    var blocks = new ArrayList<Stmt.Block>();
    for (BasicBlock b : layout) {
      b.stmts.set(b.stmts.size() - 1, renumber(b.stmts.getLast()));
      blocks.add(new Stmt.Block(0, List.copyOf(b.stmts), b.stmts.getFirst().pos()));
    }
    return List.of(new Stmt.Dispatch(blocks, 0));
  }

  private BasicBlock make() {
    var b = new BasicBlock();
    all.add(b);
    return b;
  }

  private void start(BasicBlock b) {
    current = b;
    layout.add(b);
  }

  private void add(Stmt s) {
    current.stmts.add(s);
  }

  private int use(BasicBlock b) {
    b.used = true;
    return all.indexOf(b);
  }

  private boolean terminated() {
    return !current.stmts.isEmpty()
        && switch (current.stmts.getLast()) {
          case Stmt.Jump j -> true;
          case Stmt.Branch b -> true;
          case Stmt.Return r -> true;
          case Stmt.Panic p -> true;
          case Stmt.Switch s -> s.orElse() instanceof Stmt.Jump;
          default -> false;
        };
  }

  private void jump(BasicBlock to, int pos) {
    if (!terminated()) {
      add(new Stmt.Jump(use(to), pos));
    }
  }

  private Stmt renumber(Stmt s) {
    return switch (s) {
      case Stmt.Jump j -> new Stmt.Jump(id(j.target()), j.pos());
      case Stmt.Branch b -> new Stmt.Branch(b.cond(), id(b.yes()), id(b.no()), b.pos());
      case Stmt.Switch w when w.orElse() instanceof Stmt.Jump ->
          new Stmt.Switch(
              w.tag(),
              w.cases(),
              w.bodies().stream().map(this::renumber).toList(),
              renumber(w.orElse()),
              w.pos());
      default -> s;
    };
  }

  private int id(int index) {
    return destination(all.get(index)).id;
  }

  /** Whether a block does nothing but jump on; the entry and loops of such blocks stay. */
  private boolean forwards(BasicBlock b) {
    return destination(b) != b;
  }

  private BasicBlock destination(BasicBlock b) {
    BasicBlock at = b;
    for (int steps = 0; steps < all.size(); steps++) {
      if (at == layout.getFirst()
          || at.stmts.size() != 1
          || !(at.stmts.getFirst() instanceof Stmt.Jump j)) {
        return at;
      }
      at = all.get(j.target());
    }
    return b;
  }

  private BasicBlock label(int number) {
    return labels.computeIfAbsent(number, k -> make());
  }

  private void flatten(List<Stmt> stmts) {
    for (Stmt s : stmts) {
      if (terminated()) {
        start(make());
      }
      if (concerned(s)) {
        flatten(s);
      } else {
        add(s);
      }
    }
  }

  private void flattenInto(BasicBlock block, List<Stmt> stmts, BasicBlock next, int pos) {
    start(block);
    flatten(stmts);
    jump(next, pos);
  }

  private static List<Stmt> list(Stmt s) {
    return s == null ? List.of() : List.of(s);
  }

  private void flatten(Stmt s) {
    switch (s) {
      case Stmt.Block b when b.label() < 0 -> {
        BasicBlock target = label(b.label());
        jump(target, b.pos());
        start(target);
      }
      case Stmt.Block b -> {
        BasicBlock end = make();
        breaks.put(b.label(), end);
        flatten(b.stmts());
        jump(end, b.pos());
        start(end);
      }
      case Stmt.Jump j -> add(new Stmt.Jump(use(label(j.target())), j.pos()));
      case Stmt.Break b -> add(new Stmt.Jump(use(breaks.get(b.label())), b.pos()));
      case Stmt.Continue c -> add(new Stmt.Jump(use(continues.get(c.label())), c.pos()));
      case Stmt.If i -> {
        BasicBlock yes = make();
        BasicBlock end = make();
        BasicBlock no = i.orElse() == null ? end : make();
        add(new Stmt.Branch(i.cond(), use(yes), use(no), i.pos()));
        flattenInto(yes, list(i.then()), end, i.pos());
        if (i.orElse() != null) {
          flattenInto(no, list(i.orElse()), end, i.pos());
        }
        start(end);
      }
      case Stmt.Loop l -> loop(l);
      case Stmt.Switch w -> {
        BasicBlock end = make();
        var blocks = new ArrayList<BasicBlock>();
        var jumps = new ArrayList<Stmt>();
        for (int i = 0; i < w.bodies().size(); i++) {
          BasicBlock b = make();
          blocks.add(b);
          jumps.add(new Stmt.Jump(use(b), w.pos()));
        }
        BasicBlock other = w.orElse() == null ? end : make();
        add(
            new Stmt.Switch(
                w.tag(), w.cases(), jumps, new Stmt.Jump(use(other), w.pos()), w.pos()));
        for (int i = 0; i < blocks.size(); i++) {
          flattenInto(blocks.get(i), list(w.bodies().get(i)), end, w.pos());
        }
        if (w.orElse() != null) {
          flattenInto(other, list(w.orElse()), end, w.pos());
        }
        start(end);
      }
      default -> add(s);
    }
  }

  private void loop(Stmt.Loop l) {
    BasicBlock head = make();
    BasicBlock body = make();
    BasicBlock post = make();
    BasicBlock end = make();
    breaks.put(l.label(), end);
    continues.put(l.label(), post);
    jump(head, l.pos());
    start(head);
    if (l.cond() == null) {
      jump(body, l.pos());
    } else {
      add(new Stmt.Branch(l.cond(), use(body), use(end), l.pos()));
    }
    flattenInto(body, list(l.body()), post, l.pos());
    flattenInto(post, list(l.post()), head, l.pos());
    start(end);
  }

  /** Whether a statement contains a label, a goto, or a jump to something that has been taken apart. */
  private boolean concerned(Stmt s) {
    return switch (s) {
      case null -> false;
      case Stmt.Jump j -> true;
      case Stmt.Break b -> breaks.containsKey(b.label());
      case Stmt.Continue c -> continues.containsKey(c.label());
      case Stmt.Block b -> b.label() < 0 || b.stmts().stream().anyMatch(this::concerned);
      case Stmt.If i -> concerned(i.then()) || concerned(i.orElse());
      case Stmt.Loop l -> concerned(l.body()) || concerned(l.post());
      case Stmt.Switch w -> w.bodies().stream().anyMatch(this::concerned) || concerned(w.orElse());
      default -> false;
    };
  }
}
