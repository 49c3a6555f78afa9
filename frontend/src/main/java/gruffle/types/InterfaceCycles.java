package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reports interface literals that contain themselves through aliases, without a defined type on the way. The language has no
 * objection to them; gc refuses them, since it could not give them a name.
 */
final class InterfaceCycles {
  /** Interfaces met: whether they are on the way to the one being looked at. */
  private final Map<InterfaceType, Boolean> cyclic = new IdentityHashMap<>();

  private InterfaceCycles() {}

  /** Looks at all literals of a package that has no errors so far. */
  static void check(Info info, Consumer<TypeError> errors) {
    InterfaceCycles finder = new InterfaceCycles();
    List<Expr.InterfaceType> list = new ArrayList<>(info.interfaces);
    list.sort((a, b) -> a.pos().compareTo(b.pos()));
    Pos end = Pos.NONE;
    for (Expr.InterfaceType e : list) {
      if (e.pos().isBefore(end)) {
        continue; // part of one that has been seen
      }
      end = Positions.endPos(e);
      if (e.tv instanceof TypeAndValue tv
          && Types.unalias(tv.type()) instanceof InterfaceType t
          && finder.hasCycle(t)) {
        String msg =
            "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)";
        errors.accept(
            new TypeError(Positions.startPos(e), msg, ErrorCode.INVALID_TYPE_CYCLE, false));
        finder.cyclic.replaceAll((k, v) -> false); // once for each cycle is enough
      }
    }
  }

  private boolean hasCycle(InterfaceType t) {
    return t.methods().stream().anyMatch(m -> visit(m.type()));
  }

  private boolean visit(Type t) {
    return switch (Types.unalias(t)) {
      case PointerType p -> visit(p.base);
      case ArrayType a -> visit(a.elem);
      case SliceType s -> visit(s.elem);
      case ChanType ch -> visit(ch.elem);
      case MapType m -> visit(m.key) || visit(m.elem);
      case StructType s -> s.fields().stream().anyMatch(f -> visit(f.type()));
      case Signature f -> visit(f.params) || visit(f.results);
      case TupleType l -> l.vars().stream().anyMatch(v -> visit(v.type()));
      case InterfaceType i -> visitInterface(i);
      default -> false;
    };
  }

  private boolean visitInterface(InterfaceType i) {
    if (i.explicitMethods().isEmpty() && i.embeddeds().isEmpty()) {
      return false;
    }
    Boolean known = cyclic.get(i);
    if (known != null) {
      return known;
    }
    cyclic.put(i, true);
    if (hasCycle(i)) {
      return true;
    }
    cyclic.put(i, false);
    return false;
  }
}
