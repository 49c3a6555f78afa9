package gruffle.bench;

import gruffle.bench.Sample.Mode;
import java.io.Console;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Says on standard error what is going on: one line that changes on a terminal, else a line for each program. */
final class Progress {
  private static final String CLEAR = "\r\033[K";
  private static final double NANOS = 1e9;

  private final PrintStream out;
  private final boolean terminal;
  private final List<String> engines;
  private final long start = System.nanoTime();
  private int processes;
  private int done;

  Progress(PrintStream out, List<String> engines) {
    this.out = out;
    this.engines = engines;
    Console console = System.console();
    this.terminal = console != null && console.isTerminal();
  }

  void start(int count) {
    processes = count;
  }

  void step(BenchProgram program, Engine engine, Mode mode) {
    done++;
    if (terminal) {
      out.printf(
          Locale.ROOT,
          "%s[%d/%d, %.0f s] %s: %s, %s",
          CLEAR,
          done,
          processes,
          (System.nanoTime() - start) / NANOS,
          program.name(),
          engine.name(),
          mode.name().toLowerCase(Locale.ROOT));
      out.flush();
    }
  }

  /** One line for the program: what came out of it. */
  void finished(BenchProgram program, Figures figures) {
    Figure figure = program.timesItself() ? Figure.ONCE : Figure.WALL;
    var line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "[%d/%d] %s:", done, processes, program.name()));
    OptionalDouble go = figures.value(program.name(), Figures.GO, figure);
    line.append(
        go.isPresent()
            ? String.format(Locale.ROOT, " go %.3f s", go.getAsDouble())
            : " go " + figures.problem(program.name(), Figures.GO));
    for (String e : engines) {
      OptionalDouble r = figures.ratio(program.name(), e, figure);
      line.append(", ").append(e).append(' ');
      line.append(
          r.isPresent() ? Report.times(r.getAsDouble()) : figures.problem(program.name(), e));
    }
    out.println((terminal ? CLEAR : "") + line);
  }

  void end() {
    out.printf(Locale.ROOT, "%.0f s%n", (System.nanoTime() - start) / NANOS);
  }
}
