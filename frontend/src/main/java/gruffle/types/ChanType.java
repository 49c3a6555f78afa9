package gruffle.types;

/** A channel type. */
public final class ChanType implements Type {

  /** Which way values may go. */
  public enum Dir {
    SEND_RECV,
    SEND_ONLY,
    RECV_ONLY
  }

  Dir dir;
  Type elem;

  public ChanType(Dir dir, Type elem) {
    this.dir = dir;
    this.elem = elem;
  }

  public Dir dir() {
    return dir;
  }

  public Type elem() {
    return elem;
  }

  @Override
  public String toString() {
    return TypeString.of(this);
  }
}
