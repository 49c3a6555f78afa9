package gruffle.cli;

import gruffle.dist.Library;
import gruffle.link.Engine;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import java.util.ArrayList;
import java.util.List;

/**
 * The training run of the AOT cache: compiles and runs several programs in one JVM, then one as the command line does.
 *
 * <p>A cache comes from one run, and a program ends the process; so all but the last end differently. Arguments: the
 * programs, the last of which must compile and end by itself.
 */
public final class Trainer {
  private Trainer() {}

  public static void main(String[] args) {
    List<String> env = new ArrayList<>();
    System.getenv().forEach((k, v) -> env.add(k + "=" + v));
    for (int i = 0; i < args.length - 1; i++) {
      var program = GoProgram.compile(Library.open(), List.of(args[i]));
      if (program.diagnostics().isEmpty()) {
        Config c = Config.embedded(System.in, System.out, System.err);
        // The library's classes of the application's loader belong to the last program.
        program.start(new GoRuntime(c.withEnv(env)), Engine.TIERED);
      } else {
        program.diagnostics().forEach(System.err::println);
      }
    }
    Main.main(new String[] {"run", args[args.length - 1]});
  }
}
