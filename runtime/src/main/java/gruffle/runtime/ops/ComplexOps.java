package gruffle.runtime.ops;

import gruffle.runtime.value.Complex;

/** Complex arithmetic; complex64 rounds each part of a result to float. */
public final class ComplexOps {
  private ComplexOps() {}

  @IrOp("complex128.make")
  public static Complex make(double re, double im) {
    return new Complex(re, im);
  }

  @IrOp("complex64.make")
  public static Complex make64(float re, float im) {
    return new Complex(re, im);
  }

  @IrOp("complex128.real")
  public static double real(Complex c) {
    return c.re();
  }

  @IrOp("complex128.imag")
  public static double imag(Complex c) {
    return c.im();
  }

  @IrOp("complex64.real")
  public static float real64(Complex c) {
    return (float) c.re();
  }

  @IrOp("complex64.imag")
  public static float imag64(Complex c) {
    return (float) c.im();
  }

  @IrOp("complex.eq")
  public static boolean eq(Complex a, Complex b) {
    return a.eq(b);
  }

  @IrOp("complex.to64")
  public static Complex to64(Complex c) {
    return new Complex((float) c.re(), (float) c.im());
  }

  @IrOp("complex128.add")
  public static Complex add(Complex a, Complex b) {
    return new Complex(a.re() + b.re(), a.im() + b.im());
  }

  @IrOp("complex128.sub")
  public static Complex sub(Complex a, Complex b) {
    return new Complex(a.re() - b.re(), a.im() - b.im());
  }

  @IrOp("complex128.neg")
  public static Complex neg(Complex a) {
    return new Complex(-a.re(), -a.im());
  }

  @IrOp("complex128.mul")
  public static Complex mul(Complex a, Complex b) {
    return new Complex(a.re() * b.re() - a.im() * b.im(), a.re() * b.im() + a.im() * b.re());
  }

  /**
   * Smith's method: scales by the larger part of the divisor. Where the result is NaN in both parts although an operand is
   * infinite or the divisor zero, C99's Annex G says what it is.
   */
  @IrOp("complex128.div")
  public static Complex div(Complex n, Complex m) {
    double e;
    double f;
    if (Math.abs(m.re()) >= Math.abs(m.im())) {
      double ratio = m.im() / m.re();
      double denom = m.re() + ratio * m.im();
      e = (n.re() + n.im() * ratio) / denom;
      f = (n.im() - n.re() * ratio) / denom;
    } else {
      double ratio = m.re() / m.im();
      double denom = m.im() + ratio * m.re();
      e = (n.re() * ratio + n.im()) / denom;
      f = (n.im() * ratio - n.re()) / denom;
    }
    if (Double.isNaN(e) && Double.isNaN(f)) {
      return special(n, m, e, f);
    }
    return new Complex(e, f);
  }

  private static Complex special(Complex n, Complex m, double e, double f) {
    double a = n.re();
    double b = n.im();
    double c = m.re();
    double d = m.im();
    if (c == 0 && d == 0 && (!Double.isNaN(a) || !Double.isNaN(b))) {
      double inf = Math.copySign(Double.POSITIVE_INFINITY, c);
      return new Complex(inf * a, inf * b);
    }
    if ((Double.isInfinite(a) || Double.isInfinite(b)) && finite(c) && finite(d)) {
      double x = unit(a);
      double y = unit(b);
      double inf = Double.POSITIVE_INFINITY;
      return new Complex(inf * (x * c + y * d), inf * (y * c - x * d));
    }
    if ((Double.isInfinite(c) || Double.isInfinite(d)) && finite(a) && finite(b)) {
      double x = unit(c);
      double y = unit(d);
      return new Complex(0 * (a * x + b * y), 0 * (b * x - a * y));
    }
    return new Complex(e, f);
  }

  private static boolean finite(double x) {
    return !Double.isNaN(x) && !Double.isInfinite(x);
  }

  /** ±1 for an infinity, ±0 for all else. */
  private static double unit(double x) {
    return Math.copySign(Double.isInfinite(x) ? 1 : 0, x);
  }

  @IrOp("complex64.add")
  public static Complex add64(Complex a, Complex b) {
    return to64(add(a, b));
  }

  @IrOp("complex64.sub")
  public static Complex sub64(Complex a, Complex b) {
    return to64(sub(a, b));
  }

  @IrOp("complex64.neg")
  public static Complex neg64(Complex a) {
    return neg(a);
  }

  /** gc widens complex64 for multiplication and division. */
  @IrOp("complex64.mul")
  public static Complex mul64(Complex a, Complex b) {
    return to64(mul(a, b));
  }

  @IrOp("complex64.div")
  public static Complex div64(Complex a, Complex b) {
    return to64(div(a, b));
  }
}
