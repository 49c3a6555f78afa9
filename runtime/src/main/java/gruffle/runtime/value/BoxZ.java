package gruffle.runtime.value;

import gruffle.runtime.type.Rtype;

/** An interface value that holds a bool. */
public final class BoxZ extends Box {
  public final boolean v;

  public BoxZ(Rtype type, boolean v) {
    super(type);
    this.v = v;
  }

  @Override
  public Object value() {
    return v;
  }
}
