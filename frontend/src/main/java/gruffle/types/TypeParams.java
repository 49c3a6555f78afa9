package gruffle.types;

import java.lang.invoke.VarHandle;
import java.util.List;

/** The constraint of a type parameter as an interface. */
final class TypeParams {
  private TypeParams() {}

  /** A constraint that is no interface stands for the interface that embeds it. */
  static InterfaceType iface(TypeParam p) {
    Type bound = p.bound;
    InterfaceType t;
    switch (Types.under(bound)) {
      case Basic b when b == Basic.INVALID -> {
        return Universe.EMPTY_INTERFACE; // the error has been reported
      }
      case InterfaceType i -> {
        if (Predicates.isTypeParam(bound)) {
          return Universe.EMPTY_INTERFACE; // reported where it was declared
        }
        t = i;
      }
      default -> {
        t = new InterfaceType(List.of(), List.of(bound));
        t.implicit = true;
        t.complete = true;
        VarHandle.releaseFence(); // packages that use a generic function may be checked by several
        // threads
        p.bound = t;
      }
    }
    if (t.tset == null) {
      TypeSets.compute(p.check, p.obj.pos(), t);
    }
    return t;
  }
}
