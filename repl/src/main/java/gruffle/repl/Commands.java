package gruffle.repl;

import gruffle.link.Engine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What begins with a colon. */
final class Commands {
  /** Names and what they do, in the order of :help. */
  static final List<Help> ALL =
      List.of(
          new Help(":type", "EXPR", "the type of an expression, or what a type is"),
          new Help(":doc", "NAME", "the declaration of a name, pkg.Name or T.M, and its comment"),
          new Help(":ir", "FUNC", "the intermediate representation of a function"),
          new Help(":asm", "FUNC", "the JVM bytecode of a function"),
          new Help(":goroutines", "", "all goroutines with their stacks"),
          new Help(":sched", "", "goroutines, threads and processors now"),
          new Help(":vars", "", "variables with their values"),
          new Help(":load", "FILE", "evaluates a Go file"),
          new Help(":save", "[FILE]", "the session as a program; main.go if nothing else is said"),
          new Help(":reset", "", "ends all goroutines and forgets everything"),
          new Help(":time", "LINE", "evaluates a line and says how long it took"),
          new Help(
              ":engine", "[NAME]", "what runs the code; tiered, jit, interp or graal begin anew"),
          new Help(":help", "", "this"),
          new Help(":quit", "", "leaves; so does Ctrl-D"));

  record Help(String name, String argument, String text) {}

  private final Shell shell;
  private final PrintStream out;
  private final PrintStream err;

  Commands(Shell shell, PrintStream out, PrintStream err) {
    this.shell = shell;
    this.out = out;
    this.err = err;
  }

  /** Runs a command; false if it failed. */
  boolean run(String text) {
    int blank = text.indexOf(' ');
    String name = blank < 0 ? text : text.substring(0, blank);
    String arg = blank < 0 ? "" : text.substring(blank).strip();
    Session s = shell.session();
    return switch (name) {
      case ":type" -> type(arg);
      case ":doc" -> answer(arg, arg.isEmpty() ? null : s.doc(arg));
      case ":ir" -> answer(arg, arg.isEmpty() ? null : s.ir(arg));
      case ":asm" -> answer(arg, arg.isEmpty() ? null : s.asm(arg));
      case ":goroutines" -> answer(arg, s.goroutines());
      case ":sched" -> answer(arg, s.sched());
      case ":vars" -> {
        s.variables().forEach(out::println);
        yield true;
      }
      case ":load" -> load(arg);
      case ":save" -> save(arg.isEmpty() ? "main.go" : arg);
      case ":reset" -> {
        shell.reset(s.engine());
        yield true;
      }
      case ":time" -> time(arg);
      case ":engine" -> engine(arg);
      case ":help", ":h", ":?" -> help();
      case ":quit", ":q", ":exit" -> {
        shell.leave();
        yield true;
      }
      default -> fail("unknown command " + name + "; :help lists them");
    };
  }

  private boolean fail(String message) {
    err.println(message);
    return false;
  }

  private boolean answer(String what, String text) {
    if (text == null) {
      return fail("no such name: " + what);
    }
    out.print(text.endsWith("\n") ? text : text + "\n");
    return true;
  }

  private boolean type(String arg) {
    var problems = new ArrayList<Result.Problem>();
    String t = shell.session().type(arg, problems);
    if (t == null) {
      problems.forEach(p -> shell.problem(arg, p));
      return problems.isEmpty() ? fail("no expression: " + arg) : false;
    }
    out.println(t);
    return true;
  }

  private boolean load(String file) {
    try {
      return shell.go(Files.readString(Path.of(file)));
    } catch (IOException | RuntimeException e) {
      return fail("cannot read " + file + ": " + reason(e));
    }
  }

  private boolean save(String file) {
    try {
      Files.writeString(Path.of(file), shell.session().source());
      out.println("// saved as " + file);
      return true;
    } catch (IOException | java.nio.file.InvalidPathException e) {
      return fail("cannot write " + file + ": " + reason(e));
    }
  }

  /** Java says of most errors of files only which file. */
  private static String reason(Exception e) {
    return switch (e) {
      case NoSuchFileException _ -> "no such file or directory";
      case AccessDeniedException _ -> "permission denied";
      case MalformedInputException _ -> "not UTF-8";
      case FileSystemException f when f.getReason() != null ->
          f.getReason().toLowerCase(Locale.ROOT);
      default -> String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    };
  }

  private boolean time(String line) {
    long start = System.nanoTime();
    boolean ok = shell.eval(line);
    out.println(
        String.format(Locale.ROOT, "// %.3f ms", (System.nanoTime() - start) / 1_000_000.0));
    return ok;
  }

  private boolean engine(String name) {
    if (name.isEmpty()) {
      out.println(shell.session().engine().name().toLowerCase(Locale.ROOT));
      return true;
    }
    try {
      shell.reset(Engine.choose(name));
    } catch (IllegalArgumentException e) {
      return fail(e.getMessage());
    }
    out.println("// a new session, run by " + name);
    return true;
  }

  private boolean help() {
    for (Help h : ALL) {
      out.println(String.format("%-22s %s", h.name + " " + h.argument, h.text));
    }
    return true;
  }
}
