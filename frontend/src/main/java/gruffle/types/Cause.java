package gruffle.types;

/** Receives the reason why a predicate does not hold; a null Cause means that nobody asks. */
final class Cause {
  private String text = "";

  static void set(Cause cause, String text) {
    if (cause != null) {
      cause.text = text;
    }
  }

  String text() {
    return text;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
