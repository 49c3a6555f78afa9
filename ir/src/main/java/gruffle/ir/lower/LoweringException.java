package gruffle.ir.lower;

import gruffle.syntax.Pos;
import java.util.List;

/** Go that cannot be lowered: compile errors with positions. */
public final class LoweringException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** One error. */
  public record Problem(Pos pos, String message) {}

  private final transient List<Problem> problems;

  LoweringException(List<Problem> problems) {
    super(problems.getFirst().message());
    this.problems = List.copyOf(problems);
  }

  /** All errors in source order, at least one. */
  public List<Problem> problems() {
    return problems;
  }

  /** Position of the first error. */
  public Pos pos() {
    return problems.getFirst().pos();
  }
}
