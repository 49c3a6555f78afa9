package gruffle.runtime.value;

/** The hash functions behind maps and interface values. */
public final class Hashing {
  private Hashing() {}

  /** Spreads the bits of a key so that the low ones are good for indexing. */
  public static int mix(long x) {
    long h = x * 0x9E3779B97F4A7C15L;
    h ^= h >>> 32;
    h *= 0xD6E8FEB86659FD93L;
    return (int) (h ^ (h >>> 32));
  }

  public static int combine(int h, int next) {
    return Integer.rotateLeft(h, 5) * 0x2C1B3C6D + next;
  }

  /** Never 0 for no good reason: GoString takes 0 as "not computed". */
  public static int bytes(byte[] b, int off, int len) {
    int h = Bytes.hash(b, off, len);
    return h == 0 ? 1 : h;
  }

  /**
   * Of a Java array of numbers that has so many bytes. Not {@code Arrays.hashCode}: its 31 maps pairs of small numbers, such as the places of a grid, to a tenth as
   * many hashes.
   */
  static int whole(Object numbers, int bytes) {
    return Bytes.hashAt(numbers, Mem.elementOffset(numbers.getClass(), 0), bytes);
  }

  /** +0 and -0 are one key; a NaN equals nothing: each gets a hash of its own, or many would be one long chain. */
  public static int float64(double d) {
    if (Double.isNaN(d)) {
      return mix(System.nanoTime());
    }
    return mix(d == 0 ? 0L : Double.doubleToRawLongBits(d));
  }
}
