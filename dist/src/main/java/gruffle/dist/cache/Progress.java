package gruffle.dist.cache;

/** Who is told what is being compiled. */
public interface Progress {
  /** Nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void compiling(String path, int number, int all) {}

        @Override
        public void end() {}
      };

  /**
   * A package begins.
   *
   * @param number of the package, from 1
   * @param all how many there are
   */
  void compiling(String path, int number, int all);

  /** Nothing more is compiled. */
  void end();
}
