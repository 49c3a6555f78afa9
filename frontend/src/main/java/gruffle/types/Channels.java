package gruffle.types;

import gruffle.syntax.Pos;

/** Checks that an operand is a channel to send to or receive from. */
final class Channels {
  private Channels() {}

  /** The element type of the channel x, or null after reporting why there is none. */
  static Type elem(Checker c, Operand x, boolean recv, Pos at) {
    Types.Common common =
        Types.commonUnder(
            c,
            x.type,
            (t, u) -> {
              if (u == null) {
                return "no specific channel type";
              }
              if (!(u instanceof ChanType ch)) {
                return c.sprintf("non-channel %s", t);
              }
              if (recv && ch.dir == ChanType.Dir.SEND_ONLY) {
                return c.sprintf("send-only channel %s", t);
              }
              if (!recv && ch.dir == ChanType.Dir.RECV_ONLY) {
                return c.sprintf("receive-only channel %s", t);
              }
              return null;
            });
    if (common.type() != null) {
      return ((ChanType) common.type()).elem;
    }
    String what = recv ? "receive from" : "send to";
    ErrorCode code = recv ? ErrorCode.INVALID_RECEIVE : ErrorCode.INVALID_SEND;
    if (Predicates.isTypeParam(x.type)) {
      c.errorf(at, code, "invalid operation: cannot %s %s: %s", what, x, common.cause());
    } else {
      c.errorf(at, code, "invalid operation: cannot %s %s %s", what, common.cause(), x);
    }
    return null;
  }
}
