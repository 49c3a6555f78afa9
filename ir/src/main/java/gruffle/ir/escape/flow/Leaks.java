package gruffle.ir.escape.flow;

/**
 * Where a parameter's value goes when its function is called, each with the least number of dereferences on the way: the heap,
 * a call of it as a function, the results. -1 is nowhere.
 */
final class Leaks {
  /** Results beyond these count as the heap. */
  static final int RESULTS = 5;

  private int heap = -1;
  private int callee = -1;
  private final int[] results = {-1, -1, -1, -1, -1};

  int heap() {
    return heap;
  }

  int callee() {
    return callee;
  }

  int result(int i) {
    return i < RESULTS ? results[i] : -1;
  }

  void addHeap(int derefs) {
    heap = least(heap, derefs);
  }

  void addCallee(int derefs) {
    callee = least(callee, derefs);
  }

  void addResult(int i, int derefs) {
    results[i] = least(results[i], derefs);
  }

  private static int least(int old, int derefs) {
    return old < 0 ? derefs : Math.min(old, derefs);
  }

  /** A path to the heap makes equal and longer ones to elsewhere superfluous. */
  void optimize() {
    if (heap < 0) {
      return;
    }
    if (callee >= heap) {
      callee = -1;
    }
    for (int i = 0; i < RESULTS; i++) {
      if (results[i] >= heap) {
        results[i] = -1;
      }
    }
  }
}
