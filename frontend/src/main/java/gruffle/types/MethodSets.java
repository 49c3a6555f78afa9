package gruffle.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Method sets: for type descriptors and method tables. */
public final class MethodSets {
  private MethodSets() {}

  /**
   * The methods of T by unique name, promoted ones included: what an interface value of dynamic type
   * T can be asked for. Sorted by unique name.
   */
  public static List<Selection> methodSet(Type t) {
    Map<String, Obj> names = new LinkedHashMap<>();
    collect(t, names, new LinkedHashSet<>());
    List<Selection> list = new ArrayList<>();
    for (Obj m : names.values()) {
      // The look-up decides about shadowing, ambiguity and receivers.
      Lookup.Result r = Lookup.lookupFieldOrMethod(t, false, m.pkg(), m.name(), false);
      if (r.obj() instanceof FuncObj f) {
        list.add(new Selection(Selection.Kind.METHOD_VAL, t, f, r.index(), r.indirect()));
      }
    }
    list.sort((a, b) -> TypeSets.METHOD_ORDER.compare((FuncObj) a.obj(), (FuncObj) b.obj()));
    return list;
  }

  /** All methods that might be selected, however deep. */
  private static void collect(Type t, Map<String, Obj> names, Set<Type> seen) {
    Type base = Lookup.deref(t);
    Named n = Types.asNamed(base);
    if (!seen.add(n != null ? n : base)) {
      return;
    }
    if (n != null) {
      for (FuncObj m : n.methods()) {
        names.putIfAbsent(m.id(), m);
      }
    }
    switch (Types.under(base)) {
      case StructType s -> {
        for (VarObj f : s.fields) {
          if (f.embedded) {
            collect(f.type, names, seen);
          }
        }
      }
      case InterfaceType i -> i.methods().forEach(m -> names.putIfAbsent(m.id(), m));
      default -> {}
    }
  }
}
