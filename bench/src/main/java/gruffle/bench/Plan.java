package gruffle.bench;

/**
 * How much is run.
 *
 * @param runs processes of one run each, for each program and engine
 * @param repeat repeats in the process that measures the steady state; below 2 there is none
 * @param small the sizes of the tests
 */
record Plan(int runs, int repeat, boolean small) {
  boolean steady() {
    return repeat >= 2;
  }

  /** Processes for each program and engine. */
  int processes(BenchProgram program) {
    return runs + (steady() && program.timesItself() ? 1 : 0);
  }
}
