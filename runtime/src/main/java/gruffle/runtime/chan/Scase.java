package gruffle.runtime.chan;

/** One case of a select, in source order, default left out. */
public final class Scase {
  final Hchan c;
  final boolean send;
  final long valJ;
  final Object valL;

  private Scase(Hchan c, boolean send, long valJ, Object valL) {
    this.c = c;
    this.send = send;
    this.valJ = valJ;
    this.valL = valL;
  }

  public static Scase sendJ(Hchan c, long v) {
    return new Scase(c, true, v, null);
  }

  public static Scase sendL(Hchan c, Object v) {
    return new Scase(c, true, 0, v);
  }

  public static Scase recv(Hchan c) {
    return new Scase(c, false, 0, null);
  }
}
