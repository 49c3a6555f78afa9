package gruffle.ir.flat;

import gruffle.ir.IrType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where the fields of struct types are once it is decided what lies flat. */
final class Layouts {
  private final Owners owners;
  private final Map<IrType.Struct, Layout> known = new IdentityHashMap<>();

  Layouts(Owners owners) {
    this.owners = owners;
  }

  /**
   * Where the fields of a struct type are.
   *
   * @param made the type in its place; itself where nothing lies flat in it
   * @param first the place of each field, of one that lies flat that of its first part
   */
  record Layout(IrType.Struct made, int[] first, Owner owner) {
    boolean isFlat(int field) {
      return owner != null && owner.isFlat(field);
    }

    int size() {
      return made.fields().size();
    }

    IrType type(int place) {
      return made.fields().get(place).type();
    }
  }

  Layout of(IrType.Struct s) {
    Layout l = known.get(s);
    if (l == null) {
      l = make(s);
      known.put(s, l);
    }
    return l;
  }

  /** The same of a type whose underlying type is a struct. */
  Layout of(IrType t) {
    return of((IrType.Struct) t.under());
  }

  private Layout make(IrType.Struct s) {
    Owner o = owners.of(s);
    int[] first = new int[s.fields().size()];
    var fields = new ArrayList<IrType.Field>();
    for (int i = 0; i < first.length; i++) {
      IrType.Field f = s.fields().get(i);
      first[i] = fields.size();
      if (o != null && o.isFlat(i)) {
        for (IrType.Field part : of(f.type()).made().fields()) {
          String name = f.name() + "·" + part.name();
          fields.add(new IrType.Field(name, f.pkgPath(), part.type(), false, ""));
        }
      } else {
        fields.add(f);
      }
    }
    boolean same = o == null || !o.isFlat();
    return new Layout(same ? s : new IrType.Struct(List.copyOf(fields)), first, o);
  }
}
