package gruffle.conformance;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Rewrites in a program's standard error what differs by nature; the same rules as testdata/record.py. */
final class Normalize {
  private static final Pattern HIDDEN =
      Pattern.compile("^(created by )?(runtime|internal/[a-z/]+|sync\\.runtime_\\w+|panic)[.(].*");
  private static final Pattern FRAME = Pattern.compile("^[A-Za-z_][\\w./*()\\[\\]-]*\\(.*\\)$");
  private static final Pattern ARGUMENTS =
      Pattern.compile("^(\\S+\\(.*\\)|\\S+)\\((\\.\\.\\.|[^()]*|[^()]*\\{.*\\}[^()]*)\\)$");

  private Normalize() {}

  static String stderr(String text, String folder) {
    var out = new ArrayList<String>();
    boolean skip = false;
    boolean trace = false;
    for (String raw : text.replace(folder + "/", "./").split("\n", -1)) {
      String line = raw;
      trace |= line.startsWith("goroutine ");
      if (!trace) {
        line = line.replaceAll("\\(/\\S*/src/", "(\\$GOROOT/src/");
      }
      if (skip && line.startsWith("\t")) {
        continue;
      }
      skip = false;
      if (trace && HIDDEN.matcher(line).matches() && !line.startsWith("panic: ")) {
        skip = true;
        continue;
      }
      if (FRAME.matcher(line).matches()) {
        line = ARGUMENTS.matcher(line).replaceFirst("$1(...)");
      }
      line = line.replaceFirst(" \\+0x[0-9a-f]+$", "");
      line = line.replaceAll("0x[0-9a-f]+", "0x?");
      if (!line.startsWith("goroutine 1 ")) {
        line = line.replaceAll("goroutine \\d+", "goroutine N");
      }
      line = line.replaceAll("(goroutine \\S+) gp=\\S+ m=\\S+( mp=\\S+)?", "$1");
      line = line.replaceFirst("^\t/.*/src/.*", "\t\\$GOROOT/src");
      out.add(line);
    }
    return String.join("\n", out);
  }
}
