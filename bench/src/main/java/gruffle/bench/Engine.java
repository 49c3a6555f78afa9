package gruffle.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Something that runs the programs. */
interface Engine {
  String name();

  /** The command, for the working directory bench/. */
  List<String> command(BenchProgram program, List<String> args);

  /** Real Go: binaries built before. */
  record Native(Path binaries) implements Engine {
    @Override
    public String name() {
      return "go";
    }

    @Override
    public List<String> command(BenchProgram program, List<String> args) {
      var command = new ArrayList<String>();
      command.add(binaries.resolve(program.name()).toString());
      command.addAll(args);
      return command;
    }
  }

  /**
   * Gruffle with one of its engines.
   *
   * @param launcher what starts Gruffle's command line
   */
  record Gruffle(String name, List<String> launcher) implements Engine {
    private static final String DEFAULT = "tiered";

    @Override
    public List<String> command(BenchProgram program, List<String> args) {
      var command = new ArrayList<>(launcher);
      command.add("run");
      if (!name.equals(DEFAULT)) { // as users start it: without flags
        command.add("--engine=" + name);
      }
      command.add("./programs/" + program.name());
      command.addAll(args);
      return command;
    }
  }
}
