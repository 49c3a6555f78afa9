package gruffle.runtime.ops;

import gruffle.runtime.panic.PanicErrors;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.LargeArrays;

/** How capacities grow: by Go's formula and allocation size classes, so that cap() prints what it prints there. */
final class Growth {
  private static final int[] CLASSES = {
    8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352,
    384, 416, 448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048,
    2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240,
    10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768
  };

  private static final int DOUBLING = 256;
  private static final int PAGE = 8192;

  /** Allocations with pointers above this carry a header of 8 bytes. */
  private static final int HEADER_FROM = 512;

  private static final int HEADER = 8;

  /** Longest Java array that every JVM makes. */
  static final long MAX = Integer.MAX_VALUE - 8;

  private Growth() {}

  /**
   * Capacity after growing to newLen elements of that size, which take that in the array; panics if there is no such
   * array.
   */
  static int cap(G g, long newLen, int oldCap, long size, int stored, boolean noscan) {
    if (newLen > MAX) {
      throw PanicErrors.error(g, "growslice: len out of range");
    }
    if (size == 0) {
      return (int) newLen;
    }
    long want = doubled(newLen, oldCap);
    if (want * stored >= LargeArrays.LARGE) {
      g.rt.largeArrays.making(want * stored);
    }
    return (int) Math.min(roundUp(want * size, noscan) / size, MAX);
  }

  private static long doubled(long newLen, int oldCap) {
    long twice = 2L * oldCap;
    if (newLen > twice) {
      return newLen;
    }
    if (oldCap < DOUBLING) {
      return twice;
    }
    long c = oldCap;
    while (c < newLen) {
      c += (c + 3 * DOUBLING) >> 2;
    }
    return c;
  }

  /** Bytes that an allocation of that size really gets. */
  static long roundUp(long bytes, boolean noscan) {
    int header = !noscan && bytes > HEADER_FROM ? HEADER : 0;
    long need = bytes + header;
    if (bytes > CLASSES[CLASSES.length - 1] - HEADER) {
      return (bytes + PAGE - 1) & -PAGE;
    }
    int lo = 0;
    int hi = CLASSES.length - 1;
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (CLASSES[mid] < need) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return (long) CLASSES[lo] - header;
  }
}
