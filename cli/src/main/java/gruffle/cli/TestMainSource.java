package gruffle.cli;

import gruffle.loader.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes package main of a test program: tables of all tests, and a call of package testing. */
final class TestMainSource {
  private static final String PROFILES =
      ", Profiles: &testdeps.Profiles{pprof.StartCPUProfile, pprof.StopCPUProfile, "
          + "func(name string, w io.Writer) error { return pprof.Lookup(name).WriteTo(w, 0) }, "
          + "trace.Start, trace.Stop}";

  private final StringBuilder out = new StringBuilder();

  private TestMainSource() {}

  /**
   * The file.
   *
   * @param path import path of the package that is tested
   * @param withRegexp whether names are matched by package regexp
   * @param withProfiles whether it can write profiles
   * @param coverage statements about what it counts; empty: nothing
   */
  static SourceFile of(
      String path,
      TestFunctions internal,
      TestFunctions external,
      boolean withRegexp,
      boolean withProfiles,
      String coverage) {
    String text =
        new TestMainSource().write(path, internal, external, withRegexp, withProfiles, coverage);
    return new SourceFile("_testmain.go", text.getBytes(StandardCharsets.UTF_8));
  }

  private String write(
      String path,
      TestFunctions internal,
      TestFunctions external,
      boolean withRegexp,
      boolean withProfiles,
      String coverage) {
    boolean hasMain = internal.hasMain || external.hasMain;
    out.append("package main\n\nimport (\n");
    if (!coverage.isEmpty()) {
      out.append("\t\"internal/covered\"\n");
    }
    if (withProfiles) {
      out.append("\t\"io\"\n\t\"runtime/pprof\"\n\t\"runtime/trace\"\n");
    }
    out.append("\t\"os\"\n");
    if (hasMain) {
      out.append("\t\"reflect\"\n"); // TestMain need not say what Run has returned
    }
    if (withRegexp) {
      out.append("\t\"regexp\"\n");
    }
    out.append("\t\"testing\"\n\t\"testing/internal/testdeps\"\n");
    imported(internal, "_test", path);
    imported(external, "_xtest", path + "_test");
    out.append(")\n\nfunc main() {\n")
        .append(coverage)
        .append("\tm := testing.MainStart(testdeps.TestDeps{Path: ");
    out.append(quoted(path)).append(withRegexp ? ", Match: regexp.MatchString" : "");
    out.append(withProfiles ? PROFILES : "").append("},\n");
    table("InternalTest", internal.tests, external.tests);
    table("InternalBenchmark", internal.benchmarks, external.benchmarks);
    table("InternalFuzzTarget", internal.fuzz, external.fuzz);
    out.append("\t\t[]testing.InternalExample{\n");
    examples("_test", internal.examples);
    examples("_xtest", external.examples);
    out.append("\t\t})\n");
    if (hasMain) {
      out.append('\t').append(internal.hasMain ? "_test" : "_xtest").append(".TestMain(m)\n");
      out.append("\tos.Exit(int(reflect.ValueOf(m).Elem().FieldByName(\"exitCode\").Int()))\n");
    } else {
      out.append("\tos.Exit(m.Run())\n");
    }
    return out.append("}\n").toString();
  }

  private void imported(TestFunctions functions, String name, String path) {
    if (functions.isPresent()) {
      out.append('\t').append(functions.isUsed() ? name : "_").append(' ');
      out.append(quoted(path)).append('\n');
    }
  }

  private void table(String type, List<String> internal, List<String> external) {
    out.append("\t\t[]testing.").append(type).append("{\n");
    internal.forEach(n -> entry("_test", n));
    external.forEach(n -> entry("_xtest", n));
    out.append("\t\t},\n");
  }

  private void entry(String pkg, String name) {
    out.append("\t\t\t{").append(quoted(name)).append(", ");
    out.append(pkg).append('.').append(name).append("},\n");
  }

  private void examples(String pkg, List<TestFunctions.Example> list) {
    for (TestFunctions.Example e : list) {
      out.append("\t\t\t{").append(quoted(e.name())).append(", ");
      out.append(pkg).append('.').append(e.name()).append(", ");
      out.append(quoted(e.output().text())).append(", ");
      out.append(e.output().unordered()).append("},\n");
    }
  }

  static String quoted(String s) {
    var b = new StringBuilder("\"");
    for (byte c : s.getBytes(StandardCharsets.UTF_8)) {
      if (c == '"' || c == '\\') {
        b.append('\\').append((char) c);
      } else if (c >= ' ' && c < 0x7F) {
        b.append((char) c);
      } else {
        b.append("\\x%02x".formatted(c & 0xFF));
      }
    }
    return b.append('"').toString();
  }
}
