package gruffle.types;

import gruffle.syntax.Pos;
import java.util.List;

/**
 * An interface type: methods declared explicitly, embedded elements, and the type set computed from
 * both when first asked for.
 */
public final class InterfaceType implements Type {
  /** The checker that completes the type set; null once that is done. */
  Checker check;

  List<FuncObj> methods;
  List<Type> embeddeds;

  /** Positions of the embedded elements, for messages; may be empty. */
  List<Pos> embedPos = List.of();

  /** Made for a constraint literal such as [P ~int]. */
  boolean implicit;

  /** Methods and embeddeds are fully set up. */
  boolean complete;

  TypeSet tset;

  /** The type set is being computed. */
  boolean computing;

  public InterfaceType(List<FuncObj> methods, List<Type> embeddeds) {
    this.methods = methods;
    this.embeddeds = embeddeds;
  }

  /** The type set, computed on first use. */
  public TypeSet typeSet() {
    return TypeSets.compute(check, Pos.NONE, this);
  }

  public List<FuncObj> explicitMethods() {
    return methods;
  }

  public List<Type> embeddeds() {
    return embeddeds;
  }

  /** All methods, those of embedded interfaces included, sorted by unique name. */
  public List<FuncObj> methods() {
    return typeSet().methods();
  }

  public int numMethods() {
    return typeSet().methods().size();
  }

  /** Whether every type implements it. */
  public boolean empty() {
    return typeSet().isAll();
  }

  /** Whether it is described by methods alone, so that it may be the type of a variable. */
  public boolean isMethodSet() {
    return typeSet().isMethodSet();
  }

  @Override
  public String toString() {
    return TypeString.of(this);
  }
}
