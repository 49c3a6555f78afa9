package gruffle.ir;

import java.util.List;

/**
 * What stands behind a defined type, and the method set of an unnamed struct type with embedded fields.
 *
 * @param symbol unique name as in {@link IrType.Named}; for an unnamed struct the type's text
 * @param name the name that %T shows, e.g. "main.T"
 * @param pkgPath import path of the declaring package, "" for the universe
 * @param underlying never Named
 * @param methods all methods of T and *T, promoted ones included, sorted by name and then pkgPath
 */
public record TypeDecl(
    String symbol, String name, String pkgPath, IrType underlying, List<MethodImpl> methods) {
  public GoKind kind() {
    return underlying.kind();
  }

  /** The same with that underlying type. */
  public TypeDecl with(IrType other) {
    return new TypeDecl(symbol, name, pkgPath, other, methods);
  }

  /**
   * One method of a type's method sets.
   *
   * @param pkgPath "" for exported names
   * @param valueSym the function that takes the receiver as a T, null if only *T has the method
   * @param ptrSym the function that takes it as a *T
   */
  public record MethodImpl(
      String name, String pkgPath, IrType.Func type, String valueSym, String ptrSym) {}
}
