package gruffle.types;

import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.syntax.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the checker found out about one package, for the noder.
 *
 * <p>Types are in {@code Expr.tv} and objects in {@code Name.obj}; the accessors here give them their
 * types. A name of an embedded field denotes the type; its field is in the struct type.
 */
public final class Info {

  /** One package-level initialisation: lhs = rhs. */
  public record Initializer(List<VarObj> lhs, Expr rhs) {}

  /** The use of a generic function or type with these arguments; type is the instantiated one. */
  public record Instance(List<Type> targs, Type type) {}

  final Map<Node, Obj> implicits = new IdentityHashMap<>();
  final Map<Expr.SelectorExpr, Selection> selections = new IdentityHashMap<>();
  final Map<Node, Scope> scopes = new IdentityHashMap<>();
  final Map<Expr.Name, Instance> instances = new IdentityHashMap<>();
  final Map<File, String> versions = new IdentityHashMap<>();
  final List<Initializer> initOrder = new ArrayList<>();

  /** All interface literals. */
  final List<Expr.InterfaceType> interfaces = new ArrayList<>();

  /** Mode, type and constant value, or null where the checker recorded nothing. */
  public TypeAndValue typeAndValue(Expr e) {
    return (TypeAndValue) e.tv;
  }

  /** The type of an expression, or null where the checker recorded nothing. */
  public Type typeOf(Expr e) {
    return e.tv == null ? null : ((TypeAndValue) e.tv).type();
  }

  /** What a name declares or denotes; null for "_" and the package clause. */
  public Obj objectOf(Expr.Name name) {
    return (Obj) name.obj;
  }

  /** Whether the name declares its object here rather than using it. */
  public boolean isDef(Expr.Name name) {
    return name.obj instanceof Obj o && o.pos() == name.pos();
  }

  /**
   * The object a node declares without a name of its own: the package of an import declaration, the
   * variable of a type switch clause, an anonymous parameter (by its Field).
   */
  public Obj implicit(Node node) {
    return implicits.get(node);
  }

  /** The meaning of a selector, or null for a qualified identifier pkg.Name. */
  public Selection selection(Expr.SelectorExpr e) {
    return selections.get(e);
  }

  /** The scope of a file, function type, block, clause or statement with one. */
  public Scope scope(Node node) {
    return scopes.get(node);
  }

  /** The instantiation at that name of a generic function or type, or null. */
  public Instance instance(Expr.Name name) {
    return instances.get(name);
  }

  /** Language version of a file, "go1.26" by default. */
  public String version(File file) {
    return versions.get(file);
  }

  /** Package-level variables with initialisers, in order of initialisation. */
  public List<Initializer> initOrder() {
    return initOrder;
  }
}
