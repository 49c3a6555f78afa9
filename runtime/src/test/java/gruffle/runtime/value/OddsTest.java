package gruffle.runtime.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Conditions are what they were, however often they are asked. */
class OddsTest {
  @Test
  void conditionsStayWhatTheyAre() {
    int asked = 0;
    int[] counts = Odds.counts();
    for (int i = 0; i < 30_000; i++) {
      boolean b = i % 10_000 == 9_999;
      if (Odds.mostly(b) != b || Odds.counted(b, counts) != b || Odds.mostly(i) != (i % 2 != 0)) {
        asked++;
      }
    }
    assertEquals(0, asked, "answers that differ from the condition");
  }

  @Test
  void nonzeroIsABit() {
    assertEquals(0, Odds.nonzero(0));
    for (int x : new int[] {1, -1, 2, 0x72, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      assertEquals(1, Odds.nonzero(x));
    }
  }
}
