package gruffle.runtime.sched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
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
@Timeout(300)
class SignalTest {
  private record End(String out, String err) {}

  /** Starts the program, sends the signal when it is ready, and lets the shell say its exit code. */
  private static End signalled(String signal) throws Exception {
    return signalled("sleep", signal, 1, "");
  }

  /** The process is started with the signals ignored. */
  private static End signalled(String program, String signal, int times, String ignored)
      throws Exception {
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
    String trap = ignored.isEmpty() ? "" : "trap '' " + ignored + "; ";
    String script = trap + "ulimit -c 0; _JAVA_SR_SIGNUM=62 " + java + " 3</; echo code $?";
    Process p = new ProcessBuilder("/bin/sh", "-c", script).start();
    try (var out =
        new BufferedReader(new InputStreamReader(p.getInputStream(), StandardCharsets.UTF_8))) {
      String ready = out.readLine();
      assertThat(ready).startsWith("ready ");
      for (int i = 0; i < times; i++) {
        // SIGQUIT is ours from 200 ms after the start on, and so is TERM where it was ignored.
        boolean late = signal.equals("QUIT") || ignored.contains(signal) && signal.equals("TERM");
        TimeUnit.MILLISECONDS.sleep(late ? 1000 : 10);
        while (late && !watches(ready.substring(6))) {
          TimeUnit.MILLISECONDS.sleep(10);
        }
        new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + ready.substring(6))
            .start()
            .waitFor();
      }
      String rest = out.lines().collect(Collectors.joining("\n"));
      String err = new String(p.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(p.waitFor(100, TimeUnit.SECONDS)).isTrue();
      return new End(rest, err);
    }
  }

  /** Whether the process sees SIGQUIT: it has what we opened as descriptor 3, the root, and a duplicate of it. */
  private static boolean watches(String pid) throws IOException {
    try (var fds = Files.list(Path.of("/proc", pid, "fd"))) {
      return fds.filter(SignalTest::isRoot).count() > 1;
    }
  }

  private static boolean isRoot(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).equals(Path.of("/"));
    } catch (IOException e) {
      return false; // closed meanwhile
    }
  }

  /** Whoever started the tests may have made them, and so their children, ignore HUP and INT. */
  private static boolean ignored(String signal) throws IOException {
    String mask =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(l -> l.startsWith("SigIgn:"))
            .findFirst()
            .orElseThrow();
    long bit = signal.equals("HUP") ? 1 : 2;
    return (Long.parseUnsignedLong(mask.substring(7).strip(), 16) & bit) != 0;
  }

  /** A shell gives a death by signal n as 128 + n. */
  @ParameterizedTest
  @CsvSource({"HUP,129", "INT,130", "TERM,143"})
  void deadly(String signal, int code) throws Exception {
    assumeTrue(signal.equals("TERM") || !ignored(signal), "ignored in the tests' own process");
    assertThat(signalled(signal).out).isEqualTo("code " + code);
  }

  @ParameterizedTest
  @CsvSource({"USR1", "USR2", "ALRM", "WINCH"})
  void harmless(String signal) throws Exception {
    assertThat(signalled("nap", signal, 1, "")).isEqualTo(new End("out\ncode 5", ""));
  }

  @ParameterizedTest
  @CsvSource({"HUP", "INT"})
  void staysIgnored(String signal) throws Exception {
    assertThat(signalled("nap", signal, 1, "HUP INT")).isEqualTo(new End("out\ncode 5", ""));
  }

  @Test
  void termEndsAProcessThatWasStartedWithItIgnored() throws Exception {
    assertThat(signalled("sleep", "TERM", 1, "HUP INT TERM").out).isEqualTo("code 143");
  }

  @Test
  void aProgramCanHaveQuitMoreThanOnce() throws Exception {
    assertThat(signalled("quits", "QUIT", 2, "")).isEqualTo(new End("left 0\nout\ncode 5", ""));
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
