package gruffle.link;

import gruffle.ir.IrType;
import gruffle.ir.TypeDecl;
import gruffle.runtime.func.Code;
import gruffle.runtime.type.Basic;
import gruffle.runtime.type.Field;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Method;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.TypeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Turns the IR's types into the program's run-time types, and tells these their methods. */
final class TypeLinker {
  private final TypeTable table;
  private final Function<String, Code> codes;
  private final StructDecls structDecls;
  private final ConcurrentHashMap<IrType, Rtype> cache = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Rtype, IrType.Named> named = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Rtype, IrType.Struct> structs = new ConcurrentHashMap<>();

  /** Finds the promoted methods of an unnamed struct type; null if no package knows of any. */
  interface StructDecls {
    TypeDecl find(IrType.Struct t);
  }

  TypeLinker(TypeTable table, Function<String, Code> codes, StructDecls structDecls) {
    this.table = table;
    this.codes = codes;
    this.structDecls = structDecls;
    table.setMethodSource(this::methodsOf);
  }

  Rtype rtype(IrType t) {
    Rtype r = cache.get(t);
    if (r == null) {
      r = make(t);
      cache.put(t, r);
    }
    return r;
  }

  /** From now on the type has the methods that this mention of it leads to. */
  void redeclare(IrType.Named n) {
    named.put(rtype(n), n);
  }

  private Rtype make(IrType t) {
    return switch (t) {
      case IrType.Basic b -> Basic.of(Kind.values()[b.kind().ordinal()]);
      case IrType.Pointer p -> table.pointerTo(rtype(p.elem()));
      case IrType.Slice s -> table.sliceOf(rtype(s.elem()));
      case IrType.Array a -> table.arrayOf(a.len(), rtype(a.elem()));
      case IrType.Map m -> table.mapOf(rtype(m.key()), rtype(m.elem()));
      case IrType.Chan c -> table.chanOf(c.dir(), rtype(c.elem()));
      case IrType.Func f -> table.funcOf(all(f.params()), all(f.results()), f.variadic());
      case IrType.Struct s -> struct(s);
      case IrType.Interface i -> {
        var methods = new ArrayList<Method>();
        for (var m : i.methods()) {
          methods.add(new Method(m.name(), m.pkgPath(), rtype(m.type()), null));
        }
        yield table.interfaceOf(methods);
      }
      case IrType.Named n -> namedType(n);
    };
  }

  private List<Rtype> all(List<IrType> types) {
    return types.stream().map(this::rtype).toList();
  }

  private Rtype struct(IrType.Struct s) {
    var fields = new ArrayList<Field>();
    for (var f : s.fields()) {
      fields.add(new Field(f.name(), f.pkgPath(), rtype(f.type()), f.tag(), f.embedded()));
    }
    Rtype r = table.structOf(fields);
    structs.put(r, s);
    return r;
  }

  private Rtype namedType(IrType.Named n) {
    if (n.symbol.equals("error")) {
      return Basic.ERROR;
    }
    TypeDecl d = n.decl();
    String string = d.name();
    String bare = string.substring(bareName(string));
    Rtype r = table.named(n.symbol, d.pkgPath(), string, bare, () -> rtype(d.underlying()));
    named.put(r, n);
    return r;
  }

  /** Where the name begins after the package name; type arguments may contain dots. */
  private static int bareName(String string) {
    int end = string.indexOf('[');
    return string.lastIndexOf('.', end < 0 ? string.length() : end) + 1;
  }

  private List<Method> methodsOf(Rtype t) {
    boolean pointer = t.kind() == Kind.POINTER && !t.named();
    Rtype base = pointer ? t.elem() : t;
    TypeDecl d = declOf(base);
    if (d == null) {
      return List.of();
    }
    var out = new ArrayList<Method>();
    for (var m : d.methods()) {
      String symbol = pointer ? m.ptrSym() : m.valueSym();
      if (symbol != null) {
        out.add(new Method(m.name(), m.pkgPath(), rtype(m.type()), () -> codes.apply(symbol)));
      }
    }
    return out;
  }

  private TypeDecl declOf(Rtype t) {
    IrType.Named n = named.get(t);
    if (n != null) {
      return n.decl();
    }
    IrType.Struct s = structs.get(t);
    return s == null ? null : structDecls.find(s);
  }
}
