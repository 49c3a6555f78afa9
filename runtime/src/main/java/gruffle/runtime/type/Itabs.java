package gruffle.runtime.type;

/** Finds how a type fulfils an interface: one pass over two sorted method lists. */
final class Itabs {
  private Itabs() {}

  static Itab find(Rtype iface, Rtype t) {
    Method[] want = iface.methods();
    Method[] have = t.methods();
    Method[] found = new Method[want.length];
    int j = 0;
    for (int i = 0; i < want.length; i++) {
      while (j < have.length && have[j].compareTo(want[i]) < 0) {
        j++;
      }
      if (j == have.length || have[j].compareTo(want[i]) != 0 || have[j].type != want[i].type) {
        return new Itab(iface, t, null, want[i].name, pointerHas(t, want[i]));
      }
      found[i] = have[j];
    }
    return new Itab(iface, t, found, null, false);
  }

  private static boolean pointerHas(Rtype t, Method want) {
    if (t.table == null || t.isInterface() || t.kind() == Kind.POINTER) {
      return false;
    }
    Method m = t.table.pointerTo(t).method(want.name, want.pkgPath);
    return m != null && m.type == want.type;
  }
}
