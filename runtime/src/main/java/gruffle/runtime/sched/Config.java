package gruffle.runtime.sched;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * What a program is started with.
 *
 * @param args os.Args, the program's name first
 * @param env the environment, "A=b" each
 * @param stdin descriptor 0
 * @param stdout descriptor 1, written unbuffered
 * @param stderr descriptor 2
 * @param gomaxprocs 0: the variable GOMAXPROCS of env, or the number of processors
 * @param exit what the end of the program does
 * @param observer is told what the scheduler does; null: nobody is
 */
public record Config(
    List<String> args,
    List<String> env,
    InputStream stdin,
    OutputStream stdout,
    OutputStream stderr,
    int gomaxprocs,
    ExitHandler exit,
    Observer observer) {

  /** Marks a standard input that is the process's own. */
  public interface ProcessStdin {}

  /** How a program ends. */
  public interface ExitHandler {
    /** Called once, on any thread, when the program's Ms have been told to stop. */
    void exit(GoRuntime rt, int code);

    /** The program is about to start. */
    default void starting(GoRuntime rt) {}

    /** Waits until the program has ended. */
    default void await(GoRuntime rt, CountDownLatch done) throws InterruptedException {
      done.await();
    }

    /** Whether the program is the only one in this JVM, and may use what there is. */
    default boolean alone() {
      return false;
    }
  }

  /** The command line's: the process's own streams and environment, and the process ends with the program. */
  public static Config process(List<String> args) {
    var env = new ArrayList<String>();
    for (Map.Entry<String, String> e : System.getenv().entrySet()) {
      if (!e.getKey().equals("_JAVA_SR_SIGNUM")) { // the launcher's, for the JVM
        env.add(e.getKey() + "=" + e.getValue());
      }
    }
    return new Config(
        args,
        List.copyOf(env),
        new ProcessInput(),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        0,
        new ProcessExit(),
        null);
  }

  /** One program among others in this JVM: start returns the exit code. */
  public static Config embedded(InputStream in, OutputStream out, OutputStream err) {
    return new Config(List.of("main"), List.of(), in, out, err, 0, (rt, code) -> {}, null);
  }

  /** The only program in this JVM at the moment: start returns the exit code. */
  public static Config alone(InputStream in, OutputStream out, OutputStream err) {
    var exit =
        new ExitHandler() {
          @Override
          public void exit(GoRuntime rt, int code) {
            // start returns it
          }

          @Override
          public boolean alone() {
            return true;
          }
        };
    return new Config(List.of("main"), List.of(), in, out, err, 0, exit, null);
  }

  public Config withGomaxprocs(int n) {
    return new Config(args, env, stdin, stdout, stderr, n, exit, observer);
  }

  public Config withArgs(List<String> a) {
    return new Config(a, env, stdin, stdout, stderr, gomaxprocs, exit, observer);
  }

  public Config withEnv(List<String> e) {
    return new Config(args, e, stdin, stdout, stderr, gomaxprocs, exit, observer);
  }

  public Config withObserver(Observer o) {
    return new Config(args, env, stdin, stdout, stderr, gomaxprocs, exit, o);
  }

  /** The last setting of a variable, or null. */
  public String getenv(String name) {
    String v = null;
    for (String e : env) {
      if (e.startsWith(name) && e.length() > name.length() && e.charAt(name.length()) == '=') {
        v = e.substring(name.length() + 1);
      }
    }
    return v;
  }
}
