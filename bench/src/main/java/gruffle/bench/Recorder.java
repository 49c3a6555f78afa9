package gruffle.bench;

import java.io.IOException;
import java.util.ArrayList;

/** Runs every program in real Go at its small size, and takes down what it prints: what the tests compare with. */
record Recorder(Measure measure, Engine go) {
  Catalog record(Catalog catalog) throws IOException, InterruptedException {
    var programs = new ArrayList<BenchProgram>();
    for (BenchProgram p : catalog.programs()) {
      Measure.Ended ended = measure.run(go.command(p, p.args(true, 1)));
      if (!ended.usage().ok()) {
        throw new IOException(p.name() + ": " + ended.usage().status() + " " + ended.stderr());
      }
      String output = Output.parse(ended.stdout()).text();
      programs.add(new BenchProgram(p.name(), p.group(), p.smallSize(), output));
    }
    return new Catalog(catalog.comments(), programs);
  }
}
