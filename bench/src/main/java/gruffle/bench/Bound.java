package gruffle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A line of bench/bounds.tsv: what a figure may be at most.
 *
 * @param scope a program; a group, for each program of it; or "mean:GROUP" for its geometric mean
 * @param engine the engine that it is about
 * @param absolute seconds or MB, instead of a ratio
 * @param source who says so
 */
record Bound(
    String scope, String engine, Figure figure, double limit, boolean absolute, String source) {
  private static final String MEAN = "mean:";
  private static final int COLUMNS = 5;

  static List<Bound> read(Path file) throws IOException {
    var bounds = new ArrayList<Bound>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] c = line.split("\t");
      if (c.length != COLUMNS) {
        throw new IOException(file + ": " + COLUMNS + " columns wanted: " + line);
      }
      bounds.add(parse(c));
    }
    return bounds;
  }

  /** Columns: scope, engine, figure, limit (1.2x, 0.18s or 100MB), source. */
  static Bound parse(String... c) {
    boolean absolute = !c[3].endsWith("x");
    double limit = Double.parseDouble(c[3].replaceFirst("(x|s|MB)$", ""));
    return new Bound(c[0], c[1], Figure.of(c[2]), limit, absolute, c[4]);
  }

  /** What breaks it among the programs that ran, a line each. */
  List<String> violations(Figures figures, List<BenchProgram> programs) {
    var found = new ArrayList<String>();
    if (scope.startsWith(MEAN)) {
      Group group = Group.of(scope.substring(MEAN.length()));
      List<BenchProgram> some = programs.stream().filter(p -> p.group() == group).toList();
      if (!some.isEmpty()) {
        check(scope, figures.geometricMean(some, engine, figure), found);
      }
      return found;
    }
    for (BenchProgram p : programs) {
      if (scope.equals(p.name()) || scope.equals(p.group().toString())) {
        OptionalDouble v =
            absolute
                ? figures.value(p.name(), engine, figure)
                : figures.ratio(p.name(), engine, figure);
        check(p.name(), v, found);
      }
    }
    return found;
  }

  private void check(String what, OptionalDouble value, List<String> found) {
    if (value.isEmpty()) {
      found.add(
          String.format(Locale.ROOT, "%s, %s %s: no figure (%s)", what, engine, figure, source));
    } else if (value.getAsDouble() > limit) {
      found.add(
          String.format(
              Locale.ROOT,
              "%s, %s %s: %.3f, at most %s (%s)",
              what,
              engine,
              figure,
              value.getAsDouble(),
              limit,
              source));
    }
  }
}
