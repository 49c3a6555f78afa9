package gruffle.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Bodies that are read later are those that are read with the file, to the last position. */
class LaterBodiesTest {
  private static final String SOURCE =
      """
      package p

      import "fmt"

      // A } in a comment.
      func strings() string { return "}\\"{" + `}
      {` + string('}') + string('\\'') + string('\\\\') }

      /* { */ func Ångström[T any](x T) (y struct{ z T }) {
      	// } {
      	/* }
      	*/ y.z = x /* } */
      	for range 3 { if true { /**/ fmt.Println("ä}") } }
      	return
      }

      func without(x int) int

      type list[T any] struct{ next *list[T] }

      func (l *list[T]) each(f func(T)) { f1 := func() { f(l.v()) }; f1() }

      func empty() {}; var x = func() int { return 1 }()
      """;

  private static File whole(byte[] src) {
    return Parser.parse(PosBase.file("x.go"), src, LaterBodiesTest::fail, Set.of(Parser.Mode.STD));
  }

  private static void fail(SyntaxError e) {
    throw new AssertionError(e.pos().format() + ": " + e.msg());
  }

  /** In an order that is not the file's. */
  private static File inTwoSteps(byte[] src) {
    var bodies = new LaterBodies();
    File heads = Parser.parseHeads(PosBase.file("x.go"), src, LaterBodiesTest::fail, bodies);
    var decls = new ArrayList<Decl>(heads.decls);
    for (int i = decls.size() - 1; i >= 0; i--) {
      if (decls.get(i) instanceof Decl.FuncDecl f && f.body != null) {
        assertThat(f.body.list).isEmpty();
        decls.set(i, bodies.whole(f));
        assertThat(bodies.whole(f)).isSameAs(decls.get(i));
      }
    }
    return new File(
        heads.pos(),
        heads.pkgName,
        decls,
        heads.eof,
        heads.goVersion,
        heads.pragma,
        heads.directives);
  }

  private static List<String> trees(File f) {
    return f.decls.stream().map(TreeDump::of).toList();
  }

  @Test
  void bracesThatAreNone() {
    byte[] src = SOURCE.getBytes(StandardCharsets.UTF_8);
    assertThat(trees(inTwoSteps(src))).isEqualTo(trees(whole(src)));
  }

  @Test
  void functionsThatAreRead() {
    File f = whole(SOURCE.getBytes(StandardCharsets.UTF_8));
    var without = (Decl.FuncDecl) f.decls.get(3);
    assertThat(new LaterBodies().whole(without)).isSameAs(without);
  }

  @Test
  void library() throws Exception {
    Path goroot = Oracle.goroot();
    assumeTrue(goroot != null, "skipped: 1 comparison on Go's library, Go is not installed");
    int compared = 0;
    for (String path :
        List.of("slices", "maps", "strings", "regexp", "go/printer", "text/template")) {
      try (var files = Files.list(goroot.resolve("src").resolve(path))) {
        for (Path p : (Iterable<Path>) files.filter(x -> x.toString().endsWith(".go"))::iterator) {
          byte[] src = Files.readAllBytes(p);
          assertThat(trees(inTwoSteps(src))).as(p.toString()).isEqualTo(trees(whole(src)));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(50);
  }
}
