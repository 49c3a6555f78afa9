package gruffle.runtime.sched;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The end of a process: while somebody blocks in a read, in the poller, and by a deadlock. */
@Timeout(300)
class ExitTest {
  private static String run(String what, int code) throws Exception {
    Process p =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + new File(System.getProperty("gruffle.root"), "build/jvm.flags"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ExitProgram.class.getName(),
                what)
            .redirectErrorStream(true)
            .start(); // its stdin is a pipe that stays open
    String out = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(p.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(p.exitValue()).isEqualTo(code);
    return out;
  }

  @Test
  void endsWhileAGoroutineReadsStdin() throws Exception {
    assertThat(run("stdin", 5)).isEqualTo("out\n");
  }

  @Test
  void endsWhileAnMIsInThePoller() throws Exception {
    assertThat(run("socket", 5)).isEqualTo("out\n");
  }

  @Test
  void deadlockIsGos() throws Exception {
    assertThat(run("deadlock", 2))
        .startsWith(
            "fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\n");
  }
}
