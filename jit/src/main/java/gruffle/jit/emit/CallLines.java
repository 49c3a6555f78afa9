package gruffle.jit.emit;

/** Makes lines for code that stands in place of a call, so that a panic there shows the frames of both functions. */
@FunctionalInterface
public interface CallLines {
  /** Where class files outlive the program, which knows what its lines mean: there are none. */
  CallLines NONE = (caller, callee, line, at) -> -1;

  /**
   * A line of the function caller for a place in another one.
   *
   * @param line the line in callee
   * @param at the line of the call in caller, which may be one of these itself
   * @return -1 where there are none
   */
  int line(String caller, String callee, int line, int at);
}
