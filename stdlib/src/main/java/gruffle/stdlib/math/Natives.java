package gruffle.stdlib.math;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.sched.G;

/** The natives of package math. */
public final class Natives {
  private Natives() {}

  @GoNative("math.Abs")
  public static double abs(double x) {
    return Math.abs(x);
  }

  @GoNative("math.Acos")
  public static double acos(double x) {
    return Trig.acos(x);
  }

  @GoNative("math.Acosh")
  public static double acosh(double x) {
    return Hyperbolic.acosh(x);
  }

  @GoNative("math.Asin")
  public static double asin(double x) {
    return Trig.asin(x);
  }

  @GoNative("math.Asinh")
  public static double asinh(double x) {
    return Hyperbolic.asinh(x);
  }

  @GoNative("math.Atan")
  public static double atan(double x) {
    return Trig.atan(x);
  }

  @GoNative("math.Atanh")
  public static double atanh(double x) {
    return Hyperbolic.atanh(x);
  }

  @GoNative("math.Cbrt")
  public static double cbrt(double x) {
    return Exponential.cbrt(x);
  }

  @GoNative("math.Ceil")
  public static double ceil(double x) {
    return Math.ceil(x);
  }

  @GoNative("math.Cos")
  public static double cos(double x) {
    return Trig.cos(x);
  }

  @GoNative("math.Cosh")
  public static double cosh(double x) {
    return Hyperbolic.cosh(x);
  }

  @GoNative("math.Erf")
  public static double erf(double x) {
    return ErrorFunctions.erf(x);
  }

  @GoNative("math.Erfc")
  public static double erfc(double x) {
    return ErrorFunctions.erfc(x);
  }

  @GoNative("math.Erfinv")
  public static double erfinv(double x) {
    return ErrorFunctions.erfinv(x);
  }

  @GoNative("math.Exp")
  public static double exp(double x) {
    return Exponential.exp(x);
  }

  @GoNative("math.Exp2")
  public static double exp2(double x) {
    return Exponential.exp2(x);
  }

  @GoNative("math.Expm1")
  public static double expm1(double x) {
    return Exponential.expm1(x);
  }

  @GoNative("math.Floor")
  public static double floor(double x) {
    return Math.floor(x);
  }

  @GoNative("math.Gamma")
  public static double gamma(double x) {
    return GammaFunctions.gamma(x);
  }

  @GoNative("math.J0")
  public static double j0(double x) {
    return Bessel.j0(x);
  }

  @GoNative("math.J1")
  public static double j1(double x) {
    return Bessel.j1(x);
  }

  @GoNative("math.Log")
  public static double log(double x) {
    return Exponential.log(x);
  }

  @GoNative("math.Log10")
  public static double log10(double x) {
    return Exponential.log10(x);
  }

  @GoNative("math.Log1p")
  public static double log1p(double x) {
    return Exponential.log1p(x);
  }

  @GoNative("math.Log2")
  public static double log2(double x) {
    return Exponential.log2(x);
  }

  @GoNative("math.Logb")
  public static double logb(double x) {
    return Bits.logb(x);
  }

  @GoNative("math.Round")
  public static double round(double x) {
    return Bits.round(x);
  }

  @GoNative("math.RoundToEven")
  public static double roundToEven(double x) {
    return Math.rint(x);
  }

  @GoNative("math.Sin")
  public static double sin(double x) {
    return Trig.sin(x);
  }

  @GoNative("math.Sinh")
  public static double sinh(double x) {
    return Hyperbolic.sinh(x);
  }

  @GoNative("math.Sqrt")
  public static double sqrt(double x) {
    return Math.sqrt(x);
  }

  @GoNative("math.Tan")
  public static double tan(double x) {
    return Trig.tan(x);
  }

  @GoNative("math.Tanh")
  public static double tanh(double x) {
    return Hyperbolic.tanh(x);
  }

  @GoNative("math.Trunc")
  public static double trunc(double x) {
    return Bits.trunc(x);
  }

  @GoNative("math.Y0")
  public static double y0(double x) {
    return Bessel.y0(x);
  }

  @GoNative("math.Y1")
  public static double y1(double x) {
    return Bessel.y1(x);
  }

  @GoNative("math.Atan2")
  public static double atan2(double x, double y) {
    return Trig.atan2(x, y);
  }

  @GoNative("math.Copysign")
  public static double copysign(double x, double y) {
    return Math.copySign(x, y);
  }

  @GoNative("math.Hypot")
  public static double hypot(double x, double y) {
    return Exponential.hypot(x, y);
  }

  @GoNative("math.Nextafter")
  public static double nextafter(double x, double y) {
    return Bits.nextafter(x, y);
  }

  @GoNative("math.Pow")
  public static double pow(double x, double y) {
    return Exponential.pow(x, y);
  }

  @GoNative("math.Remainder")
  public static double remainder(double x, double y) {
    return Math.IEEEremainder(x, y);
  }

  @GoNative("math.Max")
  public static double max(double x, double y) {
    return x == Double.POSITIVE_INFINITY || y == Double.POSITIVE_INFINITY
        ? Double.POSITIVE_INFINITY
        : Math.max(x, y);
  }

  @GoNative("math.Min")
  public static double min(double x, double y) {
    return x == Double.NEGATIVE_INFINITY || y == Double.NEGATIVE_INFINITY
        ? Double.NEGATIVE_INFINITY
        : Math.min(x, y);
  }

  @GoNative("math.Mod")
  public static double mod(double x, double y) {
    return x % y;
  }

  @GoNative("math.FMA")
  public static double fMA(double x, double y, double z) {
    return Math.fma(x, y, z);
  }

  @GoNative("math.Float32bits")
  public static int float32bits(float f) {
    return Float.floatToRawIntBits(f);
  }

  @GoNative("math.Float32frombits")
  public static float float32frombits(int b) {
    return Float.intBitsToFloat(b);
  }

  @GoNative("math.Float64bits")
  public static long float64bits(double f) {
    return Double.doubleToRawLongBits(f);
  }

  @GoNative("math.Float64frombits")
  public static double float64frombits(long b) {
    return Double.longBitsToDouble(b);
  }

  @GoNative("math.Frexp")
  public static double frexp(G g, double f) {
    g.setResJ(1, Bits.exponent(f));
    return Bits.fraction(f);
  }

  @GoNative("math.Ldexp")
  public static double ldexp(double frac, long exp) {
    return Bits.ldexp(frac, Math.clamp(exp, -1 << 20, 1 << 20));
  }

  @GoNative("math.Ilogb")
  public static long ilogb(double x) {
    return Bits.ilogb(x);
  }

  @GoNative("math.Nextafter32")
  public static float nextafter32(float x, float y) {
    return Bits.nextafter32(x, y);
  }

  @GoNative("math.Pow10")
  public static double pow10(long n) {
    return Exponential.pow10(n);
  }

  @GoNative("math.Sincos")
  public static double sincos(G g, double x) {
    return Trig.sincos(g, x);
  }

  @GoNative("math.Lgamma")
  public static double lgamma(G g, double x) {
    return GammaFunctions.lgamma(g, x);
  }

  @GoNative("math.Jn")
  public static double jn(long n, double x) {
    return Bessel.jn(n, x);
  }

  @GoNative("math.Yn")
  public static double yn(long n, double x) {
    return Bessel.yn(n, x);
  }
}
