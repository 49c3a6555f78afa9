package gruffle.types;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Imports of all forms, from packages given as text. */
class ImportsTest {
  private final Map<String, String> sources = new HashMap<>();
  private final ErrorList errors = new ErrorList();
  private final Map<String, Pkg> done = new HashMap<>();

  private Pkg importPackage(String path) throws Importer.ImportException {
    if (done.containsKey(path)) {
      return done.get(path);
    }
    if (!sources.containsKey(path)) {
      throw new Importer.ImportException("package not found");
    }
    return check(path, List.of(sources.get(path)), new Info());
  }

  private Pkg check(String path, List<String> files, Info info) {
    List<File> parsed = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      parsed.add(
          Parser.parse(
              PosBase.file("./" + (char) ('a' + i) + ".go"),
              files.get(i).getBytes(StandardCharsets.UTF_8),
              e -> errors.add(new TypeError(e.pos(), e.msg(), null, false))));
    }
    Pkg pkg = new Pkg(path, "");
    done.put(path, pkg);
    new Checker(new Config(this::importPackage, errors::add), pkg, info).checkFiles(parsed);
    return pkg;
  }

  private List<String> errorsOf(String... files) {
    check("main", List.of(files), new Info());
    return errors.lines(true);
  }

  @Test
  void unusedAndMissing() {
    sources.put("x/y", "package y\n");
    sources.put("x/v2", "package x\n");
    sources.put("u", "package u; var X int\n");
    assertThat(
            errorsOf(
                """
                package main
                import "x/y"
                import z "x/y"
                import _ "x/y"
                import . "x/y"
                import "x/v2"
                import "nowhere"
                import "u"
                import "a b"
                import ""
                var _ = u.X
                var _ = nowhere.Anything
                """))
        .containsExactly(
            "./a.go:2:8: \"x/y\" imported and not used",
            "./a.go:3:8: \"x/y\" imported as z and not used",
            "./a.go:5:8: \"x/y\" imported and not used",
            "./a.go:6:8: \"x/v2\" imported as x and not used",
            "./a.go:7:8: could not import nowhere (package not found)",
            "./a.go:9:8: invalid import path (invalid character U+0020 ' ')",
            "./a.go:10:8: invalid import path (empty string)");
  }

  @Test
  void fileScopeAgainstPackageScope() {
    sources.put("u", "package u; var X, y int; type T struct{ F, g int }; func (T) m() {}\n");
    assertThat(
            errorsOf(
                """
                package main
                import "u"
                import u2 "u"
                import _ "u"
                import . "u"
                var _ = u.X + u2.X + X
                var _ = u.y
                var _ = u.Y
                var _ = T{}.g
                var _ = T{F: 1, g: 2}
                var _ = T{1, 2}
                var _ = u
                """,
                """
                package main
                var u int
                func X() {}
                var _ = u2.X
                """))
        .containsExactly(
            "./a.go:7:11: name y not exported by package u",
            "./a.go:8:11: undefined: u.Y",
            "./a.go:9:13: T{}.g undefined (cannot refer to unexported field g)",
            "./a.go:10:17: cannot refer to unexported field g in struct literal of type u.T",
            "./a.go:11:14: implicit assignment to unexported field g in struct literal of type u.T",
            "./a.go:12:9: use of package u not in selector",
            "./b.go:2:5: u already declared through import of package u (\"u\")\n"
                + "\t./a.go:2:8: other declaration of u",
            "./b.go:3:6: X already declared through dot-import of package u (\"u\")\n"
                + "\t./a.go:1:16: other declaration of X",
            "./b.go:4:9: undefined: u2");
  }

  @Test
  void filesOfOnePackage() {
    assertThat(errorsOf("package main\nvar x = y\n", "package other\nvar y = 1\n"))
        .containsExactly(
            "./a.go:2:9: undefined: y", "./b.go:1:1: package other; expected package main");
  }

  @Test
  void sameNamesAreToldApartByPath() {
    sources.put("a/p", "package p; type T int\n");
    sources.put("b/p", "package p; type T int\n");
    assertThat(
            errorsOf(
                """
                package main
                import a "a/p"
                import b "b/p"
                var _ a.T = b.T(1)
                """))
        .containsExactly(
            "./a.go:4:13: cannot use b.T(1) (constant 1 of int type \"b/p\".T)"
                + " as \"a/p\".T value in variable declaration");
  }

  @Test
  void initialisationOrder() {
    Info info = new Info();
    Pkg pkg =
        check(
            "main",
            List.of(
                """
                package main
                var a = f(b)
                var b = m.x
                var c, d = g()
                var m = T{x: e}
                var e = 1
                var _ = h
                type T struct{ x int }
                func f(x int) int { return x + d }
                func g() (int, int) { return later, 2 }
                """,
                """
                package main
                var later = e
                var h = 5
                func main() {}
                """),
            info);
    assertThat(errors.lines(true)).isEmpty();
    assertThat(pkg.complete()).isTrue();
    List<String> order = new ArrayList<>();
    info.initOrder()
        .forEach(i -> order.add(String.join(",", i.lhs().stream().map(Obj::name).toList())));
    assertThat(order).containsExactly("e", "m", "b", "later", "c,d", "a", "h", "_");
  }

  @Test
  void methodSetsAndSizes() {
    Pkg pkg =
        check(
            "main",
            List.of(
                """
                package main
                type A struct{ n int8 }
                func (A) v() {}
                func (*A) P() {}
                type B struct { A; x int64; b bool }
                func (B) Z() {}
                type C struct { *A; s string; i any; e struct{} }
                type D struct { B; C }
                """),
            new Info());
    assertThat(methods(pkg, "B", false)).containsExactly("Z", "v");
    assertThat(methods(pkg, "B", true)).containsExactly("P", "Z", "v");
    assertThat(methods(pkg, "C", false)).containsExactly("P", "v");
    assertThat(methods(pkg, "D", true)).containsExactly("Z");
    assertThat(Sizes.sizeof(type(pkg, "B"))).isEqualTo(24);
    assertThat(Sizes.sizeof(type(pkg, "C"))).isEqualTo(48);
    assertThat(Sizes.alignof(type(pkg, "A"))).isEqualTo(1);
    StructType s = Types.asStruct(type(pkg, "C"));
    assertThat(Sizes.offsetsof(s.fields())).containsExactly(0, 8, 24, 40);
  }

  private static Type type(Pkg pkg, String name) {
    return pkg.scope().lookup(name).type();
  }

  private static List<String> methods(Pkg pkg, String name, boolean ptr) {
    Type t = type(pkg, name);
    return MethodSets.methodSet(ptr ? new PointerType(t) : t).stream()
        .map(s -> s.obj().name())
        .toList();
  }
}
