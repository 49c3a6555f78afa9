package gruffle.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The order in which package-level variables are initialised, and cycles among their initialisers. */
final class InitOrder {
  private InitOrder() {}

  /** A constant or variable; functions are looked through. */
  private static final class Node {
    final Obj obj;
    final Set<Node> users = new LinkedHashSet<>();

    /** Outstanding dependencies. */
    int ndeps;

    Node(Obj obj) {
      this.obj = obj;
    }
  }

  // Every program comes here: the combinators of Comparator cost a start 10 ms of method handles.
  private static int compare(Node a, Node b) {
    boolean constant = a.obj instanceof ConstObj;
    if (constant != b.obj instanceof ConstObj) {
      return constant ? -1 : 1;
    }
    return a.ndeps != b.ndeps
        ? Integer.compare(a.ndeps, b.ndeps)
        : Integer.compare(a.obj.order, b.obj.order);
  }

  static void initOrder(Checker c) {
    TreeSet<Node> queue = graph(c);
    Set<DeclInfo> emitted = new HashSet<>();
    while (!queue.isEmpty()) {
      Node n = queue.pollFirst();
      if (n.ndeps > 0) {
        List<Obj> cycle = findPath(c, n.obj, n.obj, new HashSet<>());
        if (cycle != null) {
          reportCycle(c, cycle);
        }
      }
      for (Node user : n.users) {
        boolean queued = queue.remove(user);
        user.ndeps--;
        if (queued) {
          queue.add(user);
        }
      }
      DeclInfo info = c.objMap.get(n.obj);
      if (n.obj instanceof VarObj v && info.hasInitializer() && emitted.add(info)) {
        List<VarObj> lhs = info.lhs == null ? List.of(v) : List.copyOf(info.lhs);
        c.info.initOrder.add(new Info.Initializer(lhs, info.init));
      }
    }
  }

  private static TreeSet<Node> graph(Checker c) {
    Map<Obj, Node> nodes = new IdentityHashMap<>();
    List<Node> list = new ArrayList<>();
    for (Obj obj : c.objMap.keySet()) {
      if (obj instanceof ConstObj || obj instanceof VarObj) {
        Node n = new Node(obj);
        nodes.put(obj, n);
        list.add(n);
      }
    }
    for (Node n : list) {
      for (Obj dep : dependencies(c, n.obj)) {
        nodes.get(dep).users.add(n);
        n.ndeps++;
      }
    }
    TreeSet<Node> queue = new TreeSet<>(InitOrder::compare);
    queue.addAll(list);
    return queue;
  }

  /** Constants and variables that obj needs, directly or through functions. */
  private static Set<Obj> dependencies(Checker c, Obj obj) {
    Set<Obj> deps = new LinkedHashSet<>();
    Set<Obj> functions = new HashSet<>();
    List<Obj> todo = new ArrayList<>(c.objMap.get(obj).deps);
    while (!todo.isEmpty()) {
      Obj d = todo.removeLast();
      if (d instanceof FuncObj) {
        if (functions.add(d)) {
          todo.addAll(c.objMap.get(d).deps);
        }
      } else if (d instanceof ConstObj || d instanceof VarObj) {
        deps.add(d);
      }
    }
    return deps;
  }

  /** A path of dependencies from one object to another, last first; null if there is none. */
  private static List<Obj> findPath(Checker c, Obj from, Obj to, Set<Obj> seen) {
    if (!seen.add(from)) {
      return null;
    }
    List<Obj> deps = new ArrayList<>(c.objMap.get(from).deps);
    deps.sort((a, b) -> Integer.compare(a.order, b.order));
    for (Obj d : deps) {
      if (d == to) {
        List<Obj> path = new ArrayList<>();
        path.add(d);
        return path;
      }
      List<Obj> path = findPath(c, d, to, seen);
      if (path != null) {
        path.add(d);
        return path;
      }
    }
    return null;
  }

  private static void reportCycle(Checker c, List<Obj> cycle) {
    Obj obj = cycle.getFirst();
    if (cycle.size() == 1) {
      c.errorf(
          obj,
          ErrorCode.INVALID_INIT_CYCLE,
          "initialization cycle: %s refers to itself",
          obj.name());
      return;
    }
    Errors.Builder err = c.newError(ErrorCode.INVALID_INIT_CYCLE);
    err.addf(obj, "initialization cycle for %s", obj.name());
    for (Obj next : cycle.reversed()) {
      err.addf(obj, "%s refers to %s", obj.name(), next.name());
      obj = next;
    }
    err.report();
  }
}
