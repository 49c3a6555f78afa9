package gruffle.runtime.explain;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.Coro;
import gruffle.runtime.sched.Did;
import gruffle.runtime.sched.Proc;
import gruffle.runtime.sched.Progs;
import gruffle.runtime.sched.Syscall;
import gruffle.runtime.time.Sleep;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The lines of --explain are there, in order, and true. */
@Timeout(300)
class ExplainTest {
  private static final Set<Did.Group> ALL = EnumSet.allOf(Did.Group.class);

  private static final Pattern LINE =
      Pattern.compile(" *\\d+\\.\\d{3}  (-|g0|G\\d+) +(-|M\\d+) +(-|P\\d+) +\\S+ +\\S.*");

  private static Progs.Result run(int procs, Explain explain, Progs.Body main) {
    var config =
        Config.embedded(InputStream.nullInputStream(), null, null)
            .withGomaxprocs(procs)
            .withObserver(explain);
    return Progs.run(config, main);
  }

  private static List<String> lines(int procs, Set<Did.Group> groups, Progs.Body main) {
    var out = new ByteArrayOutputStream();
    run(procs, new Explain(groups, Explain.Limit.SCREEN, out), main);
    List<String> all = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(all.getFirst()).startsWith("gruffle run --explain: ");
    List<String> steps = all.subList(7, all.size());
    assertThat(steps).allMatch(s -> LINE.matcher(s).matches());
    return steps;
  }

  /** Where each of the words stands, in the same order. */
  private static void inOrder(List<String> lines, String... words) {
    int at = 0;
    for (String w : words) {
      int from = at;
      int found =
          IntStream.range(from, lines.size())
              .filter(i -> lines.get(i).contains(w))
              .findFirst()
              .orElse(-1);
      assertThat(found).as("%s behind line %d", w, from).isNotNegative();
      at = found + 1;
    }
  }

  @Test
  void goroutinesThatNoGoStatementMakes() {
    var lines =
        lines(
            1,
            EnumSet.of(Did.Group.GO),
            g -> {
              Proc.newSystem(g, Progs.fn(h -> {}));
              Proc.gosched(g);
              Coro.newcoro(g, Progs.fn(h -> {}));
            });
    inOrder(
        lines,
        "go statement of the runtime's own: G2 is _Grunnable, to run ",
        "newcoro         iter.Pull: G3 is _Gwaiting, to run ");
  }

  @Test
  void fromTheFirstStepToTheLast() {
    var lines =
        lines(
            1,
            ALL,
            g -> {
              Hchan c = Hchan.make(g, null, true, 0);
              Proc.newproc(g, Progs.fn(h -> Hchan.chansendJ(h, c, 1)), null, 7);
              Hchan.chanrecvJ(g, c);
              Proc.gosched(g);
              Syscall.entersyscall(g);
              Syscall.exitsyscall(g);
              Sleep.timeSleep(g, 50_000_000);
            });
    inOrder(
        lines,
        " args ",
        " osinit ",
        " schedinit ",
        "GOMAXPROCS is 1: 1 P made",
        "G1 is new",
        "G1 is the main goroutine",
        "G1 goes to the end of this P's queue, now 1 long",
        " sysmon ",
        " mstart ",
        "takes P0",
        "G1 runs: first in the P's own queue",
        "G2 is new",
        "go statement in line 7: G2 is _Grunnable, to run main.main.func1",
        "G2 is runnext",
        "_Grunning → _Gwaiting: chan receive",
        "G2 runs: it was runnext",
        "G1 is woken",
        "_Gdead",
        "G1 runs: it was runnext",
        "Gosched",
        "goes to the end of the global queue, now 1 long: runtime.Gosched",
        "G1 runs: from the global queue",
        "_Grunning → _Gsyscall",
        "_Gsyscall → ",
        "_Grunning → _Gwaiting: sleep",
        "a timer is due in ",
        "the M sleeps for all, until the next timer is due",
        "G1 is woken",
        "1 timer due",
        "G1 runs",
        "the program ends with code 0");
    assertThat(lines.getLast()).contains(" exit ");
  }

  @Test
  void aFullQueueAndTheGlobalOne() {
    var lines =
        lines(
            1,
            EnumSet.of(Did.Group.QUEUE, Did.Group.SCHED),
            g -> {
              for (int i = 0; i < 300; i++) {
                Proc.newproc(g, Progs.fn(h -> {}));
              }
              Sleep.timeSleep(g, 100_000_000);
            });
    inOrder(lines, "129, go to the global queue; 128 stay", "every 61st time comes first");
    assertThat(lines).noneMatch(s -> s.contains(" gopark "));
  }

  @Test
  void whatAnotherPTakes() {
    var lines =
        lines(
            2,
            EnumSet.of(Did.Group.SCHED, Did.Group.THREAD),
            g -> {
              boolean[] ran = new boolean[1];
              Proc.newproc(g, Progs.fn(h -> ran[0] = true));
              long end = System.nanoTime() + 60_000_000_000L;
              while (!ran[0] && System.nanoTime() < end) {
                Thread.onSpinWait();
                Thread.sleep(1);
              }
            });
    inOrder(
        lines, "an M is to look for work", "M1, a new thread, gets P1", "G2 runs: stolen from P0");
  }

  @Test
  void betweenWhatTheProgramSays() {
    var result =
        run(
            1,
            new Explain(EnumSet.of(Did.Group.PARK), Explain.Limit.SCREEN, null),
            g -> {
              g.rt.writeErr(new byte[] {'a', '\n'}, 0, 2);
              Proc.gosched(g);
              g.rt.writeErr(new byte[] {'b', '\n'}, 0, 2);
            });
    List<String> lines = result.err().lines().toList();
    assertThat(lines).hasSize(10);
    assertThat(lines.get(7)).isEqualTo("a");
    assertThat(lines.get(8)).matches(LINE).contains("Gosched");
    assertThat(lines.get(9)).isEqualTo("b");
  }

  @Test
  void deadlock() {
    var lines =
        lines(
            1,
            EnumSet.of(Did.Group.START, Did.Group.PARK),
            g -> Hchan.chanrecvJ(g, Hchan.make(g, null, true, 0)));
    inOrder(lines, " gopark ", " checkdead ", "ends with code 2");
  }

  @Test
  void longRunsAreBounded() {
    var out = new ByteArrayOutputStream();
    run(
        1,
        new Explain(ALL, new Explain.Limit(50, 10), out),
        g -> {
          for (int i = 0; i < 1000; i++) {
            Proc.gosched(g);
          }
        });
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(7 + 50 + 1 + 10);
    assertThat(lines.get(57))
        .matches("      … \\d{4} steps left out here: .*Gosched \\d+, .*schedule \\d+.*");
    assertThat(lines.getLast()).contains("the program ends with code 0");
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidOnce() {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws java.io.IOException {
            throw new java.io.IOException("No space left on device");
          }
        };
    var result = run(1, new Explain(ALL, Explain.Limit.FILE, full), g -> {});
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEqualTo("gruffle: --explain: No space left on device\n");
  }
}
