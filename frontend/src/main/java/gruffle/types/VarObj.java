package gruffle.types;

import gruffle.syntax.Pos;

/** A variable: package-level, local, parameter, result, receiver, or struct field. */
public final class VarObj extends Obj {

  /** What kind of variable. */
  public enum Kind {
    PACKAGE,
    LOCAL,
    RECV,
    PARAM,
    RESULT,
    FIELD
  }

  private Kind kind;

  /** For a field: it is embedded. */
  final boolean embedded;

  /** Read somewhere; only what was never read is reported. */
  boolean used;

  /** For a field or method of an instance: the one in the generic type. */
  VarObj origin;

  private VarObj linked;

  VarObj(Kind kind, Pos pos, Pkg pkg, String name, Type type) {
    this(kind, pos, pkg, name, type, false);
  }

  private VarObj(Kind kind, Pos pos, Pkg pkg, String name, Type type, boolean embedded) {
    super(pos, pkg, name, type);
    this.kind = kind;
    this.embedded = embedded;
    // Parameters need no use.
    this.used = kind == Kind.RECV || kind == Kind.PARAM || kind == Kind.RESULT;
  }

  static VarObj field(Pos pos, Pkg pkg, String name, Type type, boolean embedded) {
    return new VarObj(Kind.FIELD, pos, pkg, name, type, embedded);
  }

  static VarObj param(Pos pos, Pkg pkg, String name, Type type) {
    return new VarObj(Kind.PARAM, pos, pkg, name, type);
  }

  static VarObj result(Pos pos, Pkg pkg, String name, Type type) {
    return new VarObj(Kind.RESULT, pos, pkg, name, type);
  }

  static VarObj local(Pos pos, Pkg pkg, String name, Type type) {
    return new VarObj(Kind.LOCAL, pos, pkg, name, type);
  }

  /** The same variable in an instance. */
  VarObj withType(Type t) {
    VarObj v = new VarObj(kind, pos, pkg, name, t, embedded);
    v.used = true;
    v.origin = origin();
    v.parent = parent;
    return v;
  }

  public Kind kind() {
    return kind;
  }

  /** Makes a local variable one of its package: what a session declares in a statement. */
  public void promote() {
    kind = Kind.PACKAGE;
    parent = pkg.scope();
  }

  /** Makes a package's variable another name of one of another package, as //go:linkname says. */
  public void link(VarObj other) {
    linked = other;
  }

  /** What it is another name of; null: nothing. */
  public VarObj linked() {
    return linked;
  }

  public boolean isField() {
    return kind == Kind.FIELD;
  }

  public boolean embedded() {
    return embedded;
  }

  public boolean used() {
    return used;
  }

  /** For a field of an instance: the field of the generic type; else itself. */
  public VarObj origin() {
    return origin == null ? this : origin;
  }
}
