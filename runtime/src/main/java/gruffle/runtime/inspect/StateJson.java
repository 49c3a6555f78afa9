package gruffle.runtime.inspect;

import gruffle.runtime.netpoll.Netpoll;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.SchedView;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The state of a program as the page gets it. */
final class StateJson {
  private static final int MAX_TIMERS = 60;
  private static final int MAX_DESCRIPTORS = 100;

  private final GoRuntime rt;
  private final SchedView view;

  /** Made by the first who asks, since these classes are slow to load. */
  private List<GarbageCollectorMXBean> collectors;

  StateJson(GoRuntime rt) {
    this.rt = rt;
    this.view = new SchedView(rt);
  }

  String stack(long goid) {
    return view.stack(goid);
  }

  synchronized Map<String, Object> now() {
    SchedView.Snapshot s = view.now();
    var out = new LinkedHashMap<String, Object>();
    out.put("now", s.now() / 1000);
    out.put("gomaxprocs", s.gomaxprocs());
    out.put("idleprocs", s.idleProcs());
    out.put("spinning", s.spinning());
    out.put("idlems", s.idleMs());
    out.put("stopping", s.stopping());
    out.put("global", s.globalQueue());
    out.put("globalsize", s.globalQueued());
    out.put("goroutines", s.goroutines());
    out.put("dead", s.dead());
    out.put(
        "counts",
        Map.of(
            "handoffp", s.handoffs(),
            "retake", s.retakes(),
            "preemption", s.preemptions(),
            "steal", s.steals()));
    out.put("ps", s.procs().stream().map(StateJson::proc).toList());
    out.put("ms", s.machines().stream().map(StateJson::machine).toList());
    out.put("states", s.states().stream().map(StateJson::state).toList());
    out.put("timers", timers(s.now()));
    out.put("net", net(s));
    out.put("gc", collections());
    return out;
  }

  private static Map<String, Object> proc(SchedView.Proc p) {
    var o = new LinkedHashMap<String, Object>();
    o.put("id", p.id());
    o.put("status", p.status());
    o.put("m", p.m());
    o.put("g", p.g());
    o.put("runnext", p.runnext());
    o.put("queue", p.queue());
    o.put("schedtick", p.schedtick());
    o.put("timers", p.timers());
    o.put("nexttimer", p.nextTimer() < 0 ? -1 : p.nextTimer() / 1000);
    return o;
  }

  private static Map<String, Object> machine(SchedView.Machine m) {
    var o = new LinkedHashMap<String, Object>();
    o.put("id", m.id());
    o.put("p", m.p());
    o.put("g", m.g());
    o.put("spinning", m.spinning());
    o.put("lockedg", m.lockedg());
    o.put("state", m.state());
    return o;
  }

  private static Map<String, Object> state(SchedView.State s) {
    var o = new LinkedHashMap<String, Object>();
    o.put("name", s.name());
    o.put("count", s.count());
    o.put("functions", s.functions());
    o.put("first", s.first().stream().map(StateJson::goroutine).toList());
    return o;
  }

  private static Map<String, Object> goroutine(SchedView.Goroutine g) {
    var o = new LinkedHashMap<String, Object>();
    o.put("id", g.id());
    o.put("fn", g.function());
    o.put("file", g.file());
    o.put("line", g.line());
    o.put("creator", g.creator());
    o.put("parent", g.parent());
    o.put("seconds", g.seconds());
    return o;
  }

  private List<Map<String, Object>> timers(long now) {
    var list = new ArrayList<Map<String, Object>>();
    for (var t : view.timers(MAX_TIMERS)) {
      list.add(
          Map.of(
              "due", (t.when() - now) / 1000,
              "period", t.period() / 1000,
              "what", t.what()));
    }
    return list;
  }

  private Map<String, Object> net(SchedView.Snapshot s) {
    var o = new LinkedHashMap<String, Object>();
    o.put("inited", rt.netpoll.inited());
    o.put("waiters", rt.netpoll.anyWaiters());
    o.put("polling", s.polling());
    o.put("until", s.pollUntil() == 0 ? -1 : (s.pollUntil() - s.now()) / 1000);
    var list = new ArrayList<Netpoll.Descriptor>();
    o.put("more", rt.netpoll.look(MAX_DESCRIPTORS, list));
    list.sort(Comparator.comparingInt(Netpoll.Descriptor::fd));
    o.put("descriptors", list.stream().map(d -> descriptor(d, s.now())).toList());
    return o;
  }

  private static Map<String, Object> descriptor(Netpoll.Descriptor d, long now) {
    var o = new LinkedHashMap<String, Object>();
    o.put("fd", d.fd());
    o.put("rg", d.rg());
    o.put("wg", d.wg());
    o.put("rd", deadline(d.rd(), now));
    o.put("wd", deadline(d.wd(), now));
    return o;
  }

  /** Microseconds from now; null: none, negative: it has passed. */
  private static Long deadline(long at, long now) {
    return at == 0 ? null : at < 0 ? -1L : Math.max(at - now, 0) / 1000;
  }

  private Map<String, Object> collections() {
    if (collectors == null) {
      collectors = ManagementFactory.getGarbageCollectorMXBeans();
    }
    long count = 0;
    long time = 0;
    for (var gc : collectors) {
      count += Math.max(gc.getCollectionCount(), 0);
      time += Math.max(gc.getCollectionTime(), 0);
    }
    Runtime r = Runtime.getRuntime();
    return Map.of(
        "count",
        count,
        "ms",
        time,
        "used",
        r.totalMemory() - r.freeMemory(),
        "committed",
        r.totalMemory(),
        "max",
        r.maxMemory());
  }
}
