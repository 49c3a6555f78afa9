package gruffle.runtime.type;

import java.util.List;

/** The compiler, as the class loader and the classes of types see it. */
public interface ClassSource {
  /** The class file of a class of functions or function values; null if there is none of that name. */
  byte[] classFile(String internalName);

  /** Internal name of the class that has the Java method of a Go function. */
  String owner(String symbol);

  /** Name of that method. */
  String method(String symbol);

  /** Whether any code may call a method of that name (pkgPath "" if exported) through an interface: no other has to be there for it. */
  boolean callsByInterface(String name, String pkgPath);

  /**
   * Methods that the type may get only after its classes have been made, in a session, and that the library calls: what else it gets is called as {@link
   * gruffle.runtime.ops.LateCalls} has it.
   */
  default List<Method> expected(Rtype t) {
    return List.of();
  }
}
