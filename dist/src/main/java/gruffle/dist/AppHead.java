package gruffle.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The shell script at the head of an executable file. */
final class AppHead {
  private static final String RESOURCE = "/gruffle/app-head.sh";

  private AppHead() {}

  static String text() throws IOException {
    String text;
    try (var in = AppHead.class.getResourceAsStream(RESOURCE)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String flags = AppFlags.all().stream().map(AppHead::quoted).collect(Collectors.joining(" "));
    return text.replace("@FLAGS@", flags)
        .replace("'@JDK@'", quoted(System.getProperty("java.home")));
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
