package gruffle.stdlib.math.rand;

/**
 * The layers of the ziggurat method (Marsaglia and Tsang, 2000): all of the same area under the density, computed from
 * the bottom up.
 */
final class Ziggurat {
  private static final double NORM_TAIL = 3.442619855899;
  private static final double EXP_TAIL = 7.69711747013104972;

  static final Ziggurat NORM = normal();
  static final Ziggurat EXP = exponential();

  final int[] threshold;
  final float[] scale;
  final float[] density;

  private Ziggurat(int n) {
    threshold = new int[n];
    scale = new float[n];
    density = new float[n];
  }

  private static double gauss(double x) {
    return Math.exp(-.5 * x * x);
  }

  private static Ziggurat normal() {
    Ziggurat z = new Ziggurat(128);
    double m = 1L << 31;
    double area = 9.91256303526217e-3;
    double x = NORM_TAIL;
    z.bottom(x, area / gauss(x), gauss(x), m);
    for (int i = 126; i >= 1; i--) {
      double below = x;
      x = Math.sqrt(-2. * Math.log(area / x + gauss(x)));
      z.layer(i, x, below, gauss(x), m);
    }
    return z;
  }

  private static Ziggurat exponential() {
    Ziggurat z = new Ziggurat(256);
    double m = 1L << 32;
    double area = 3.9496598225815571993e-3;
    double x = EXP_TAIL;
    z.bottom(x, area / Math.exp(-x), Math.exp(-x), m);
    for (int i = 254; i >= 1; i--) {
      double below = x;
      x = -Math.log(area / x + Math.exp(-x));
      z.layer(i, x, below, Math.exp(-x), m);
    }
    return z;
  }

  private void bottom(double x, double q, double y, double m) {
    int last = scale.length - 1;
    threshold[0] = (int) (long) (x / q * m);
    scale[0] = (float) (q / m);
    scale[last] = (float) (x / m);
    density[0] = 1;
    density[last] = (float) y;
  }

  private void layer(int i, double x, double below, double y, double m) {
    threshold[i + 1] = (int) (long) (x / below * m);
    scale[i] = (float) (x / m);
    density[i] = (float) y;
  }
}
