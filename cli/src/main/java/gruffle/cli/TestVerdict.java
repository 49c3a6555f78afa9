package gruffle.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * What is said about a package whose process has ended.
 *
 * @param status what the process has noted
 * @param out where it is said
 * @param events what makes events of that; null where nothing does
 * @param unused what is said of the coverage of a package that has statements, but no tests; else null
 */
record TestVerdict(
    String path,
    List<String> status,
    int exitCode,
    PrintStream out,
    TestEvents events,
    String unused) {
  /** Shows it; false: something is wrong. */
  boolean show(TestOptions options, TestOutput output, boolean ended) {
    List<String> errors =
        status.stream()
            .filter(s -> s.startsWith(TestProcess.ERROR))
            .map(s -> s.substring(TestProcess.ERROR.length()))
            .toList();
    String notBuilt = null;
    if (events == null) {
      errors.forEach(System.err::println);
    } else if (!errors.isEmpty()) {
      notBuilt = errors.getFirst().replaceFirst("^# ", "");
      events.build(notBuilt, errors);
    }
    boolean ok = say(options, output, ended);
    if (events != null) {
      events.end(ok, notBuilt);
    }
    return ok;
  }

  private boolean say(TestOptions options, TestOutput output, boolean ended) {
    if (status.contains(TestProcess.NO_TEST_FILES)) {
      if (events != null && unused != null) {
        events.counted();
      }
      out.println(
          unused == null ? "?   \t" + path + "\t[no test files]" : "\t" + path + "\t\t" + unused);
      return true;
    }
    for (String reason : List.of(TestProcess.SETUP_FAILED, TestProcess.BUILD_FAILED)) {
      if (status.contains(reason)) {
        out.println("FAIL\t" + path + " [" + reason + "]");
        return false;
      }
    }
    boolean streamed = options.streams || options.isLocal() || options.json;
    boolean ok = exitCode == 0 && ended;
    if (!streamed && !ok) {
      out.write(output.bytes(), 0, output.bytes().length);
    }
    if ((streamed || !ok) && !output.endsInLine()) {
      out.println();
    }
    String mark = events == null ? "" : TestEvents.MARK_TEXT; // it is not of a test
    if (!ended) {
      out.println(mark + "*** Test killed: ran too long (" + options.timeout + ").");
    }
    if (!ok && options.isLocal()) {
      out.println("exit status " + exitCode);
    }
    String coverage = ok && !options.isLocal() && !options.benchmarks ? output.coverage() : "";
    String note = ok && !options.isLocal() && output.saysNoTests() ? " [no tests to run]" : "";
    out.println((ok ? "ok  \t" : mark + "FAIL\t") + path + "\t" + seconds() + coverage + note);
    if (options.showsLeftOut) {
      status.stream().filter(s -> s.startsWith(TestProcess.LEFT_OUT)).forEach(out::println);
    }
    return ok;
  }

  /** How long the program has run, without compiling. */
  private String seconds() {
    for (String s : status) {
      if (s.startsWith(TestProcess.STARTED)) {
        long started = Long.parseLong(s.substring(TestProcess.STARTED.length()));
        return String.format(Locale.ROOT, "%.3fs", (System.currentTimeMillis() - started) / 1000.0);
      }
    }
    return "0.000s";
  }
}
