package gruffle.stdlib.time;

/** What the byte after the letter z in form.code tells about an offset: package time has the same numbers. */
final class Zones {
  /** None is a Z. */
  static final int ISO = 1;

  static final int COLON = 2;
  static final int MINUTES = 4;
  static final int SECONDS = 8;

  private Zones() {}
}
