package gruffle.runtime.chan;

import static gruffle.runtime.sched.Progs.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order in which select locks its channels. */
class LockOrderTest {
  private final Random random = new Random(7);

  @Test
  void casesAreInTheOrderOfTheirChannels() {
    run(
        1,
        g -> {
          Hchan[] channels = new Hchan[40];
          Arrays.setAll(channels, i -> Hchan.make(g, null, true, 0));
          for (int n = 0; n <= 70; n++) {
            for (int differ : new int[] {1, 3, channels.length}) {
              Object[] cases = new Object[n + 2]; // two of them on nil channels
              for (int i = 0; i < cases.length; i++) {
                Hchan c = i < n ? channels[random.nextInt(differ)] : null;
                cases[i] = i % 2 == 0 ? Scase.recv(c) : Scase.sendJ(c, i);
              }
              looksAt(cases, n);
            }
          }
        });
  }

  /** The first n cases take part, in the order of the looks that a shuffle gives. */
  private void looksAt(Object[] cases, int n) {
    int[] orders = new int[2 * cases.length];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      orders[i] = orders[j];
      orders[j] = i;
    }
    int[] looks = Arrays.copyOf(orders, n);

    Select.lockOrder(cases, orders, n);

    assertThat(Arrays.copyOf(orders, n)).isEqualTo(looks);
    Integer[] order = new Integer[n];
    Arrays.setAll(order, i -> orders[cases.length + i]);
    assertThat(order).doesNotHaveDuplicates().allMatch(i -> i >= 0 && i < n);
    assertThat(order).isSortedAccordingTo(Comparator.comparingLong(i -> id(cases, i)));
  }

  private static long id(Object[] cases, int i) {
    return ((Scase) cases[i]).c.id;
  }
}
