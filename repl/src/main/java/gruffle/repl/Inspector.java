package gruffle.repl;

import gruffle.dist.Natives;
import gruffle.dist.Packages;
import gruffle.ir.Func;
import gruffle.ir.Global;
import gruffle.ir.IrPackage;
import gruffle.ir.IrText;
import gruffle.jit.FileLayout;
import gruffle.jit.emit.AsmText;
import gruffle.jit.emit.FunctionEmitter;
import gruffle.link.JitException;
import gruffle.link.Program;
import gruffle.repl.Result.Problem;
import gruffle.runtime.panic.Traceback;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.syntax.Expr;
import gruffle.types.FuncObj;
import gruffle.types.Lookup;
import gruffle.types.Named;
import gruffle.types.Obj;
import gruffle.types.Pkg;
import gruffle.types.Qualifier;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import gruffle.types.TypeName;
import gruffle.types.TypeString;
import gruffle.types.Universe;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.List;

/** Answers questions about a session: types, declarations, code, goroutines. */
final class Inspector {
  private final Program program;
  private final GoRuntime rt;
  private final SessionPackage own;
  private final Pkg pkg;
  private final Imports imports;
  private final Evaluator evaluator;
  private final Packages packages;
  private final Qualifier qualifier;

  Inspector(
      Program program,
      SessionPackage own,
      Pkg pkg,
      Imports imports,
      Evaluator evaluator,
      Packages packages,
      Qualifier qualifier) {
    this.program = program;
    this.rt = program.runtime();
    this.own = own;
    this.pkg = pkg;
    this.imports = imports;
    this.evaluator = evaluator;
    this.packages = packages;
    this.qualifier = qualifier;
  }

  String text(Type t) {
    return TypeString.of(t, qualifier);
  }

  /** The type of an expression, or what a type is; null if it is neither, and the problems say why. */
  String type(String text, List<Problem> problems) {
    var piece = new Piece(null, text, "type", 1, 1);
    var said = new ArrayList<String>();
    for (Piece.Mode mode : List.of(Piece.Mode.SHOW, Piece.Mode.CONST)) {
      var found = new ArrayList<Problem>();
      Evaluator.Statement s = evaluator.checkStatement(piece, mode, said, found);
      if (s != null) {
        String t = s.shown() == null ? null : typeOf(s, s.shown());
        evaluator.undo();
        return t;
      }
      if (problems.isEmpty()) {
        problems.addAll(found);
      }
    }
    Type t = declaredType(text);
    if (t != null) {
      problems.clear();
      return text(t.underlying());
    }
    return null;
  }

  private String typeOf(Evaluator.Statement s, Expr x) {
    if (s.constant() != null) {
      return text(s.constant().type());
    }
    TypeAndValue tv = s.checked().info().typeAndValue(x);
    return tv.isNil() ? "untyped nil" : text(tv.type());
  }

  /** The type of an expression, null if it is none. */
  Type typeOf(String text) {
    var piece = new Piece(null, text, "type", 1, 1);
    Evaluator.Statement s =
        evaluator.checkStatement(piece, Piece.Mode.SHOW, new ArrayList<>(), new ArrayList<>());
    if (s == null) {
      return null;
    }
    TypeAndValue tv = s.shown() == null ? null : s.checked().info().typeAndValue(s.shown());
    evaluator.undo();
    return tv == null || tv.isNil() ? null : tv.type();
  }

  private Type declaredType(String name) {
    return find(name) instanceof TypeName t ? t.type() : null;
  }

  /** What a name, pkg.Name or T.M denotes; null if nothing. */
  Obj find(String name) {
    String[] parts = name.strip().split("\\.", 3);
    Obj o = pkg.scope().lookup(parts[0]);
    if (o == null && parts.length == 1) {
      return Universe.SCOPE.lookup(name);
    }
    int i = 1;
    if (o == null) {
      Pkg p = find(imports, parts);
      o = p == null ? null : p.scope().lookup(parts[1]);
      o = o == null || !o.exported() ? null : o;
      i = 2;
    }
    return o == null || parts.length <= i ? o : member(o, parts[i]);
  }

  private static Pkg find(Imports imports, String[] parts) {
    Pkg p = imports.find(parts[0]);
    if (p == null && imports.automatic(parts[0], java.util.Set.of(parts[1])) != null) {
      p = imports.find(parts[0]);
    }
    return p;
  }

  private Obj member(Obj o, String name) {
    return o.type() == null
        ? null
        : Lookup.lookupFieldOrMethod(o.type(), true, pkg, name, false).obj();
  }

  /** The declaration of what a name denotes, and its comment; null if it denotes nothing. */
  String doc(String name, Definitions definitions) {
    Obj o = find(name);
    if (o == null) {
      return null;
    }
    Definitions.Definition d = definitions.find(name);
    if (d != null && o.pkg() == pkg) {
      return d.piece().text();
    }
    var b = new StringBuilder(o.describe(qualifier));
    if (o instanceof TypeName t && t.type() instanceof Named n) {
      for (FuncObj m : n.methods()) {
        if (m.exported() || m.pkg() == pkg) {
          b.append('\n').append(m.describe(qualifier));
        }
      }
    }
    if (o.pkg() != null && o.pkg() != pkg) {
      String[] parts = name.strip().split("\\.", 2);
      String comment = Docs.of(o.pkg().path(), parts.length > 1 ? parts[1] : o.name());
      b.append(comment.isEmpty() ? "" : "\n    " + comment.replace("\n", "\n    "));
    }
    return b.toString();
  }

  // --- code ---

  /** The symbols of a function's code and of the literals in it; empty if there is no such function. */
  private List<String> code(String name) {
    if (!(find(name) instanceof FuncObj f)) {
      return List.of();
    }
    String symbol = Evaluator.symbol(f) + f.codeSuffix();
    IrPackage p = program.pkg(f.pkg() == pkg ? SessionPackage.PATH : f.pkg().path());
    var list = new ArrayList<String>();
    for (String s : p.functions()) {
      if (s.equals(symbol) || s.startsWith(symbol + ".")) {
        list.add(s);
      }
    }
    list.sort(null);
    return list;
  }

  /** The IR of a function, null if there is no such function. */
  String ir(String name) {
    var b = new StringBuilder();
    for (String s : code(name)) {
      b.append(IrText.of(program.function(s)));
    }
    return b.isEmpty() ? null : b.toString();
  }

  /** The bytecode of a function, null if there is no such function. */
  String asm(String name) {
    var layout = new FileLayout(packages::library);
    var emitter = FunctionEmitter.of(program, layout, new Natives());
    var b = new StringBuilder();
    for (String s : code(name)) {
      Func f = program.function(s);
      try {
        b.append(AsmText.of(emitter.classFiles(layout.owner(s), List.of(f))));
      } catch (JitException e) {
        b.append("// ").append(s).append(" runs in tier 0: ").append(e.getMessage()).append('\n');
      }
    }
    return b.isEmpty() ? null : b.toString();
  }

  // --- state ---

  String goroutines() {
    var b = new StringBuilder();
    for (G g : rt.goroutines()) {
      b.append(b.isEmpty() ? "" : "\n");
      Traceback.goroutine(null, g, b);
    }
    return b.isEmpty() ? "no goroutines\n" : b.toString();
  }

  String sched() {
    return rt.schedText();
  }

  /** The session's variables with their values, a line each. */
  List<String> variables() {
    var list = new ArrayList<String>();
    for (Obj o : pkg.scope().objects()) {
      if (o instanceof VarObj v) {
        String symbol = SessionPackage.PATH + "." + v.linkName();
        Global g = own.global(symbol);
        String value =
            g == null ? "?" : Values.of(rt, program.global(symbol), program.rtype(g.type()));
        list.add(v.name() + " = " + value + "  // " + text(v.type()));
      }
    }
    return list;
  }
}
