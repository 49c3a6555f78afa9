package gruffle.runtime.chan;

/** One case of a select, in source order, default left out. All are of this class, and those that receive belong to their channel. */
public final class Scase {
  private static final Scase RECV_NIL = new Scase(null, false, 0, null);

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
    if (c == null) {
      return RECV_NIL;
    }
    Scase s = c.recv;
    if (s == null) {
      c.recv = s = new Scase(c, false, 0, null); // several of them do no harm
    }
    return s;
  }
}
