package gruffle.types;

import java.util.List;

/** A union of terms embedded in a constraint interface. */
public final class UnionType implements Type {

  /** One term: T, or ~T for all types whose underlying type is T. */
  public record Term(boolean tilde, Type type) {
    @Override
    public String toString() {
      return (tilde ? "~" : "") + type;
    }
  }

  final List<Term> terms;

  public UnionType(List<Term> terms) {
    this.terms = terms;
  }

  public List<Term> terms() {
    return terms;
  }

  @Override
  public String toString() {
    return TypeString.of(this);
  }
}
