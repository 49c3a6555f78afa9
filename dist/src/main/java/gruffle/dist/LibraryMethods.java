package gruffle.dist;

import gruffle.ir.InterfaceCalls;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.TypeDecl;
import gruffle.link.Ahead;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The methods of the types of packages that are compiled ahead. Those that these call by an interface, or that an interface has which it offers to
 * programs, have Java interfaces; any other can be called by one too, by a look-up.
 */
final class LibraryMethods implements Ahead {
  final SortedSet<String> called = new TreeSet<>();
  private final SortedSet<String> all = new TreeSet<>();
  private final Ahead others;

  /**
   * None yet.
   *
   * @param others classes that were there before
   */
  LibraryMethods(Ahead others) {
    this.others = others;
  }

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
    return called.contains(method) || others.isCalled(method);
  }

  /** Of the types in hand, each has the interface of all that is called. */
  @Override
  public boolean isMissing(String method) {
    return others.isMissing(method);
  }

  /** Methods that a program may call by an interface which the types do not have. */
  Collection<String> missing() {
    return all.stream().filter(m -> !isCalled(m)).toList();
  }
}
