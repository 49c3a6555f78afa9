package gruffle.stdlib.runtime;

import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.Iface;

/** What runtime.SetFinalizer and Pinner.Pin demand of their arguments. */
final class Finalizers {
  private Finalizers() {}

  /** The fault in Go's words, "" if there is none. */
  static String problem(Object obj, Object finalizer) {
    if (obj == null) {
      return "first argument is nil";
    }
    Rtype t = Iface.typeOf(obj);
    if (t.kind() != Kind.POINTER) {
      return "first argument is " + t.string + ", not pointer";
    }
    if (Iface.ref(obj) == null) {
      return "pointer not in allocated block";
    }
    if (finalizer == null) {
      return "";
    }
    Rtype f = Iface.typeOf(finalizer);
    if (f.kind() != Kind.FUNC) {
      return "second argument is " + f.string + ", not a function";
    }
    boolean fits = !f.variadic() && f.numIn() == 1 && accepts(f.in(0), t);
    String why = f.variadic() ? " because dotdotdot" : "";
    return fits ? "" : "cannot pass " + t.string + " to finalizer " + f.string + why;
  }

  /** Likewise, of an argument of Pin. */
  static String pinProblem(Object pointer) {
    if (pointer == null) {
      return "argument is nil";
    }
    Rtype t = Iface.typeOf(pointer);
    boolean fits = t.kind() == Kind.POINTER || t.kind() == Kind.UNSAFE_POINTER;
    return fits ? "" : "argument is not a pointer: " + t.string;
  }

  private static boolean accepts(Rtype param, Rtype t) {
    if (param == t) {
      return true;
    }
    return switch (param.kind()) {
      case POINTER -> (!param.named() || !t.named()) && param.elem() == t.elem();
      case INTERFACE -> t.implementsIface(param);
      default -> false;
    };
  }
}
