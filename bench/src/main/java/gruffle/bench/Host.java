package gruffle.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where and with what was measured.
 *
 * @param load the machine's load before: of anything near 1 or above the figures are worth little
 */
record Host(
    String date, String go, String gruffle, String commit, String system, int cpus, double load) {
  private static final double BUSY = 0.5;

  static Host here(Path root, List<String> launcher) throws IOException, InterruptedException {
    var os = ManagementFactory.getOperatingSystemMXBean();
    var version = new ArrayList<>(launcher);
    version.add("version");
    return new Host(
        LocalDate.now().toString(),
        line(root, List.of("go", "env", "GOVERSION")),
        line(root, version),
        line(root, List.of("git", "describe", "--always", "--dirty")),
        os.getName() + " " + os.getArch(),
        os.getAvailableProcessors(),
        os.getSystemLoadAverage());
  }

  /** What a command prints; what it says on standard error, such as a build's progress, is seen. */
  static String line(Path dir, List<String> command) throws IOException, InterruptedException {
    Process p =
        new ProcessBuilder(command)
            .directory(dir.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    p.getOutputStream().close();
    String out = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (p.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + ": exit code " + p.exitValue());
    }
    return out;
  }

  void warn() {
    if (load > BUSY) {
      System.out.println("The machine is busy with other things: these figures are worth little.");
    }
  }

  String text() {
    return String.format(
        Locale.ROOT,
        "%s; %s beside %s (%s); %s, %d processors, load %.2f before",
        date,
        gruffle,
        go,
        commit,
        system,
        cpus,
        load);
  }

  /** Where no real Go is in the comparison. */
  String machine() {
    return String.format(
        Locale.ROOT,
        "%s; %s; %s, %d processors, load %.2f before",
        date,
        commit,
        system,
        cpus,
        load);
  }

  Map<String, Object> map() {
    var m = new LinkedHashMap<String, Object>();
    m.put("date", date);
    m.put("go", go);
    m.put("gruffle", gruffle);
    m.put("commit", commit);
    m.put("system", system);
    m.put("cpus", cpus);
    m.put("load", load);
    return m;
  }
}
