package gruffle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A server of bench/servers/echo that runs, in Gruffle or in real Go. */
final class EchoServer implements AutoCloseable {
  private static final double TICKS = 100; // a second, in /proc

  private final Process process;
  private final String address;

  EchoServer(Path folder, List<String> command) throws IOException {
    process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line = process.inputReader().readLine();
    if (line == null || !line.startsWith("listening ")) {
      process.destroyForcibly();
      throw new IOException("the server says " + line);
    }
    address = line.substring("listening ".length());
  }

  String address() {
    return address;
  }

  /** Seconds of user and system time so far. */
  double cpu() throws IOException {
    String stat = Files.readString(proc("stat"));
    String[] w = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(w[11]) + Long.parseLong(w[12])) / TICKS;
  }

  /** Resident bytes. */
  long resident() throws IOException {
    return status("VmRSS:");
  }

  /** The most that was resident, in bytes. */
  long peak() throws IOException {
    return status("VmHWM:");
  }

  private long status(String name) throws IOException {
    for (String line : Files.readAllLines(proc("status"))) {
      if (line.startsWith(name)) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
      }
    }
    throw new IOException("no " + name);
  }

  private Path proc(String file) {
    return Path.of("/proc", Long.toString(process.pid()), file);
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
