package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.syntax.Decl;
import gruffle.syntax.Embedded;
import gruffle.types.VarObj;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** The first values of variables with go:embed directives: a string, bytes, or an embed.FS. */
final class Embeds {
  private final Fn fn;

  Embeds(Fn fn) {
    this.fn = fn;
  }

  /** Gives the variable of a declaration its value, if it has such directives. */
  void initialize(Decl.VarDecl d) {
    if (!d.embedded.isEmpty()
        && fn.info.objectOf(d.names.getFirst()) instanceof VarObj v
        && !v.name().equals("_")) {
      int pos = fn.at(d);
      fn.assigns.store(fn.places.place(v), value(d.embedded, fn.type(v.type()), pos), pos);
    }
  }

  private Expr value(List<Embedded> files, IrType type, int pos) {
    return switch (type.kind()) {
      case STRING -> new Expr.Const(type, files.getFirst().content());
      case SLICE -> fn.op(Ops.STRING_TO_BYTES, type, pos, string(files.getFirst().content()));
      default -> fileSystem(files, type);
    };
  }

  private static Expr string(byte[] content) {
    return new Expr.Const(IrTypes.STRING, content);
  }

  /** A struct of a pointer to a slice of structs, each of a name and a content: as package embed declares it. */
  private static Expr fileSystem(List<Embedded> files, IrType type) {
    IrType pointer = ((IrType.Struct) type.under()).fields().getFirst().type();
    IrType slice = IrTypes.elem(pointer);
    IrType file = ((IrType.Slice) slice.under()).elem();
    var contents = new TreeMap<String, byte[]>(Embeds::compare);
    for (Embedded e : files) {
      contents.put(e.name(), e.content());
      for (int i = e.name().indexOf('/'); i >= 0; i = e.name().indexOf('/', i + 1)) {
        contents.put(e.name().substring(0, i + 1), new byte[0]);
      }
    }
    var values = new ArrayList<Expr>();
    contents.forEach(
        (name, content) -> {
          byte[] text = name.getBytes(StandardCharsets.UTF_8);
          values.add(new Expr.StructLit(file, List.of(string(text), string(content))));
        });
    var indices = new long[values.size()];
    Arrays.setAll(indices, i -> i);
    Expr list = new Expr.ArrayLit(slice, values.size(), indices, values);
    return new Expr.StructLit(type, List.of(new Expr.New(slice, list, pointer)));
  }

  /** Go's order of the files in an FS: by directory, then by name; directories end in a slash. */
  private static int compare(String a, String b) {
    int c = directory(a).compareTo(directory(b));
    return c != 0 ? c : element(a).compareTo(element(b));
  }

  private static String trimmed(String name) {
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }

  private static String directory(String name) {
    int slash = trimmed(name).lastIndexOf('/');
    return slash < 0 ? "." : name.substring(0, slash);
  }

  private static String element(String name) {
    return trimmed(name).substring(trimmed(name).lastIndexOf('/') + 1);
  }
}
