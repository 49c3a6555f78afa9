package gruffle.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A benchmark program's standard output.
 *
 * @param text all that must be equal everywhere, in one line
 * @param times seconds of each repeat, as the program took them
 */
record Output(String text, List<Double> times) {
  private static final String TIME = "time ";

  static Output parse(String stdout) {
    var text = new ArrayList<String>();
    var times = new ArrayList<Double>();
    for (String line : stdout.lines().toList()) {
      if (line.startsWith(TIME)) {
        times.add(Double.parseDouble(line.substring(TIME.length())));
      } else {
        text.add(line);
      }
    }
    return new Output(String.join("; ", text), times);
  }
}
