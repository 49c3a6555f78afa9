package gruffle.runtime.value;

/**
 * A bare array of complex numbers, two doubles an element (also for complex64, whose parts are floats held as doubles). A class of its own
 * and not a {@code double[]}, which would be taken for an array of float64 half the time.
 */
public final class ComplexArray {
  public final double[] d;

  /** Longest there can be. */
  public static final int MAX = (Integer.MAX_VALUE - 8) / 2;

  private ComplexArray(double[] d) {
    this.d = d;
  }

  /** Of n zeros. */
  public static ComplexArray make(int n) {
    if (n > MAX) {
      throw new OutOfMemoryError("Requested array size exceeds VM limit");
    }
    return new ComplexArray(new double[2 * n]);
  }

  /** A fresh one with these numbers. */
  public static ComplexArray of(Complex... numbers) {
    ComplexArray a = make(numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      a.set(i, numbers[i]);
    }
    return a;
  }

  public int length() {
    return d.length >> 1;
  }

  public Complex get(int i) {
    return new Complex(d[2 * i], d[2 * i + 1]);
  }

  public void set(int i, Complex v) {
    d[2 * i] = v.re();
    d[2 * i + 1] = v.im();
  }

  public ComplexArray copy() {
    return new ComplexArray(d.clone());
  }

  /** Copies n elements, as if all were read before any is written. */
  public static void move(ComplexArray src, int s, ComplexArray dst, int to, int n) {
    System.arraycopy(src.d, 2 * s, dst.d, 2 * to, 2 * n);
  }
}
