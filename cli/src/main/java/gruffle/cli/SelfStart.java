package gruffle.cli;

import gruffle.dist.cache.CacheFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What os.Args[0] names in a program that may start itself, as tests do that need another process: a script with the command line of this
 * JVM, which compiles and runs the program again. A binary that go run has built stands in a temporary folder likewise.
 */
final class SelfStart {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final String QUIT = "-Dgruffle.quit=";

  /** As the launcher does: nobody asks for real-time signals, descriptor 3 tells of SIGQUIT. */
  private static final String HEAD =
      """
      #!/bin/sh
      # Written by gruffle: a program that it ran, for that program to start itself.
      [ ! -e /proc/self ] || trap '' 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 63 64
      gr_quit=
      [ -e /proc/self/fd/3 ] || { exec 3<"$0" && gr_quit=-Dgruffle.quit=true; }
      _JAVA_SR_SIGNUM=62 exec\
      """;

  /** Where the names of files and packages were meant, if that is not where the process was started. */
  private static final String FOLDER = "gruffle.folder";

  private SelfStart() {}

  /** What names on the command line are relative to. */
  static Path folder() {
    return Path.of(System.getProperty(FOLDER, ""));
  }

  /**
   * The path of a script that runs this command with other words and the script's own arguments; the name alone if there is none.
   *
   * @param words what follows the main class
   */
  static String executable(String name, List<String> words) {
    List<String> java = java();
    if (java.isEmpty()) {
      return name;
    }
    var text = new StringBuilder(HEAD);
    text.append(' ').append(quoted(java.getFirst())).append(" $gr_quit");
    java.stream().skip(1).forEach(w -> text.append(' ').append(quoted(w)));
    text.append(' ').append(quoted("-D" + FOLDER + "=" + folder().toAbsolutePath()));
    text.append(' ').append(Main.class.getName());
    words.forEach(w -> text.append(' ').append(quoted(w)));
    text.append(" \"$@\"\n");
    Path script = CacheFolder.of(System::getenv).scripts().script(name, text.toString());
    return script == null ? name : script.toString();
  }

  /** The command line of this JVM up to the main class; empty if it is not to be had. */
  private static List<String> java() {
    try {
      String line = new String(Files.readAllBytes(COMMAND_LINE), StandardCharsets.UTF_8);
      List<String> words = List.of(line.split("\0"));
      int main = words.indexOf(Main.class.getName());
      String program = ProcessHandle.current().info().command().orElse(null);
      if (main < 1 || program == null) {
        return List.of();
      }
      return Stream.concat(
              Stream.of(program),
              words.subList(1, main).stream()
                  .filter(w -> !w.startsWith(QUIT) && !w.startsWith("-D" + FOLDER)))
          .toList();
    } catch (IOException e) {
      return List.of(); // no Linux
    }
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
