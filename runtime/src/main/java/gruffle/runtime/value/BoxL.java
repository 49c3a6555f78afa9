package gruffle.runtime.value;

import gruffle.runtime.type.Rtype;

/** An interface value that holds a reference: strings of named type, slices, arrays, structs (private copies), maps, channels, functions, pointers, complex numbers. */
public non-sealed class BoxL extends Box {
  public final Object v;

  public BoxL(Rtype type, Object v) {
    super(type);
    this.v = v;
  }

  /** A box of this type around another value. */
  public BoxL with(Object x) {
    return new BoxL(type, x);
  }

  @Override
  public final Object value() {
    return v;
  }
}
