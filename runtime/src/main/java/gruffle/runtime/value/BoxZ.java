package gruffle.runtime.value;

import gruffle.runtime.type.Rtype;

/** An interface value that holds a bool. */
public non-sealed class BoxZ extends Box {
  public final boolean v;

  public BoxZ(Rtype type, boolean v) {
    super(type);
    this.v = v;
  }

  /** A box of this type around another value. */
  public BoxZ with(boolean x) {
    return new BoxZ(type, x);
  }

  @Override
  public final Object value() {
    return v;
  }
}
