package gruffle.runtime.value;

/** A complex64 or complex128 value; the parts of a complex64 are floats held as doubles. Never Java null. */
public record Complex(double re, double im) {
  public static final Complex ZERO = new Complex(0, 0);

  /** Go's ==: a NaN equals nothing, the zeros equal each other. */
  public boolean eq(Complex o) {
    return re == o.re && im == o.im;
  }

  public int goHash() {
    return Hashing.combine(Hashing.float64(re), Hashing.float64(im));
  }
}
