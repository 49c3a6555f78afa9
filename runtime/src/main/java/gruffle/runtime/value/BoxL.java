package gruffle.runtime.value;

import gruffle.runtime.type.Rtype;

/** An interface value that holds a reference: strings of named type, slices, arrays, structs (private copies), maps, channels, functions, pointers, complex numbers. */
public final class BoxL extends Box {
  public final Object v;

  public BoxL(Rtype type, Object v) {
    super(type);
    this.v = v;
  }

  @Override
  public Object value() {
    return v;
  }
}
