package gruffle.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Something of which a program may have little or much. */
interface GrowthSubject {
  /** What is measured of it: {@code key} names it, {@code axis} says it in a plot. */
  enum Figure {
    TIME("time", "time, s"),
    PAUSE("longest pause", "longest pause, s"),
    CPU("CPU", "CPU time, s"),
    MB("memory", "resident memory, MB");

    final String key;
    final String axis;

    Figure(String key, String axis) {
      this.key = key;
      this.axis = axis;
    }
  }

  /** For the command line and the file of the plot. */
  String name();

  /** What is done with it, in a few words. */
  String title();

  /** Of which there are many. */
  String unit();

  List<Integer> sizes();

  List<Figure> figures();

  /** In one process, of Gruffle or of real Go. */
  Map<Figure, Double> measure(boolean gruffle, int size) throws IOException, InterruptedException;
}
