package gruffle.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
  private static List<String> errors(byte[] src) {
    List<String> errors = new ArrayList<>();
    Parser.parse(PosBase.file("x.go"), src, e -> errors.add(e.pos().format() + ": " + e.msg()));
    return errors;
  }

  private static List<String> errors(String src) {
    return errors(src.getBytes(StandardCharsets.UTF_8));
  }

  private static File parse(String src) {
    return Parser.parse(
        PosBase.file("x.go"),
        src.getBytes(StandardCharsets.UTF_8),
        e -> {
          throw new AssertionError(e);
        });
  }

  private static Expr expr(String src) {
    File f = parse("package p; var x = " + src);
    return ((Decl.VarDecl) f.decls.getFirst()).values;
  }

  @Test
  void everyConstruct() {
    assertThat(errors(Samples.OWN)).isEmpty();
  }

  // What go tool compile says about each.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "func f() { x = := 1 }|1:27: syntax error: unexpected :=, expected expression",
        "func f() {|1:22: syntax error: unexpected EOF, expected }",
        "func f() { if x { } }; func|1:39: syntax error: unexpected EOF, expected name or (",
        "x := 1|1:12: syntax error: non-declaration statement outside function body",
        "func f()\\n{\\n}|2:1: syntax error: unexpected semicolon or newline before {",
        "func f() { if x = 1 {} }|1:28: syntax error: cannot use assignment x = 1 as value",
        "func f() { for var i = 0; i < 1; i++ {} }|1:31: syntax error: var declaration not allowed in for initializer",
        "func f() { f(1\\n2) }|1:26: syntax error: unexpected newline in argument list; possibly missing comma or )",
        "func f() { a b }|1:25: syntax error: unexpected name b at end of statement",
        "type T [1,] int|1:21: syntax error: unexpected comma; expected ]",
        "type T struct { a int b int }|1:34: syntax error: unexpected name b in struct type; possibly missing semicolon or newline or }",
        "func f[]() {}|1:19: syntax error: empty type parameter list",
        "func (a, b T) m() {}|1:26: method has multiple receivers",
        "func f(a, b) {}; func g(a int, b) {}|1:44: syntax error: missing parameter type",
        "func f(a ...int, b int) {}|1:21: can only use ... with final parameter",
        "var x = a[1::3]|1:24: middle index required in 3-index slice",
        "func f() { defer (g()) }|1:29: expression in defer must not be parenthesized",
        "func f() { else {} }|1:23: syntax error: unexpected keyword else, expected }",
        "import 5|1:19: syntax error: import path must be a string",
        "var x = 08|1:21: invalid digit '8' in octal literal",
        "var x = 1__0|1:22: '_' must separate successive digits",
        "var x = 0x1.0|1:25: hexadecimal mantissa requires a 'p' exponent",
        "var x = 1e|1:22: exponent has no digits",
        "var x = ''|1:21: empty rune literal or unescaped '",
        "var x = 'ab'|1:20: more than one character in rune literal",
        "var x = \"\\q\"|1:22: unknown escape",
        "var x = \"\\400\"|1:25: octal escape value 256 > 255",
        "var x = '\\ud800'|1:27: escape is invalid Unicode code point U+D800",
        "var x = \"a|1:20: string not terminated",
        "var x = `a|1:20: string not terminated",
        "/* a|1:12: comment not terminated",
        "var x = 1 # 2|1:22: invalid character U+0023 '#'",
        "var x\u20ac = 1|1:17: invalid character U+20AC '\u20ac' in identifier",
        "var \u0663x = 1|1:16: identifier cannot begin with digit U+0663 '\u0663'",
        "func f() { break }|1:23: break is not in a loop, switch, or select",
        "func f() { L: for { continue M } ; goto L }|1:41: continue label not defined: M",
        "func f() { L: }|1:23: label L defined and not used",
        "func f() { goto L; x := 1; _ = x; L: }|1:28: goto L jumps over declaration of x at x.go:1:33",
        "func f() { goto L; { L: } }|1:28: goto L jumps into block starting at x.go:1:31",
        "func f() { switch { case true: fallthrough } }|1:43: cannot fallthrough final case in switch",
        "func f() { //go:noinline\\n}|1:25: misplaced compiler directive",
      })
  void errorText(String src, String error) {
    // In the table \n stands for a newline where it is not inside a literal.
    String text = src.startsWith("var x = ") ? src : src.replace("\\n", "\n");
    assertThat(errors("package p; " + text)).first().isEqualTo("x.go:" + error);
  }

  @Test
  void packageClause() {
    assertThat(errors(""))
        .containsExactly("x.go:1:1: syntax error: package statement must be first");
    assertThat(errors("package\n")).first().asString().contains("unexpected EOF, expected name");
  }

  @Test
  void bytesThatMayNotBe() {
    byte[] src = "package p; var x = 1\n ? ? ?".getBytes(StandardCharsets.UTF_8);
    src[22] = (byte) 0xFF;
    src[24] = 0;
    src[26] = (byte) 0xC3;
    assertThat(errors(src))
        .containsExactly(
            "x.go:2:2: invalid UTF-8 encoding",
            "x.go:2:4: invalid NUL character",
            "x.go:2:6: invalid UTF-8 encoding");
    assertThat(errors("\uFEFFpackage p\uFEFF"))
        .containsExactly("x.go:1:13: invalid BOM in the middle of the file");
  }

  @Test
  void severalErrors() {
    assertThat(errors("package p\nfunc f() {\n\tx = = 1\n\tif { }\n\ty := := 2\n}\nvar z = )\n"))
        .containsExactly(
            "x.go:3:6: syntax error: unexpected =, expected expression",
            "x.go:4:2: syntax error: unexpected keyword if at end of statement",
            "x.go:4:5: syntax error: missing condition in if statement",
            "x.go:5:7: syntax error: unexpected :=, expected expression",
            "x.go:7:9: syntax error: unexpected ), expected expression",
            "x.go:7:9: syntax error: unexpected ) after top level declaration");
  }

  @Test
  void lineDirectives() {
    assertThat(
            errors(
                "package p\n//line a.go:10\nvar x = )\n/*line b.go:7:3*/var y = )\n"
                    + "//line :5:1\nvar z = )\n//line c.go:0\n"))
        .filteredOn(e -> !e.endsWith("after top level declaration"))
        .containsExactly(
            "a.go:10: syntax error: unexpected ), expected expression",
            "b.go:7:11: syntax error: unexpected ), expected expression",
            "b.go:5:9: syntax error: unexpected ), expected expression",
            "b.go:6:13: invalid line number: 0");
  }

  // The positions that errors of the checker name.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a + b * c|22|20", "f(x)|21|20", "a.b.c|23|20", "a[1]|21|20", "a[1:2]|21|21", "x.(T)|21|20",
        "T{1}|21|20", "[]int{1}|25|20", "func() {}|20|20", "-x|20|20", "(x)|20|20", "a, b|20|20",
      })
  void positions(String src, int pos, int start) {
    Expr x = expr(src);
    assertThat(x.pos.col()).isEqualTo(pos);
    assertThat(Positions.startPos(x).col()).isEqualTo(start);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a + b * (c - d)",
        "f(x, y...)",
        "a[i].b[1:2:3]",
        "x.(T)",
        "func(a, b int, c ...string) (x, y T)",
        "struct{a, b int; *T; c string \"tag\"}",
        "interface{~int | S; m(x int) error}",
        "chan<- (<-chan int)",
        "chan (<-chan int)",
        "map[string][]*T",
        "[...]int{…}",
        "T{}",
        "func() {…}",
        "&T[int, string]{}",
        "-x",
        "<-c",
        "[4]func()",
        "G[int]",
      })
  void printer(String src) {
    String printed = src.replace("chan<- (<-chan int)", "chan<- <-chan int");
    assertThat(Printer.string(expr(src.replace("{…}", "{x}")))).isEqualTo(printed);
  }

  @Test
  void directives() {
    File f =
        parse(
            "//go:build go1.21 && linux\n\npackage p\n\nimport _ \"embed\"\n\n//go:embed a.txt b.txt\nvar s string\n"
                + "\n//go:noinline\n//go:linkname f rt.f\nfunc f()\n");
    assertThat(f.goVersion).isEqualTo("go1.21");
    assertThat(f.decls.get(1).pragma).extracting(Pragma::arguments).containsExactly("a.txt b.txt");
    assertThat(f.decls.get(2).pragma)
        .extracting(Pragma::verb)
        .containsExactly("go:noinline", "go:linkname");
    assertThat(f.directives).hasSize(4);
  }

  /** What Gruffle's own directive promises, a program cannot. */
  @Test
  void lazyIsADirectiveOfTheLibrary() {
    byte[] src = "package p\n\n//go:lazy\nvar x = f()\n".getBytes(StandardCharsets.UTF_8);
    File user = Parser.parse(PosBase.file("x.go"), src, e -> fail(e.toString()));
    assertThat(user.decls.getFirst().pragma).isEmpty();
    File library =
        Parser.parse(PosBase.file("x.go"), src, e -> fail(e.toString()), Set.of(Parser.Mode.STD));
    assertThat(library.decls.getFirst().pragma).extracting(Pragma::verb).containsExactly("go:lazy");
  }

  @Test
  void branchTargets() {
    File f =
        parse("package p; func f() { L: for { select { default: break L; continue } } ; goto L }");
    var body = ((Decl.FuncDecl) f.decls.getFirst()).body;
    var labeled = (Stmt.LabeledStmt) body.list.getFirst();
    var loop = (Stmt.ForStmt) labeled.stmt;
    var select = (Stmt.SelectStmt) loop.body.list.getFirst();
    var branches = select.body.getFirst().body;
    assertThat(((Stmt.BranchStmt) branches.get(0)).target).isSameAs(loop);
    assertThat(((Stmt.BranchStmt) branches.get(1)).target).isSameAs(loop);
    assertThat(((Stmt.BranchStmt) body.list.getLast()).target).isSameAs(labeled);
  }

  @ParameterizedTest
  @CsvSource({
    "(,1,)",
    "f(,1,)",
    "a[,1,]",
    "T{,1,}",
    "-!,x,''",
    "[],int,''",
    "func(){,1,}()",
    "'struct{a ',int,}",
    "G[,int,]"
  })
  void deepNesting(String open, String middle, String close) {
    for (int n : new int[] {2_000, 300_000}) {
      String src = "package p; var x = " + open.repeat(n) + middle + close.repeat(n);
      List<String> errors = errors(src);
      if (n > 100_000) {
        assertThat(errors).last().asString().endsWith("syntax error: exceeded max nesting depth");
      }
    }
    assertThat(errors("package p; func f() {" + "if x {".repeat(50_000) + "}".repeat(50_001)))
        .isEmpty();
    assertThat(errors("package p; func f() { if x = 1" + "+1".repeat(50_000) + "{} }")).hasSize(1);
  }

  /** Without Go there is nothing to compare with, but damage must never lead to an exception. */
  @Test
  void damaged() {
    var mutator = new Mutator(Integer.getInteger("gruffle.seed", 1));
    byte[] src = Samples.OWN.getBytes(StandardCharsets.UTF_8);
    var random = new Random(1);
    byte[] current = src;
    for (int i = 0; i < Integer.getInteger("gruffle.mutations", 2_000); i++) {
      current = random.nextInt(6) == 0 ? src : mutator.mutate(current);
      errors(current);
      Header.read(PosBase.file("x.go"), current);
    }
  }
}
