package gruffle.dist;

import gruffle.ir.InterfaceCalls;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.TypeDecl;
import gruffle.link.Ahead;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The methods of the library's types. Those that the library calls by an interface, or that an interface has which it offers to
 * programs, have Java interfaces; any other can be called by one too, by a look-up.
 */
final class LibraryMethods implements Ahead {
  final SortedSet<String> called = new TreeSet<>();
  final SortedSet<String> all = new TreeSet<>();

  void add(IrPackage p) {
    called.addAll(p.interfaceCalls());
    for (String symbol : p.types()) {
      TypeDecl d = p.typeDecl(symbol);
      d.methods().forEach(m -> all.add(InterfaceCalls.key(m.name(), m.pkgPath())));
      if (d.underlying() instanceof IrType.Interface i && !p.path().startsWith("internal/")) {
        i.methods().forEach(m -> called.add(InterfaceCalls.key(m.name(), m.pkgPath())));
      }
    }
  }

  @Override
  public boolean isCalled(String method) {
    return called.contains(method);
  }

  @Override
  public boolean isMissing(String method) {
    return false;
  }
}
