package gruffle.syntax;

import java.util.List;

/** Declarations. */
public abstract sealed class Decl extends Node {
  /** Shared by the members of one parenthesised group; null: not in a group. */
  public final Group group;

  /** Directives right before the declaration. */
  public final List<Pragma> pragma;

  Decl(Pos pos, Group group, List<Pragma> pragma) {
    super(pos);
    this.group = group;
    this.pragma = List.copyOf(pragma);
  }

  /** import local path. */
  public static final class ImportDecl extends Decl {
    /** Null: no rename; may be "." or "_". */
    public final Expr.Name localPkgName;

    /** Null: missing; else a string literal, or bad. */
    public final Expr.BasicLit path;

    public ImportDecl(
        Pos pos, Group group, List<Pragma> pragma, Expr.Name localPkgName, Expr.BasicLit path) {
      super(pos, group, pragma);
      this.localPkgName = localPkgName;
      this.path = path;
    }
  }

  /** const names type = values. */
  public static final class ConstDecl extends Decl {
    public final List<Expr.Name> names;

    /** Null: none. */
    public final Expr type;

    /** Null: none, repeated from the group. */
    public final Expr values;

    public ConstDecl(
        Pos pos, Group group, List<Pragma> pragma, List<Expr.Name> names, Expr type, Expr values) {
      super(pos, group, pragma);
      this.names = List.copyOf(names);
      this.type = type;
      this.values = values;
    }
  }

  /** type name[tparams] = type. */
  public static final class TypeDecl extends Decl {
    public final Expr.Name name;

    /** Empty: not generic. */
    public final List<Expr.Field> tparams;

    public final boolean alias;
    public final Expr type;

    public TypeDecl(
        Pos pos,
        Group group,
        List<Pragma> pragma,
        Expr.Name name,
        List<Expr.Field> tparams,
        boolean alias,
        Expr type) {
      super(pos, group, pragma);
      this.name = name;
      this.tparams = List.copyOf(tparams);
      this.alias = alias;
      this.type = type;
    }
  }

  /** var names type = values. */
  public static final class VarDecl extends Decl {
    public final List<Expr.Name> names;

    /** Null: none. */
    public final Expr type;

    /** Null: none. */
    public final Expr values;

    /** What its go:embed directives take in, sorted by name; left here by who has read the files. */
    public List<Embedded> embedded = List.of();

    public VarDecl(
        Pos pos, Group group, List<Pragma> pragma, List<Expr.Name> names, Expr type, Expr values) {
      super(pos, group, pragma);
      this.names = List.copyOf(names);
      this.type = type;
      this.values = values;
    }
  }

  /** func (recv) name[tparams]type { body }. */
  public static final class FuncDecl extends Decl {
    /** Null: a function. */
    public final Expr.Field recv;

    public final Expr.Name name;

    /** Empty: not generic. */
    public final List<Expr.Field> tparams;

    public final Expr.FuncType type;

    /** Null: declared elsewhere. */
    public final Stmt.BlockStmt body;

    public FuncDecl(
        Pos pos,
        List<Pragma> pragma,
        Expr.Field recv,
        Expr.Name name,
        List<Expr.Field> tparams,
        Expr.FuncType type,
        Stmt.BlockStmt body) {
      super(pos, null, pragma);
      this.recv = recv;
      this.name = name;
      this.tparams = List.copyOf(tparams);
      this.type = type;
      this.body = body;
    }
  }
}
