package gruffle.ir.escape.flow;

import gruffle.types.FuncObj;
import gruffle.types.Pkg;
import java.util.ArrayList;
import java.util.List;

/** A function with code of its own: a declared one or a literal, or a package's initialisers. */
final class FlowFunc {
  /** The function around this literal, null for others. */
  final FlowFunc parent;

  final FuncObj obj;
  final Pkg pkg;

  /** In explanations: "main.func1". */
  final String name;

  /** The receiver first; null where nothing can refer to the parameter. */
  final List<Location> params = new ArrayList<>();

  final List<Location> results = new ArrayList<>();

  /** Some call of it is not seen, so what it returns may go anywhere. */
  boolean resultsLost;

  /** Of a generic function, or a literal in one. */
  private final boolean instance;

  private int literals;

  FlowFunc(FlowFunc parent, FuncObj obj, Pkg pkg, String name, boolean instance) {
    this.parent = parent;
    this.obj = obj;
    this.pkg = pkg;
    this.name = name;
    this.instance = instance;
  }

  /** gc says nothing of the parameters of instances: it may find the same one in other packages. */
  boolean isInstance() {
    return instance;
  }

  /** The function of a literal in this one. */
  FlowFunc literal() {
    literals++;
    return new FlowFunc(
        this, null, pkg, name + (parent == null ? ".func" : ".") + literals, instance);
  }

  /** Whether the other is a literal somewhere in this function. */
  boolean contains(FlowFunc other) {
    for (FlowFunc f = other.parent; f != null; f = f.parent) {
      if (f == this) {
        return true;
      }
    }
    return false;
  }
}
