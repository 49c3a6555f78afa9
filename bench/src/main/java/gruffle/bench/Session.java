package gruffle.bench;

import gruffle.bench.Sample.Mode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs every program in all engines in turns, so that whatever else the machine does in these minutes meets all of them
 * alike. The first engine is real Go: its output is the one that all others must have.
 */
final class Session {
  private final Measure measure;
  private final List<Engine> engines;
  private final Plan plan;
  private final Progress progress;
  private final List<Sample> samples = new ArrayList<>();
  private final Map<String, String> wanted = new HashMap<>();

  Session(Measure measure, List<Engine> engines, Plan plan, Progress progress) {
    this.measure = measure;
    this.engines = engines;
    this.plan = plan;
    this.progress = progress;
  }

  List<Sample> run(List<BenchProgram> programs) throws IOException, InterruptedException {
    int processes = 0;
    for (BenchProgram p : programs) {
      processes += plan.processes(p) * engines.size();
    }
    progress.start(processes);
    for (BenchProgram p : programs) {
      run(p);
      progress.finished(p, new Figures(samples));
    }
    progress.end();
    return samples;
  }

  private void run(BenchProgram program) throws IOException, InterruptedException {
    if (plan.small()) {
      wanted.put(program.name(), program.smallOutput());
    }
    Set<String> failed = new HashSet<>(); // what has failed once is not waited for again
    for (int i = 0; i < plan.processes(program); i++) {
      Mode mode = i < plan.runs() ? Mode.ONCE : Mode.STEADY;
      for (Engine e : engines) {
        progress.step(program, e, mode);
        if (failed.contains(e.name())) {
          continue;
        }
        Sample s = sample(program, e, mode, mode == Mode.ONCE ? i : 0);
        samples.add(s);
        if (!s.ok()) {
          failed.add(e.name());
        }
      }
    }
  }

  private Sample sample(BenchProgram program, Engine engine, Mode mode, int round)
      throws IOException, InterruptedException {
    int repeat = mode == Mode.STEADY ? plan.repeat() : 1;
    List<String> command = engine.command(program, program.args(plan.small(), repeat));
    Measure.Ended ended = measure.run(command);
    String problem;
    String detail = "";
    List<Double> times = List.of();
    if (ended.usage().ok()) {
      Output output = Output.parse(ended.stdout());
      times = output.times();
      String want = wanted.computeIfAbsent(program.name(), k -> output.text());
      problem = output.text().equals(want) ? "" : "wrong";
      if (!problem.isEmpty()) {
        detail = "\"" + output.text() + "\" instead of \"" + want + "\"";
      } else if (program.timesItself() && times.size() != repeat) {
        problem = "wrong";
        detail = times.size() + " times instead of " + repeat;
      }
    } else {
      String status = ended.usage().status();
      problem = Character.isDigit(status.charAt(0)) ? "exit " + status : status;
      detail = ended.stderr().strip().lines().findFirst().orElse("");
    }
    return new Sample(
        program.name(), engine.name(), mode, round, problem, detail, times, ended.usage());
  }
}
