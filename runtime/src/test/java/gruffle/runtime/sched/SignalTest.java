package gruffle.runtime.sched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What signals do to a process that has not asked for them; the shell that starts it tells how it ended. */
@Timeout(60)
class SignalTest {
  private record End(String out, String err) {}

  /** Starts the program, sends the signal when it is ready, and lets the shell say its exit code. */
  private static End signalled(String signal) throws Exception {
    return signalled("sleep", signal, 1);
  }

  private static End signalled(String program, String signal, int times) throws Exception {
    assumeTrue(
        Files.isExecutable(Path.of("/bin/sh")) && Files.isDirectory(Path.of("/proc/self/fd")));
    String java =
        "'"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' '@"
            + new File(System.getProperty("gruffle.root"), "build/jvm.flags")
            + "' -XX:TieredStopAtLevel=1 -Dgruffle.quit=true -cp '"
            + System.getProperty("java.class.path")
            + "' "
            + ExitProgram.class.getName()
            + " "
            + program;
    // Descriptor 3 is what the launcher would have opened.
    String script = "ulimit -c 0; _JAVA_SR_SIGNUM=62 " + java + " 3</; echo code $?";
    Process p = new ProcessBuilder("/bin/sh", "-c", script).start();
    try (var out =
        new BufferedReader(new InputStreamReader(p.getInputStream(), StandardCharsets.UTF_8))) {
      String ready = out.readLine();
      assertThat(ready).startsWith("ready ");
      for (int i = 0; i < times; i++) {
        // SIGQUIT is ours from 200 ms after the start on.
        TimeUnit.MILLISECONDS.sleep(signal.equals("QUIT") ? 1000 : 10);
        new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + ready.substring(6))
            .start()
            .waitFor();
      }
      String rest = out.lines().collect(Collectors.joining("\n"));
      String err = new String(p.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(p.waitFor(20, TimeUnit.SECONDS)).isTrue();
      return new End(rest, err);
    }
  }

  /** A shell gives a death by signal n as 128 + n. */
  @ParameterizedTest
  @CsvSource({"HUP,129", "INT,130", "TERM,143"})
  void deadly(String signal, int code) throws Exception {
    assertThat(signalled(signal).out).isEqualTo("code " + code);
  }

  @ParameterizedTest
  @CsvSource({"USR1", "USR2", "ALRM", "WINCH"})
  void harmless(String signal) throws Exception {
    assertThat(signalled(signal)).isEqualTo(new End("out\ncode 5", ""));
  }

  @Test
  void aProgramCanHaveQuitMoreThanOnce() throws Exception {
    assertThat(signalled("quits", "QUIT", 2)).isEqualTo(new End("left 0\nout\ncode 5", ""));
  }

  @ParameterizedTest
  @CsvSource({"QUIT,quit", "ABRT,abort", "TRAP,trace trap", "SYS,bad system call"})
  void reportsAllGoroutines(String signal, String text) throws Exception {
    End end = signalled(signal);
    assertThat(end.out).isEqualTo("code 2");
    assertThat(end.err)
        .startsWith("SIG" + signal + ": " + text + "\nPC=0x")
        .containsPattern("\ngoroutine 1 gp=0x[0-9a-f]+ m=nil \\[sleep]:\n")
        .containsPattern("\ngoroutine 2 gp=0x[0-9a-f]+ m=nil \\[chan receive]:\n");
  }
}
