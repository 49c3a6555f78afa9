package gruffle.syntax;

import java.util.List;

/** A source file: package clause and declarations. */
public final class File extends Node {
  public final Expr.Name pkgName;
  public final List<Decl> decls;
  public final Pos eof;

  /** The version of a {@code //go:build go1.N} line, such as {@code go1.22}; empty if there is none. */
  public final String goVersion;

  /** Directives before the package clause. */
  public final List<Pragma> pragma;

  /** All {@code //go:} directives of the file in order of their positions. */
  public final List<Pragma> directives;

  public File(
      Pos pos,
      Expr.Name pkgName,
      List<Decl> decls,
      Pos eof,
      String goVersion,
      List<Pragma> pragma,
      List<Pragma> directives) {
    super(pos);
    this.pkgName = pkgName;
    this.decls = List.copyOf(decls);
    this.eof = eof;
    this.goVersion = goVersion;
    this.pragma = List.copyOf(pragma);
    this.directives = List.copyOf(directives);
  }
}
