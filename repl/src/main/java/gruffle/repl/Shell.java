package gruffle.repl;

import gruffle.link.Engine;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;

/** What people and pipes talk to: lines and commands, and what is said about them. */
class Shell {
  private final Function<Engine, Session> sessions;
  private final PrintStream out;
  private final PrintStream err;
  private final Commands commands;
  private volatile Future<Session> session;
  private boolean left;

  /**
   * A shell.
   *
   * @param first may come while the first line is typed
   * @param sessions makes a session that is run by that engine
   * @param out gets values
   * @param err gets everything else
   */
  Shell(
      Future<Session> first, Function<Engine, Session> sessions, PrintStream out, PrintStream err) {
    this.session = first;
    this.sessions = sessions;
    this.out = out;
    this.err = err;
    this.commands = new Commands(this, out, err);
  }

  /** Waits until it is there. */
  Session session() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return session.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Whether the session is there. */
  boolean isReady() {
    return session.isDone();
  }

  boolean isIncomplete(String text) {
    return !isCommand(text) && session().isIncomplete(text);
  }

  static boolean isCommand(String text) {
    return text.stripLeading().startsWith(":");
  }

  /** Whether somebody has asked to leave. */
  boolean left() {
    return left;
  }

  void leave() {
    left = true;
  }

  /** Begins anew. */
  void reset(Engine engine) {
    Session old = session();
    session = CompletableFuture.completedFuture(sessions.apply(engine));
    old.close();
  }

  /** Evaluates a line or runs a command; false if it failed. */
  boolean eval(String text) {
    return isCommand(text) ? commands.run(text.strip()) : go(text);
  }

  /** Evaluates Go. */
  boolean go(String text) {
    Result r = session().eval(text, n -> err.println("// " + n));
    r.values().forEach(out::println);
    r.problems().forEach(p -> problem(text, p));
    switch (r.end()) {
      case INTERRUPTED -> err.println("// interrupted");
      case LOST -> {
        err.println("// the session is lost; here is a new one");
        reset(session().engine());
      }
      default -> {}
    }
    return r.ok();
  }

  void problem(String text, Result.Problem p) {
    String[] lines = text.split("\n", -1);
    if (p.col() > 0 && p.line() <= lines.length) {
      byte[] b = lines[p.line() - 1].getBytes(StandardCharsets.UTF_8);
      String before = new String(b, 0, Math.min(p.col() - 1, b.length), StandardCharsets.UTF_8);
      err.println("    " + lines[p.line() - 1]);
      err.println("    " + before.replaceAll("[^\t]", " ") + "^");
    }
    err.println(p.line() + ":" + p.col() + ": " + p.message());
  }
}
