package gruffle.stdlib.runtime;

import gruffle.runtime.sched.GoRuntime;

/** What has been allocated so far, for package testing. */
public final class MemCounts {
  private MemCounts() {}

  /** Objects and bytes. */
  public static long[] of(GoRuntime rt) {
    return new long[] {Memory.objects(rt), Memory.allocated()};
  }
}
