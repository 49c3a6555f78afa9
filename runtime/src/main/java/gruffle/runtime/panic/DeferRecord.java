package gruffle.runtime.panic;

import gruffle.runtime.func.FuncVal;

/** A deferred call that has not begun, where {@link OpenActivation} does not have it. */
public sealed class DeferRecord permits RangeDefers {
  /** The one that was deferred before it. */
  DeferRecord link;

  /** The function that deferred it. */
  final Activation act;

  final FuncVal fn;

  DeferRecord(DeferRecord link, Activation act, FuncVal fn) {
    this.link = link;
    this.act = act;
    this.fn = fn;
  }
}
