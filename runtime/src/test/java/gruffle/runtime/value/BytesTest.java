package gruffle.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BytesTest {
  private static final int LONGEST = 70;

  /** Runs of all lengths at all distances from a word's beginning, that differ in one byte or none. */
  @Test
  void comparisons_are_those_of_the_jdk() {
    var random = new Random(1);
    for (int n = 0; n < LONGEST; n++) {
      for (int off = 0; off < Long.BYTES; off++) {
        byte[] a = new byte[n + off + 3];
        random.nextBytes(a);
        byte[] b = Arrays.copyOfRange(a, off, off + n + 1);
        for (int k = -1; k < n; k++) {
          byte[] c = b.clone();
          if (k >= 0) {
            c[k] += (byte) (1 + random.nextInt(255));
          }
          assertThat(Bytes.equal(a, off, c, 0, n)).isEqualTo(k < 0);
          assertThat(Integer.signum(Bytes.compare(a, off, n, c, 0, n)))
              .isEqualTo(Integer.signum(Arrays.compareUnsigned(a, off, off + n, c, 0, n)));
          assertThat(Bytes.compare(c, 0, n + 1, c, 0, n)).isPositive();
        }
      }
    }
  }

  /** Zeros at the end are no end, and what lies before a short text in its array is no part of it. */
  @Test
  void short_texts_of_all_lengths_compare_as_those_of_the_jdk() {
    var random = new Random(2);
    byte[] values = {0, 1, 'a', -1};
    for (int round = 0; round < 200_000; round++) {
      int n = random.nextInt(12);
      int m = random.nextInt(12);
      int i = random.nextInt(3);
      byte[] a = new byte[i + n];
      byte[] b = new byte[m];
      for (int k = 0; k < a.length; k++) {
        a[k] = values[random.nextInt(values.length)];
      }
      for (int k = 0; k < m; k++) {
        b[k] = k < n && random.nextInt(5) > 0 ? a[i + k] : values[random.nextInt(values.length)];
      }
      int order = Integer.signum(Arrays.compareUnsigned(a, i, i + n, b, 0, m));
      assertThat(Integer.signum(Bytes.compare(a, i, n, b, 0, m))).isEqualTo(order);
      assertThat(Integer.signum(Bytes.compare(b, 0, m, a, i, n))).isEqualTo(-order);
      if (n == m) {
        assertThat(Bytes.equal(a, i, b, 0, n)).isEqualTo(order == 0);
      }
      long x = Bytes.prefix(a, i, n);
      long y = Bytes.prefix(b, 0, m);
      assertThat(x == y || x < y == order < 0).isTrue();
    }
  }

  @Test
  void equal_runs_have_equal_hashes_and_others_hardly_ever() {
    Set<Integer> hashes = new HashSet<>();
    int texts = 0;
    for (int i = 0; i < 20_000; i++) {
      for (String text :
          new String[] {"key" + i, "a longer key, number " + i, Integer.toHexString(i) + ";"}) {
        byte[] b = ("x" + text).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] c = Arrays.copyOfRange(b, 1, b.length);
        int h = Bytes.hash(b, 1, c.length);
        assertThat(h).isEqualTo(Bytes.hash(c, 0, c.length));
        hashes.add(h);
        texts++;
      }
    }
    assertThat(hashes).hasSizeGreaterThan(texts - 20);
  }

  @Test
  void a_run_must_lie_in_its_array() {
    assertThatThrownBy(() -> Bytes.hash(new byte[4], 2, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Bytes.equal(new byte[9], 0, new byte[8], 0, 9))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
