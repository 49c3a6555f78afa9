package gruffle.jit.emit;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.jit.JavaTypes;
import gruffle.jit.Layout;
import gruffle.jit.Names;
import gruffle.link.NativeSource;
import gruffle.runtime.ops.OpTable;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Predicate;

/**
 * What the compiler of a function wants to know of the rest of the program.
 *
 * @param layout the classes of functions
 * @param heads what callers need of a function, by symbol
 * @param bodies functions of the library, by symbol, while that is compiled; null for all others
 * @param leaves small functions whose code may stand in place of their calls
 * @param readers functions that only read
 * @param byteReaders variables of bytes that are only read
 * @param twins functions that have a method which gets strings in parts
 * @param lines lines for places in such code
 * @param lazy whether a package variable has its first value only when it is touched
 * @param natives the Java methods of functions without a body
 * @param inPlace operations that may stand in place of their calls
 * @param lacking whether an object may have a method of that name and package without the Java interface of it
 * @param piece functions of about more than so many bytes are cut up ({@link SplitPlan}); 0: those that must be
 * @param patience back-edges of a call of compiled code after which it asks for a better way on; 0: never
 * @param brief whether a function's loop with that label has shown itself to have few iterations
 * @param receivers types that the receiver of an interface call in that package may have, among others
 * @param funcValues functions that a call of a function value in that package may call, among others
 */
public record Env(
    JavaTypes types,
    Names names,
    Layout layout,
    Function<String, IrPackage.Head> heads,
    Function<String, Func> bodies,
    Leaves leaves,
    Readers readers,
    ByteReaders byteReaders,
    Twins twins,
    CallLines lines,
    Predicate<String> lazy,
    NativeSource natives,
    OpTable ops,
    InPlace inPlace,
    BiPredicate<String, String> lacking,
    int piece,
    IntSupplier patience,
    BriefLoops brief,
    BiFunction<String, Expr.CallIface, List<IrType>> receivers,
    BiFunction<String, Expr.CallClosure, Collection<String>> funcValues) {

  /**
   * A function as it is emitted: small ones in place of their calls, and, where a program compiles its own, without copies that nobody can tell from what they are copies of, and short loops written out.
   *
   * @param entered label of the loop at which it is entered, 0 if it is not
   */
  Func shape(Func f, int entered) {
    Func whole = Inliner.inline(ByteViews.of(KnownCalls.of(OwnCalls.of(f), this), this), this);
    return lines == CallLines.NONE ? whole : Unroller.unroll(Borrowed.of(whole, this), entered);
  }

  /** Whether that is a small function that calls no other, or only such ones, and does not recover. */
  boolean isLeaf(String symbol) {
    return leaves.of(symbol, this) != null;
  }

  /** Whether it is such a function, or a wrapper that calls nothing else: a method value of one. */
  boolean isThin(String symbol) {
    return isLeaf(symbol) || leaves.isWrapped(symbol, this);
  }
}
