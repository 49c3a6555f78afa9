package gruffle.types;

import gruffle.constant.Value;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.Exprs;
import gruffle.syntax.File;
import gruffle.syntax.Pos;
import gruffle.syntax.Positions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the objects of package and file scopes, performs imports, and checks the objects in turn. */
final class Resolver {
  private final Checker c;
  private final Pkg pkg;

  /** Methods with a receiver that may name a type of this package. */
  private final List<Method> methods = new ArrayList<>();

  private final Set<Pkg> imported = new LinkedHashSet<>();

  private record Method(FuncObj obj, Receivers.Unpacked recv) {}

  private Resolver(Checker c) {
    this.c = c;
    this.pkg = c.pkg;
  }

  static void collectObjects(Checker c) {
    new Resolver(c).collect();
  }

  private void collect() {
    List<Scope> fileScopes = new ArrayList<>();
    for (File file : c.files) {
      c.env.version = c.versions.get(file.pos().fileBase());
      Scope scope =
          new Scope(pkg.scope(), Positions.startPos(file), Positions.endPos(file), "file");
      fileScopes.add(scope);
      Recording.recordScope(c, file, scope);
      collectFile(file, scope);
    }
    pkg.imports = List.copyOf(imported);
    fileScopes.forEach(this::checkFileScope);
    associateMethods();
  }

  private void collectFile(File file, Scope fileScope) {
    ConstGroup group = new ConstGroup();
    for (Decl decl : file.decls) {
      switch (decl) {
        case Decl.ImportDecl d -> importDecl(d, fileScope);
        case Decl.ConstDecl d -> constDecl(d, group, fileScope);
        case Decl.VarDecl d -> varDecl(d, fileScope);
        case Decl.TypeDecl d -> {
          DeclInfo info = new DeclInfo(fileScope, c.env.version);
          info.tdecl = d;
          declarePkgObj(d.name, new TypeName(d.name.pos(), pkg, d.name.value, null), info);
        }
        case Decl.FuncDecl d -> funcDecl(d, fileScope);
      }
      if (!(decl instanceof Decl.ConstDecl)) {
        group = new ConstGroup();
      }
    }
  }

  private void importDecl(Decl.ImportDecl d, Scope fileScope) {
    if (d.path == null || d.path.bad) {
      return;
    }
    ImportPaths.Result r = ImportPaths.validated(d.path.value);
    if (r.error() != null) {
      c.errorf(d.path, ErrorCode.BAD_IMPORT_PATH, "invalid import path (%s)", r.error());
      return;
    }
    Pkg imp = importPackage(d.path.pos(), r.path());
    String name = d.localPkgName == null ? imp.name() : d.localPkgName.value;
    if (d.localPkgName != null && r.path().equals("C")) {
      c.errorf(d.localPkgName, ErrorCode.IMPORT_C_RENAMED, "cannot rename import \"C\"");
      return;
    }
    if (name.equals("init")) {
      c.errorf(
          d, ErrorCode.INVALID_INIT_DECL, "cannot import package as init - init must be a func");
      return;
    }
    imported.add(imp);
    PkgName pkgName = new PkgName(d.pos(), pkg, name, imp);
    if (d.localPkgName != null) {
      Recording.recordDef(c, d.localPkgName, pkgName);
    }
    Recording.recordImplicit(c, d, pkgName);
    pkgName.used |= imp.fake;
    c.imports.add(pkgName);
    if (name.equals(".")) {
      dotImport(d, pkgName, fileScope);
    } else {
      Decls.declare(c, fileScope, null, pkgName, Pos.NONE);
    }
  }

  private void dotImport(Decl.ImportDecl d, PkgName pkgName, Scope fileScope) {
    for (Obj obj : pkgName.imported().scope().objects()) {
      if (!obj.exported()) {
        continue;
      }
      Obj alt = fileScope.lookup(obj.name());
      if (alt != null) {
        c.newError(ErrorCode.DUPLICATE_DECL)
            .addf(d.localPkgName, "%s redeclared in this block", alt.name())
            .addAltDecl(alt)
            .report();
        continue;
      }
      fileScope.insertAs(obj.name(), obj);
      c.dotImports.computeIfAbsent(fileScope, k -> new HashMap<>()).put(obj.name(), pkgName);
    }
  }

  private Pkg importPackage(Pos pos, String path) {
    Pkg imp = c.importCache.get(path);
    if (imp != null) {
      return imp;
    }
    if (path.equals("unsafe")) {
      imp = Universe.UNSAFE;
    } else {
      try {
        imp = c.conf.importer().importPackage(path);
      } catch (Importer.ImportException e) {
        c.errorf(pos, ErrorCode.BROKEN_IMPORT, "could not import %s (%s)", path, e.getMessage());
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        imp = new Pkg(path, trimmed.substring(trimmed.lastIndexOf('/') + 1));
        imp.fake = true;
      }
    }
    c.importCache.put(path, imp);
    return imp;
  }

  private void constDecl(Decl.ConstDecl d, ConstGroup group, Scope fileScope) {
    group.next(d);
    List<Expr> values = group.values();
    for (int i = 0; i < d.names.size(); i++) {
      Expr.Name name = d.names.get(i);
      DeclInfo info = new DeclInfo(fileScope, c.env.version);
      info.vtype = group.type();
      info.init = i < values.size() ? values.get(i) : null;
      info.inherited = group.inherited();
      Value iota = Value.of(group.iota());
      declarePkgObj(name, new ConstObj(name.pos(), pkg, name.value, null, iota), info);
    }
    Decls.arity(c, d.pos(), d.names, values, true, group.inherited());
  }

  private void varDecl(Decl.VarDecl d, Scope fileScope) {
    List<Expr> values = Exprs.unpack(d.values);
    List<VarObj> lhs = new ArrayList<>();
    for (Expr.Name name : d.names) {
      lhs.add(new VarObj(VarObj.Kind.PACKAGE, name.pos(), pkg, name.value, null));
    }
    // One initialiser for all variables: they share a DeclInfo, so that it is emitted once.
    DeclInfo shared = null;
    if (!(d.values instanceof Expr.ListExpr)) {
      shared = new DeclInfo(fileScope, c.env.version);
      shared.lhs = lhs;
      shared.vtype = d.type;
      shared.init = d.values;
    }
    for (int i = 0; i < lhs.size(); i++) {
      DeclInfo info = shared;
      if (info == null) {
        info = new DeclInfo(fileScope, c.env.version);
        info.vtype = d.type;
        info.init = i < values.size() ? values.get(i) : null;
      }
      declarePkgObj(d.names.get(i), lhs.get(i), info);
    }
    if (d.type == null || d.values != null) {
      Decls.arity(c, d.pos(), d.names, values, false, false);
    }
  }

  private void declarePkgObj(Expr.Name id, Obj obj, DeclInfo info) {
    if (id.value.equals("init")) {
      c.errorf(id, ErrorCode.INVALID_INIT_DECL, "cannot declare init - must be func");
      return;
    }
    if (id.value.equals("main") && "main".equals(pkg.name())) {
      c.errorf(id, ErrorCode.INVALID_MAIN_DECL, "cannot declare main - must be func");
      return;
    }
    Decls.declare(c, pkg.scope(), id, obj, Pos.NONE);
    register(obj, info);
  }

  private void register(Obj obj, DeclInfo info) {
    c.objMap.put(obj, info);
    obj.order = c.objMap.size();
  }

  private void funcDecl(Decl.FuncDecl d, Scope fileScope) {
    String name = d.name.value;
    FuncObj obj = new FuncObj(d.name.pos(), pkg, name, null);
    obj.decl = d;
    boolean reported = false; // about type parameters
    if (d.recv == null) {
      boolean isMain = name.equals("main") && "main".equals(pkg.name());
      if (name.equals("init") || isMain) {
        reported = !d.tparams.isEmpty();
        specialFunc(d, isMain ? ErrorCode.INVALID_MAIN_DECL : ErrorCode.INVALID_INIT_DECL);
      }
      if (name.equals("init")) {
        obj.parent = pkg.scope(); // there may be several, and none can be referred to
        Recording.recordDef(c, d.name, obj);
        if (d.body == null) {
          c.softErrorf(obj, ErrorCode.MISSING_INIT_BODY, "func init must have a body");
        }
      } else {
        Decls.declare(c, pkg.scope(), d.name, obj, Pos.NONE);
      }
    } else {
      Receivers.Unpacked recv = Receivers.unpack(c, d.recv.type, false);
      if (recv.base() instanceof Expr.Name && !name.equals("_")) {
        methods.add(new Method(obj, recv));
      }
      Recording.recordDef(c, d.name, obj);
    }
    if (!d.tparams.isEmpty() && !reported) {
      Versions.verifyVersionf(c, d.tparams.getFirst(), GoVersion.GO1_18, "type parameter");
    }
    DeclInfo info = new DeclInfo(fileScope, c.env.version);
    info.fdecl = d;
    register(obj, info);
  }

  private void specialFunc(Decl.FuncDecl d, ErrorCode code) {
    if (!d.tparams.isEmpty()) {
      c.softErrorf(
          d.tparams.getFirst(), code, "func %s must have no type parameters", d.name.value);
    }
    if (!d.type.params.isEmpty() || !d.type.results.isEmpty()) {
      c.softErrorf(
          d.name, code, "func %s must have no arguments and no return values", d.name.value);
    }
  }

  /** File scopes and the package scope must not have names in common. */
  private void checkFileScope(Scope scope) {
    for (String name : scope.names()) {
      Obj alt = pkg.scope().lookup(name);
      if (alt == null) {
        continue;
      }
      Obj obj = scope.lookup(name);
      Errors.Builder err = c.newError(ErrorCode.DUPLICATE_DECL);
      if (obj instanceof PkgName p) {
        err.addf(alt, "%s already declared through import of %s", alt.name(), p.imported());
      } else {
        err.addf(alt, "%s already declared through dot-import of %s", alt.name(), obj.pkg());
      }
      err.addAltDecl(obj).report();
    }
  }

  private void associateMethods() {
    for (Method m : methods) {
      Receivers.Base base = resolveBaseTypeName(m.recv.ptr(), (Expr.Name) m.recv.base());
      if (base != null) {
        m.obj.ptrRecv = base.ptr();
        c.methods.computeIfAbsent(base.name(), k -> new ArrayList<>()).add(m.obj);
      }
    }
  }

  /**
   * The defined type of this package that a receiver type name stands for, through aliases and at
   * most one pointer; null if there is none.
   */
  private Receivers.Base resolveBaseTypeName(boolean ptr0, Expr.Name first) {
    boolean ptr = ptr0;
    Expr.Name name = first;
    Set<TypeName> seen = new HashSet<>();
    while (name != null) {
      if (!(pkg.scope().lookup(name.value) instanceof TypeName t) || !seen.add(t)) {
        return null;
      }
      DeclInfo info = c.objMap.get(t);
      if (info == null) {
        return EarlierTypes.base(ptr, t);
      }
      Decl.TypeDecl d = info.tdecl;
      if (!d.alias) {
        return new Receivers.Base(ptr, t);
      }
      if (!d.tparams.isEmpty()) {
        return null;
      }
      Expr type = Exprs.unparen(d.type);
      Expr base = Receivers.ptrBase(type);
      if (base != null) {
        if (ptr) {
          return null;
        }
        ptr = true;
        type = Exprs.unparen(base);
      }
      name = type instanceof Expr.Name n ? n : null;
    }
    return null;
  }

  /** Defined types first, then aliases, then the rest: so aliases are known when asked for. */
  static void packageObjects(Checker c) {
    List<Obj> all = List.copyOf(c.objMap.keySet());
    List<Obj> aliases = new ArrayList<>();
    List<Obj> others = new ArrayList<>();
    for (Obj obj : all) {
      if (!(obj instanceof TypeName)) {
        others.add(obj);
      } else if (c.objMap.get(obj).tdecl.alias) {
        aliases.add(obj);
      } else {
        Decls.objDecl(c, obj);
      }
    }
    aliases.forEach(o -> Decls.objDecl(c, o));
    EarlierTypes.collectMethods(c);
    if (c.conf.bodies() == Config.Bodies.LATER) {
      others.removeIf(o -> !isMethod(c.objMap.get(o))); // a type's methods belong to the type
    }
    others.forEach(o -> Decls.objDecl(c, o));
    c.methods.clear();
  }

  private static boolean isMethod(DeclInfo d) {
    return d.fdecl != null && d.fdecl.recv != null;
  }

  static void unusedImports(Checker c) {
    if (c.conf.bodies() != Config.Bodies.ALL) {
      return; // uses in bodies are not known
    }
    for (PkgName p : c.imports) {
      if (p.used || p.name().equals("_")) {
        continue;
      }
      String path = p.imported().path();
      String elem = path.substring(path.lastIndexOf('/') + 1);
      if (p.name().equals(".") || p.name().equals(elem)) {
        c.softErrorf(p, ErrorCode.UNUSED_IMPORT, "%q imported and not used", path);
      } else {
        c.softErrorf(p, ErrorCode.UNUSED_IMPORT, "%q imported as %s and not used", path, p.name());
      }
    }
  }
}
