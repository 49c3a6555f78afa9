package gruffle.ir.flat;

import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The struct types of a program that may have structs flat in them. They go by their underlying types, so that two defined types that can be converted to one another are laid out in the same way.
 */
final class Owners {
  /** Numbers, strings and the like in a field that lies flat. */
  private static final int MOST = 8;

  /** The same in a whole struct. */
  private static final int ALL = 64;

  private final Set<String> paths;
  private final Map<IrType.Struct, Owner> found = new HashMap<>();

  /** What {@link #of} has answered, by identity, since a struct type is long to compare. */
  private final Map<IrType.Struct, Owner> known = new IdentityHashMap<>();

  /** Those of the packages of these paths. */
  Owners(Set<String> paths) {
    this.paths = paths;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  Iterable<Owner> all() {
    return found.values();
  }

  /** Whether a defined type is one of the program's packages. */
  boolean isOwn(IrType.Named n) {
    return paths.contains(IrTypes.packageOf(n.symbol));
  }

  /** Takes in the underlying type of a defined type of the program. */
  void add(IrType.Struct s) {
    if (found.containsKey(s) || leaves(s) > ALL) {
      return;
    }
    int n = s.fields().size();
    var flat = new boolean[n];
    var picky = new boolean[n];
    boolean some = false;
    for (int i = 0; i < n; i++) {
      IrType.Field f = s.fields().get(i);
      if (f.type().kind() == GoKind.STRUCT && !f.name().equals("_")) {
        var t = (IrType.Struct) f.type().under();
        int inside = leaves(t);
        flat[i] = inside > 0 && inside <= MOST && !hasBlank(t);
        picky[i] = !(f.type() instanceof IrType.Named of && isOwn(of));
        some |= flat[i];
      }
    }
    if (some) {
      found.put(s, new Owner(s, flat, picky));
    }
  }

  private static int leaves(IrType.Struct s) {
    int n = 0;
    for (IrType.Field f : s.fields()) {
      n += f.type().kind() == GoKind.STRUCT ? leaves((IrType.Struct) f.type().under()) : 1;
      if (n > ALL) {
        break;
      }
    }
    return n;
  }

  private static boolean hasBlank(IrType.Struct s) {
    return s.fields().stream()
        .anyMatch(
            f ->
                f.name().equals("_")
                    || f.type().kind() == GoKind.STRUCT
                        && hasBlank((IrType.Struct) f.type().under()));
  }

  /** What is known of a struct type, null if nothing lies flat in it. */
  Owner of(IrType.Struct s) {
    Owner o = known.get(s);
    if (o == null && !known.containsKey(s)) {
      o = found.get(s);
      known.put(s, o);
    }
    return o;
  }
}
