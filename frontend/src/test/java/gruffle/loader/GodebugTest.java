package gruffle.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What settings of GODEBUG a program has by itself; the texts are those of go build. */
final class GodebugTest {
  private static SourceFile file(String name, String text) {
    return new SourceFile("./" + name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String of(String version, List<GoMod.Setting> lines, String... files)
      throws LoadException {
    var g = new Godebug();
    g.module(version, lines);
    var sources = new ArrayList<SourceFile>();
    for (String text : files) {
      sources.add(file("f" + sources.size() + ".go", text));
    }
    g.files("m", sources);
    return g.text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "1.26    | ''",
        "1.26.3  | ''",
        "1.25    | cryptocustomrand=1,tlssecpmlkem=0,urlstrictcolons=0",
        "1.25.1  | cryptocustomrand=1,tlssecpmlkem=0,urlstrictcolons=0",
        "1.26rc1 | ''",
      })
  void aVersionStandsForWhatHasChangedSince(String version, String settings) throws LoadException {
    assertThat(of(version, List.of())).isEqualTo(settings);
  }

  @Test
  void olderOnesHaveMore() throws LoadException {
    assertThat(of("1.18", List.of()).split(",")).hasSize(32).contains("netedns0=0", "panicnil=1");
    assertThat(of("1.20", List.of()).split(",")).hasSize(31).contains("asynctimerchan=1");
    assertThat(of("1.21", List.of()).split(",")).hasSize(30).contains("httpmuxgo121=1");
    assertThat(of("1.24", List.of()).split(",")).hasSize(8).contains("tlssha1=1");
  }

  @Test
  void linesOfGoModAndOfFilesGoBeforeTheVersion() throws LoadException {
    var mod = List.of(new GoMod.Setting("urlstrictcolons", "1", 5));
    assertThat(of("1.25", mod)).contains("urlstrictcolons=1");
    assertThat(of("1.26", mod, "//go:debug urlstrictcolons=0\npackage main\n"))
        .isEqualTo("urlstrictcolons=0");
    assertThat(of("1.20", List.of(new GoMod.Setting("default", "go1.26", 3)))).isEmpty();
    assertThat(of("1.20", List.of(), "//go:debug default=go1.25\npackage main\n"))
        .isEqualTo(of("1.25", List.of()));
  }

  @Test
  void onlyLinesBeforeThePackageClauseCount() throws LoadException {
    String text =
        "/* one\n*/ // two\n\n//go:debug panicnil=1\n//go:debugx y\npackage main\n//go:debug bad\n";
    assertThat(of("1.26", List.of(), text)).isEqualTo("panicnil=1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''               | missing key=value",
        "foo              | missing key=value",
        "foo=1            | unknown //go:debug setting \"foo\"",
        "panicnil = 1     | key contains space",
        "panicnil=1 2     | value contains space",
        "a,panicnil=1     | key contains comma",
        "panicnil=1,x=2   | value contains comma",
        "default=1.21     | value for default= must be goVERSION",
        "default=go1.27   | default=go1.27 too new (toolchain is go1.26)",
        "x509sha1=1       | use of removed //go:debug setting \"x509sha1\", see https://go.dev/doc/godebug#go-124",
      })
  void wrongLines(String setting, String problem) {
    assertThatThrownBy(
            () -> of("1.26", List.of(), "\n  //go:debug " + setting + "\npackage main\n"))
        .isInstanceOfSatisfying(
            LoadException.class,
            e ->
                assertThat(e.lines())
                    .containsExactly("# m", "./f0.go:2:3: invalid //go:debug: " + problem));
  }

  @Test
  void aSettingMayStandOnce() {
    String text = "//go:debug panicnil=1\npackage main\n";
    assertThatThrownBy(() -> of("1.26", List.of(), text, "\n" + text))
        .isInstanceOfSatisfying(
            LoadException.class,
            e ->
                assertThat(e.lines())
                    .containsExactly(
                        "# m",
                        "./f1.go:2:1: repeated //go:debug for panicnil",
                        "\t./f0.go:1:1: previous //go:debug"));
  }

  @Test
  void goMod() throws LoadException {
    GoMod mod =
        GoMod.parse(
            List.of("module m", "go 1.26", "godebug (", "\tpanicnil=1", "default=go1.21", ")"));
    mod.require("go.mod", "go.mod");
    assertThat(mod.godebug())
        .containsExactly(
            new GoMod.Setting("panicnil", "1", 4), new GoMod.Setting("default", "go1.21", 5));
    assertThat(GoMod.parse(List.of("godebug panicnil", "godebug a=1 b")).errors())
        .containsExactly(":1: usage: godebug key=value", ":2: usage: godebug key=value");
    assertThatThrownBy(
            () -> GoMod.parse(List.of("module m", "godebug foo=1")).require("go.mod", "go.mod"))
        .isInstanceOfSatisfying(
            LoadException.class,
            e ->
                assertThat(e.lines())
                    .containsExactly(
                        "go: error loading go.mod:", "go.mod:2: unknown godebug \"foo\""));
  }
}
