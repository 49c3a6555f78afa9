package gruffle.conformance.gotest;

import gruffle.loader.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The errors that comments {@code // ERROR "re" "re"} in sources ask for, compared with what a compiler says: once by the
 * set of lines alone, once with the texts. A line may have several patterns; each needs a message of its line, and each
 * message a pattern.
 */
final class ExpectedErrors {
  private static final Pattern COMMENT = Pattern.compile("// (?:GC_)?ERROR (.*)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern LINE = Pattern.compile("LINE(?:([+-])(\\d+))?");
  private static final Pattern MESSAGE =
      Pattern.compile("(?:.*/)?([^/:]+):(\\d+)[:\\[].*", Pattern.DOTALL);

  private record Want(String place, String regexp) {}

  private final List<String> files = new ArrayList<>();
  private final List<Want> wants = new ArrayList<>();
  private final Map<String, Pattern> patterns = new HashMap<>();

  ExpectedErrors(List<SourceFile> sources) {
    for (SourceFile f : sources) {
      files.add(f.baseName());
      String[] lines = new String(f.content(), StandardCharsets.UTF_8).split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        Matcher m = COMMENT.matcher(lines[i]);
        if (!lines[i].contains("////") && m.find()) {
          comment(f.baseName(), i + 1, m.group(1));
        }
      }
    }
  }

  private void comment(String file, int line, String text) {
    Matcher q = QUOTED.matcher(text);
    while (q.find()) {
      String regexp =
          LINE.matcher(q.group(1))
              .replaceAll(
                  m -> Matcher.quoteReplacement(file + ":" + lineOf(m.group(1), m.group(2), line)));
      wants.add(new Want(file + ":" + line, regexp));
    }
  }

  private static int lineOf(String sign, String delta, int line) {
    int d = delta == null ? 0 : Integer.parseInt(delta);
    return "-".equals(sign) ? line - d : line + d;
  }

  boolean isEmpty() {
    return wants.isEmpty();
  }

  /**
   * Compares.
   *
   * @param output lines of the compiler; one that begins with a tab goes on with the message before it
   */
  Outcome compare(List<String> output) {
    List<String> messages = messages(output);
    var expected = new TreeSet<String>();
    wants.forEach(w -> expected.add(w.place()));
    var got = new TreeSet<String>();
    messages.forEach(m -> got.add(place(m)));
    if (!expected.equals(got)) {
      var missing = new TreeSet<>(expected);
      missing.removeAll(got);
      got.removeAll(expected);
      messages.removeIf(m -> !got.contains(place(m)));
      String cause =
          missing.isEmpty()
              ? "errors on wrong lines"
              : got.isEmpty() ? "errors missing" : "errors differ";
      return Outcome.fail(
          cause, "missing " + missing + ", not expected:\n" + String.join("\n", messages));
    }
    List<String> wrong = texts(messages);
    return wrong.isEmpty()
        ? Outcome.PASS
        : new Outcome(Outcome.Status.MESSAGES, "error texts differ", String.join("\n", wrong));
  }

  private List<String> messages(List<String> output) {
    var list = new ArrayList<String>();
    for (String line : output) {
      if (line.startsWith("\t") && !list.isEmpty()) {
        list.set(list.size() - 1, list.getLast() + "\n" + line);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        list.add(line);
      }
    }
    list.removeIf(m -> !isOurs(m));
    return list;
  }

  /** Whether a message is about one of the files. */
  private boolean isOurs(String message) {
    Matcher m = MESSAGE.matcher(message);
    return m.matches() && files.contains(m.group(1));
  }

  private static String place(String message) {
    Matcher m = MESSAGE.matcher(message);
    return m.matches() ? m.group(1) + ":" + m.group(2) : "";
  }

  private List<String> texts(List<String> messages) {
    var left = new ArrayList<>(messages);
    var wrong = new ArrayList<String>();
    for (Want w : wants) {
      var hits = left.stream().filter(m -> place(m).equals(w.place()) && matches(w, m)).toList();
      left.removeAll(hits);
      if (hits.isEmpty()) {
        wrong.add(w.place() + ": no match for " + w.regexp());
      }
    }
    left.forEach(m -> wrong.add("not expected: " + m));
    return wrong;
  }

  private boolean matches(Want w, String message) {
    int space = message.indexOf(' ');
    return patterns
        .computeIfAbsent(w.regexp(), ExpectedErrors::compile)
        .matcher(message.substring(space + 1))
        .find();
  }

  /** In Go's syntax a brace without a number is literal. */
  private static Pattern compile(String regexp) {
    return Pattern.compile(regexp.replaceAll("(?<!\\\\)\\{(?![0-9])", "\\\\{"));
  }
}
