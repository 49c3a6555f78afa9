package gruffle.repl;

import gruffle.ir.IrTypes;
import gruffle.ir.MemoryPackage;
import gruffle.ir.lower.Lowering;
import gruffle.ir.lower.LoweringException;
import gruffle.ir.stencil.GenericPackage;
import gruffle.ir.stencil.GenericSource;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.types.Checker;
import gruffle.types.Config;
import gruffle.types.EarlierTypes;
import gruffle.types.ErrorCode;
import gruffle.types.FuncObj;
import gruffle.types.GcChecks;
import gruffle.types.Info;
import gruffle.types.Named;
import gruffle.types.Obj;
import gruffle.types.Pkg;
import gruffle.types.Scope;
import gruffle.types.TypeError;
import gruffle.types.TypeName;
import gruffle.types.VarObj;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes pieces through checker and lowering, as parts of the session's one package: the scope of that has what was declared before.
 *
 * <p>A check that fails leaves the package as it was.
 */
final class Compiler {
  private final Pkg pkg;
  private final Imports imports;
  private final GenericSource generics;
  private GenericPackage genericParts;

  /** Names that a check has taken out of the scope, with what they meant. */
  private final Map<String, Obj> saved = new LinkedHashMap<>();

  private final Map<Named, List<FuncObj>> savedMethods = new HashMap<>();

  /** Session types, for their methods. */
  private final Set<Named> types = new LinkedHashSet<>();

  Compiler(Pkg pkg, Imports imports, GenericSource generics) {
    this.pkg = pkg;
    this.imports = imports;
    this.generics = generics;
  }

  Pkg pkg() {
    return pkg;
  }

  Set<Named> types() {
    return types;
  }

  /** What a name meant before the check. */
  Obj before(String name) {
    return saved.containsKey(name) ? saved.get(name) : pkg.scope().lookup(name);
  }

  /** The methods that a type had before the check. */
  List<FuncObj> methodsBefore(Named n) {
    return savedMethods.getOrDefault(n, List.of());
  }

  // --- check ---

  /** Checks pieces together. What they declare is in the scope afterwards, until {@link #undo}. */
  Checked check(List<Piece.Parsed> pieces) {
    Set<String> declared = new HashSet<>();
    for (Piece.Parsed p : pieces) {
      for (Decl d : p.file().decls) {
        Definitions.declared(d, (name, id) -> declared.add(name));
      }
    }
    saved.clear();
    savedMethods.clear();
    for (String name : declared) {
      saved.put(name, pkg.scope().replace(name, null));
    }
    types.forEach(n -> savedMethods.put(n, List.copyOf(n.methods())));
    List<File> files = new ArrayList<>();
    for (Piece.Parsed p : pieces) {
      List<Decl> decls = imports.declarations(p.file(), pkg.scope(), declared);
      decls.addAll(p.file().decls);
      files.add(p.with(decls).file());
    }
    var errors = new ArrayList<TypeError>();
    var info = new Info();
    var config = new Config(imports.importer(), errors::add, "", Config.Bodies.ALL);
    new Checker(config, pkg, info).checkFiles(files);
    var checked = new Checked(pieces, files, pkg, info, errors);
    errors.removeIf(e -> isNoError(e, checked));
    if (errors.isEmpty()) {
      GcChecks.check(pkg, info, files, true, errors::add);
    }
    return checked;
  }

  /** What is unused in a line may be used in the next. */
  private static boolean isNoError(TypeError e, Checked c) {
    if (e.code() == ErrorCode.UNUSED_IMPORT) {
      return true;
    }
    if (e.code() != ErrorCode.UNUSED_VAR) {
      return false;
    }
    return c.pieces().stream()
        .filter(p -> !p.piece().isDecl())
        .flatMap(p -> variables(p, c.info()).stream())
        .anyMatch(v -> v.pos().equals(e.pos()));
  }

  /** The variables that a statement declares, other than in blocks of its own. */
  static List<VarObj> variables(Piece.Parsed p, Info info) {
    var list = new ArrayList<VarObj>();
    if (p.file().decls.getLast() instanceof Decl.FuncDecl fd
        && fd.name.value.equals(Piece.FUNCTION)) {
      Scope s = info.scope(fd.type);
      if (s != null) {
        s.objects()
            .forEach(
                o -> {
                  if (o instanceof VarObj v) {
                    list.add(v);
                  }
                });
      }
    }
    return list;
  }

  /** Puts everything back as it was before the check. */
  void undo() {
    saved.forEach((name, old) -> pkg.scope().replace(name, old));
    savedMethods.forEach(EarlierTypes::restoreMethods);
    done();
  }

  /** Forgets how it was. */
  void done() {
    saved.clear();
    savedMethods.clear();
    pkg.scope().forgetChildren();
  }

  /** Imports what undefined names may stand for; true if there is something to try again. */
  boolean importFor(Checked c, List<String> said) {
    Map<String, Set<String>> members = new HashMap<>();
    for (TypeError e : c.errors()) {
      if (e.code() == ErrorCode.UNDECLARED_NAME && e.msg().startsWith("undefined: ")) {
        members.put(e.msg().substring("undefined: ".length()), new HashSet<>());
      }
    }
    if (members.isEmpty()) {
      return false;
    }
    for (Piece.Parsed p : c.pieces()) {
      Imports.qualifiers(
          p.file(),
          (name, member) -> {
            if (members.containsKey(name)) {
              members.get(name).add(member);
            }
          });
    }
    boolean any = false;
    for (Map.Entry<String, Set<String>> e : members.entrySet()) {
      if (!e.getValue().isEmpty()) {
        String path = imports.automatic(e.getKey(), e.getValue());
        if (path != null) {
          said.add("import \"" + path + "\"");
          any = true;
        }
      }
    }
    return any;
  }

  // --- lowering ---

  /**
   * Lowers what has been checked; its objects have their names for symbols.
   *
   * @param id tells the part from others
   * @param variables those of a statement that have become the package's
   * @throws LoweringException if something is not supported
   */
  MemoryPackage lower(Checked c, int id, boolean methodsAdded, List<VarObj> variables) {
    nameLocalTypes(c, id);
    var own = new GenericPackage(pkg, c.info(), c.files(), genericParts);
    List<Named> again =
        methodsAdded ? types.stream().filter(Compiler::isPlain).toList() : List.of();
    MemoryPackage ir = Lowering.lower(own, c.info(), generics, "init·" + id, again, variables);
    if (GenericPackage.isGeneric(c.files())) {
      genericParts = own;
    }
    return ir;
  }

  private static boolean isPlain(Named n) {
    return n.typeParams().isEmpty();
  }

  /** Types declared in functions: numbered through the session. */
  private static void nameLocalTypes(Checked c, int id) {
    int[] count = new int[1];
    for (File f : c.files()) {
      for (Decl d : f.decls) {
        if (d instanceof Decl.FuncDecl fd) {
          nameLocalTypes(fd, id, count);
        }
      }
    }
  }

  private static void nameLocalTypes(gruffle.syntax.Node n, int id, int[] count) {
    if (n instanceof Decl.TypeDecl t && !t.alias && t.name.obj instanceof TypeName o) {
      count[0]++;
      o.linkName(o.name() + "·" + id + "t" + count[0]);
    }
    gruffle.ir.escape.AstWalk.children(n, x -> nameLocalTypes(x, id, count));
  }

  /** Notes a type that the session has declared. */
  void declared(Expr.Name name) {
    if (name.obj instanceof TypeName t && t.type() instanceof Named n && n.obj() == t) {
      types.add(n);
    }
  }

  /** The symbol of a method's receiver type. */
  static String typeSymbol(Named n) {
    return SessionPackage.PATH + "." + n.obj().linkName();
  }

  /** Whether the symbol is that of something that only this session has. */
  static boolean isOwn(String symbol) {
    return IrTypes.packageOf(symbol).equals(SessionPackage.PATH);
  }
}
