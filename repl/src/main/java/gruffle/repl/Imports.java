package gruffle.repl;

import gruffle.ir.escape.AstWalk;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.syntax.LitKind;
import gruffle.syntax.Node;
import gruffle.types.Importer;
import gruffle.types.Obj;
import gruffle.types.Pkg;
import gruffle.types.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The packages that a session has imported, by the names that it knows them by; each piece imports those that it mentions. */
final class Imports {
  /** Where packages have the same name, the one that is meant, unless only another one has what is asked of it. */
  private static final Set<String> FIRST =
      Set.of("math/rand", "text/template", "text/scanner", "go/parser", "go/types", "crypto/aes");

  private final Importer importer;
  private final Collection<String> known;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Set<String> dots = new LinkedHashSet<>();
  private final Set<String> blanks = new LinkedHashSet<>();

  /** With the paths of all packages that may be imported unasked. */
  Imports(Importer importer, Collection<String> known) {
    this.importer = importer;
    this.known = known;
  }

  Importer importer() {
    return importer;
  }

  /** Name to path, in order. */
  Map<String, String> names() {
    return names;
  }

  /** The package of that name, null if there is none. */
  Pkg find(String name) {
    String path = names.get(name);
    return path == null ? null : open(path);
  }

  /** Null if the path cannot be imported. */
  Pkg open(String path) {
    try {
      return importer.importPackage(path);
    } catch (Importer.ImportException e) {
      return null;
    }
  }

  void forget(String name) {
    names.remove(name);
  }

  /** Takes in an import declaration. */
  void add(Decl.ImportDecl d, Pkg imported) {
    String local = d.localPkgName == null ? imported.name() : d.localPkgName.value;
    switch (local) {
      case "." -> dots.add(imported.path());
      case "_" -> blanks.add(imported.path());
      default -> names.put(local, imported.path());
    }
  }

  /**
   * Finds the package that a name may stand for and imports it; the path, null if there is none.
   *
   * @param members what the name is asked for
   */
  String automatic(String name, Set<String> members) {
    var found = new TreeMap<Integer, String>();
    for (String path : candidates(name)) {
      Pkg p = open(path);
      if (p != null && p.name().equals(name)) {
        boolean has = members.stream().allMatch(m -> exported(p, m));
        int rank = (has ? 0 : 100_000) + (FIRST.contains(path) ? 0 : 1_000) + path.length();
        found.putIfAbsent(rank, path);
      }
    }
    if (found.isEmpty()) {
      return null;
    }
    String path = found.firstEntry().getValue();
    names.put(name, path);
    return path;
  }

  private static boolean exported(Pkg p, String member) {
    Obj o = p.scope().lookup(member);
    return o != null && o.exported();
  }

  /** Paths of packages that may have that name. */
  private List<String> candidates(String name) {
    var list = new ArrayList<String>();
    for (String path : known) {
      String[] elems = path.split("/");
      String last = elems[elems.length - 1];
      boolean versioned = last.matches("v[0-9]+") && elems.length > 1;
      boolean same = last.equals(name) || versioned && elems[elems.length - 2].equals(name);
      if (same && isPublic(elems)) {
        list.add(path);
      }
    }
    return list;
  }

  private static boolean isPublic(String[] elems) {
    for (String e : elems) {
      if (e.equals("internal") || e.equals("vendor")) {
        return false;
      }
    }
    return true;
  }

  /** Names of packages that can be imported unasked. */
  Set<String> importable() {
    var set = new HashSet<String>();
    for (String path : known) {
      if (isPublic(path.split("/"))) {
        set.add(path.substring(path.lastIndexOf('/') + 1));
      }
    }
    return set;
  }

  /** The declarations for what a file mentions and the package does not declare itself. */
  List<Decl> declarations(File f, Scope scope, Set<String> declared) {
    var mentioned = new LinkedHashSet<String>();
    qualifiers(f, (name, member) -> mentioned.add(name));
    var list = new ArrayList<Decl>();
    for (String name : mentioned) {
      String path = names.get(name);
      if (path != null && scope.lookup(name) == null && !declared.contains(name)) {
        list.add(declaration(f, name, path));
      }
    }
    dots.forEach(path -> list.add(declaration(f, ".", path)));
    return list;
  }

  private static Decl declaration(File f, String name, String path) {
    var lit = new Expr.BasicLit(f.pos, "\"" + path + "\"", LitKind.STRING, false);
    return new Decl.ImportDecl(f.pos, null, List.of(), new Expr.Name(f.pos, name), lit);
  }

  /** Is told each name before a dot, with what follows. */
  interface QualifierVisitor {
    void qualifier(String name, String member);
  }

  static void qualifiers(Node n, QualifierVisitor v) {
    if (n instanceof Expr.SelectorExpr s && s.x instanceof Expr.Name x) {
      v.qualifier(x.value, s.sel.value);
    }
    AstWalk.children(n, c -> qualifiers(c, v));
  }

  /** As declarations of a source file. */
  List<String> source() {
    var list = new ArrayList<String>();
    names.forEach((name, path) -> list.add(line(name, path)));
    dots.forEach(path -> list.add(". \"" + path + "\""));
    blanks.forEach(path -> list.add("_ \"" + path + "\""));
    return list;
  }

  private String line(String name, String path) {
    Pkg p = open(path);
    return p != null && p.name().equals(name) ? "\"" + path + "\"" : name + " \"" + path + "\"";
  }
}
