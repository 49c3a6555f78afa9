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
  private static final Pattern OFFSETS =
      Pattern.compile("( \\+0x[0-9a-f]+)?( fp=0x[0-9a-f]+ sp=0x[0-9a-f]+ pc=0x[0-9a-f]+)?$");

  /** The headers of the runtime's own goroutines, of which no frame is shown. */
  private static final Pattern IDLE =
      Pattern.compile(
          "goroutine N \\[(\\w+ \\w+ ?\\(idle\\)|\\w+ \\w+ wait|finalizer wait|cleanup wait|runnable)]:");

  private Normalize() {}

  static String stderr(String text, String folder) {
    var out = new ArrayList<String>();
    boolean skip = false;
    boolean trace = false;
    boolean system = false;
    for (String raw : text.replace(folder + "/", "./").split("\n", -1)) {
      String line = raw;
      trace |= line.startsWith("goroutine ");
      if (system || line.equals("runtime stack:")) {
        system = !line.isEmpty();
        continue;
      }
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
      line = OFFSETS.matcher(line).replaceFirst("");
      line = line.replaceFirst("^\\.\\.\\.\\d+ frames elided", "...N frames elided");
      line = line.replaceAll("0x[0-9a-f]+", "0x?");
      if (!line.startsWith("goroutine 1 ")) {
        line = line.replaceAll("goroutine \\d+", "goroutine N");
      }
      line = line.replaceAll("(goroutine \\S+) gp=\\S+ m=\\S+( mp=\\S+)?", "$1");
      line = line.replaceFirst("^\t/.*/src/.*", "\t\\$GOROOT/src");
      out.add(line);
      if (line.isEmpty() && out.size() > 1 && IDLE.matcher(out.get(out.size() - 2)).matches()) {
        out.removeLast();
        out.removeLast();
      }
    }
    while (out.size() > 1 && out.getLast().isEmpty() && out.get(out.size() - 2).isEmpty()) {
      out.removeLast();
    }
    return String.join("\n", out);
  }
}
