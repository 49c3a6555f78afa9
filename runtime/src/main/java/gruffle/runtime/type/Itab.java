package gruffle.runtime.type;

/** How a concrete type fulfils an interface type: its methods in the interface's order, or what is missing. */
public final class Itab {
  public final Rtype iface;
  public final Rtype type;

  /** In the order of {@code iface.methods()}; null if one is missing. */
  public final Method[] methods;

  /** The first method in order that is missing; null if none is. */
  public final String missing;

  /** The missing method exists with a pointer receiver. */
  public final boolean pointerReceiver;

  Itab(Rtype iface, Rtype type, Method[] methods, String missing, boolean pointerReceiver) {
    this.iface = iface;
    this.type = type;
    this.methods = methods;
    this.missing = missing;
    this.pointerReceiver = pointerReceiver;
  }

  public boolean ok() {
    return missing == null;
  }
}
