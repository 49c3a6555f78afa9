package gruffle.ir.escape.flow;

import gruffle.loader.Diagnostics;
import gruffle.syntax.Pos;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The flows of values among the variables and allocations of functions that call one another, and the decision which of them
 * escape: a location does whose address flows to one that outlives it.
 *
 * <p>This is gc's model: its words can be right only where its rules are.
 */
final class Graph {
  final Location heap = pseudo("{heap}");
  final Location callee = pseudo("{callee}");
  final Location blank = pseudo("{blank}");
  private final List<Location> all = new ArrayList<>();
  private final Deque<Location> waiting = new ArrayDeque<>();

  /** Explanations of what escapes; null if nobody wants them. */
  private final List<String> explanations;

  private int walk;

  Graph(boolean explain) {
    explanations = explain ? new ArrayList<>() : null;
    heap.escapes = true;
    heap.calls = true;
    callee.calls = true;
  }

  private static Location pseudo(String text) {
    return new Location(Location.Role.PSEUDO, null, text, null, 0);
  }

  Location add(Location l) {
    all.add(l);
    return l;
  }

  List<Location> locations() {
    return all;
  }

  List<String> explanations() {
    return explanations;
  }

  private boolean explains(Location l) {
    return explanations != null && l.pos != null;
  }

  /** The value of src goes where k says. */
  void flow(Hole k, Location src) {
    if (k.addrTaken()) {
      src.addrTaken = true;
    }
    Location dst = k.dst();
    if (dst == blank || dst == src && k.derefs() >= 0) {
      return;
    }
    if (dst.escapes && k.derefs() < 0) {
      if (explains(src)) {
        headline(src);
        step(src.pos, dst, src, k.derefs(), k.notes());
      }
      src.escapes = true;
      src.calls = true;
      return;
    }
    dst.edges.add(new Location.Edge(src, k.derefs(), k.notes()));
  }

  /** Decides what escapes and where parameters leak to, once all flows are known. */
  void solve() {
    for (Location l : all) {
      enqueue(l);
    }
    enqueue(callee);
    enqueue(heap);
    while (!waiting.isEmpty()) {
      Location root = waiting.pollFirst();
      root.inQueue = false;
      walk(root);
    }
  }

  private void enqueue(Location l) {
    if (!l.inQueue) {
      l.inQueue = true;
      if (l.escapes) {
        waiting.addFirst(l);
      } else {
        waiting.addLast(l);
      }
    }
  }

  /**
   * Finds the least dereferences from each location that flows to root: Bellman and Ford's algorithm, since taking an address
   * is an edge of -1; counts are bounded below, so no cycle is endless.
   */
  private void walk(Location root) {
    walk++;
    root.walk = walk;
    root.derefs = 0;
    root.next = null;
    if (root.calls && root.closure != null && !root.closure.resultsLost) {
      root.closure.resultsLost = true;
      root.closure.results.forEach(this::enqueue);
    }
    var todo = new ArrayDeque<Location>();
    todo.add(root);
    while (!todo.isEmpty()) {
      Location l = todo.pollFirst();
      l.queuedIn = 0;
      int derefs = Math.max(l.derefs, 0);
      if (visit(root, l, l.derefs < 0, derefs)) {
        continue;
      }
      for (Location.Edge e : l.edges) {
        Location src = e.src();
        int d = derefs + e.derefs();
        if (!src.escapes && (src.walk != walk || src.derefs > d)) {
          src.walk = walk;
          src.derefs = d;
          src.next = l;
          src.nextEdge = e;
          if (src.queuedIn != walk) {
            src.queuedIn = walk;
            todo.addLast(src);
          }
        }
      }
    }
  }

  /** Notes what l's flow to root means for l; true if it escapes by that, and what flows to it is to be seen later. */
  private boolean visit(Location root, Location l, boolean address, int derefs) {
    boolean escapes = l.escapes;
    boolean calls = l.calls;
    if (address && outlives(root, l)) {
      if (!escapes && explains(l)) {
        headline(l);
        path(root, l);
      }
      escapes = true;
      calls = true;
    }
    if (derefs == 0 && root.calls) {
      calls = true;
    }
    if (l.role == Location.Role.PARAMETER) {
      if (outlives(root, l)) {
        leak(l, root, derefs);
      }
      if (root.calls) {
        l.leaks.addCallee(derefs);
      }
    }
    if (escapes != l.escapes || calls != l.calls) {
      l.escapes = escapes;
      l.calls = calls;
      enqueue(l);
      return escapes;
    }
    return false;
  }

  private void leak(Location l, Location sink, int derefs) {
    if (!l.escapes && explains(l)) {
      explanations.add(
          Diagnostics.format(l.pos)
              + ": parameter "
              + l.text
              + " leaks to "
              + place(sink)
              + " for "
              + l.fn.name
              + " with derefs="
              + derefs
              + ":");
      path(sink, l);
    }
    if (!sink.escapes
        && sink.role == Location.Role.RESULT
        && sink.fn == l.fn
        && sink.resultIndex < Leaks.RESULTS) {
      l.leaks.addResult(sink.resultIndex, derefs);
    } else {
      l.leaks.addHeap(derefs);
    }
  }

  private boolean outlives(Location l, Location other) {
    if (l.escapes) {
      return true;
    }
    if (l == callee) {
      return false;
    }
    if (l.role == Location.Role.RESULT) {
      // What a literal returns stays where all its calls are seen.
      return !other.fn.contains(l.fn) || l.fn.resultsLost;
    }
    return l.fn == other.fn && l.loopDepth < other.loopDepth || l.fn.contains(other.fn);
  }

  // ---- explanations

  private void headline(Location l) {
    explanations.add(
        Diagnostics.format(l.pos) + ": " + l.text + " escapes to heap in " + l.fn.name + ":");
  }

  private void path(Location root, Location from) {
    Set<Location> seen = new HashSet<>();
    for (Location src = from; src != root && seen.add(src); src = src.next) {
      step(from.pos, src.next, src, src.nextEdge.derefs(), src.nextEdge.notes());
    }
  }

  private void step(Pos pos, Location dst, Location src, int derefs, Note notes) {
    String at = Diagnostics.format(pos);
    String ops = derefs < 0 ? "&" : "*".repeat(derefs);
    explanations.add(at + ":   flow: " + place(dst) + " ← " + ops + place(src) + ":");
    for (Note n = notes; n != null; n = n.next()) {
      explanations.add(
          at + ":     from " + n.text() + " (" + n.why() + ") at " + Diagnostics.format(n.pos()));
    }
  }

  private static String place(Location l) {
    return switch (l.role) {
      case PSEUDO -> l.text;
      case TEMPORARY -> "{temp}";
      case ALLOCATION -> "{storage for " + l.text + "}";
      default -> l.text;
    };
  }
}
