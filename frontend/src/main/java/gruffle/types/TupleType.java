package gruffle.types;

import java.util.List;

/** An ordered list of variables: parameters, results, and the type of a multi-value expression. */
public final class TupleType implements Type {
  public static final TupleType EMPTY = new TupleType(List.of());

  final List<VarObj> vars;

  public TupleType(List<VarObj> vars) {
    this.vars = vars;
  }

  static TupleType of(VarObj... vars) {
    return new TupleType(List.of(vars));
  }

  public List<VarObj> vars() {
    return vars;
  }

  public int len() {
    return vars.size();
  }

  public VarObj at(int i) {
    return vars.get(i);
  }

  @Override
  public String toString() {
    return TypeString.of(this);
  }
}
