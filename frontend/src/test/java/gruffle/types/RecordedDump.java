package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.syntax.Node;
import gruffle.syntax.Parser;
import gruffle.syntax.Pos;
import gruffle.syntax.PosBase;
import gruffle.syntax.Positions;
import gruffle.syntax.Printer;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Prints what the checker recorded for every expression of error-free files, in lines that can be compared with those of a
 * program on go/types: arguments are a directory, a file of names in it, and the output.
 */
final class RecordedDump {
  private final String name;
  private final Pkg pkg;
  private final Info info;
  private final Set<String> rows = new TreeSet<>();
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private RecordedDump(String name, Pkg pkg, Info info) {
    this.name = name;
    this.pkg = pkg;
    this.info = info;
  }

  public static void main(String[] args) throws IOException {
    Path dir = Path.of(args[0]);
    GorootImporter importer = new GorootImporter(GorootImporter.goroot(), e -> {});
    try (PrintWriter out = new PrintWriter(args[2], StandardCharsets.UTF_8)) {
      for (String name : Files.readAllLines(Path.of(args[1]))) {
        boolean[] bad = {false};
        File f =
            Parser.parse(
                PosBase.file(name), Files.readAllBytes(dir.resolve(name)), e -> bad[0] = true);
        Pkg pkg = new Pkg("main", "");
        Info info = new Info();
        Config conf =
            new Config(
                importer,
                e -> {
                  bad[0] = true;
                  System.out.println(e);
                });
        new Checker(conf, pkg, info).checkFiles(List.of(f));
        if (!bad[0]) {
          RecordedDump d = new RecordedDump(name, pkg, info);
          d.visit(f);
          d.rows.forEach(out::println);
        }
      }
    }
  }

  private void visit(Object v) {
    if (v instanceof List<?> list) {
      list.forEach(this::visit);
    }
    if (!(v instanceof Node n) || !seen.add(n)) {
      return;
    }
    if (n instanceof Expr e) {
      expr(e);
    }
    for (Field f : n.getClass().getDeclaredFields()) {
      if (Modifier.isStatic(f.getModifiers()) || f.getName().equals("target")) {
        continue;
      }
      try {
        visit(f.get(n));
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
  }

  private void expr(Expr e) {
    Qualifier q = p -> p == pkg ? "" : p.path();
    if (info.typeAndValue(e) instanceof TypeAndValue tv && !tv.isType() && !tv.isBuiltin()) {
      String val = tv.value() == null ? "" : tv.value().exactText();
      row(
          Positions.startPos(e),
          Format.quote(Printer.string(e)),
          Format.quote(TypeString.of(tv.type(), q)),
          Format.quote(val.substring(0, Math.min(100, val.length()))));
    }
    if (e instanceof Expr.SelectorExpr s && info.selection(s) instanceof Selection sel) {
      String index = sel.index().toString().replace(",", "");
      row(
          s.sel.pos(),
          "SEL",
          sel.kind().ordinal() + " " + index + " " + sel.indirect(),
          Format.quote(TypeString.of(sel.recv(), q)));
    }
    if (e instanceof Expr.Name n && info.objectOf(n) instanceof Obj o && !info.isDef(n)) {
      Pos p = o.pkg() == pkg ? o.pos() : Pos.NONE;
      String at = p.isKnown() ? p.line() + ":" + p.col() : "";
      row(n.pos(), "USE", Format.quote(o.name()), Format.quote(at));
    }
  }

  private void row(Pos p, String... cols) {
    rows.add(name + "\t" + p.line() + ":" + p.col() + "\t" + String.join("\t", cols));
  }
}
