package gruffle.cli;

import gruffle.dist.Library;
import gruffle.link.Engine;
import gruffle.repl.Training;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.signal.Watchman;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * The training run of the AOT cache: compiles and runs several programs in one JVM, then one as the command line does,
 * which has been compiled and kept before.
 *
 * <p>A cache comes from one run, and a program ends the process; so all but the last end differently. Arguments: programs of
 * one file, each compiled once and run by both tiers, and then by compiled code alone, for which the compiler meets every function; two dashes; the last program, which must compile and end by
 * itself. Before them --session, for the cache of the REPL.
 */
public final class Trainer {
  private static final List<Engine> ENGINES = List.of(Engine.INTERP, Engine.TIERED, Engine.JIT);

  private Trainer() {}

  public static void main(String[] args) throws InterruptedException {
    List<String> words = List.of(args);
    boolean session = words.getFirst().equals("--session");
    int dashes = words.indexOf("--");
    var kept = new ArrayList<>();
    words.subList(session ? 1 : 0, dashes).forEach(file -> train(file, kept));
    if (session) {
      trainSession(kept);
    }
    kept.addAll(HandleShapes.all());
    keep(kept);
    Watchman.rehearse();
    var last = new ArrayList<String>(List.of("run"));
    List<String> program = words.subList(dashes + 1, words.size());
    // Compiled and kept here, so that the command line finds it: both are trained.
    GoProgram.compile(Library.open(), CompileRequest.run(program, Path.of("")).keeping())
        .awaitKept();
    last.addAll(program);
    Main.main(last.toArray(String[]::new));
  }

  /**
   * Keeps what has run to the end of the process: a JVM that writes a cache after it has unloaded classes crashes once in a while (JDK 25,
   * InstanceKlass::can_be_verified_at_dumptime).
   */
  private static void keep(List<Object> kept) {
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              while (!kept.isEmpty()) {
                LockSupport.park(kept);
              }
            });
  }

  private static void trainSession(List<Object> kept) {
    try {
      kept.add(Training.run());
    } catch (IOException e) {
      System.err.println("gruffle: " + e.getMessage());
    }
  }

  private static void train(String file, List<Object> kept) {
    List<String> env = new ArrayList<>();
    System.getenv().forEach((k, v) -> env.add(k + "=" + v));
    for (Engine e : ENGINES) {
      var program = GoProgram.compile(Library.open(), List.of(file));
      if (program.diagnostics().isEmpty()) {
        Config c = Config.embedded(System.in, System.out, System.err);
        // The library's classes of the application's loader belong to the last program.
        var linked = program.linked(new GoRuntime(c.withEnv(env)), e);
        kept.add(linked);
        linked.run("main");
      } else {
        program.diagnostics().forEach(System.err::println);
      }
    }
  }
}
