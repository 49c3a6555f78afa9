package gruffle.stdlib.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Compares {@link Civil} with java.time. */
final class CivilTest {
  private static final long YEAR_1 = LocalDate.of(1, 1, 1).toEpochDay();

  private static void check(long days) {
    LocalDate want = LocalDate.ofEpochDay(days + YEAR_1);
    long got = Civil.of(days);
    assertThat(Civil.year(got)).isEqualTo(want.getYear());
    assertThat(Civil.month(got)).isEqualTo(want.getMonthValue());
    assertThat(Civil.day(got)).isEqualTo(want.getDayOfMonth());
    assertThat(Civil.yearDay(got)).isEqualTo(want.getDayOfYear());
    assertThat(Civil.weekday(days)).isEqualTo(want.getDayOfWeek().getValue() % 7);
    assertThat(Civil.daysIn(want.getMonthValue(), want.getYear())).isEqualTo(want.lengthOfMonth());
    assertThat(Civil.days(want.getYear(), want.getMonthValue(), want.getDayOfMonth()))
        .isEqualTo(days);
  }

  @Property
  void daysOfTheseCenturies(@ForAll @LongRange(min = -1_000_000, max = 2_000_000) long days) {
    check(days);
  }

  @Property
  void daysOfAllYearsThatJavaHas(
      @ForAll @LongRange(min = -300_000_000_000L, max = 300_000_000_000L) long days) {
    check(days);
  }
}
