package gruffle.runtime.sched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.runtime.chan.Hchan;
import gruffle.runtime.time.Sleep;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Execution traces: their frame here, their meaning by the tool of an installed Go. */
@Timeout(120)
class TraceTest {
  /** Reads until the trace ends, as runtime/trace does. */
  private static Progs.Body reader(ByteArrayOutputStream out, int[] chunks) {
    return g -> {
      for (byte[] b; (b = Tracing.read(g)) != null; ) {
        out.write(b, 0, b.length);
        chunks[0]++;
      }
    };
  }

  /** A trace of body on three Ps. */
  private static byte[] traced(Progs.Body body) {
    var out = new ByteArrayOutputStream();
    int[] chunks = {0};
    var result =
        Progs.run(
            3,
            g -> {
              assertThat(Tracing.start(g)).isTrue();
              assertThat(Tracing.start(g)).isFalse();
              Proc.newproc(g, Progs.fn(reader(out, chunks)));
              body.run(g);
              Tracing.stop(g);
              Tracing.stop(g); // nothing to stop
              assertThat(chunks[0]).isGreaterThan(4);
            });
    assertThat(result.code()).isZero();
    return out.toByteArray();
  }

  /** Channels, sleeps, system calls, Gosched, and Ps that come and go, for more than a second: several generations. */
  private static void busy(G g) {
    Hchan c = Hchan.make(g, null, true, 0);
    Hchan done = Hchan.make(g, null, true, 0);
    for (int i = 0; i < 4; i++) {
      Proc.newproc(
          g,
          Progs.fn(
              h -> {
                for (int k = 0; k < 200; k++) {
                  Hchan.chansendJ(h, c, k);
                  if (k % 7 == 0) {
                    Proc.gosched(h);
                  }
                  if (k % 50 == 0) {
                    Sleep.timeSleep(h, 1_000_000);
                    Syscall.entersyscall(h);
                    TimeUnit.MILLISECONDS.sleep(2);
                    Syscall.exitsyscall(h);
                  }
                }
                Hchan.chansendJ(h, done, 1);
              }));
    }
    Proc.newproc(
        g,
        Progs.fn(
            h -> {
              while (true) {
                Hchan.chanrecvJ(h, c);
              }
            }));
    for (int i = 0; i < 4; i++) {
      Hchan.chanrecvJ(g, done);
    }
    Proc.gomaxprocs(g, 5);
    Sleep.timeSleep(g, 600_000_000);
    Proc.gomaxprocs(g, 2);
    Sleep.timeSleep(g, 600_000_000);
  }

  @Test
  void chunksAreTheFormats() {
    byte[] b = traced(TraceTest::busy);
    assertThat(new String(b, 0, 16, StandardCharsets.ISO_8859_1)).isEqualTo("go 1.26 trace\0\0\0");
    int[] at = {16};
    int generations = 0;
    long current = 1;
    while (at[0] < b.length) {
      int type = b[at[0]++];
      if (type == 52) {
        generations++;
        current++;
        continue;
      }
      assertThat(type).isEqualTo(1);
      assertThat(number(b, at)).isEqualTo(current);
      number(b, at); // the thread
      number(b, at); // the time
      long size = number(b, at);
      assertThat(size).isBetween(1L, 64L << 10);
      at[0] += (int) size;
    }
    assertThat(at[0]).isEqualTo(b.length);
    assertThat(b[b.length - 1]).isEqualTo((byte) 52);
    assertThat(generations).isGreaterThan(1);
  }

  private static long number(byte[] b, int[] at) {
    long v = 0;
    for (int shift = 0; ; shift += 7) {
      byte x = b[at[0]++];
      v |= (long) (x & 0x7f) << shift;
      if (x >= 0) {
        return v;
      }
    }
  }

  @Test
  void goReadsIt(@TempDir Path dir) throws Exception {
    assumeTrue(hasGo(), "no Go here");
    Path file = dir.resolve("trace.out");
    Files.write(file, traced(TraceTest::busy));
    String text = go(dir, "tool", "trace", "-d=parsed", file.toString());
    assertThat(text)
        .containsPattern("GoID=\\d+ NotExist->Runnable")
        .containsPattern("GoID=\\d+ Runnable->Running")
        .containsPattern("GoID=\\d+ Running->Waiting Reason=\"chan send\"")
        .containsPattern("GoID=\\d+ Running->Waiting Reason=\"chan receive\"")
        .containsPattern("GoID=\\d+ Running->Waiting Reason=\"sleep\"")
        .containsPattern("GoID=\\d+ Running->Runnable Reason=\"runtime.Gosched\"")
        .containsPattern("GoID=\\d+ Waiting->Runnable")
        .containsPattern("GoID=\\d+ Running->Syscall")
        .containsPattern("GoID=\\d+ Syscall->Run")
        .containsPattern("GoID=\\d+ Running->NotExist")
        .containsPattern("ProcID=\\d+ Idle->Running")
        .containsPattern("ProcID=\\d+ Running->Idle")
        .contains("gomaxprocs:threads\" Value=Value{Uint64(5)}")
        .contains("gomaxprocs:threads\" Value=Value{Uint64(2)}");
  }

  private static boolean hasGo() {
    try {
      return new ProcessBuilder("go", "version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static String go(Path dir, String... args) throws Exception {
    var command = new ArrayList<String>();
    command.add("go");
    command.addAll(List.of(args));
    File out = dir.resolve("out.txt").toFile();
    Process p = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out).start();
    assertThat(p.waitFor(100, TimeUnit.SECONDS)).isTrue();
    String text = Files.readString(out.toPath());
    assertThat(p.exitValue()).as(text.substring(Math.max(0, text.length() - 300))).isZero();
    return text;
  }

  @Test
  void nothingIsReadWithoutATrace() {
    Progs.run(
        2,
        g -> {
          assertThat(Tracing.read(g)).isNull();
          Tracing.stop(g);
          Tracing.advance(g);
        });
  }
}
