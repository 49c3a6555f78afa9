package gruffle.runtime.chan;

import gruffle.runtime.sched.G;

/** The select statement. */
public final class Select {
  private Select() {}

  /**
   * The index of the case that happened, or -1 for default (block false). For a receive g.resJ(1) is ok, and the value is g.resJ(2)
   * or g.resL(2). No cases and block: sleeps for ever.
   */
  public static int selectgo(G g, Scase[] cases, boolean block) {
    throw new UnsupportedOperationException("being written");
  }
}
