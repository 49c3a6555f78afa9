package gruffle.cli;

import java.util.List;
import java.util.Locale;

/**
 * What is said about a package whose process has ended.
 *
 * @param status what the process has noted
 */
record TestVerdict(String path, List<String> status, int exitCode) {
  /** Shows it; false: something is wrong. */
  boolean show(TestOptions options, TestOutput output, boolean ended) {
    status.stream()
        .filter(s -> s.startsWith(TestProcess.ERROR))
        .forEach(s -> System.err.println(s.substring(TestProcess.ERROR.length())));
    if (status.contains(TestProcess.NO_TEST_FILES)) {
      System.out.println("?   \t" + path + "\t[no test files]");
      return true;
    }
    for (String reason : List.of(TestProcess.SETUP_FAILED, TestProcess.BUILD_FAILED)) {
      if (status.contains(reason)) {
        System.out.println("FAIL\t" + path + " [" + reason + "]");
        return false;
      }
    }
    boolean streamed = options.streams || options.isLocal();
    boolean ok = exitCode == 0 && ended;
    if (!streamed && !ok) {
      System.out.write(output.bytes(), 0, output.bytes().length);
    }
    if ((streamed || !ok) && !output.endsInLine()) {
      System.out.println();
    }
    if (!ended) {
      System.out.println("*** Test killed: ran too long (" + options.timeout + ").");
    }
    if (!ok && options.isLocal()) {
      System.out.println("exit status " + exitCode);
    }
    String note = ok && !options.isLocal() && output.saysNoTests() ? " [no tests to run]" : "";
    System.out.println((ok ? "ok  \t" : "FAIL\t") + path + "\t" + seconds() + note);
    if (options.showsLeftOut) {
      status.stream().filter(s -> s.startsWith(TestProcess.LEFT_OUT)).forEach(System.out::println);
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
