package gruffle.repl;

import gruffle.ir.escape.AstWalk;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.syntax.Node;
import gruffle.syntax.Token;
import gruffle.types.FuncObj;
import gruffle.types.Obj;
import gruffle.types.Pkg;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The declarations that make up a session, and which uses which: where something changes its type, those that use it are compiled again from their source.
 */
final class Definitions {
  private final Pkg pkg;
  private final Map<String, Definition> byName = new LinkedHashMap<>();

  Definitions(Pkg pkg) {
    this.pkg = pkg;
  }

  /**
   * One declaration.
   *
   * @param names of what it declares; methods as T.M
   * @param objects likewise
   * @param uses what of the session it mentions
   * @param outside that part of it that others see, too: all but the bodies of functions
   */
  record Definition(
      Piece piece, List<String> names, Set<Obj> objects, Set<Obj> uses, Set<Obj> outside) {
    boolean isVariable() {
      return piece.decl() == Token.VAR;
    }
  }

  /** Each once, in order of their first definition. */
  Set<Definition> all() {
    return new LinkedHashSet<>(byName.values());
  }

  Definition find(String name) {
    return byName.get(name);
  }

  /** Takes in a declaration, which replaces all others of its names. */
  void add(Piece p, File f) {
    var names = new ArrayList<String>();
    Set<Obj> objects = identitySet();
    for (Decl d : f.decls) {
      declared(
          d,
          (name, id) -> {
            names.add(name);
            if (id.obj instanceof Obj o) {
              objects.add(o);
            }
          });
    }
    Set<Obj> uses = identitySet();
    Set<Obj> outside = identitySet();
    for (Decl d : f.decls) {
      uses(d, true, uses, outside);
    }
    uses.removeAll(objects);
    outside.removeAll(objects);
    var made = new Definition(p, names, objects, uses, outside);
    names.forEach(n -> byName.put(n, made));
  }

  void remove(String name) {
    byName.remove(name);
  }

  private static Set<Obj> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Is told what a declaration declares. */
  interface Visitor {
    void declared(String name, Expr.Name id);
  }

  static void declared(Decl decl, Visitor v) {
    switch (decl) {
      case Decl.ConstDecl d -> d.names.forEach(n -> v.declared(n.value, n));
      case Decl.VarDecl d -> d.names.forEach(n -> v.declared(n.value, n));
      case Decl.TypeDecl d -> v.declared(d.name.value, d.name);
      case Decl.FuncDecl d ->
          v.declared((d.recv == null ? "" : receiver(d.recv.type) + ".") + d.name.value, d.name);
      case Decl.ImportDecl d -> {}
    }
  }

  /** The name of a receiver's type. */
  static String receiver(Expr type) {
    return switch (type) {
      case Expr.Name n -> n.value;
      case Expr.ParenExpr p -> receiver(p.x);
      case Expr.Operation o when o.y == null -> receiver(o.x);
      case Expr.IndexExpr i -> receiver(i.x);
      default -> "";
    };
  }

  private void uses(Node n, boolean outer, Set<Obj> uses, Set<Obj> outside) {
    if (n instanceof Expr.Name name && name.obj instanceof Obj o && o.pkg() == pkg) {
      Obj origin = o instanceof FuncObj f ? f.origin() : o;
      uses.add(origin);
      if (outer) {
        outside.add(origin);
      }
    }
    boolean body = n instanceof gruffle.syntax.Stmt.BlockStmt;
    AstWalk.children(n, c -> uses(c, outer && !body, uses, outside));
    if (n instanceof Decl.FuncDecl f) {
      f.tparams.forEach(p -> uses(p, outer, uses, outside));
    } else if (n instanceof Decl.TypeDecl t) {
      t.tparams.forEach(p -> uses(p, outer, uses, outside));
    }
  }

  /** Those that have to be compiled again when these objects have become others; variables keep what they are. */
  List<Definition> dependents(Set<Obj> changed, Set<String> replaced) {
    Set<Obj> all = identitySet();
    all.addAll(changed);
    var found = new LinkedHashSet<Definition>();
    boolean more = true;
    while (more) {
      more = false;
      for (Definition d : all()) {
        boolean stays = d.isVariable() || replaced.containsAll(d.names) || found.contains(d);
        if (!stays && d.uses.stream().anyMatch(all::contains)) {
          found.add(d);
          more = true;
          if (d.piece.decl() != Token.FUNC || d.outside.stream().anyMatch(all::contains)) {
            all.addAll(d.objects);
          }
        }
      }
    }
    return new ArrayList<>(found);
  }
}
