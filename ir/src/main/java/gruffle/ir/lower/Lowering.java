package gruffle.ir.lower;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.Global;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.MemoryPackage;
import gruffle.ir.Stmt;
import gruffle.ir.TypeDecl;
import gruffle.ir.escape.ConstantVariables;
import gruffle.ir.escape.Escape;
import gruffle.ir.stencil.Findings;
import gruffle.ir.stencil.GenericPackage;
import gruffle.ir.stencil.GenericSource;
import gruffle.ir.stencil.Instances;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr.CallExpr;
import gruffle.syntax.Expr.ListExpr;
import gruffle.syntax.File;
import gruffle.syntax.Pos;
import gruffle.syntax.Pragma;
import gruffle.types.FuncObj;
import gruffle.types.Info;
import gruffle.types.Named;
import gruffle.types.Pkg;
import gruffle.types.PkgName;
import gruffle.types.Signature;
import gruffle.types.StructType;
import gruffle.types.TypeName;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Turns a checked package into IR: the noder, which knows the declarations, and the entry to all of the lowering. */
public final class Lowering {
  private final Unit unit;
  private final List<File> files;
  private final List<Global> globals = new ArrayList<>();
  private final List<String> inits = new ArrayList<>();
  private final Map<VarObj, String> lazies = new IdentityHashMap<>();
  private final Map<IrType.Struct, TypeDecl> structs = new LinkedHashMap<>();
  private final List<String> types = new ArrayList<>();
  private final List<LoweringException.Problem> problems = new ArrayList<>();

  private Lowering(
      GenericPackage own,
      Info info,
      GenericSource others,
      String init,
      Map<CallExpr, Long> stackAppends) {
    this.unit = new Unit(own, info, others, init, stackAppends);
    this.files = own.files();
  }

  /**
   * The IR of a package that has been checked without errors.
   *
   * @param others the generic code of other packages
   * @param stackAppends the package's {@link gruffle.ir.escape.flow.StackAppends}
   */
  public static MemoryPackage lower(
      Pkg pkg,
      Info info,
      List<File> files,
      GenericSource others,
      Map<CallExpr, Long> stackAppends) {
    var l = new Lowering(new GenericPackage(pkg, info, files), info, others, "init", stackAppends);
    l.unit.constants = new ConstantVariables(pkg, info, files);
    return l.lowered(List.of());
  }

  /**
   * The same of a part of a package, where a session adds one to another.
   *
   * @param own the part, which knows the generic code of those before it
   * @param init name of the function that initialises this part
   * @param again types of earlier parts that have new methods
   * @param variables local variables that have become the package's
   */
  public static MemoryPackage lower(
      GenericPackage own,
      Info info,
      GenericSource others,
      String init,
      List<Named> again,
      List<VarObj> variables) {
    var l = new Lowering(own, info, others, init, Map.of());
    variables.forEach(v -> l.attempt(v.pos(), () -> l.global(v)));
    return l.lowered(again);
  }

  private MemoryPackage lowered(List<Named> again) {
    MemoryPackage made = lower(again);
    if (!problems.isEmpty()) {
      throw new LoweringException(problems);
    }
    return made;
  }

  /** Notes what cannot be lowered, and goes on with the next declaration. */
  private void attempt(Pos at, Runnable part) {
    try {
      part.run();
    } catch (UnsupportedAt e) {
      problem(e.pos, e);
    } catch (Unsupported e) {
      problem(at, e);
    }
  }

  private void problem(Pos at, Unsupported e) {
    problems.add(new LoweringException.Problem(at, "not supported yet: " + e.getMessage()));
  }

  private MemoryPackage lower(List<Named> again) {
    again.forEach(unit.types::of);
    Map<String, VarObj> linknames = LinkedVariables.of(unit.pkg, files);
    for (File f : files) {
      for (Decl d : f.decls) {
        if (d instanceof Decl.VarDecl v) {
          if (isLazy(f.pragma) || isLazy(d.pragma)) {
            lazies(v);
          }
          attempt(v.pos, () -> global(v, linknames));
        } else if (d instanceof Decl.TypeDecl t) {
          attempt(t.pos, () -> type(t));
        }
      }
    }
    for (File f : files) {
      Findings info = Findings.of(unit.info, f);
      for (Decl d : f.decls) {
        if (d instanceof Decl.FuncDecl fd) {
          attempt(fd.pos, () -> function(fd, info));
        }
      }
    }
    String init = init();
    attempt(files.getFirst().pos, this::demanded);
    globals.addAll(unit.tables);
    return new MemoryPackage(
        unit.path,
        unit.pkg.name(),
        imports(),
        globals,
        unit.funcs,
        types,
        structs,
        init,
        unit.types);
  }

  private List<String> imports() {
    var paths = new LinkedHashSet<String>();
    for (File f : files) {
      for (Decl d : f.decls) {
        if (d instanceof Decl.ImportDecl i && unit.info.implicit(i) instanceof PkgName p) {
          paths.add(p.imported().path());
        }
      }
    }
    paths.remove("unsafe");
    return List.copyOf(paths);
  }

  private void global(Decl.VarDecl d, Map<String, VarObj> linknames) {
    for (gruffle.syntax.Expr.Name n : d.names) {
      if (unit.info.objectOf(n) instanceof VarObj v && !n.value.equals("_")) {
        VarObj other = d.values == null ? linknames.get(n.value) : null;
        if (other != null && unit.types.of(v.type()).equals(unit.types.of(other.type()))) {
          v.link(other);
        } else {
          global(v);
        }
      }
    }
  }

  private void global(VarObj v) {
    globals.add(
        new Global(
            Names.symbol(v),
            unit.path,
            unit.types.of(v.type()),
            v.pos().relFilename(),
            v.pos().relLine(),
            lazy(v)));
  }

  private void type(Decl.TypeDecl d) {
    if (!d.alias
        && d.tparams.isEmpty()
        && unit.info.objectOf(d.name) instanceof TypeName t
        && t.type() instanceof Named n) {
      unit.types.of(n);
    }
  }

  private static boolean isLazy(List<Pragma> pragma) {
    return pragma.stream().anyMatch(p -> p.verb().equals("go:lazy"));
  }

  /** Notes which variables of the declaration are lazy: those with a value of their own. */
  private void lazies(Decl.VarDecl d) {
    if (d.values != null && (d.names.size() == 1 || d.values instanceof ListExpr)) {
      for (gruffle.syntax.Expr.Name n : d.names) {
        if (unit.info.objectOf(n) instanceof VarObj v && !n.value.equals("_")) {
          lazies.put(v, Names.symbol(v) + "·lazy");
        }
      }
    }
  }

  private String lazy(VarObj v) {
    return lazies.get(v);
  }

  /** The function that gives a lazy variable its first value. */
  private void lazy(Info.Initializer i) {
    VarObj v = i.lhs().getFirst();
    IrType type = unit.types.of(v.type());
    String symbol = lazies.get(v);
    Func f =
        unit.newFunc(
            symbol, new IrType.Func(List.of(), List.of(type), false), i.rhs().pos, i.rhs().pos);
    Findings info = Findings.of(unit.info);
    Escape escape = Escape.of(info, symbol, List.of(i.rhs()));
    var fn = new Fn(unit, info, f, escape, escape.root());
    int pos = fn.at(i.rhs());
    List<Stmt> body =
        fn.collect(() -> fn.emit(new Stmt.Return(List.of(fn.exprs.value(i.rhs(), type)), pos)));
    f.body = new Stmt.Block(0, body, pos);
  }

  // ---- functions

  private void function(Decl.FuncDecl d, Findings info) {
    if (!(unit.info.objectOf(d.name) instanceof FuncObj f) || d.name.value.equals("_")) {
      return;
    }
    Signature sig = f.signature();
    if (!sig.typeParams().isEmpty() || !sig.recvTypeParams().isEmpty()) {
      return; // only instances have code
    }
    String symbol;
    IrType.Func type = unit.types.func(sig);
    if (sig.recv() != null) {
      symbol = unit.method(f) + f.codeSuffix();
      type = Methods.withReceiver(unit.types.of(sig.recv().type()), type);
    } else if (d.name.value.equals("init")) {
      symbol = unit.init + "." + inits.size();
      inits.add(symbol);
    } else {
      symbol = Names.symbol(f) + f.codeSuffix();
    }
    Func func = unit.newFunc(symbol, type, d.pos, d.body == null ? d.pos : d.body.rbrace);
    if (d.body == null) {
      for (IrType p : type.params()) {
        func.newLocal("", p);
      }
      func.numParams = type.params().size();
      return;
    }
    body(func, sig, d, info);
  }

  private void body(Func func, Signature sig, Decl.FuncDecl d, Findings info) {
    Escape escape = Escape.of(info, func.symbol, d);
    Bodies.lower(new Fn(unit, info, func, escape, escape.root()), sig, d.body);
  }

  /** An instance of a generic function. */
  private void instance(Instances.Instance i) {
    Decl.FuncDecl d = i.body().decl();
    if (d.body == null) {
      throw new UnsupportedAt(d.pos, "a generic function without a body");
    }
    Signature sig = i.body().func().signature();
    var type = (IrType.Func) unit.types.of(i.findings().type(sig));
    if (sig.recv() != null) {
      IrType recv = unit.types.of(i.findings().type(sig.recv().type()));
      type = Methods.withReceiver(recv, type);
    }
    body(unit.newFunc(i.symbol(), type, d.pos, d.body.rbrace), sig, d, i.findings());
  }

  /** The variables that embed files. */
  private List<Decl.VarDecl> embeds() {
    var list = new ArrayList<Decl.VarDecl>();
    for (File f : files) {
      for (Decl d : f.decls) {
        if (d instanceof Decl.VarDecl v && !v.embedded.isEmpty()) {
          list.add(v);
        }
      }
    }
    return list;
  }

  /** Embedded files, variables in their order, then the init functions. */
  private String init() {
    var order = new ArrayList<Info.Initializer>();
    for (Info.Initializer i : unit.info.initOrder()) {
      if (lazies.containsKey(i.lhs().getFirst())) {
        attempt(i.rhs().pos, () -> lazy(i));
      } else {
        order.add(i);
      }
    }
    List<Decl.VarDecl> embeds = embeds();
    if (order.isEmpty() && inits.isEmpty() && embeds.isEmpty()) {
      return null;
    }
    String symbol = unit.init;
    Pos at = files.getFirst().pos;
    Func f = unit.newFunc(symbol, IrTypes.NO_ARGS, at, at);
    List<gruffle.syntax.Expr> exprs = order.stream().map(Info.Initializer::rhs).toList();
    Findings info = Findings.of(unit.info);
    Escape escape = Escape.of(info, symbol, exprs);
    var fn = new Fn(unit, info, f, escape, escape.root());
    List<Stmt> body =
        fn.collect(
            () -> {
              embeds.forEach(new Embeds(fn)::initialize);
              for (Info.Initializer i : order) {
                attempt(i.rhs().pos, () -> initialize(fn, i));
              }
              for (String s : inits) {
                Expr call = new Expr.Call(s, List.of(), IrTypes.NO_ARGS, Fn.pos(at));
                fn.emit(new Stmt.ExprStmt(call, Fn.pos(at)));
              }
              fn.emit(new Stmt.Return(List.of(), Fn.pos(at)));
            });
    f.body = new Stmt.Block(0, body, Fn.pos(at));
    return symbol;
  }

  private static void initialize(Fn fn, Info.Initializer i) {
    int pos = fn.at(i.rhs());
    if (i.lhs().size() == 1) {
      store(fn, i.lhs().getFirst(), fn.exprs.value(i.rhs(), type(fn, i)), pos);
      return;
    }
    boolean[] wanted = new boolean[i.lhs().size()];
    for (int k = 0; k < wanted.length; k++) {
      wanted[k] = !i.lhs().get(k).name().equals("_");
    }
    List<Expr> values = fn.assigns.values(i.rhs(), wanted, pos);
    for (int k = 0; k < wanted.length; k++) {
      if (wanted[k]) {
        VarObj v = i.lhs().get(k);
        store(fn, v, Values.convert(values.get(k), fn.type(v.type())), pos);
      }
    }
  }

  private static IrType type(Fn fn, Info.Initializer i) {
    return fn.type(i.lhs().getFirst().type());
  }

  private static void store(Fn fn, VarObj v, Expr value, int pos) {
    if (v.name().equals("_")) {
      fn.assigns.effect(value, pos);
    } else {
      fn.assigns.store(fn.places.place(v), value, pos);
    }
  }

  // ---- what the code so far asks for

  /** Makes the instances of generic functions and the missing functions of all method sets; doing so may ask for more. */
  private void demanded() {
    var wrappers = new Wrappers(unit);
    var seen = new LinkedHashSet<String>();
    boolean more = true;
    while (more) {
      more = false;
      for (Instances.Instance i = unit.instances.next(); i != null; i = unit.instances.next()) {
        Instances.Instance next = i;
        attempt(i.body().decl().pos, () -> instance(next));
        more = true;
      }
      for (Named n : unit.types.declared(unit.pkg)) {
        if (seen.add(unit.types.symbol(n))) {
          wrappers.of(n);
          more = true;
        }
      }
      for (Map.Entry<IrType.Struct, StructType> e :
          List.copyOf(unit.types.embedding().entrySet())) {
        if (!structs.containsKey(e.getKey())) {
          structs.put(e.getKey(), null);
          struct(wrappers, e.getKey(), e.getValue());
          more = true;
        }
      }
    }
    structs.values().removeIf(d -> d == null);
    types.addAll(seen);
  }

  private void struct(Wrappers wrappers, IrType.Struct s, StructType t) {
    List<TypeDecl.MethodImpl> methods = wrappers.of(s, t);
    if (!methods.isEmpty()) {
      structs.put(s, new TypeDecl(IrTypes.key(s), IrTypes.goText(s), unit.path, s, methods));
    }
  }
}
