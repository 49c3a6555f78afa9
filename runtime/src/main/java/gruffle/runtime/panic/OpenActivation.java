package gruffle.runtime.panic;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.Prototype;

/**
 * The activation of a compiled function that makes each of its deferred calls at most once, here one call: it has them itself, and they get records only
 * when a panic or Goexit looks for deferred calls ({@link Panics#record}).
 *
 * <p>Model: there is a function value and one more object for each call. Of a literal that captures one variable, an object, these are some closure of the literal, and that variable: the closure itself is only made for a record. Of
 * all others the function value is there twice.
 *
 * <p>The object stays where it is when its function returns, above its parent, and serves the next function that is called at that depth: 48 bytes for each call, and nothing of them
 * in any cache, are what a deferred call costs else. Whoever throws the stack down past an activation has made records before, and a recorded one is never used again, so that none serves two calls at once.
 */
public sealed class OpenActivation extends Activation permits WideActivation {
  /** The first deferred call: null before its statement and from when the call begins. */
  public FuncVal d0;

  public Object c0;

  OpenActivation(Activation parent, Code code) {
    super(parent, code);
  }

  /** Calls that there is room for. */
  int room() {
    return 1;
  }

  /** The call of the defer statement of that number that still has to be made, null if there is none. */
  FuncVal pending(int i) {
    return whole(d0, c0);
  }

  static FuncVal whole(FuncVal fn, Object captured) {
    return fn == null || fn == captured ? fn : ((Prototype) fn).with(new Object[] {captured});
  }
}
