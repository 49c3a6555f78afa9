package gruffle.ir.flat;

import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Goes through the types that code mentions, for struct types that are not only the underlying types of the program's defined types: an unnamed struct type, or a library's defined type, keeps its fields as they are, so all defined
 * types that can be converted to it do, too.
 */
final class Mentions {
  private final Owners owners;
  private final Set<IrType> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> named = new HashSet<>();

  Mentions(Owners owners) {
    this.owners = owners;
  }

  void add(IrType t) {
    if (t == null || !seen.add(t)) {
      return;
    }
    switch (t) {
      case IrType.Named n -> {
        if (named.add(n.symbol)) {
          defined(n);
        }
      }
      case IrType.Struct s -> {
        exclude(s);
        s.fields().forEach(f -> add(f.type()));
      }
      default -> parts(t);
    }
  }

  private void defined(IrType.Named n) {
    boolean own = owners.isOwn(n);
    if (!own && n.kind() == GoKind.STRUCT) {
      exclude((IrType.Struct) n.under());
    }
    if (own || IrTypes.isInstance(n.symbol)) {
      if (n.under() instanceof IrType.Struct s) {
        s.fields().forEach(f -> add(f.type()));
      } else {
        add(n.under());
      }
    }
  }

  private void exclude(IrType.Struct s) {
    Owner o = owners.of(s);
    if (o != null) {
      o.exclude();
    }
  }

  private void parts(IrType t) {
    switch (t) {
      case IrType.Pointer p -> add(p.elem());
      case IrType.Slice s -> add(s.elem());
      case IrType.Array a -> add(a.elem());
      case IrType.Chan c -> add(c.elem());
      case IrType.Map m -> {
        add(m.key());
        add(m.elem());
      }
      case IrType.Func f -> {
        f.params().forEach(this::add);
        f.results().forEach(this::add);
      }
      case IrType.Interface i -> i.methods().forEach(m -> add(m.type()));
      default -> {}
    }
  }
}
