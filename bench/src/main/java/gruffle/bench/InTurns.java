package gruffle.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several commands one after the other, again and again, so that whatever the machine does meets all of them alike. */
final class InTurns {
  /** What goes before a round. */
  interface Before {
    void round(int i) throws IOException;
  }

  /** Whether a process of a command printed what it had to. */
  interface Check {
    boolean isRight(String name, String stdout);
  }

  private InTurns() {}

  /** The usages by a command's name; the first of runs + 1 rounds fills the page cache and does not count. */
  static Map<String, List<Usage>> run(
      Measure measure, int runs, Map<String, List<String>> commands, Before before, Check check)
      throws IOException, InterruptedException {
    var usages = new LinkedHashMap<String, List<Usage>>();
    for (int i = 0; i <= runs; i++) {
      before.round(i);
      for (var c : commands.entrySet()) {
        Measure.Ended ended = measure.run(c.getValue());
        if (!ended.usage().ok() || !check.isRight(c.getKey(), ended.stdout())) {
          throw new IOException(
              c.getKey() + ": " + ended.usage().status() + "\n" + ended.stdout() + ended.stderr());
        }
        if (i > 0) {
          usages.computeIfAbsent(c.getKey(), k -> new ArrayList<>()).add(ended.usage());
        }
      }
    }
    return usages;
  }
}
