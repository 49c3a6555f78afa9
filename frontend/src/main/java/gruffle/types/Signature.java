package gruffle.types;

import java.util.List;

/**
 * A function or method type. The receiver is kept for methods but is no part of the type's
 * identity.
 */
public final class Signature implements Type {
  /** Type parameters of the receiver's base type as named by the method declaration. */
  List<TypeParam> rparams = List.of();

  List<TypeParam> tparams = List.of();

  /** Function scope; the parameters are declared in it. */
  Scope scope;

  VarObj recv;
  TupleType params = TupleType.EMPTY;
  TupleType results = TupleType.EMPTY;
  boolean variadic;

  public Signature() {}

  public Signature(VarObj recv, TupleType params, TupleType results, boolean variadic) {
    this.recv = recv;
    this.params = params;
    this.results = results;
    this.variadic = variadic;
  }

  /** The receiver, or null for a function. */
  public VarObj recv() {
    return recv;
  }

  public List<TypeParam> typeParams() {
    return tparams;
  }

  public List<TypeParam> recvTypeParams() {
    return rparams;
  }

  public TupleType params() {
    return params;
  }

  public TupleType results() {
    return results;
  }

  /** Whether the last parameter is variadic; its type is then a slice (or string, for append). */
  public boolean variadic() {
    return variadic;
  }

  @Override
  public String toString() {
    return TypeString.of(this);
  }
}
