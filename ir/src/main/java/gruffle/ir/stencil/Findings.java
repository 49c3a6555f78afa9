package gruffle.ir.stencil;

import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.syntax.Node;
import gruffle.types.Info;
import gruffle.types.Obj;
import gruffle.types.Selection;
import gruffle.types.Signature;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import gruffle.types.TypeEnv;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the checker found out about code, as one instance of it sees it: with type arguments in place of type parameters.
 *
 * <p>The types of objects are those that the checker gave them; {@link #type} is for them.
 */
public final class Findings {
  private final Info info;
  private final TypeEnv env;
  private final boolean perIteration;
  private final Map<Expr, TypeAndValue> values = new IdentityHashMap<>();
  private final Map<Expr.SelectorExpr, Selection> selections = new IdentityHashMap<>();

  private Findings(Info info, TypeEnv env, boolean perIteration) {
    this.info = info;
    this.env = env;
    this.perIteration = perIteration;
  }

  /** About code that belongs to no file: the initialisation of a package. */
  public static Findings of(Info info) {
    return new Findings(info, TypeEnv.NONE, true);
  }

  /** About a file's code outside generic functions. */
  public static Findings of(Info info, File file) {
    return of(info, file, TypeEnv.NONE);
  }

  /** About an instance of a function in a file. */
  static Findings of(Info info, File file, TypeEnv env) {
    return new Findings(info, env, isPerIteration(info.version(file)));
  }

  /** Loop variables are those of an iteration since Go 1.22. */
  private static boolean isPerIteration(String version) {
    if (version == null || !version.startsWith("go1.")) {
      return true;
    }
    String minor = version.substring("go1.".length()).split("[^0-9]", 2)[0];
    return minor.isEmpty() || Integer.parseInt(minor) >= 22;
  }

  /** Whether each iteration of a loop has its own variables (Go 1.22). */
  public boolean perIteration() {
    return perIteration;
  }

  /** A type of the checker's without type parameters. */
  public Type type(Type t) {
    return env.apply(t);
  }

  public TypeAndValue typeAndValue(Expr e) {
    TypeAndValue raw = info.typeAndValue(e);
    if (raw == null || env.isEmpty()) {
      return raw;
    }
    TypeAndValue known = values.get(e);
    if (known == null) {
      known = new TypeAndValue(raw.mode(), env.apply(raw.type()), raw.value());
      values.put(e, known);
    }
    return known;
  }

  public Type typeOf(Expr e) {
    TypeAndValue tv = typeAndValue(e);
    return tv == null ? null : tv.type();
  }

  /** The parameters and results of a function literal as they are declared, so with the objects that its names denote. */
  public Signature declared(Expr.FuncLit lit) {
    return (Signature) info.typeOf(lit).underlying();
  }

  public Obj objectOf(Expr.Name name) {
    return info.objectOf(name);
  }

  public boolean isDef(Expr.Name name) {
    return info.isDef(name);
  }

  public Obj implicit(Node node) {
    return info.implicit(node);
  }

  public Selection selection(Expr.SelectorExpr e) {
    Selection raw = info.selection(e);
    return raw == null || env.isEmpty() ? raw : selections.computeIfAbsent(e, k -> env.apply(raw));
  }

  /** The type arguments of a generic function that is used at that name; null where it is none. */
  public List<Type> instance(Expr.Name name) {
    Info.Instance i = info.instance(name);
    return i == null ? null : i.targs().stream().map(env::apply).toList();
  }
}
