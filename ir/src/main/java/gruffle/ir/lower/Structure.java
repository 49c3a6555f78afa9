package gruffle.ir.lower;

import gruffle.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns gotos into breaks and continues, where that is possible without taking the function apart.
 *
 * <p>A goto jumps to a label of the same statement list or of one around it, never into a block. So a jump forwards leaves a
 * block made of the statements between, and a jump backwards continues a loop made of the statements behind the label, up to
 * the last such jump. That fails only where a jump forwards would enter such a loop.
 */
final class Structure {
  private final Fn fn;

  /** What a goto to a label becomes, in the statement being rewritten. */
  private final Map<Integer, Stmt> jumps = new HashMap<>();

  Structure(Fn fn) {
    this.fn = fn;
  }

  /** The statements of indices [from, to) as a block to leave or a loop to continue. */
  private record Region(int from, int to, int label, boolean loop) {}

  /** Signals that the function needs basic blocks. */
  private static final class Crossing extends Exception {
    private static final long serialVersionUID = 1;

    Crossing() {
      super(null, null, false, false);
    }
  }

  /** The rewritten statements, or null. */
  List<Stmt> rewrite(List<Stmt> body) {
    try {
      return list(body);
    } catch (Crossing e) {
      return null;
    }
  }

  private List<Stmt> list(List<Stmt> stmts) throws Crossing {
    var regions = new ArrayList<Region>();
    var forward = new HashMap<Integer, Region>();
    var backward = new HashMap<Integer, Region>();
    for (int i = 0; i < stmts.size(); i++) {
      if (stmts.get(i) instanceof Stmt.Block b && b.label() < 0) {
        region(stmts, i, b.label(), forward, backward);
      }
    }
    merge(forward, backward);
    regions.addAll(forward.values());
    regions.addAll(backward.values());
    var rewritten = new ArrayList<Stmt>();
    for (int i = 0; i < stmts.size(); i++) {
      for (Map.Entry<Integer, Region> e : forward.entrySet()) {
        if (i < e.getValue().to) {
          jumps.put(e.getKey(), new Stmt.Break(e.getValue().label, 0));
        }
      }
      for (Map.Entry<Integer, Region> e : backward.entrySet()) {
        if (i >= e.getValue().from) {
          jumps.put(e.getKey(), new Stmt.Continue(e.getValue().label, 0));
        }
      }
      rewritten.add(stmt(stmts.get(i)));
    }
    return build(rewritten, 0, stmts.size(), regions);
  }

  /** Finds the regions for the jumps to the label at an index. */
  private void region(
      List<Stmt> stmts,
      int at,
      int label,
      Map<Integer, Region> forward,
      Map<Integer, Region> backward) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < stmts.size(); i++) {
      if (jumpsTo(stmts.get(i), label)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first >= 0 && first < at) {
      forward.put(label, new Region(first, at, fn.newLabel(), false));
    }
    if (last > at) {
      backward.put(label, new Region(at, last + 1, fn.newLabel(), true));
    }
  }

  /** Extends regions until any two are nested or apart. */
  private static void merge(Map<Integer, Region> forward, Map<Integer, Region> backward)
      throws Crossing {
    boolean again = true;
    while (again) {
      again = false;
      for (Map.Entry<Integer, Region> a : backward.entrySet()) {
        for (Region b : both(forward, backward)) {
          // Loops may end later: what follows their last jump leaves them.
          Region l = a.getValue();
          if (l.from < b.from && b.from < l.to && l.to < b.to) {
            a.setValue(new Region(l.from, b.to, l.label, true));
            again = true;
          }
        }
      }
      for (Map.Entry<Integer, Region> a : forward.entrySet()) {
        for (Region b : both(forward, backward)) {
          // Blocks may start earlier, but not before a loop that they would have to enter.
          Region f = a.getValue();
          if (b.from < f.from && f.from < b.to && b.to < f.to) {
            a.setValue(new Region(b.from, f.to, f.label, false));
            again = true;
          }
        }
      }
    }
    for (Region f : forward.values()) {
      for (Region l : backward.values()) {
        if (f.from < l.from && l.from < f.to && f.to < l.to) {
          throw new Crossing();
        }
      }
    }
  }

  private static List<Region> both(Map<Integer, Region> forward, Map<Integer, Region> backward) {
    var all = new ArrayList<>(forward.values());
    all.addAll(backward.values());
    return all;
  }

  /** Statements [from, to) with the regions inside them made real. */
  private List<Stmt> build(List<Stmt> stmts, int from, int to, List<Region> regions) {
    var out = new ArrayList<Stmt>();
    int i = from;
    while (i < to) {
      Region outer = null;
      for (Region r : regions) {
        if (r.from == i && r.to <= to && (outer == null || encloses(r, outer))) {
          outer = r;
        }
      }
      if (outer == null) {
        if (!(stmts.get(i) instanceof Stmt.Block b && b.label() < 0)) {
          out.add(stmts.get(i));
        }
        i++;
        continue;
      }
      var inner = new ArrayList<>(regions);
      inner.remove(outer);
      List<Stmt> body = build(stmts, outer.from, outer.to, inner);
      out.add(outer.loop ? loop(outer.label, body) : new Stmt.Block(outer.label, body, 0));
      i = outer.to;
    }
    return out;
  }

  /** Of two regions that start together, the longer is around; a loop is around a block of the same length. */
  private static boolean encloses(Region a, Region b) {
    return a.to != b.to ? a.to > b.to : a.loop && !b.loop;
  }

  private static Stmt loop(int label, List<Stmt> body) {
    var all = new ArrayList<>(body);
    if (!Stmts.terminates(all)) {
      all.add(new Stmt.Break(label, 0));
    }
    return new Stmt.Loop(label, null, new Stmt.Block(0, all, 0), null, 0);
  }

  private Stmt stmt(Stmt s) throws Crossing {
    if (!concerned(s)) {
      return s;
    }
    return switch (s) {
      case Stmt.Jump j -> jump(j);
      case Stmt.Block b when b.label() < 0 -> b;
      case Stmt.Block b -> new Stmt.Block(b.label(), list(b.stmts()), b.pos());
      case Stmt.If i -> new Stmt.If(i.cond(), single(i.then()), single(i.orElse()), i.pos());
      case Stmt.Loop l -> new Stmt.Loop(l.label(), l.cond(), single(l.body()), l.post(), l.pos());
      case Stmt.Switch w -> {
        var bodies = new ArrayList<Stmt>();
        for (Stmt b : w.bodies()) {
          bodies.add(single(b));
        }
        yield new Stmt.Switch(w.tag(), w.cases(), bodies, single(w.orElse()), w.pos());
      }
      default -> s;
    };
  }

  private Stmt single(Stmt s) throws Crossing {
    return s == null ? null : stmt(s);
  }

  private Stmt jump(Stmt.Jump j) {
    return switch (jumps.get(j.target())) {
      case Stmt.Break b -> new Stmt.Break(b.label(), j.pos());
      case Stmt.Continue c -> new Stmt.Continue(c.label(), j.pos());
      default -> throw new IllegalStateException("goto out of nowhere");
    };
  }

  private static boolean concerned(Stmt s) {
    var found = new HashSet<Integer>();
    collect(s, found, true);
    return !found.isEmpty();
  }

  private static boolean jumpsTo(Stmt s, int label) {
    var found = new HashSet<Integer>();
    collect(s, found, false);
    return found.contains(label);
  }

  /** Collects the labels that a statement jumps to, and perhaps those in it. */
  private static void collect(Stmt s, Set<Integer> found, boolean labels) {
    switch (s) {
      case null -> {}
      case Stmt.Jump j -> found.add(j.target());
      case Stmt.Block b -> {
        if (b.label() < 0 && labels) {
          found.add(b.label());
        }
        b.stmts().forEach(x -> collect(x, found, labels));
      }
      case Stmt.If i -> {
        collect(i.then(), found, labels);
        collect(i.orElse(), found, labels);
      }
      case Stmt.Loop l -> {
        collect(l.body(), found, labels);
        collect(l.post(), found, labels);
      }
      case Stmt.Switch w -> {
        w.bodies().forEach(x -> collect(x, found, labels));
        collect(w.orElse(), found, labels);
      }
      default -> {}
    }
  }
}
