package gruffle.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A program of bench/growth that takes the size and prints "time SECONDS", and perhaps "pause SECONDS". */
record GrowthProgram(
    Launched launched,
    String name,
    String title,
    String unit,
    List<Integer> sizes,
    List<Figure> figures)
    implements GrowthSubject {
  private static final int TIMEOUT = 300;

  @Override
  public Map<Figure, Double> measure(boolean gruffle, int size)
      throws IOException, InterruptedException {
    var words = new ArrayList<String>();
    if (gruffle) {
      words.addAll(launched.launcher());
      words.addAll(List.of("run", "./growth/" + name));
    } else {
      words.add(launched.tools.binaries().resolve(name).toString());
    }
    words.add(Integer.toString(size));
    Measure.Ended ended = launched.tools.measure(TIMEOUT).run(words);
    if (!ended.usage().ok()) {
      throw new IOException(String.join(" ", words) + ": " + ended.stdout() + ended.stderr());
    }
    var values = new EnumMap<Figure, Double>(Figure.class);
    values.put(Figure.MB, ended.usage().maxRssMb());
    for (String line : ended.stdout().lines().toList()) {
      String[] w = line.split(" ");
      values.put(w[0].equals("pause") ? Figure.PAUSE : Figure.TIME, Double.valueOf(w[1]));
    }
    return values;
  }
}
