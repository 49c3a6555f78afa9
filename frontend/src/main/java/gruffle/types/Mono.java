package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds programs that would need infinitely many instances.
 *
 * <p>A graph says which type parameter receives types made from which other one: an edge has weight 1
 * where the type grows on the way ([]T, *T, ...), else 0. A cycle of positive weight means that
 * instantiation never ends. Types declared within generic functions take part too, as they depend on
 * the parameters around them.
 */
final class Mono {
  private static final class Vertex {
    final TypeName obj;

    /** Heaviest known path that ends here, its last edge and its length. */
    int weight;

    Edge last;
    int length;

    Vertex(TypeName obj) {
      this.obj = obj;
    }
  }

  private record Edge(Vertex from, Vertex to, int weight, Pos pos, Type type) {}

  private final List<Vertex> vertices = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Map<TypeName, Vertex> byName = new HashMap<>();

  /** Receiver type parameters of methods stand for those of the type. */
  private final Map<TypeParam, TypeParam> canonical = new IdentityHashMap<>();

  void recordCanon(TypeParam ofMethod, TypeParam ofType) {
    canonical.put(ofMethod, ofType);
  }

  void recordInstance(
      Pkg pkg, Pos pos, List<TypeParam> tparams, List<Type> targs, List<Expr> xlist) {
    for (int i = 0; i < tparams.size(); i++) {
      Pos at = i < xlist.size() ? Positions.startPos(xlist.get(i)) : pos;
      TypeParam p = tparams.get(i);
      if (p.obj().pkg() == pkg) { // instances of imported types cannot lead back to us
        flow(pkg, at, p, targs.get(i), targs.get(i));
      }
    }
  }

  private void flow(Pkg pkg, Pos pos, TypeParam to, Type arg, Type part) {
    switch (Types.unalias(part)) {
      case TypeParam p -> edge(pos, to, arg, vertex(p), part);
      case Named n -> {
        Vertex v = localType(pkg, n.origin());
        if (v != null) {
          edge(pos, to, arg, v, part);
        }
        n.targs.forEach(t -> flow(pkg, pos, to, arg, t));
      }
      case ArrayType t -> flow(pkg, pos, to, arg, t.elem);
      case SliceType t -> flow(pkg, pos, to, arg, t.elem);
      case PointerType t -> flow(pkg, pos, to, arg, t.base);
      case ChanType t -> flow(pkg, pos, to, arg, t.elem);
      case MapType t -> {
        flow(pkg, pos, to, arg, t.key);
        flow(pkg, pos, to, arg, t.elem);
      }
      case StructType t -> t.fields.forEach(f -> flow(pkg, pos, to, arg, f.type));
      case Signature t -> {
        t.params.vars.forEach(v -> flow(pkg, pos, to, arg, v.type));
        t.results.vars.forEach(v -> flow(pkg, pos, to, arg, v.type));
      }
      case InterfaceType t -> t.methods().forEach(m -> flow(pkg, pos, to, arg, m.type()));
      default -> {}
    }
  }

  private void edge(Pos pos, TypeParam to, Type arg, Vertex from, Type part) {
    edges.add(new Edge(from, vertex(to), part == arg ? 0 : 1, pos, arg));
  }

  private Vertex vertex(TypeParam p) {
    TypeName obj = canonical.getOrDefault(p, p).obj();
    return byName.computeIfAbsent(obj, this::newVertex);
  }

  private Vertex newVertex(TypeName obj) {
    Vertex v = new Vertex(obj);
    vertices.add(v);
    return v;
  }

  /** The vertex of a type declared within a generic function; null for all others. */
  private Vertex localType(Pkg pkg, Named n) {
    TypeName obj = n.obj();
    if (obj.pkg() != pkg || obj.parent() == null || obj.parent() == pkg.scope()) {
      return null;
    }
    if (byName.containsKey(obj)) {
      return byName.get(obj);
    }
    Vertex v = null;
    for (Scope s = obj.parent(); s != null && s != pkg.scope(); s = s.parent()) {
      for (Obj o : s.objects()) {
        if (o instanceof TypeName t
            && t.type() instanceof TypeParam p
            && p.obj() == t
            && t.pos().isBefore(obj.pos())) {
          if (v == null) {
            v = newVertex(obj);
          }
          edges.add(new Edge(vertex(p), v, 1, obj.pos(), p));
        }
      }
    }
    byName.put(obj, v);
    return v;
  }

  /** Reports the first cycle of positive weight. */
  void check(Checker c) {
    boolean again = true;
    while (again) {
      again = false;
      for (Edge e : edges) {
        int weight = e.from.weight + e.weight;
        if (weight <= e.to.weight) {
          continue;
        }
        e.to.last = e;
        e.to.length = e.from.length + 1;
        if (e.to.length == vertices.size()) {
          report(c, e.to);
          return;
        }
        e.to.weight = weight;
        again = true;
      }
    }
  }

  private static void report(Checker c, Vertex start) {
    List<Vertex> stack = new ArrayList<>();
    Vertex v = start;
    while (!stack.contains(v)) {
      stack.add(v);
      v = v.last.from;
    }
    Errors.Builder err = c.newError(ErrorCode.INVALID_INSTANCE_CYCLE);
    err.addf(v.obj, "instantiation cycle:");
    for (Vertex w : stack.subList(stack.indexOf(v), stack.size())) {
      err.addf(
          w.last.pos,
          w.obj.type() instanceof TypeParam
              ? "%s instantiated as %s"
              : "%s implicitly parameterized by %s",
          w.obj.name(),
          w.last.type);
    }
    err.report();
  }
}
