package gruffle.repl;

import gruffle.dist.Library;
import gruffle.link.Engine;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The command gruffle repl. */
public final class Repl {
  private Repl() {}

  /** Runs it to its end; the exit code. */
  public static int run(Engine engine) throws IOException {
    var out = new FileOutputStream(FileDescriptor.out);
    var err = new FileOutputStream(FileDescriptor.err);
    var options =
        new Options(
            System.in,
            out,
            err,
            System.getenv().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList(),
            engine,
            Path.of("").toAbsolutePath(),
            true);
    var session = new Session(Library.open(), options);
    var shell =
        new Shell(
            session,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Piped(shell).run(System.in);
  }

  public static void main(String[] args) throws IOException {
    Runtime.getRuntime().halt(run(Engine.TIERED));
  }
}
