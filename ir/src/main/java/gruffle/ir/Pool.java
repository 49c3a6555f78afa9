package gruffle.ir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The strings and types of a package while it is written; each has a number. */
final class Pool {
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final Map<IrType, Integer> types = new LinkedHashMap<>();
  private final List<byte[]> encoded = new ArrayList<>();

  int string(String s) {
    return strings.computeIfAbsent(s, k -> strings.size());
  }

  /** Number of a type, 0 for null. */
  int type(IrType t) {
    if (t == null) {
      return 0;
    }
    Integer known = types.get(t);
    if (known != null) {
      return known;
    }
    var out = new Output();
    encode(t, out);
    encoded.add(out.toBytes());
    types.put(t, encoded.size());
    return encoded.size();
  }

  private void encode(IrType t, Output out) {
    if (t instanceof IrType.Named n) {
      out.u8(Format.NAMED);
      out.num(string(n.symbol));
      return;
    }
    out.u8(t.kind().ordinal());
    switch (t) {
      case IrType.Basic b -> {}
      case IrType.Named n -> {}
      case IrType.Pointer p -> out.num(type(p.elem()));
      case IrType.Slice s -> out.num(type(s.elem()));
      case IrType.Array a -> {
        out.num(type(a.elem()));
        out.signed(a.len());
      }
      case IrType.Map m -> {
        out.num(type(m.key()));
        out.num(type(m.elem()));
      }
      case IrType.Chan c -> {
        out.u8(c.dir());
        out.num(type(c.elem()));
      }
      case IrType.Func f -> {
        types(f.params(), out);
        types(f.results(), out);
        out.bool(f.variadic());
      }
      case IrType.Struct s -> {
        out.num(s.fields().size());
        for (IrType.Field f : s.fields()) {
          out.num(string(f.name()));
          out.num(string(f.pkgPath()));
          out.num(type(f.type()));
          out.bool(f.embedded());
          out.num(string(f.tag()));
        }
      }
      case IrType.Interface i -> {
        out.num(i.methods().size());
        for (IrType.Method m : i.methods()) {
          out.num(string(m.name()));
          out.num(string(m.pkgPath()));
          out.num(type(m.type()));
        }
      }
    }
  }

  void types(List<IrType> list, Output out) {
    out.num(list.size());
    for (IrType t : list) {
      out.num(type(t));
    }
  }

  /** Count, offsets relative to the start of the section, items. */
  void writeStrings(Output out) {
    var items = new ArrayList<byte[]>();
    for (String s : strings.keySet()) {
      var o = new Output();
      o.text(s);
      items.add(o.toBytes());
    }
    write(items, out);
  }

  void writeTypes(Output out) {
    write(encoded, out);
  }

  private static void write(List<byte[]> items, Output out) {
    out.i32(items.size());
    int at = 4 + 4 * items.size();
    for (byte[] b : items) {
      out.i32(at);
      at += b.length;
    }
    items.forEach(out::raw);
  }
}
