package gruffle.ir;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes a type in Go's syntax. */
final class TypeText {
  /** For whom. */
  enum Mode {
    /** People: defined types by package name and name. */
    HUMAN,
    /** Type arguments in symbols and names: defined types by symbol. */
    LINK,
    /** Maps: as LINK, and what differs in types that Go writes alike. */
    KEY
  }

  private final Mode mode;
  private final boolean human;
  private final StringBuilder out = new StringBuilder();

  TypeText(Mode mode) {
    this.mode = mode;
    this.human = mode == Mode.HUMAN;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  TypeText write(IrType type) {
    switch (type) {
      case IrType.Basic b ->
          out.append(
              b.kind() == GoKind.UNSAFE_POINTER
                  ? "unsafe.Pointer"
                  : b.kind().name().toLowerCase(Locale.ROOT));
      case IrType.Named n -> out.append(human ? n.decl().name() : n.symbol);
      case IrType.Pointer p -> prefixed("*", p.elem());
      case IrType.Slice s -> prefixed("[]", s.elem());
      case IrType.Array a -> prefixed("[" + a.len() + "]", a.elem());
      case IrType.Map m -> {
        prefixed("map[", m.key());
        prefixed("]", m.elem());
      }
      case IrType.Chan c -> chan(c);
      case IrType.Func f -> {
        out.append("func");
        signature(f);
      }
      case IrType.Struct s -> struct(s);
      case IrType.Interface i -> iface(i);
    }
    return this;
  }

  private void prefixed(String prefix, IrType t) {
    out.append(prefix);
    write(t);
  }

  private void chan(IrType.Chan c) {
    switch (c.dir()) {
      case 1 -> out.append("<-chan ");
      case 2 -> out.append("chan<- ");
      default -> out.append("chan ");
    }
    boolean parens = c.dir() != 2 && c.elem() instanceof IrType.Chan e && e.dir() == 1;
    if (parens) {
      prefixed("(", c.elem());
      out.append(')');
    } else {
      write(c.elem());
    }
  }

  void signature(IrType.Func f) {
    out.append('(');
    for (int i = 0; i < f.params().size(); i++) {
      if (i > 0) {
        out.append(", ");
      }
      if (f.variadic() && i == f.params().size() - 1) {
        prefixed("...", ((IrType.Slice) f.params().get(i).under()).elem());
      } else {
        write(f.params().get(i));
      }
    }
    out.append(')');
    List<IrType> results = f.results();
    if (results.size() == 1) {
      prefixed(" ", results.getFirst());
    } else if (!results.isEmpty()) {
      String sep = " (";
      for (IrType r : results) {
        prefixed(sep, r);
        sep = ", ";
      }
      out.append(')');
    }
  }

  private void struct(IrType.Struct s) {
    if (s.fields().isEmpty()) {
      out.append("struct {}");
      return;
    }
    String sep = "struct { ";
    for (IrType.Field f : s.fields()) {
      out.append(sep);
      if (!f.embedded()) {
        name(f.pkgPath(), f.name());
        out.append(' ');
      } else if (mode == Mode.KEY) {
        out.append("embedded ");
        name(f.pkgPath(), f.name());
        out.append(' ');
      } else if (mode == Mode.LINK && !f.name().equals(declaredName(f.type()))) {
        name(f.pkgPath(), f.name()); // embedded by an alias
        out.append(" = ");
      }
      write(f.type());
      if (!f.tag().isEmpty()) {
        out.append(' ').append(IrTypes.quote(f.tag().getBytes(StandardCharsets.UTF_8)));
      }
      sep = "; ";
    }
    out.append(" }");
  }

  /** The name that a type gives to a field which embeds it. */
  private static String declaredName(IrType t) {
    IrType base = t instanceof IrType.Pointer p ? p.elem() : t;
    String text = new TypeText(Mode.LINK).write(base).toString();
    int end = text.indexOf('[');
    text = end < 0 ? text : text.substring(0, end);
    return text.substring(text.lastIndexOf('.') + 1);
  }

  private void iface(IrType.Interface i) {
    if (i.methods().isEmpty()) {
      out.append("interface {}");
      return;
    }
    String sep = "interface { ";
    for (IrType.Method m : i.methods()) {
      out.append(sep);
      if (human && !m.pkgPath().isEmpty()) {
        out.append(m.pkgPath().substring(m.pkgPath().lastIndexOf('/') + 1)).append('.');
      }
      name(m.pkgPath(), m.name());
      signature(m.type());
      sep = "; ";
    }
    out.append(" }");
  }

  private void name(String pkgPath, String name) {
    if (!human && !pkgPath.isEmpty()) {
      out.append(pkgPath).append('.');
    }
    out.append(name);
  }
}
