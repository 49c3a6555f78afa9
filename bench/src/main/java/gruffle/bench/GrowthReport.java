package gruffle.bench;

import gruffle.bench.GrowthCurves.Pair;
import gruffle.bench.GrowthSubject.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The curves as a table of slopes, as part of a document, and as JSON. */
record GrowthReport(List<GrowthCurves> curves) {
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  Table table() {
    var header = new ArrayList<>(List.of("cost of", "from"));
    for (String side : List.of("go", "gruffle")) {
      header.addAll(List.of(side, "times 10", "times 100", "slope", "last slope"));
    }
    header.add("");
    var table = new Table(header);
    for (GrowthCurves c : curves) {
      c.figures().forEach((f, pair) -> table.row(row(c.subject(), f, pair)));
    }
    return table;
  }

  private static List<String> row(GrowthSubject subject, Figure f, Pair pair) {
    var cells = new ArrayList<String>();
    cells.add(subject.name() + ", " + f.key);
    cells.add(pair.go().smallest() + " " + subject.unit());
    for (Curve c : List.of(pair.go(), pair.gruffle())) {
      cells.add(f == Figure.MB ? number("%.0f MB", c.first()) : Quantity.seconds(c.first()));
      for (int times : List.of(TEN, HUNDRED)) {
        double g = c.growth(times);
        cells.add(Double.isNaN(g) ? "" : number(g < TEN ? "%.1fx" : "%.0fx", g));
      }
      cells.add(number("%.2f", c.slope()));
      cells.add(number("%.2f", c.lastSlope()));
    }
    cells.add(pair.isSteeper() ? "steeper" : "");
    return cells;
  }

  /** The table with a plot for each subject. */
  String markdown() {
    var b = new StringBuilder(table().markdown());
    for (GrowthCurves c : curves) {
      GrowthSubject s = c.subject();
      b.append("\n![").append(s.title()).append("](plots/").append(s.name()).append(".svg)\n");
    }
    return b.toString();
  }

  Map<String, Object> map(Host host, int runs) {
    var m = new LinkedHashMap<String, Object>();
    m.put("host", host.map());
    m.put("runs", runs);
    for (GrowthCurves c : curves) {
      var figures = new LinkedHashMap<String, Object>();
      c.figures()
          .forEach(
              (f, pair) ->
                  figures.put(f.key, Map.of("go", map(pair.go()), "gruffle", map(pair.gruffle()))));
      m.put(c.subject().name(), figures);
    }
    return m;
  }

  private static Map<String, Object> map(Curve c) {
    var m = new LinkedHashMap<String, Object>();
    m.put("costs", c.costs());
    m.put("slope", c.slope());
    m.put("lastSlope", c.lastSlope());
    return m;
  }

  private static String number(String format, double x) {
    return String.format(Locale.ROOT, format, x);
  }
}
