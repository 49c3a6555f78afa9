package gruffle.types;

import gruffle.syntax.ObjectInfo;
import gruffle.syntax.Pos;

/** A named thing of a Go program: what a declaration declares and an identifier denotes. */
public abstract sealed class Obj implements ObjectInfo
    permits PkgName, ConstObj, TypeName, VarObj, FuncObj, LabelObj, BuiltinObj, NilObj {
  /** The scope it is declared in; null for fields and methods. */
  Scope parent;

  final Pos pos;
  final Pkg pkg;
  final String name;

  /** Null until determined. */
  Type type;

  /** Where the scope of a local object starts; NONE for all others. */
  Pos scopePos = Pos.NONE;

  /** Source order among package-level objects, from 1; 0 for all others. */
  int order;

  /** Its name in symbols where that is not {@link #name}; null else. */
  private String linkName;

  /** Its name in messages where that is not {@link #name}; null else. */
  private String shownName;

  Obj(Pos pos, Pkg pkg, String name, Type type) {
    this.pos = pos;
    this.pkg = pkg;
    this.name = name;
    this.type = type;
  }

  public Scope parent() {
    return parent;
  }

  public Pos pos() {
    return pos;
  }

  /** The package it belongs to; null for predeclared objects and labels. */
  public Pkg pkg() {
    return pkg;
  }

  public String name() {
    return name;
  }

  public Type type() {
    return type;
  }

  /** Its name in symbols: a session may have several objects of one name, of which only the last can be looked up. */
  public String linkName() {
    return linkName == null ? name : linkName;
  }

  public void linkName(String s) {
    linkName = s;
  }

  /** Its name in messages. */
  public String shownName() {
    return shownName == null ? name : shownName;
  }

  public void shownName(String s) {
    shownName = s;
  }

  public boolean exported() {
    return isExported(name);
  }

  /** The name if exported, else qualified with the package path, so that it is unique. */
  public String id() {
    return id(pkg, name);
  }

  static boolean isExported(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
  }

  static String id(Pkg pkg, String name) {
    if (isExported(name)) {
      return name;
    }
    return (pkg == null || pkg.path().isEmpty() ? "_" : pkg.path()) + "." + name;
  }

  /**
   * Whether the name, as written in package p, selects this object. With foldCase, letter case and
   * packages do not matter.
   */
  boolean sameId(Pkg p, String name, boolean foldCase) {
    if (foldCase && this.name.equalsIgnoreCase(name)) {
      return true;
    }
    if (!this.name.equals(name)) {
      return false;
    }
    return exported() || samePkg(pkg, p);
  }

  static boolean samePkg(Pkg a, Pkg b) {
    if (a == null || b == null) {
      return a == b;
    }
    return a == b || a.path().equals(b.path());
  }

  /** Whether it is declared at package level. */
  public boolean isPackageLevel() {
    return pkg != null && parent == pkg.scope();
  }

  /** What it is and its type, with packages named by that; null names them by path. */
  public String describe(Qualifier q) {
    return ObjString.of(this, q);
  }

  @Override
  public String toString() {
    return ObjString.of(this, null);
  }
}
