package gruffle.repl;

import gruffle.dist.Library;
import gruffle.link.Engine;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** The command gruffle repl. */
public final class Repl {
  private Repl() {}

  /** Runs it to its end; the exit code. */
  public static int run(Engine engine) throws IOException {
    Console console = System.console();
    var out = new FileOutputStream(FileDescriptor.out);
    var err = new FileOutputStream(FileDescriptor.err);
    if (console == null || !console.isTerminal()) {
      return new Piped(shell(engine, out, err, out, err)).run(System.in);
    }
    try (var terminal = new Terminal(out)) {
      OutputStream shown = terminal.output();
      Shell shell = shell(engine, shown, shown, shown, shown); // while the terminal opens
      terminal.open();
      terminal.run(shell);
    }
    return 0;
  }

  private static Shell shell(
      Engine engine,
      OutputStream out,
      OutputStream err,
      OutputStream shellOut,
      OutputStream shellErr) {
    boolean[] first = {true};
    Function<Engine, Session> sessions =
        e -> {
          boolean alone = first[0];
          first[0] = false;
          return new Session(Library.open(), options(e, out, err, alone));
        };
    var made = new FutureTask<>(() -> sessions.apply(engine));
    Thread.ofPlatform().daemon().start(made);
    return new Shell(made, sessions, printer(shellOut), printer(shellErr));
  }

  private static PrintStream printer(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  private static Options options(Engine e, OutputStream out, OutputStream err, boolean alone) {
    var env = System.getenv().entrySet().stream().map(v -> v.getKey() + "=" + v.getValue());
    return new Options(System.in, out, err, env.toList(), e, Path.of("").toAbsolutePath(), alone);
  }
}
