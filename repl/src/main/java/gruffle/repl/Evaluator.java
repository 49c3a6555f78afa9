package gruffle.repl;

import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.MemoryPackage;
import gruffle.ir.lower.LoweringException;
import gruffle.link.GoCode;
import gruffle.link.Program;
import gruffle.repl.Definitions.Definition;
import gruffle.repl.Result.Problem;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.CellL;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.Pos;
import gruffle.types.ConstObj;
import gruffle.types.FuncObj;
import gruffle.types.Named;
import gruffle.types.Obj;
import gruffle.types.PointerType;
import gruffle.types.Predicates;
import gruffle.types.TypeError;
import gruffle.types.TypeName;
import gruffle.types.Types;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Makes pieces part of the running program: names for symbols, code, and what they change for what was there before.
 *
 * <p>What is declared anew with the same type is the same variable or function, whose users see the new value or definition at once. Where the type is another one, users are
 * compiled again; one that does not fit any more goes on with what it knew.
 */
final class Evaluator {
  private final Compiler compiler;
  private final Definitions definitions;
  private final SessionPackage own;
  private final Program program;
  private final Names names = new Names();
  private final Set<String> initialised = new HashSet<>();
  private int parts;

  Evaluator(Compiler compiler, Definitions definitions, SessionPackage own, Program program) {
    this.compiler = compiler;
    this.definitions = definitions;
    this.own = own;
    this.program = program;
  }

  /** What there is to run, in order. */
  record Ready(List<GoCode> initialisers, List<GoCode> codes, List<String> passing) {}

  /** A function that has got a definition. */
  private record Defined(String symbol, FuncObj func) {}

  // --- declarations ---

  /**
   * Declares. Null if it cannot.
   *
   * @param said gets what people should know
   * @param problems get what is wrong
   */
  Ready declare(List<Piece> pieces, List<String> said, List<Problem> problems) {
    List<Piece> wanted = withGenericTypes(news(pieces));
    if (wanted.isEmpty()) {
      return new Ready(List.of(), List.of(), List.of());
    }
    Checked c = check(wanted, said, problems);
    if (c == null) {
      return null;
    }
    Set<Obj> changed = changed(c);
    Set<String> replaced = new HashSet<>();
    declared(c, (d, name, id) -> replaced.add(name));
    List<Definition> dependents = definitions.dependents(changed, replaced);
    if (!dependents.isEmpty()) {
      compiler.undo();
      c = recheck(wanted, dependents, said);
    }
    return commit(c, List.of(), said, problems);
  }

  /** Without those that are there already, word for word: to say a type again does not make another one. */
  private List<Piece> news(List<Piece> pieces) {
    var list = new ArrayList<Piece>();
    for (Piece p : pieces) {
      boolean same =
          p.decl() == gruffle.syntax.Token.TYPE
              && definitions.all().stream().anyMatch(d -> d.piece().text().equals(p.text()));
      if (!same) {
        list.add(p);
      }
    }
    return list;
  }

  /** With the declarations of the generic types that get methods: those are compiled as a whole. */
  private List<Piece> withGenericTypes(List<Piece> pieces) {
    var list = new ArrayList<Piece>();
    Set<String> names = new HashSet<>();
    for (Piece p : pieces) {
      Piece.Parsed parsed = p.parse();
      if (parsed.file() != null) {
        for (Decl d : parsed.file().decls) {
          Definitions.declared(d, (name, id) -> names.add(name));
        }
      }
    }
    for (Piece p : pieces) {
      Piece.Parsed parsed = p.parse();
      for (Decl d : parsed.file() == null ? List.<Decl>of() : parsed.file().decls) {
        if (d instanceof Decl.FuncDecl f && f.recv != null) {
          String type = Definitions.receiver(f.recv.type);
          Definition def = definitions.find(type);
          if (isGeneric(type) && def != null && names.add(type)) {
            list.add(def.piece());
          }
        }
      }
      list.add(p);
    }
    return list;
  }

  private boolean isGeneric(String type) {
    return compiler.pkg().scope().lookup(type) instanceof TypeName t
        && t.type() instanceof Named n
        && !n.typeParams().isEmpty();
  }

  /** Parses and checks, importing what is missing; null if there are problems. */
  private Checked check(List<Piece> pieces, List<String> said, List<Problem> problems) {
    while (true) {
      List<Piece.Parsed> parsed = pieces.stream().map(Piece::parse).toList();
      for (Piece.Parsed p : parsed) {
        syntax(p, problems);
      }
      if (!problems.isEmpty()) {
        return null;
      }
      Checked c = compiler.check(parsed);
      if (c.ok()) {
        return c;
      }
      compiler.undo();
      if (!compiler.importFor(c, said)) {
        problems.addAll(c.problems());
        return null;
      }
    }
  }

  private static void syntax(Piece.Parsed p, List<Problem> problems) {
    p.errors()
        .forEach(
            e -> {
              Pos at = p.piece().place(e.pos());
              problems.add(new Problem(at.line(), at.col(), e.msg()));
            });
  }

  /** Checks new pieces with those that depend on what they change, as far as these still fit. */
  private Checked recheck(List<Piece> news, List<Definition> dependents, List<String> said) {
    var left = new ArrayList<>(dependents);
    while (true) {
      var parsed = new ArrayList<Piece.Parsed>();
      news.forEach(p -> parsed.add(p.parse()));
      int first = parsed.size();
      left.forEach(d -> parsed.add(d.piece().parse()));
      Checked c = compiler.check(parsed);
      if (c.ok()) {
        return c;
      }
      compiler.undo();
      Set<Integer> bad = new HashSet<>();
      for (TypeError e : c.errors()) {
        int i = c.pieces().indexOf(c.pieceOf(e)) - first;
        if (i >= 0 && bad.add(i)) {
          said.add(keeps(left.get(i), e.msg()));
        }
      }
      if (bad.isEmpty()) {
        left.forEach(d -> said.add(keeps(d, c.errors().getFirst().msg())));
        left.clear();
      }
      var fit = new ArrayList<Definition>();
      for (int i = 0; i < left.size(); i++) {
        if (!bad.contains(i)) {
          fit.add(left.get(i));
        }
      }
      left = fit;
    }
  }

  private static String keeps(Definition d, String reason) {
    return String.join(", ", d.names())
        + " stays as it was: "
        + reason.lines().findFirst().orElse("");
  }

  private interface DeclVisitor {
    void declared(Decl d, String name, Expr.Name id);
  }

  private static void declared(Checked c, DeclVisitor v) {
    for (Piece.Parsed p : c.pieces()) {
      if (p.piece().isDecl()) {
        for (Decl d : p.file().decls) {
          Definitions.declared(d, (name, id) -> v.declared(d, name, id));
        }
      }
    }
  }

  /** What meant something else before, so that its users have to be compiled again. */
  private Set<Obj> changed(Checked c) {
    Set<Obj> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    declared(
        c,
        (d, name, id) -> {
          if (id.obj instanceof Obj o) {
            Obj old = before(d, name, o);
            if (old != null && !isSame(d, old, o)) {
              changed.add(old);
            }
          }
        });
    return changed;
  }

  private Obj before(Decl d, String name, Obj o) {
    if (d instanceof Decl.FuncDecl f && f.recv != null) {
      Named n = receiver((FuncObj) o);
      return n == null
          ? null
          : compiler.methodsBefore(n).stream()
              .filter(m -> m.name().equals(o.name()))
              .findFirst()
              .orElse(null);
    }
    Obj old = compiler.before(name);
    return old == o ? null : old;
  }

  private static Named receiver(FuncObj method) {
    var t = Types.unalias(method.signature().recv().type());
    return Types.asNamed(t instanceof PointerType p ? p.elem() : t);
  }

  /** Whether users of the old one can go on with the new one. */
  private static boolean isSame(Decl d, Obj old, Obj o) {
    return switch (o) {
      case FuncObj f ->
          old instanceof FuncObj g
              && isPlain(f)
              && isPlain(g)
              && sameReceiver(f, g)
              && Predicates.identical(f.signature(), g.signature());
      case VarObj v ->
          old instanceof VarObj w
              && Predicates.identical(v.type(), w.type())
              && !(d instanceof Decl.VarDecl vd && vd.values == null);
      case ConstObj k ->
          old instanceof ConstObj l
              && Predicates.identical(k.type(), l.type())
              && k.val().exactText().equals(l.val().exactText());
      default -> false;
    };
  }

  private static boolean sameReceiver(FuncObj f, FuncObj g) {
    return f.signature().recv() == null
        || g.signature().recv() != null && f.hasPtrRecv() == g.hasPtrRecv();
  }

  private static boolean isPlain(FuncObj f) {
    return f.signature().typeParams().isEmpty() && f.signature().recvTypeParams().isEmpty();
  }

  // --- statements ---

  /** A statement that has been checked: its expression in the tree, if that is shown. */
  record Statement(Checked checked, Expr shown, ConstObj constant) {}

  /** Checks a statement in one of the ways of taking it; null if there are problems. */
  Statement checkStatement(Piece p, Piece.Mode mode, List<String> said, List<Problem> problems) {
    while (true) {
      Piece.Parsed parsed = p.parse();
      syntax(parsed, problems);
      if (!problems.isEmpty()) {
        return null;
      }
      Expr x = mode == Piece.Mode.PLAIN ? null : parsed.expression();
      Piece.Parsed taken = Piece.transform(parsed, mode);
      Checked c = compiler.check(List.of(taken));
      if (c.ok()) {
        ConstObj k = compiler.pkg().scope().lookup(Piece.SHOW) instanceof ConstObj o ? o : null;
        return new Statement(c, x, k);
      }
      compiler.undo();
      if (!compiler.importFor(c, said)) {
        problems.addAll(c.problems());
        return null;
      }
    }
  }

  /** A statement's check has served its purpose. */
  void undo() {
    compiler.undo();
  }

  /** Makes a checked statement ready to run; null if it cannot. */
  Ready statement(Statement s, List<String> said, List<Problem> problems) {
    Checked c = s.checked;
    compiler.pkg().scope().replace(Piece.FUNCTION, null);
    Set<Obj> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    List<VarObj> variables =
        Compiler.variables(c.pieces().getFirst(), c.info()).stream()
            .filter(v -> !v.name().equals("_"))
            .toList();
    var olds = new ArrayList<Obj>();
    for (VarObj v : variables) {
      Obj old = compiler.pkg().scope().lookup(v.name());
      olds.add(old);
      boolean same = old instanceof VarObj w && Predicates.identical(v.type(), w.type());
      v.linkName(same ? old.linkName() : names.link(v.name()));
      if (old != null && !same) {
        changed.add(old);
      }
      v.promote();
      compiler.pkg().scope().replace(v.name(), v);
    }
    Ready ready = commit(c, variables, said, problems);
    if (ready == null) {
      for (int i = 0; i < variables.size(); i++) {
        compiler.pkg().scope().replace(variables.get(i).name(), olds.get(i));
      }
      return null;
    }
    variables.forEach(v -> definitions.remove(v.name()));
    return follow(changed, ready, said);
  }

  /** Compiles again what uses variables that have become others; that comes first. */
  private Ready follow(Set<Obj> changed, Ready ready, List<String> said) {
    List<Definition> dependents = definitions.dependents(changed, Set.of());
    if (dependents.isEmpty()) {
      return ready;
    }
    Checked c = recheck(List.of(), dependents, said);
    if (c.pieces().isEmpty()) {
      return ready;
    }
    Ready first = commit(c, List.of(), said, new ArrayList<>());
    if (first == null) {
      return ready;
    }
    var codes = new ArrayList<>(first.codes);
    codes.addAll(ready.codes);
    var passing = new ArrayList<>(first.passing);
    passing.addAll(ready.passing);
    var initialisers = new ArrayList<>(first.initialisers);
    initialisers.addAll(ready.initialisers);
    return new Ready(initialisers, codes, passing);
  }

  // --- both ---

  private Ready commit(
      Checked c, List<VarObj> variables, List<String> said, List<Problem> problems) {
    int id = ++parts;
    var defined = new ArrayList<Defined>();
    boolean[] methodsAdded = new boolean[1];
    var superseded = new ArrayList<TypeName>();
    declared(c, (d, name, x) -> link(d, name, x, id, superseded));
    declared(
        c,
        (d, name, x) -> {
          if (x.obj instanceof FuncObj f && !f.codeSuffix().isEmpty()) {
            defined.add(new Defined(symbol(f), f));
            methodsAdded[0] |=
                f.signature().recv() != null && compiler.types().contains(receiver(f));
          }
        });
    String line = null;
    for (Piece.Parsed p : c.pieces()) {
      if (!p.piece().isDecl()
          && p.file().decls.getLast() instanceof Decl.FuncDecl fd
          && fd.name.obj instanceof FuncObj f) {
        f.linkName("line·" + id);
        line = SessionPackage.PATH + "." + f.linkName();
      }
    }
    MemoryPackage ir;
    try {
      declared(c, (d, name, x) -> compiler.declared(x));
      ir = compiler.lower(c, id, methodsAdded[0], variables);
    } catch (LoweringException e) {
      Pos at = c.pieces().getFirst().piece().place(e.pos());
      problems.add(new Problem(at.line(), at.col(), e.getMessage()));
      compiler.undo();
      return null;
    }
    compiler.done();
    superseded.forEach(this::supersede);
    for (Piece.Parsed p : c.pieces()) {
      if (p.piece().isDecl()) {
        definitions.add(p.piece(), p.file());
      }
    }
    return link(ir, defined, methodsAdded[0], line);
  }

  /** Gives what is declared its name in symbols. */
  private void link(Decl d, String name, Expr.Name x, int id, List<TypeName> superseded) {
    if (!(x.obj instanceof Obj o)) {
      return;
    }
    Obj old = before(d, name, o);
    boolean same = old != null && isSame(d, old, o);
    switch (o) {
      case TypeName t -> {
        if (!t.isAlias()) {
          t.linkName(names.link(t.name()));
        }
        if (old instanceof TypeName was && !was.isAlias()) {
          superseded.add(was);
        }
      }
      case VarObj v -> v.linkName(same ? old.linkName() : names.link(v.name()));
      case FuncObj f -> {
        boolean method = f.signature().recv() != null;
        if (!method && name.equals("init") || !isPlain(f) && method) {
          return;
        }
        if (same) {
          f.linkName(old.linkName());
        } else if (!method) {
          f.linkName(names.link(f.name()));
        } else if (old != null) {
          f.linkName(f.name() + "·m" + id);
        }
        if (isPlain(f)) {
          f.codeSuffix("·" + id);
        }
      }
      default -> {}
    }
  }

  /** Another type has got the name; values of this one are shown as such. */
  private void supersede(TypeName t) {
    String shown = names.superseded(t);
    t.shownName(shown);
    if (t.type() instanceof Named n) {
      compiler.types().remove(n);
      String symbol = Compiler.typeSymbol(n);
      if (n.typeParams().isEmpty() && own.hasType(symbol)) {
        Rtype r = program.rtype(new IrType.Named(symbol, own));
        r.shownAs(SessionPackage.PATH + "." + shown);
      }
    }
  }

  /** The symbol that callers of a function use. */
  static String symbol(FuncObj f) {
    String path = f.pkg().path();
    int slash = path.lastIndexOf('/') + 1;
    String prefix = path.substring(0, slash) + path.substring(slash).replace(".", "%2e");
    if (f.signature().recv() == null) {
      return prefix + "." + f.linkName();
    }
    String type = receiver(f).obj().linkName();
    return f.hasPtrRecv()
        ? prefix + ".(*" + type + ")." + f.linkName()
        : prefix + "." + type + "." + f.linkName();
  }

  private Ready link(MemoryPackage ir, List<Defined> defined, boolean methodsAdded, String line) {
    own.add(ir);
    for (Defined d : defined) {
      String code = d.symbol + d.func.codeSuffix();
      Func f = own.function(code);
      String variable = own.redefinable(d.symbol, f);
      ((CellL) program.global(variable)).v = program.value(code);
    }
    if (methodsAdded) {
      var changed = new ArrayList<IrType.Named>();
      for (Named n : compiler.types()) {
        if (n.typeParams().isEmpty() && own.hasType(Compiler.typeSymbol(n))) {
          changed.add(new IrType.Named(Compiler.typeSymbol(n), own));
        }
      }
      program.redeclare(changed);
    }
    var codes = new ArrayList<GoCode>();
    var passing = new ArrayList<String>();
    var initialisers = new ArrayList<GoCode>();
    initialise(SessionPackage.PATH, initialisers);
    ir.imports().forEach(path -> initialise(path, initialisers));
    if (ir.initSymbol() != null) {
      codes.add(program.code(ir.initSymbol()));
      passing.add(ir.initSymbol());
    }
    if (line != null) {
      codes.add(program.code(line));
      passing.add(line);
    }
    return new Ready(initialisers, codes, passing);
  }

  /** Adds what initialises a package, unless that has been done. */
  void initialise(String path, List<GoCode> codes) {
    for (String symbol : program.initialisers(path)) {
      if (initialised.add(symbol)) {
        codes.add(program.code(symbol));
      }
    }
  }

  /** What has been prepared so far will not run: packages are still to be initialised. */
  void nothingHasRun() {
    initialised.clear();
  }

  /** It has not run after all. */
  void undone(Ready r) {
    forget(r);
    initialised.removeIf(symbol -> r.initialisers.contains(program.code(symbol)));
  }

  /** What ran once and for all. */
  void forget(Ready r) {
    for (String symbol : r.passing) {
      own.remove(symbol);
      program.forget(symbol);
    }
  }
}
