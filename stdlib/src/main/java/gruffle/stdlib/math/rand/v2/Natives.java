package gruffle.stdlib.math.rand.v2;

import gruffle.runtime.func.GoNative;

/** The natives of package math/rand/v2. */
public final class Natives {
  private Natives() {}

  @GoNative("math/rand/v2.randomSeed")
  public static long randomSeed() {
    return gruffle.stdlib.math.rand.Natives.randomSeed();
  }

  @GoNative("math/rand/v2.normThreshold")
  public static int normThreshold(long i) {
    return gruffle.stdlib.math.rand.Natives.normThreshold(i);
  }

  @GoNative("math/rand/v2.normScale")
  public static float normScale(long i) {
    return gruffle.stdlib.math.rand.Natives.normScale(i);
  }

  @GoNative("math/rand/v2.normDensity")
  public static float normDensity(long i) {
    return gruffle.stdlib.math.rand.Natives.normDensity(i);
  }

  @GoNative("math/rand/v2.expThreshold")
  public static int expThreshold(long i) {
    return gruffle.stdlib.math.rand.Natives.expThreshold(i);
  }

  @GoNative("math/rand/v2.expScale")
  public static float expScale(long i) {
    return gruffle.stdlib.math.rand.Natives.expScale(i);
  }

  @GoNative("math/rand/v2.expDensity")
  public static float expDensity(long i) {
    return gruffle.stdlib.math.rand.Natives.expDensity(i);
  }
}
