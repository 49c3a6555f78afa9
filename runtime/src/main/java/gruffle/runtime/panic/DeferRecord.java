package gruffle.runtime.panic;

import gruffle.runtime.func.FuncVal;

/** A deferred call that has not begun. */
public final class DeferRecord {
  final DeferRecord link;

  /** The function that deferred it. */
  final Activation act;

  final FuncVal fn;

  DeferRecord(DeferRecord link, Activation act, FuncVal fn) {
    this.link = link;
    this.act = act;
    this.fn = fn;
  }
}
