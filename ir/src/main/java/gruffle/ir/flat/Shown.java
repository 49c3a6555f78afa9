package gruffle.ir.flat;

import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which types others than the program's own code may look into: by package reflect, or through unsafe.Pointer. A value gets there as an interface value, or inside of one.
 *
 * <p>An interface of the program's own that has methods holds values that only the program has, as long as the program makes no other interface value of them; so it is only noted what has been converted to it.
 */
final class Shown {
  /** Interfaces of the library whose values it only calls methods of. */
  private static final Set<String> QUIET = Set.of("sort.Interface", "container/heap.Interface");

  private final Owners owners;
  private final Map<String, List<IrType>> values = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Set<IrType> others = Collections.newSetFromMap(new IdentityHashMap<>());

  Shown(Owners owners) {
    this.owners = owners;
  }

  /** A value is converted to an interface type. */
  void convert(IrType from, IrType to) {
    if (!isQuiet(to)) {
      show(from);
    } else if (named.contains(((IrType.Named) to).symbol)) {
      show(from);
    } else {
      values.computeIfAbsent(((IrType.Named) to).symbol, k -> new ArrayList<>()).add(from);
    }
  }

  /** A value is tested for being of an interface type, and is of that type then. */
  void test(IrType from, IrType to) {
    if (isQuiet(from)) {
      convert(from, to);
    }
  }

  private boolean isQuiet(IrType t) {
    return t instanceof IrType.Named n
        && (QUIET.contains(n.symbol)
            || owners.isOwn(n)
                && n.under() instanceof IrType.Interface i
                && !i.methods().isEmpty());
  }

  /** Others may look into values of a type. */
  void show(IrType t) {
    switch (t) {
      case IrType.Named n -> {
        if (named.add(n.symbol)) {
          defined(n);
        }
      }
      case IrType.Basic b -> {}
      default -> {
        if (others.add(t)) {
          parts(t);
        }
      }
    }
  }

  private void defined(IrType.Named n) {
    List<IrType> held = values.remove(n.symbol);
    if (held != null) {
      held.forEach(this::show);
    }
    if (owners.isOwn(n) || IrTypes.isInstance(n.symbol)) {
      parts(n.under());
      n.decl().methods().forEach(m -> show(m.type()));
    }
  }

  private void parts(IrType t) {
    switch (t) {
      case IrType.Pointer p -> show(p.elem());
      case IrType.Slice s -> show(s.elem());
      case IrType.Array a -> show(a.elem());
      case IrType.Chan c -> show(c.elem());
      case IrType.Map m -> {
        show(m.key());
        show(m.elem());
      }
      case IrType.Func f -> {
        f.params().forEach(this::show);
        f.results().forEach(this::show);
      }
      case IrType.Struct s -> {
        Owner o = owners.of(s);
        if (o != null) {
          o.exclude();
        }
        s.fields().forEach(f -> show(f.type()));
      }
      case IrType.Interface i -> i.methods().forEach(m -> show(m.type()));
      case IrType.Basic b -> {}
      case IrType.Named n -> show(n);
    }
  }
}
