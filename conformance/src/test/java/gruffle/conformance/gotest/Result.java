package gruffle.conformance.gotest;

import gruffle.conformance.KnownFailures;

/**
 * A test that has been run.
 *
 * @param engine as {@link Engines} names it
 * @param known why it is known to fail, null if it should pass
 */
record Result(GoTest test, String engine, Outcome outcome, String known, long millis) {
  static Result of(GoTest test, String engine, Outcome outcome, KnownFailures known, long millis) {
    return new Result(test, engine, outcome, known.reason(test.path(), engine), millis);
  }

  /** Whether it is as testdata/gotest_known_failures.tsv says; category "messages": on the right lines at least. */
  boolean expected() {
    if (known == null) {
      return outcome.passes();
    }
    return known.startsWith("messages: ")
        ? outcome.status() == Outcome.Status.MESSAGES
        : !outcome.passes() && outcome.status() != Outcome.Status.MESSAGES;
  }

  /** Errors on the right lines count as passed: their texts are counted apart. */
  boolean counts() {
    return outcome.passes() || outcome.status() == Outcome.Status.MESSAGES;
  }

  /** What is wrong with it, for a person. */
  String line() {
    String what =
        outcome.passes()
            ? "passes, and is a known failure (" + known + "): take it out"
            : outcome.cause() + (known == null ? "" : " (known: " + known + ")");
    return test.path() + " " + engine + ": " + what;
  }
}
