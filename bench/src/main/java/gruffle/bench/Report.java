package gruffle.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The table of a session: real Go's figures, and for each engine the ratios to them. */
final class Report {
  /** From here on a ratio is written without decimals. */
  private static final int BIG = 20;

  private final Figures figures;
  private final List<BenchProgram> programs;
  private final List<String> engines;
  private final List<Figure> columns;

  /** For these engines, real Go left out. */
  Report(Figures figures, List<BenchProgram> programs, List<String> engines, Plan plan) {
    this.figures = figures;
    this.programs = programs;
    this.engines = engines;
    this.columns = new ArrayList<>(List.of(Figure.values()));
    if (!plan.steady()) {
      columns.remove(Figure.STEADY);
    }
  }

  Table table() {
    var header = new ArrayList<String>();
    header.add("");
    columns.forEach(f -> header.add("go " + f));
    engines.forEach(e -> columns.forEach(f -> header.add(e + " " + f)));
    var table = new Table(header);
    for (Group group : Group.values()) {
      List<BenchProgram> some = programs.stream().filter(p -> p.group() == group).toList();
      if (some.isEmpty()) {
        continue;
      }
      some.forEach(p -> table.row(row(p)));
      if (group != Group.PROCESS) {
        table.row(means(group, some));
      }
      table.rule();
    }
    return table;
  }

  private List<String> row(BenchProgram p) {
    var cells = new ArrayList<String>();
    cells.add(p.name());
    columns.forEach(f -> cells.add(absolute(p, Figures.GO, f)));
    for (String e : engines) {
      for (Figure f : columns) {
        boolean ratio = f != Figure.MB && p.group() != Group.PROCESS;
        cells.add(ratio ? ratio(p, e, f) : absolute(p, e, f));
      }
    }
    return cells;
  }

  private String absolute(BenchProgram p, String engine, Figure f) {
    OptionalDouble v = figures.value(p.name(), engine, f);
    if (v.isEmpty()) {
      return missing(p, engine, f);
    }
    double value = v.getAsDouble();
    return f == Figure.MB
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.3f s", value);
  }

  private String ratio(BenchProgram p, String engine, Figure f) {
    OptionalDouble r = figures.ratio(p.name(), engine, f);
    return r.isEmpty() ? missing(p, engine, f) : times(r.getAsDouble());
  }

  static String times(double ratio) {
    return String.format(Locale.ROOT, ratio < BIG ? "%.2fx" : "%.0fx", ratio);
  }

  /** Why there is no figure, in the columns where a failure is first seen. */
  private String missing(BenchProgram p, String engine, Figure f) {
    String problem = figures.problem(p.name(), engine);
    boolean says = f == Figure.STEADY || f == (p.timesItself() ? Figure.ONCE : Figure.WALL);
    return problem.isEmpty() || !says ? "-" : problem;
  }

  private List<String> means(Group group, List<BenchProgram> some) {
    var cells = new ArrayList<String>();
    cells.add("geometric mean, " + group);
    columns.forEach(f -> cells.add(""));
    for (String e : engines) {
      for (Figure f : columns) {
        OptionalDouble mean =
            f == Figure.MB ? OptionalDouble.empty() : figures.geometricMean(some, e, f);
        long counted = some.stream().filter(p -> figures.ratio(p.name(), e, f).isPresent()).count();
        String of = counted == some.size() ? "" : " (" + counted + " of " + some.size() + ")";
        cells.add(mean.isEmpty() ? "" : times(mean.getAsDouble()) + of);
      }
    }
    return cells;
  }
}
