package gruffle.runtime.sched;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.time.Sleep;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The lines of GODEBUG=schedtrace, and that they tell the truth about a program in a known state. */
@Timeout(300)
class SchedTraceTest {
  private static final String SUMMARY =
      "SCHED \\d+ms: gomaxprocs=3 idleprocs=\\d threads=\\d+ spinningthreads=\\d needspinning=[01] idlethreads=\\d+ runqueue=\\d+";

  private static Stream<String> lines(String godebug, Progs.Body main) {
    var config =
        Config.embedded(InputStream.nullInputStream(), null, null)
            .withGomaxprocs(3)
            .withEnv(List.of("GODEBUG=" + godebug));
    var result = Progs.run(config, main);
    assertThat(result.code()).isZero();
    return result.err().lines();
  }

  /** Main and another goroutine sleep; a third has come and gone. */
  private static void sleepers(G g) {
    Proc.newproc(g, Progs.fn(h -> Sleep.timeSleep(h, 10_000_000_000L)));
    Proc.newproc(g, Progs.fn(h -> {}));
    Sleep.timeSleep(g, 400_000_000);
  }

  @Test
  void oneLineEachTime() {
    var lines = lines("schedtrace=50", SchedTraceTest::sleepers).toList();
    assertThat(lines).hasSizeGreaterThan(2);
    var form = Pattern.compile(SUMMARY + " \\[ \\d+ \\d+ \\d+ ] schedticks=\\[ \\d+ \\d+ \\d+ ]");
    assertThat(lines).allMatch(s -> form.matcher(s).matches());
    assertThat(lines.getFirst()).startsWith("SCHED 0ms:");
    assertThat(lines.getLast()).contains("idleprocs=3", "runqueue=0 [ 0 0 0 ]");
  }

  @Test
  void detailsOfEveryPAndMAndG() {
    String all =
        String.join("\n", lines("schedtrace=100,scheddetail=1", SchedTraceTest::sleepers).toList());
    String[] blocks = all.split("(?m)^(?=SCHED )");
    String last = blocks[blocks.length - 1];
    assertThat(last.lines().findFirst().orElseThrow())
        .matches(
            SUMMARY + " gcwaiting=false nmidlelocked=-?\\d+ stopwait=\\d+ sysmonwait=(true|false)");
    assertThat(last).containsPattern("  P2: status=0 schedtick=\\d+ syscalltick=\\d+ m=nil");
    assertThat(Pattern.compile("(?m)^  P\\d: ").matcher(last).results().count()).isEqualTo(3);
    assertThat(last)
        .containsPattern(
            "  M0: p=(nil|\\d) curg=(nil|\\d+) mallocing=0 throwing=0 preemptoff= locks=\\d dying=0 spinning=(true|false) blocked=(true|false) lockedg=nil");
    assertThat(last).contains("  G1: status=4(sleep) m=nil lockedm=nil\n");
    assertThat(Pattern.compile("status=4\\(sleep\\)").matcher(last).results().count()).isEqualTo(2);
    assertThat(last).containsPattern("  G\\d+: status=6\\(.*\\) m=nil");
  }

  @Test
  void nothingIsSaidUnasked() {
    assertThat(lines("scheddetail=1", SchedTraceTest::sleepers)).isEmpty();
    assertThat(lines("schedtrace=x", SchedTraceTest::sleepers)).isEmpty();
  }
}
