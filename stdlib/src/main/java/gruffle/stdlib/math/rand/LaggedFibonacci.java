package gruffle.stdlib.math.rand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The first state of Go's additive lagged Fibonacci generator for a seed. */
final class LaggedFibonacci {
  private static final int LENGTH = 607;
  private static final int M = Integer.MAX_VALUE;

  /** What the seed is combined with, as src/main/tools/rand found out. */
  private static final long[] COOKED = read();

  private LaggedFibonacci() {}

  private static long[] read() {
    try (InputStream in = LaggedFibonacci.class.getResourceAsStream("cooked.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
          .lines()
          .mapToLong(l -> Long.parseUnsignedLong(l, 16))
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lehmer's generator. */
  private static long next(long x) {
    return x * 48271 % M;
  }

  static void seed(long[] state, int off, long seed) {
    long x = seed % M;
    if (x < 0) {
      x += M;
    }
    if (x == 0) {
      x = 89482311;
    }
    for (int i = 0; i < 20; i++) {
      x = next(x);
    }
    for (int i = 0; i < LENGTH; i++) {
      long u = COOKED[i];
      for (int shift = 40; shift >= 0; shift -= 20) {
        x = next(x);
        u ^= x << shift;
      }
      state[off + i] = u;
    }
  }
}
