package gruffle.syntax;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** Prints a tree with all positions, in the form of the oracle program. */
final class TreeDump {
  private static final Set<String> SKIP =
      Set.of("tv", "obj", "target", "goVersion", "pragma", "directives", "embedded");

  private final StringBuilder out = new StringBuilder();

  private TreeDump() {}

  static String of(Node n) {
    var d = new TreeDump();
    if (n == null) {
      return "nil\n";
    }
    d.value(n);
    return d.out.toString().replace("\uFFFD", "");
  }

  static String checksum(String dump) {
    var crc = new CRC32();
    crc.update(dump.getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", crc.getValue());
  }

  private void node(Node n) {
    out.append(n.getClass().getSimpleName()).append(' ').append(n.pos);
    switch (n) {
      case Stmt.SendStmt _,
          Stmt.AssignStmt _,
          Expr.CallExpr _,
          Expr.StructType _,
          Expr.InterfaceType _,
          Expr.FuncType _,
          Expr.ChanType _ -> {
        out.append(' ').append(Printer.string(n)).append(' ');
        out.append(Positions.startPos(n)).append('-').append(Positions.endPos(n));
      }
      default -> {}
    }
    out.append('\n');
    for (Field f : n.getClass().getDeclaredFields()) {
      if (Modifier.isStatic(f.getModifiers()) || SKIP.contains(f.getName())) {
        continue;
      }
      Object v;
      try {
        v = f.get(n);
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
      if (f.getName().equals("tags")) {
        ((List<?>) v).stream().filter(t -> t != null).forEach(this::value);
      } else {
        value(v);
      }
    }
  }

  private void value(Object v) {
    switch (v) {
      case null -> out.append("-\n");
      case Node n -> node(n);
      case List<?> list -> {
        out.append(list.size()).append('\n');
        list.forEach(this::value);
      }
      case LitKind k -> out.append(k.ordinal()).append('\n');
      case Expr.ChanDir dir -> out.append(dir.ordinal()).append('\n');
      default -> out.append(v).append('\n');
    }
  }
}
