package gruffle.types;

import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.syntax.Node;
import gruffle.syntax.Pos;
import gruffle.syntax.PosBase;
import gruffle.syntax.Positions;
import gruffle.syntax.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Checks the files of one package: holds the state that the rule files share, and runs the phases.
 *
 * <p>A checker serves one package once and is used by one thread.
 */
public final class Checker {
  final Config conf;
  final Pkg pkg;
  final Info info;

  Env env;
  List<File> files = new ArrayList<>();
  final Map<PosBase, GoVersion> versions = new IdentityHashMap<>();

  /** Package-level objects and methods with their declarations, in source order. */
  final Map<Obj, DeclInfo> objMap = new LinkedHashMap<>();

  /** Methods by the type name of their receiver, blank ones excluded. */
  final Map<TypeName, List<FuncObj>> methods = new LinkedHashMap<>();

  final List<PkgName> imports = new ArrayList<>();

  /** Through which import a dot-imported object is seen in a file scope. */
  final Map<Scope, Map<String, PkgName>> dotImports = new IdentityHashMap<>();

  final Map<String, Pkg> importCache = new HashMap<>();

  /** Expressions without final type. */
  final Map<Expr, Recording.ExprInfo> untyped = new IdentityHashMap<>();

  /** Objects whose declaration is being checked, outermost first, and their index. */
  final List<Obj> objPath = new ArrayList<>();

  final Map<Obj, Integer> objPathIdx = new IdentityHashMap<>();

  /** What checks the bodies that are not checked yet ({@link Config.Bodies#LATER}), by the functions' names. */
  final Map<Expr.Name, Consumer<Stmt.BlockStmt>> bodies = new IdentityHashMap<>();

  /** Which instances lead to which. */
  final Mono mono = new Mono();

  boolean hasErrors;

  /** How many have been reported. */
  int errorCount;

  long nextTypeParamId = 1;

  private record Action(GoVersion version, Runnable run) {}

  private List<Action> delayed = new ArrayList<>();
  private final ArrayDeque<Runnable> cleaners = new ArrayDeque<>();
  private Qualifier qualifier;
  final GoVersion goVersion;

  public Checker(Config conf, Pkg pkg, Info info) {
    this.conf = conf;
    this.pkg = pkg;
    this.info = info;
    GoVersion v = GoVersion.parse(conf.goVersion());
    this.goVersion = v.isValid() ? v : GoVersion.CURRENT;
    this.env = new Env(pkg.scope, goVersion);
  }

  /** Checks all files of the package; errors go to the configuration's sink. */
  public void checkFiles(List<File> list) {
    Phases.initFiles(this, list);
    Resolver.collectObjects(this);
    Cycles.directCycles(this);
    Resolver.packageObjects(this);
    processDelayed(0);
    cleanup();
    InitOrder.initOrder(this);
    Resolver.unusedImports(this);
    Recording.recordUntyped(this);
    if (!hasErrors) {
      mono.check(this);
    }
    pkg.complete = true;
  }

  /** Checks the head of a function of the package, where that has been put off until somebody needs it ({@link Config.Bodies#LATER}) and nobody has yet. */
  public void checkHead(FuncObj f) {
    if (f.type() == null) {
      Decls.objDecl(this, f);
      checkRest();
    }
  }

  /** The same of its body, which the tree may not have had so far. */
  public void checkBody(Decl.FuncDecl f) {
    Consumer<Stmt.BlockStmt> check = bodies.remove(f.name);
    if (check != null) {
      check.accept(f.body);
      checkRest();
    }
  }

  private void checkRest() {
    processDelayed(0);
    cleanup();
    Recording.recordUntyped(this);
    untyped.clear();
  }

  public boolean hasErrors() {
    return hasErrors;
  }

  /** Puts work off until the declarations at hand are complete. */
  void later(Runnable run) {
    delayed.add(new Action(env.version, run));
  }

  int delayedCount() {
    return delayed.size();
  }

  /** Runs what was put off since the queue had the given size; running may add more. */
  void processDelayed(int top) {
    GoVersion saved = env.version;
    for (int i = top; i < delayed.size(); i++) {
      Action a = delayed.get(i);
      env.version = a.version();
      a.run().run();
    }
    delayed = new ArrayList<>(delayed.subList(0, top));
    env.version = saved;
  }

  /** Work for the end, when all types are complete. */
  void needsCleanup(Runnable cleaner) {
    cleaners.add(cleaner);
  }

  private void cleanup() {
    for (Runnable r = cleaners.poll(); r != null; r = cleaners.poll()) {
      r.run();
    }
  }

  void push(Obj obj) {
    objPathIdx.put(obj, objPath.size());
    objPath.add(obj);
  }

  void pop() {
    objPathIdx.remove(objPath.removeLast());
  }

  // Scopes.

  void openScope(Node node, String comment) {
    Scope s = new Scope(env.scope, node.pos(), Positions.endPos(node), comment);
    Recording.recordScope(this, node, s);
    env.scope = s;
  }

  void closeScope() {
    env.scope = env.scope.parent;
  }

  /** The object a name denotes here, or null. */
  Obj lookup(String name) {
    for (Scope s = env.scope; s != null; s = s.parent) {
      Obj obj = s.lookup(name);
      if (obj != null) {
        return obj;
      }
    }
    return null;
  }

  /** The scope that {@link #lookup} finds the name in, or null. */
  Scope lookupScope(String name) {
    for (Scope s = env.scope; s != null; s = s.parent) {
      if (s.lookup(name) != null) {
        return s;
      }
    }
    return null;
  }

  // Messages.

  Qualifier qualifier() {
    if (qualifier == null) {
      qualifier = new PackageQualifier(this);
    }
    return qualifier;
  }

  String sprintf(String format, Object... args) {
    return Format.sprintf(qualifier(), format, args);
  }

  String typeString(Type t) {
    return TypeString.of(t, qualifier());
  }

  String exprString(Expr e) {
    return Format.string(null, e);
  }

  Errors.Builder newError(ErrorCode code) {
    return new Errors.Builder(this, code);
  }

  void errorf(Pos at, ErrorCode code, String format, Object... args) {
    newError(code).addf(at, format, args).report();
  }

  void errorf(Node at, ErrorCode code, String format, Object... args) {
    newError(code).addf(at, format, args).report();
  }

  void errorf(Operand at, ErrorCode code, String format, Object... args) {
    newError(code).addf(at, format, args).report();
  }

  void errorf(Obj at, ErrorCode code, String format, Object... args) {
    newError(code).addf(at, format, args).report();
  }

  void softErrorf(Pos at, ErrorCode code, String format, Object... args) {
    newError(code).addf(at, format, args).soft().report();
  }

  void softErrorf(Node at, ErrorCode code, String format, Object... args) {
    newError(code).addf(at, format, args).soft().report();
  }

  void softErrorf(Operand at, ErrorCode code, String format, Object... args) {
    newError(code).addf(at, format, args).soft().report();
  }

  void softErrorf(Obj at, ErrorCode code, String format, Object... args) {
    newError(code).addf(at, format, args).soft().report();
  }

  void versionErrorf(Pos at, GoVersion v, String format, Object... args) {
    String msg = sprintf(format, args);
    newError(ErrorCode.UNSUPPORTED_FEATURE).addf(at, "%s requires %s or later", msg, v).report();
  }

  void versionErrorf(Node at, GoVersion v, String format, Object... args) {
    versionErrorf(Positions.startPos(at), v, format, args);
  }
}
