package gruffle.types;

import gruffle.syntax.Decl;
import gruffle.syntax.Pos;

/** A function, a declared method, or an interface method; its type is always a {@link Signature}. */
public final class FuncObj extends Obj {
  /** The declaration; null for interface methods and predeclared functions. */
  Decl.FuncDecl decl;

  /** What the symbol of its code has beyond that which callers use: a session gives each definition one of its own. */
  private String codeSuffix = "";

  /** The method has a pointer receiver; known before the signature is checked. */
  boolean ptrRecv;

  FuncObj origin;

  FuncObj(Pos pos, Pkg pkg, String name, Signature sig) {
    super(pos, pkg, name, sig);
  }

  /** The same method in an instance. */
  FuncObj withSignature(Signature sig) {
    FuncObj f = new FuncObj(pos, pkg, name, sig);
    f.decl = decl;
    f.ptrRecv = ptrRecv;
    f.origin = origin();
    return f;
  }

  /** An object that stands for one instance of this generic function, with the declared signature. */
  public FuncObj forInstance() {
    return withSignature(signature());
  }

  public Decl.FuncDecl decl() {
    return decl;
  }

  public String codeSuffix() {
    return codeSuffix;
  }

  public void codeSuffix(String s) {
    codeSuffix = s;
  }

  public Signature signature() {
    return (Signature) type;
  }

  /** For a method of an instance: the method of the generic type; else itself. */
  public FuncObj origin() {
    return origin == null ? this : origin;
  }

  /** Whether it is a declared method with a pointer receiver. */
  public boolean hasPtrRecv() {
    if (type instanceof Signature sig && sig.recv != null) {
      return Types.unalias(sig.recv.type) instanceof PointerType;
    }
    return ptrRecv;
  }

  /** Go's symbol-like name: {@code pkg.f}, {@code (*pkg.T).m}. */
  public String fullName() {
    return ObjString.fullName(this, null);
  }
}
