package gruffle.stdlib.time;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.sched.Bubble;
import gruffle.runtime.sched.G;
import gruffle.runtime.time.TimerFunc;
import gruffle.runtime.type.StructLayout;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Mem;

/** What a channel timer does: sends the time now, unless the channel still has one. Knows how time.Time is made (time.go). */
final class SendTime implements TimerFunc {
  static final SendTime INSTANCE = new SendTime();

  private static final long HAS_MONOTONIC = 1L << 63;
  private static final int NSEC_SHIFT = 30;
  private static final long NANOS = 1_000_000_000;

  /** 1 January 1885 in seconds of Unix time, which the 33 bits count from. */
  private static final long WALL_EPOCH = -2_682_288_000L;

  /** 1970 in seconds since the year 1. */
  private static final long UNIX_TO_INTERNAL = 62_135_596_800L;

  private SendTime() {}

  /** proto is a Time with the local zone. */
  record Target(Hchan chan, GoStruct proto) {}

  @Override
  public void run(G me, Object arg, long seq, long delta) {
    Target t = (Target) arg;
    GoStruct time = t.proto.copy();
    StructLayout layout = time.layout();
    Bubble b = Bubble.of(me);
    if (b != null) {
      long at = b.now() - delta;
      Mem.U.putLong(time, layout.offset(0), at % NANOS);
      Mem.U.putLong(time, layout.offset(1), at / NANOS + UNIX_TO_INTERNAL);
      Hchan.selectnbsendL(me, t.chan, time);
      return;
    }
    long mono = me.rt.nanotime() - delta;
    long sec = WallClock.seconds();
    long nanos = WallClock.nanos(sec) - delta;
    sec += Math.floorDiv(nanos, NANOS);
    nanos = Math.floorMod(nanos, NANOS);
    long since = sec - WALL_EPOCH;
    if (since >>> 33 == 0) {
      Mem.U.putLong(time, layout.offset(0), HAS_MONOTONIC | since << NSEC_SHIFT | nanos);
      Mem.U.putLong(time, layout.offset(1), mono);
    } else {
      Mem.U.putLong(time, layout.offset(0), nanos);
      Mem.U.putLong(time, layout.offset(1), sec + UNIX_TO_INTERNAL);
    }
    Hchan.selectnbsendL(me, t.chan, time);
  }
}
