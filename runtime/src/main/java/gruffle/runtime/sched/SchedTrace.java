package gruffle.runtime.sched;

import java.nio.charset.StandardCharsets;

/**
 * What {@code GODEBUG=schedtrace=N} prints every N milliseconds: one line about the scheduler, and with {@code scheddetail=1}
 * one more for each P, M and goroutine.
 *
 * <p>Model: sysmon's thread only. The text is made under sched.lock, and written without it. What has no lock of its own (an M's
 * curg, a goroutine's status) is read as it is at that moment, as in Go: a line may show a state that no two of them were in together.
 *
 * <p>Units: milliseconds since the first line; lengths and counts otherwise. The form is that of Go's runtime/proc.go, schedtrace.
 */
final class SchedTrace {
  private static final int SCAN_BIT = 0x1000;

  private final Sched sched;
  private final long period;
  private final boolean detail;
  private long first;
  private long last;

  private SchedTrace(Sched sched, long period, boolean detail) {
    this.sched = sched;
    this.period = period;
    this.detail = detail;
  }

  /** Null where GODEBUG does not ask for it. */
  static SchedTrace of(Sched sched) {
    int ms = sched.rt.debug.getInt("schedtrace", 0);
    return ms <= 0
        ? null
        : new SchedTrace(sched, ms * 1_000_000L, sched.rt.debug.isSet("scheddetail"));
  }

  /** What it would print in detail. */
  static String now(Sched sched) {
    var t = new SchedTrace(sched, 0, true);
    return t.text(sched.rt.nanotime());
  }

  /** Prints if it is time to. */
  void tick(long now) {
    if (first == 0) {
      first = now;
    } else if (last + period > now) {
      return;
    }
    last = now;
    byte[] text = text(now).getBytes(StandardCharsets.UTF_8);
    sched.rt.writeErr(text, 0, text.length);
  }

  private String text(long now) {
    var s = new StringBuilder();
    sched.lock.lock((M) null);
    try {
      summary(s, (now - first) / 1_000_000);
      if (detail) {
        s.append('\n');
        processors(s);
        machines(s);
      } else {
        queues(s);
      }
    } finally {
      sched.lock.unlock((M) null);
    }
    if (detail) {
      goroutines(s);
    }
    return s.toString();
  }

  private void summary(StringBuilder s, long ms) {
    field(s.append("SCHED ").append(ms).append("ms:"), "gomaxprocs", sched.gomaxprocs);
    field(s, "idleprocs", sched.npidle.get());
    field(s, "threads", sched.mcount());
    field(s, "spinningthreads", sched.nmspinning.get());
    field(s, "needspinning", sched.needspinning ? 1 : 0);
    field(s, "idlethreads", sched.nmidle);
    field(s, "runqueue", sched.runq.size());
    if (detail) {
      field(s, "gcwaiting", sched.gcwaiting);
      field(s, "nmidlelocked", sched.nmidlelocked);
      field(s, "stopwait", sched.stopwait);
      field(s, "sysmonwait", sched.sysmonwait);
    }
  }

  private void queues(StringBuilder s) {
    s.append(" [");
    for (P pp : sched.allp) {
      s.append(' ').append(pp.runq.size());
    }
    s.append(" ] schedticks=[");
    for (P pp : sched.allp) {
      s.append(' ').append(Integer.toUnsignedLong(pp.schedtick));
    }
    s.append(" ]\n");
  }

  private void processors(StringBuilder s) {
    for (P pp : sched.allp) {
      M m = pp.m;
      field(s.append("  P").append(pp.id).append(':'), "status", pp.status());
      field(s, "schedtick", Integer.toUnsignedLong(pp.schedtick));
      field(s, "syscalltick", Integer.toUnsignedLong(pp.syscalltick));
      field(s, "m", m == null ? "nil" : m.id);
      field(s, "runqsize", pp.runq.size());
      field(s, "gfreecnt", pp.gfreeCount);
      field(s, "timerslen", pp.timers.size());
      s.append('\n');
    }
  }

  private void machines(StringBuilder s) {
    for (int i = sched.allm.length - 1; i >= 0; i--) {
      M m = sched.allm[i];
      if (m == null) {
        continue;
      }
      P pp = m.p;
      s.append("  M").append(m.id).append(": p=").append(pp == null ? "nil" : pp.id);
      field(s, "curg", goid(m.curg));
      // Of the fields of Go's m these have no counterpart: the JVM allocates, and a report is
      // written by whoever panics.
      s.append(" mallocing=0 throwing=0 preemptoff=");
      field(s, "locks", m.locks);
      s.append(" dying=0");
      field(s, "spinning", m.spinning);
      field(s, "blocked", m.blocked);
      field(s, "lockedg", goid(m.lockedg));
      s.append('\n');
    }
  }

  private void goroutines(StringBuilder s) {
    for (G gp : sched.allgs()) {
      M m = gp.m;
      G.Extra extra = gp.extra;
      s.append("  G").append(gp.goid).append(": status=").append(gp.rawStatus(SCAN_BIT));
      s.append('(').append(gp.waitReason()).append(") m=").append(m == null ? "nil" : m.id);
      field(s, "lockedm", extra.lockedm == null ? "nil" : extra.lockedm.id);
      s.append('\n');
    }
  }

  private static Object goid(G gp) {
    return gp == null ? "nil" : gp.goid;
  }

  private static void field(StringBuilder s, String name, Object value) {
    s.append(' ').append(name).append('=').append(value);
  }
}
