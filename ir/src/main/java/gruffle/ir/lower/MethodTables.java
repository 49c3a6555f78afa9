package gruffle.ir.lower;

import gruffle.ir.TypeDecl;
import gruffle.types.FuncObj;
import gruffle.types.InterfaceType;
import gruffle.types.MethodSets;
import gruffle.types.Named;
import gruffle.types.PointerType;
import gruffle.types.Selection;
import gruffle.types.StructType;
import gruffle.types.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Method sets as the tiers want them: which function implements which method of T and of *T. */
final class MethodTables {
  private MethodTables() {}

  /** The methods of a defined type and of pointers to it; none for interface and pointer types. */
  static List<TypeDecl.MethodImpl> of(Named n, TypeMap types) {
    if (n.underlying() instanceof InterfaceType || n.underlying() instanceof PointerType) {
      return List.of();
    }
    return table(n, Symbols.prefix(n.obj().pkg()), types.localName(n), types);
  }

  /** The methods promoted to an unnamed struct type; the functions belong to the package of that prefix. */
  static List<TypeDecl.MethodImpl> of(StructType s, String prefix, String text, TypeMap types) {
    return table(s, prefix, text, types);
  }

  private static List<TypeDecl.MethodImpl> table(
      Type t, String prefix, String name, TypeMap types) {
    Set<String> byValue = new HashSet<>();
    for (Selection s : MethodSets.methodSet(t)) {
      byValue.add(s.obj().id());
    }
    var out = new ArrayList<TypeDecl.MethodImpl>();
    for (Selection s : MethodSets.methodSet(new PointerType(t))) {
      var m = (FuncObj) s.obj();
      out.add(
          new TypeDecl.MethodImpl(
              m.name(),
              TypeMap.pkgPath(m),
              types.func(m.signature()),
              byValue.contains(m.id()) ? valueSymbol(prefix, name, m) : null,
              ptrSymbol(prefix, name, m)));
    }
    out.sort(MethodTables::compare);
    return List.copyOf(out);
  }

  private static int compare(TypeDecl.MethodImpl a, TypeDecl.MethodImpl b) {
    int c = a.name().compareTo(b.name());
    return c != 0 ? c : a.pkgPath().compareTo(b.pkgPath());
  }

  static String valueSymbol(String prefix, String type, FuncObj m) {
    return prefix + "." + type + "." + name(prefix, m);
  }

  static String ptrSymbol(String prefix, String type, FuncObj m) {
    return prefix + ".(*" + type + ")." + name(prefix, m);
  }

  /** A type may have several unexported methods of one name, promoted from other packages, whose paths keep them apart. */
  private static String name(String prefix, FuncObj m) {
    String own = Symbols.prefix(m.pkg());
    return m.exported() || own.equals(prefix)
        ? m.linkName()
        : own.replace("/", "%2f") + "." + m.linkName();
  }
}
