package gruffle.runtime.chan;

/** A case of a select that sends. One that receives is its channel itself, null where that is nil, so that it takes no memory. */
public final class Scase {
  final Hchan c;
  final long valJ;
  final Object valL;

  private Scase(Hchan c, long valJ, Object valL) {
    this.c = c;
    this.valJ = valJ;
    this.valL = valL;
  }

  public static Scase sendJ(Hchan c, long v) {
    return new Scase(c, v, null);
  }

  public static Scase sendL(Hchan c, Object v) {
    return new Scase(c, 0, v);
  }

  /** The channel of a case. */
  static Hchan channel(Object x) {
    return x instanceof Scase s ? s.c : (Hchan) x;
  }
}
