package gruffle.types;

import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Resolves defined types and instances lazily: underlying type and methods. */
final class NamedTypes {
  private NamedTypes() {}

  /** Takes over type parameters and right side from the generic type, once. */
  static void expand(Named n) {
    synchronized (Shared.LOCK) {
      expandLocked(n);
    }
  }

  private static void expandLocked(Named n) {
    if (n.expanded) {
      return;
    }
    if (n.local != null) {
      n.expanded = true;
      n.fromRHS = n.env.apply(n.local.fromRHS);
      return;
    }
    if (n.orig == n) {
      return;
    }
    Named orig = n.orig;
    expandLocked(orig);
    if (orig.fromRHS == null) {
      return; // still being declared
    }
    n.expanded = true;
    n.tparams = orig.tparams;
    n.fromRHS = Instantiate.expandRhs(n);
  }

  /**
   * The underlying type. INVALID for a type whose declaration is not far enough yet; that is not
   * remembered.
   */
  static Type resolveUnderlying(Named n) {
    Type known = n.underlying;
    if (known != null) {
      return known;
    }
    synchronized (Shared.LOCK) {
      return resolve(n);
    }
  }

  private static Type resolve(Named n) {
    List<Named> path = new ArrayList<>(2);
    Set<Named> seen = null;
    Type t = n;
    while (true) {
      if (t instanceof Alias a) {
        t = Types.unalias(a);
        continue;
      }
      if (!(t instanceof Named m)) {
        break;
      }
      if (m.underlying != null) {
        t = m.underlying;
        break;
      }
      if (seen == null) {
        seen = Collections.newSetFromMap(new IdentityHashMap<>());
      }
      if (!seen.add(m)) {
        t = Basic.INVALID; // the cycle is reported elsewhere
        break;
      }
      expand(m);
      if (m.fromRHS == null) {
        return Basic.INVALID;
      }
      path.add(m);
      t = m.fromRHS;
    }
    VarHandle.releaseFence();
    for (Named m : path) {
      m.underlying = t;
    }
    return t;
  }

  static List<FuncObj> methods(Named n) {
    if (n.orig == n) {
      return n.methods;
    }
    List<FuncObj> list = new ArrayList<>();
    for (int i = 0; i < n.orig.methods.size(); i++) {
      list.add(method(n, i));
    }
    return list;
  }

  static int numMethods(Named n) {
    return n.orig.methods.size();
  }

  /** The i-th method; that of an instance is substituted when first asked for. */
  static FuncObj method(Named n, int i) {
    if (n.orig == n) {
      return n.methods.get(i);
    }
    synchronized (Shared.LOCK) {
      while (n.methods.size() < n.orig.methods.size()) {
        n.methods.add(null);
      }
      FuncObj m = n.methods.get(i);
      if (m == null) {
        m = Instantiate.expandMethod(n, i);
        n.methods.set(i, m);
      }
      return m;
    }
  }

  static int methodIndex(Named n, Pkg pkg, String name, boolean foldCase) {
    if (name.equals("_")) {
      return -1;
    }
    List<FuncObj> list = n.orig.methods;
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).sameId(pkg, name, foldCase)) {
        return i;
      }
    }
    return -1;
  }
}
