package gruffle.stdlib.time;

/** The names of months and days, in columns of {@link #WIDTH} with spaces behind. */
final class Names {
  static final String MONTHS =
      "January  February March    April    May      June     July     August   SeptemberOctober  November December ";
  static final String DAYS = "Sunday   Monday   Tuesday  WednesdayThursday Friday   Saturday ";
  static final int WIDTH = 9;

  private Names() {}
}
