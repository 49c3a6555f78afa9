package gruffle.conformance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.conformance.api.ApiName.Kind;
import gruffle.dist.Library;
import gruffle.types.Importer.ImportException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The comparison with Go's list of its own names, and what must not be in our library. */
final class ApiTest {
  @Test
  void lines() {
    var names =
        GoApi.of(
                "pkg a/b, const C = 3  // 17491622",
                "pkg a/b, const C int",
                "pkg a/b (linux-amd64), const Here = 1",
                "pkg a/b (windows-amd64), const NotHere = 1",
                "pkg a/b (linux-amd64-cgo), const NotHere = 1",
                "pkg a/b, func F[$0 interface{ ~[]$1 }, $1 cmp.Ordered]($0, $1) (int, bool) #60091",
                "pkg a/b, method (*P[$0]) Load() *$0 #50860",
                "pkg a/b, method (T) M(func(int) string)",
                "pkg a/b, type I interface { A, B }",
                "pkg a/b, type I interface, C(int) error",
                "pkg a/b, type I interface, unexported methods",
                "pkg a/b, type P[$0 interface{ A[int] }] struct, Field []int",
                "pkg a/b, type S struct, embedded *q.Box[$0]",
                "pkg a/b, type S struct, Old //deprecated",
                "pkg a/b, type Empty interface {}",
                "pkg a/b, var V = x",
                "# no feature")
            .packages();
    assertThat(names).containsOnlyKeys("a/b");
    assertThat(names.get("a/b").stream().map(ApiName::toString))
        .containsExactly(
            "const C",
            "type Empty",
            "func F",
            "const Here",
            "type I",
            "method I.A",
            "method I.B",
            "method I.C",
            "type P",
            "field P.Field",
            "pointer method P.Load",
            "type S",
            "field S.Box",
            "method T.M",
            "var V");
  }

  @Test
  void difference() {
    var go = new TreeSet<ApiName>();
    go.add(new ApiName(Kind.TYPE, "T"));
    go.add(new ApiName(Kind.POINTER_METHOD, "T.Both"));
    go.add(new ApiName(Kind.POINTER_METHOD, "T.Gone"));
    go.add(new ApiName(Kind.METHOD, "T.Value"));
    go.add(new ApiName(Kind.TYPE, "U"));
    go.add(new ApiName(Kind.FIELD, "U.F"));
    go.add(new ApiName(Kind.CONST, "X"));
    go.add(new ApiName(Kind.TYPE, "Alias"));
    var ours = new TreeSet<ApiName>();
    ours.add(new ApiName(Kind.TYPE, "T"));
    ours.add(new ApiName(Kind.METHOD, "T.Both"));
    ours.add(new ApiName(Kind.POINTER_METHOD, "T.Value"));
    ours.add(new ApiName(Kind.VAR, "X"));
    ours.add(new ApiName(Kind.TYPE, "Alias"));
    ours.add(new ApiName(Kind.METHOD, "Alias.M"));
    var d = ApiDifference.of("p", go, ours);
    assertThat(d.missing().stream().map(ApiName::toString))
        .containsExactly(
            "pointer method T.Gone", "method T.Value", "type U", "field U.F", "const X");
    assertThat(ApiDifference.inShort(d.missing())).containsExactly("T.{Gone, Value}", "U", "X");
    assertThat(d.extra().stream().map(ApiName::toString)).containsExactly("method T.Both", "var X");
  }

  /** A program must not be able to use what real Go does not have. */
  @Test
  void nothingExtra() throws IOException, InterruptedException, ImportException {
    Path folder;
    try {
      folder = ApiReport.folder();
    } catch (IOException e) {
      assumeTrue(false, "no Go here: " + e.getMessage());
      return;
    }
    var ours = OurApi.read(Library.open());
    var shared = new ApiReport(GoApi.read(folder), ours).shared();
    assertThat(shared).hasSameSizeAs(ours.packages().keySet()); // no package of our own
    assertThat(shared)
        .allSatisfy(d -> assertThat(d.extra()).as("only in our package %s", d.path()).isEmpty());
  }
}
