package gruffle.types;

/**
 * The function-typed variable that a value goes to, from which the type arguments of a generic
 * function value may be inferred.
 *
 * @param desc how messages call the variable
 */
record Target(Signature sig, String desc) {
  /** Null unless the type is a function type. */
  static Target of(Type type, String desc) {
    if (type == null) {
      return null;
    }
    Signature sig = Types.asSignature(type);
    return sig == null ? null : new Target(sig, desc);
  }
}
