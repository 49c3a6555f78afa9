package gruffle.stdlib.math.rand;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.LongSlice;

/** The natives of package math/rand. */
public final class Natives {
  private Natives() {}

  @GoNative("math/rand.seedState")
  public static void seedState(LongSlice state, long seed) {
    LaggedFibonacci.seed(state.a, state.off, seed);
  }

  @GoNative("math/rand.randomSeed")
  public static long randomSeed() {
    long x = System.nanoTime() ^ System.currentTimeMillis() << 20;
    return x ^ System.identityHashCode(new Object()) * 0x9E3779B97F4A7C15L;
  }

  @GoNative("math/rand.normThreshold")
  public static int normThreshold(long i) {
    return Ziggurat.NORM.threshold[(int) i];
  }

  @GoNative("math/rand.normScale")
  public static float normScale(long i) {
    return Ziggurat.NORM.scale[(int) i];
  }

  @GoNative("math/rand.normDensity")
  public static float normDensity(long i) {
    return Ziggurat.NORM.density[(int) i];
  }

  @GoNative("math/rand.expThreshold")
  public static int expThreshold(long i) {
    return Ziggurat.EXP.threshold[(int) i];
  }

  @GoNative("math/rand.expScale")
  public static float expScale(long i) {
    return Ziggurat.EXP.scale[(int) i];
  }

  @GoNative("math/rand.expDensity")
  public static float expDensity(long i) {
    return Ziggurat.EXP.density[(int) i];
  }
}
