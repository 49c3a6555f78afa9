package gruffle.ir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Serialises a package in the form that {@link LazyIrPackage} reads. */
public final class IrWriter {
  private final Pool pool = new Pool();
  private final Output body = new Output();
  private final List<Entry> globals = new ArrayList<>();

  private record Entry(String key, int offset) {}

  private IrWriter() {}

  public static byte[] write(IrPackage pkg) {
    return new IrWriter().toBytes(pkg);
  }

  private byte[] toBytes(IrPackage pkg) {
    var funcs = new ArrayList<Entry>();
    for (String symbol : pkg.functions()) {
      funcs.add(new Entry(symbol, Format.HEADER + body.size()));
      new CodeWriter(pool, body).func(pkg.function(symbol));
    }
    var decls = new ArrayList<Entry>();
    for (String symbol : pkg.types()) {
      decls.add(new Entry(symbol, Format.HEADER + body.size()));
      decl(pkg.typeDecl(symbol));
    }
    var structs = new ArrayList<Entry>();
    for (IrType.Struct s : pkg.structs()) {
      TypeDecl d = pkg.structDecl(s);
      structs.add(new Entry(d.symbol(), Format.HEADER + body.size()));
      decl(d);
    }
    int header = Format.HEADER + body.size();
    header(pkg);
    int calls = Format.HEADER + body.size();
    strings(List.copyOf(pkg.interfaceCalls()));
    var out = new Output();
    out.raw(body.toBytes());
    var offsets = new int[8];
    offsets[2] = index(funcs, out);
    offsets[3] = index(decls, out);
    offsets[4] = index(structs, out);
    offsets[5] = header;
    offsets[6] = index(globals, out);
    offsets[7] = calls;
    // Last, since writing the indices has put their keys into the pool.
    offsets[1] = Format.HEADER + out.size();
    pool.writeTypes(out);
    offsets[0] = Format.HEADER + out.size();
    pool.writeStrings(out);
    var file = new Output();
    file.i32(Format.MAGIC);
    file.i32(Format.VERSION);
    for (int o : offsets) {
      file.i32(o);
    }
    file.raw(out.toBytes());
    return file.toBytes();
  }

  private int index(List<Entry> entries, Output out) {
    int at = Format.HEADER + out.size();
    var sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingInt(e -> e.key.hashCode()));
    out.i32(sorted.size());
    for (Entry e : sorted) {
      out.i32(e.key.hashCode());
      out.i32(pool.string(e.key));
      out.i32(e.offset);
    }
    return at;
  }

  private void string(String s) {
    body.num(pool.string(s));
  }

  private void decl(TypeDecl d) {
    string(d.symbol());
    string(d.name());
    string(d.pkgPath());
    body.num(pool.type(d.underlying()));
    body.num(d.methods().size());
    for (TypeDecl.MethodImpl m : d.methods()) {
      string(m.name());
      string(m.pkgPath());
      body.num(pool.type(m.type()));
      body.bool(m.valueSym() != null);
      if (m.valueSym() != null) {
        string(m.valueSym());
      }
      string(m.ptrSym());
    }
  }

  private void header(IrPackage pkg) {
    string(pkg.path());
    string(pkg.name());
    strings(pkg.imports());
    body.bool(pkg.initSymbol() != null);
    if (pkg.initSymbol() != null) {
      string(pkg.initSymbol());
    }
    strings(pkg.functions());
    strings(pkg.types());
    pool.types(List.copyOf(pkg.structs()), body);
    body.num(pkg.globals().size());
    for (Global g : pkg.globals()) {
      globals.add(new Entry(g.symbol(), Format.HEADER + body.size()));
      string(g.symbol());
      string(g.pkgPath());
      body.num(pool.type(g.type()));
      string(g.file());
      body.num(g.line());
      body.bool(g.lazy() != null);
      if (g.lazy() != null) {
        string(g.lazy());
      }
    }
  }

  private void strings(List<String> list) {
    body.num(list.size());
    list.forEach(this::string);
  }
}
