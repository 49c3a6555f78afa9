package gruffle.ir.escape.flow;

import gruffle.loader.Diagnostics;
import gruffle.syntax.File;
import gruffle.syntax.Pos;
import gruffle.types.Info;
import gruffle.types.Pkg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** What {@code go build -gcflags=-m} says about a package's variables and allocations, in Go's words. */
public final class Report {
  private record Line(Pos pos, String text) {}

  private final Pkg pkg;
  private final List<Line> lines = new ArrayList<>();

  private Report(Pkg pkg) {
    this.pkg = pkg;
  }

  /**
   * Analyses a package that has been checked without errors.
   *
   * @param inline false: as with {@code -l}
   * @param explain with the flows behind every escape, as {@code -m -m} prints them, before the rest
   * @return lines sorted by position, without repetitions
   */
  public static List<String> of(
      Pkg pkg, Info info, List<File> files, Bodies bodies, boolean inline, boolean explain) {
    var report = new Report(pkg);
    var out = new LinkedHashSet<String>();
    for (Graph g : new Analysis(bodies, pkg, info, inline, explain).run(files)) {
      report.add(g);
      if (explain) {
        out.addAll(g.explanations());
      }
    }
    report.lines.sort(
        Comparator.comparing((Line l) -> l.pos.relFilename())
            .thenComparing(l -> l.pos.line())
            .thenComparing(l -> l.pos.col())
            .thenComparing(Line::text));
    report.lines.forEach(l -> out.add(Diagnostics.format(l.pos) + ": " + l.text));
    return List.copyOf(out);
  }

  private void add(Graph g) {
    for (Location l : g.locations()) {
      if (l.pos == null || !l.pos.isKnown() || l.fn.pkg != pkg) {
        continue;
      }
      if (l.role == Location.Role.ALLOCATION) {
        line(l, l.text + (l.escapes ? " escapes to heap" : " does not escape"));
      } else if (l.isName() && l.escapes) {
        line(l, "moved to heap: " + l.text);
      } else if (l.role == Location.Role.PARAMETER
          && TypeFacts.hasPointers(l.type)
          && !l.fn.isInstance()) {
        parameter(l);
      }
    }
  }

  private void line(Location l, String text) {
    lines.add(new Line(l.pos, text));
  }

  private void parameter(Location l) {
    l.leaks.optimize();
    boolean said = false;
    if (l.leaks.heap() >= 0) {
      line(l, (l.leaks.heap() == 0 ? "leaking param: " : "leaking param content: ") + l.text);
      said = true;
    }
    for (int i = 0; i < l.fn.results.size(); i++) {
      if (l.leaks.result(i) >= 0) {
        String result = l.fn.results.get(i).text;
        line(
            l, "leaking param: " + l.text + " to result " + result + " level=" + l.leaks.result(i));
        said = true;
      }
    }
    if (!said) {
      line(l, l.text + " does not escape");
    }
  }
}
