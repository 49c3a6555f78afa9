package gruffle.types;

import java.util.List;

/**
 * Methods of types that the same package has declared before: in a session the declarations of one package come one after another, each
 * checked by a checker of its own.
 */
public final class EarlierTypes {
  private EarlierTypes() {}

  /** What a receiver of that type name stands for; null if it cannot have methods. */
  static Receivers.Base base(boolean ptr, TypeName t) {
    Type type = Types.unalias(t.type());
    if (type instanceof PointerType p && !ptr) {
      return Types.unalias(p.elem()) instanceof Named n ? new Receivers.Base(true, n.obj) : null;
    }
    return type instanceof Named n ? new Receivers.Base(ptr, n.obj) : null;
  }

  /** Attaches the methods whose types the checker has not declared itself; one replaces an earlier one of its name. */
  static void collectMethods(Checker c) {
    for (TypeName t : List.copyOf(c.methods.keySet())) {
      if (!c.objMap.containsKey(t)) {
        if (t.type() instanceof Named n && n.obj == t) {
          c.methods.get(t).forEach(m -> removeMethod(n, m.name()));
        }
        TypeDecls.collectMethods(c, t);
      }
    }
  }

  private static void removeMethod(Named n, String name) {
    n.methods.removeIf(m -> m.name().equals(name));
  }

  /** Gives a type the methods that it had before a check that failed. */
  public static void restoreMethods(Named n, List<FuncObj> methods) {
    n.methods.clear();
    n.methods.addAll(methods);
  }
}
