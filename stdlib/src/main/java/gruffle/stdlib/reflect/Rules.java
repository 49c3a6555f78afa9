package gruffle.stdlib.reflect;

import gruffle.runtime.type.Field;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;

/** The language's rules about what may be assigned and converted to what, on run-time types. */
final class Rules {
  private Rules() {}

  static boolean assignable(Rtype t, Rtype to) {
    if (t == to) {
      return true;
    }
    if (to.isInterface()) {
      return t.implementsIface(to);
    }
    if (t.named() && to.named()) {
      return false;
    }
    if (t.underlying() == to.underlying()) {
      return true;
    }
    return t.kind() == Kind.CHAN && to.kind() == Kind.CHAN && t.dir() == 3 && t.elem() == to.elem();
  }

  /** Whether the underlying types are identical where tags do not count. */
  static boolean sameUnderlying(Rtype a, Rtype b) {
    return same(a.underlying(), b.underlying());
  }

  private static boolean same(Rtype a, Rtype b) {
    if (a == b) {
      return true;
    }
    if (a.named() || b.named() || a.kind() != b.kind()) {
      return false;
    }
    return switch (a.kind()) {
      case ARRAY -> a.len() == b.len() && same(a.elem(), b.elem());
      case CHAN -> a.dir() == b.dir() && same(a.elem(), b.elem());
      case MAP -> same(a.key(), b.key()) && same(a.elem(), b.elem());
      case POINTER, SLICE -> same(a.elem(), b.elem());
      case FUNC -> functions(a, b);
      case STRUCT -> structs(a, b);
      default -> false; // interfaces: without tags identical ones are one object
    };
  }

  private static boolean functions(Rtype a, Rtype b) {
    if (a.variadic() != b.variadic() || a.numIn() != b.numIn() || a.numOut() != b.numOut()) {
      return false;
    }
    for (int i = 0; i < a.numIn(); i++) {
      if (!same(a.in(i), b.in(i))) {
        return false;
      }
    }
    for (int i = 0; i < a.numOut(); i++) {
      if (!same(a.out(i), b.out(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean structs(Rtype a, Rtype b) {
    if (a.numField() != b.numField()) {
      return false;
    }
    for (int i = 0; i < a.numField(); i++) {
      Field f = a.field(i);
      Field g = b.field(i);
      if (!f.name().equals(g.name())
          || !f.pkgPath().equals(g.pkgPath())
          || f.embedded() != g.embedded()
          || !same(f.type(), g.type())) {
        return false;
      }
    }
    return true;
  }
}
