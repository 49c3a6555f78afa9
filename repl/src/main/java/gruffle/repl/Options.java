package gruffle.repl;

import gruffle.link.Engine;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * What a session is made with.
 *
 * @param in standard input of what runs in it
 * @param out standard output
 * @param err standard error: reports of panics too
 * @param env the environment, "A=b" each
 * @param engine what runs its code
 * @param cwd the folder whose module's packages can be imported
 * @param alone it is the only program that this JVM ever runs
 */
public record Options(
    InputStream in,
    OutputStream out,
    OutputStream err,
    List<String> env,
    Engine engine,
    Path cwd,
    boolean alone) {

  /** One session among others in this JVM. */
  public static Options embedded(InputStream in, OutputStream out, OutputStream err) {
    return new Options(in, out, err, List.of(), Engine.TIERED, Path.of("").toAbsolutePath(), false);
  }

  public Options withEngine(Engine e) {
    return new Options(in, out, err, env, e, cwd, alone);
  }
}
