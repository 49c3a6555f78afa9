package gruffle.conformance.gotest;

/**
 * What came of a test.
 *
 * @param cause short, the same for all tests that fail in the same way; "" if it passes
 * @param detail what a person wants to see, several lines
 */
record Outcome(Status status, String cause, String detail) {
  /** Ways to end. */
  enum Status {
    PASS,
    /** Errors are on the right lines, but not all texts match. */
    MESSAGES,
    FAIL,
    /** Stopped at its time limit. */
    TIMEOUT
  }

  static final Outcome PASS = new Outcome(Status.PASS, "", "");

  static Outcome fail(String cause, String detail) {
    return new Outcome(Status.FAIL, cause, detail);
  }

  boolean passes() {
    return status == Status.PASS;
  }
}
