package gruffle.repl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.dist.Library;
import gruffle.link.Engine;
import gruffle.loader.Goroot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
final class SessionTest {
  private static final Library LIBRARY = Library.open();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Session session = session(Engine.TIERED);

  private Session session(Engine e) {
    var in = new ByteArrayInputStream(new byte[0]);
    return new Session(LIBRARY, Options.embedded(in, out, err).withEngine(e));
  }

  @AfterEach
  void close() {
    session.close();
  }

  private Result eval(String... lines) {
    Result last = null;
    for (String line : lines) {
      last = session.eval(line);
    }
    return last;
  }

  /** The last line's values, each as it is shown. */
  private String value(String... lines) {
    Result r = eval(lines);
    assertThat(r.problems()).isEmpty();
    assertThat(r.end()).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(Result.End.DONE);
    return String.join("\n", r.values().stream().map(Result.Shown::toString).toList());
  }

  private Result.Problem problem(String line) {
    Result r = session.eval(line);
    assertThat(r.end()).isEqualTo(Result.End.WRONG);
    return r.problems().getFirst();
  }

  private String printed() {
    String s = out.toString(StandardCharsets.UTF_8);
    out.reset();
    return s;
  }

  private String report() {
    String s = err.toString(StandardCharsets.UTF_8);
    err.reset();
    return s;
  }

  @Test
  void valuesAreGoSyntaxWithTheirTypes() {
    assertThat(value("1 + 2")).isEqualTo("3  // int");
    assertThat(value("7.0 / 2")).isEqualTo("3.5  // float64");
    assertThat(value("1e100")).isEqualTo("1e+100  // float64");
    assertThat(value("'a'")).isEqualTo("'a'  // rune");
    assertThat(value("\"h\\u00e9\\n\\x00\"")).isEqualTo("\"hé\\n\\x00\"  // string");
    assertThat(value("complex(1, -2)")).isEqualTo("(1-2i)  // complex128");
    assertThat(value("[]int{1, 2}")).isEqualTo("[]int{1, 2}  // []int");
    assertThat(value("[2]bool{true}")).isEqualTo("[2]bool{true, false}  // [2]bool");
    assertThat(value("[]byte(\"hi\")")).isEqualTo("[]uint8(\"hi\")  // []byte");
    assertThat(value("map[string]int{\"b\": 2, \"a\": 1}"))
        .isEqualTo("map[string]int{\"a\": 1, \"b\": 2}  // map[string]int");
    assertThat(value("[]any{1, int8(2), \"x\", nil}"))
        .isEqualTo("[]any{1, int8(2), \"x\", nil}  // []any");
    assertThat(value("&struct{A int; B []string}{A: 1}"))
        .isEqualTo(
            "&struct{A int; B []string}{A: 1, B: []string(nil)}  // *struct{A int; B []string}");
    assertThat(value("1 << 100"))
        .isEqualTo("1267650600228229401496703205376  // untyped int constant");
    assertThat(value("nil")).isEqualTo("nil  // untyped nil");
    assertThat(value("uint64(1<<64 - 1)")).isEqualTo("18446744073709551615  // uint64");
    assertThat(value("uint32(1<<32 - 1)")).isEqualTo("4294967295  // uint32");
    assertThat(value("func(i int) string { return \"\" }"))
        .isEqualTo("func(int) string {...}  // func(i int) string");
  }

  @Test
  void severalResultsAreSeveralValues() {
    assertThat(value("func two() (int, error) { return 1, nil }", "two()"))
        .isEqualTo("1  // int\nnil  // error");
  }

  @Test
  void packagesAreImportedWhenAQualifiedNameNeedsThem() {
    Result r = eval("strings.Repeat(\"go\", 3)");
    assertThat(r.notes()).containsExactly("import \"strings\"");
    assertThat(r.values()).hasToString("[\"gogogo\"  // string]");
    assertThat(eval("strings.ToUpper(\"x\")").notes()).isEmpty();
    assertThat(eval("rand.Intn(1)").notes()).containsExactly("import \"math/rand\"");
    assertThat(value("import m \"math\"", "m.Pi > 3")).isEqualTo("true  // bool");
    assertThat(problem("import \"no/such/package\"").message()).contains("no/such/package");
  }

  @Test
  void statementsDeclareVariablesOfTheSession() {
    assertThat(value("x, y := 1, \"a\"", "x++", "x")).isEqualTo("2  // int");
    assertThat(value("var z []int", "z = append(z, x)", "z")).isEqualTo("[]int{2}  // []int");
    assertThat(value("for i := range 3 { x += i }", "x")).isEqualTo("5  // int");
    assertThat(value("if x := 7; x > 0 { y = \"b\" }; y")).isEqualTo("\"b\"  // string");
    assertThat(value("x := x * 2", "x")).isEqualTo("10  // int");
    eval("fmt.Println(x, y)");
    assertThat(printed()).isEqualTo("10 b\n");
  }

  @Test
  void functionsFollowAtOnceWhenWhatTheyUseIsDefinedAnew() {
    eval("func f() int { return 1 }", "func g() int { return 10 * f() }", "h := f");
    assertThat(value("g()")).isEqualTo("10  // int");
    assertThat(value("func f() int { return 2 }", "g()")).isEqualTo("20  // int");
    assertThat(value("h()")).isEqualTo("2  // int");
    assertThat(value("func f() string { return \"s\" }", "f()")).isEqualTo("\"s\"  // string");
    assertThat(value("g()")).isEqualTo("20  // int"); // does not fit any more
    assertThat(value("v := 1", "func show() any { return v }", "v := \"new\"", "show()"))
        .isEqualTo("\"new\"  // any");
    assertThat(value("const c = 3", "func k() int { return c }", "const c = 4", "k()"))
        .isEqualTo("4  // int");
  }

  @Test
  void whatDoesNotFitAnyMoreSaysSo() {
    eval("a := 1", "func twice() int { return 2 * a }");
    Result r = eval("a := \"text\"");
    assertThat(r.notes()).hasSize(1).first().asString().startsWith("twice stays as it was: ");
    assertThat(value("twice()")).isEqualTo("2  // int");
  }

  @Test
  void valuesOfARedefinedTypeKeepTheOldOne() {
    eval("type T struct{ X int }", "t := T{1}", "func make1() T { return T{X: 5} }");
    assertThat(value("func (t T) Double() int { return 2 * t.X }", "t.Double()"))
        .isEqualTo("2  // int");
    eval("type T struct{ X, Y int }");
    assertThat(value("t")).isEqualTo("T·1{X: 1}  // T·1");
    assertThat(value("t.Double()")).isEqualTo("2  // int");
    assertThat(value("T{1, 2}.Double()")).isEqualTo("2  // int");
    assertThat(value("make1()")).isEqualTo("T{X: 5, Y: 0}  // T");
    assertThat(problem("t = T{}").message()).contains("T·1");
    assertThat(problem("t = make1()").message()).contains("T·1");
  }

  @Test
  void methodsAddedLaterAreSeenByTheLibrary() {
    assertThat(value("type N int", "n := N(3)", "var a any = n", "p := &n", "fmt.Sprint(n)"))
        .isEqualTo("\"3\"  // string");
    assertThat(value("func (n N) String() string { return \"N!\" }", "fmt.Sprint(n, a, p != nil)"))
        .isEqualTo("\"N! N! true\"  // string");
    assertThat(value("_, ok := a.(fmt.Stringer)", "ok")).isEqualTo("true  // bool");
    assertThat(value("func (n N) String() string { return \"again\" }", "fmt.Sprint(a)"))
        .isEqualTo("\"again\"  // string");
    assertThat(
            value(
                "func (n N) Format(f fmt.State, c rune) { fmt.Fprintf(f, \"%c!\", c) }",
                "fmt.Sprintf(\"%d\", a)"))
        .isEqualTo("\"d!\"  // string");
    assertThat(
            value(
                "type W struct{}",
                "var w any = W{}",
                "func (W) Write(b []byte) (int, error) { return len(b), nil }",
                "func (W) ReadFrom(r io.Reader) (int64, error) { return 42, nil }",
                "n64, _ := io.Copy(w.(io.Writer), struct{ io.Reader }{strings.NewReader(\"x\")})",
                "n64"))
        .isEqualTo("42  // int64");
    eval(
        "type I interface{ Later() int }", "type S struct{ v int }", "s := &S{4}", "var b any = s");
    assertThat(value("func (s *S) Later() int { return s.v }", "b.(I).Later()"))
        .isEqualTo("4  // int");
  }

  @Test
  void genericCode() {
    eval(
        "func Map[A, B any](s []A, f func(A) B) (r []B) { for _, a := range s { r = append(r, f(a)) }; return }");
    assertThat(value("Map([]int{1, 2}, strconv.Itoa)"))
        .isEqualTo("[]string{\"1\", \"2\"}  // []string");
    eval("type Stack[E any] struct{ s []E }");
    eval(
        "func (s *Stack[E]) Push(e E) { s.s = append(s.s, e) }", "var st Stack[int]", "st.Push(3)");
    assertThat(value("st")).isEqualTo("Stack[int]{s: []int{3}}  // Stack[int]");
    assertThat(value("slices.Max([]int{1, 5, 2})")).isEqualTo("5  // int");
  }

  @Test
  void goroutinesLiveOn() throws Exception {
    eval("ch := make(chan int)", "go func() { for i := 0; ; i++ { ch <- i } }()");
    assertThat(value("<-ch + <-ch + <-ch")).isEqualTo("3  // int");
    eval("var n atomic.Int64", "t := time.NewTicker(time.Millisecond)");
    eval("go func() { for range t.C { n.Add(1) } }()");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(100);
    while (value("n.Load() > 2").startsWith("false") && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    assertThat(value("n.Load() > 2")).isEqualTo("true  // bool");
    assertThat(session.goroutines()).contains("main.line.func1");
  }

  @Test
  void aServerInTheSession() {
    eval("ln, err := net.Listen(\"tcp\", \"127.0.0.1:0\")");
    eval(
        "go func() { for { c, err := ln.Accept(); if err != nil { return }; fmt.Fprint(c, \"hello\"); c.Close() } }()");
    eval("c, err := net.Dial(\"tcp\", ln.Addr().String())", "b, err := io.ReadAll(c)");
    assertThat(value("string(b)")).isEqualTo("\"hello\"  // string");
  }

  @Test
  void packagesThatNobodyImportsAreInitialised() {
    assertThat(value("_, _, line, ok := runtime.Caller(0)", "ok")).isEqualTo("true  // bool");
    eval("log.New(os.Stdout, \"\", log.Lshortfile).Print(\"logged\")");
    assertThat(printed()).matches("line\\d+:1: logged\n");
  }

  @Test
  @Timeout(600) // the first run compiles net/http
  void aWebServerInTheSession() {
    assumeTrue(Goroot.find(System::getenv) != null, "no Go installed");
    eval("type H struct{ n int }", "h := &H{}");
    eval(
        "func (h *H) ServeHTTP(w http.ResponseWriter, r *http.Request) { h.n++; fmt.Fprint(w, h.n, r.URL.Path) }");
    eval("http.Handle(\"/h\", h)");
    eval(
        "http.HandleFunc(\"/f\", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(418) })");
    eval("ln, err := net.Listen(\"tcp\", \"127.0.0.1:0\")", "go http.Serve(ln, nil)");
    eval("url := \"http://\" + ln.Addr().String()");
    String get =
        "func get(p string) string { r, err := http.Get(url + p); if err != nil { return err.Error() }; b, _ := io.ReadAll(r.Body); return r.Status + string(b) }";
    assertThat(value(get, "get(\"/h\") + get(\"/h\")"))
        .isEqualTo("\"200 OK1/h200 OK2/h\"  // string");
    assertThat(value("get(\"/f\")")).isEqualTo("\"418 I'm a teapot\"  // string");
    assertThat(value("h.n")).isEqualTo("2  // int");
    eval(
        "func (h *H) ServeHTTP(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, \"new\") }");
    assertThat(value("get(\"/h\")")).isEqualTo("\"200 OKnew\"  // string");
  }

  @Test
  void aPanicEndsItsLineOnly() {
    assertThat(eval("x := 1", "panic(\"boom\")").end()).isEqualTo(Result.End.FAILED);
    assertThat(report())
        .startsWith("panic: boom\n\ngoroutine ")
        .contains("[running]:\nmain.line()");
    assertThat(value("x")).isEqualTo("1  // int");
    assertThat(eval("var p *struct{ A int }", "p.A = 1").end()).isEqualTo(Result.End.FAILED);
    assertThat(report()).contains("nil pointer dereference");
    assertThat(eval("func deep(n int) int { return deep(n+1) + 1 }", "deep(0)").end())
        .isEqualTo(Result.End.FAILED);
    assertThat(report()).contains("fatal error: stack overflow");
    assertThat(eval("os.Exit(3)").end()).isEqualTo(Result.End.FAILED);
    assertThat(report()).isEqualTo("exit status 3\n");
    assertThat(value("x + 1")).isEqualTo("2  // int");
  }

  @Test
  void aDeadlockEndsItsLineOnly() {
    assertThat(eval("ch := make(chan int)", "<-ch").end()).isEqualTo(Result.End.FAILED);
    assertThat(report())
        .startsWith("fatal error: all goroutines are asleep - deadlock!\n\ngoroutine ")
        .contains("[chan receive]:");
    assertThat(value("go func() { ch <- 4 }()", "<-ch")).isEqualTo("4  // int");
    assertThat(eval("select {}").end()).isEqualTo(Result.End.FAILED);
    assertThat(eval("var m sync.Mutex", "m.Lock(); m.Lock()").end()).isEqualTo(Result.End.FAILED);
    assertThat(value("m.Unlock(); m.TryLock()")).isEqualTo("true  // bool");
  }

  private Result interrupted(String line) throws Exception {
    var result = CompletableFuture.supplyAsync(() -> session.eval(line));
    while (!session.isRunning()) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    TimeUnit.MILLISECONDS.sleep(50);
    session.interrupt();
    return result.get(60, TimeUnit.SECONDS);
  }

  @Test
  void anInterruptEndsTheLineWithItsGoroutines() throws Exception {
    assertThat(interrupted("for {}").end()).isEqualTo(Result.End.INTERRUPTED);
    eval("var stopped atomic.Bool", "ch := make(chan int)", "time.Sleep(1)");
    Result r =
        interrupted(
            "go func() { defer stopped.Store(true); for {} }(); go func() { <-ch }(); time.Sleep(time.Hour)");
    assertThat(r.end()).isEqualTo(Result.End.INTERRUPTED);
    assertThat(value("for !stopped.Load() { time.Sleep(time.Millisecond) }; stopped.Load()"))
        .isEqualTo("true  // bool");
    // Nobody is left who would take this value.
    assertThat(value("select { case ch <- 1: stopped.Store(false); default: }", "stopped.Load()"))
        .isEqualTo("true  // bool");
    assertThat(interrupted("select { case <-ch: case <-time.After(time.Hour): }").end())
        .isEqualTo(Result.End.INTERRUPTED);
    eval(
        "var mu sync.Mutex",
        "go func() { mu.Lock(); time.Sleep(300 * time.Millisecond); mu.Unlock() }()");
    assertThat(value("mu.Lock(); mu.Unlock(); 1")).isEqualTo("1  // int");
  }

  @Test
  void anInterruptEndsCompiledLoops() throws Exception {
    try (Session jit = session(Engine.JIT)) {
      var result = CompletableFuture.supplyAsync(() -> jit.eval("for i := 0; ; i++ {}"));
      while (!jit.isRunning()) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      TimeUnit.MILLISECONDS.sleep(200);
      jit.interrupt();
      assertThat(result.get(60, TimeUnit.SECONDS).end()).isEqualTo(Result.End.INTERRUPTED);
    }
  }

  @Test
  void errorsPointAtTheColumn() {
    assertThat(problem("1 + undefinedName"))
        .isEqualTo(new Result.Problem(1, 5, "undefined: undefinedName"));
    assertThat(problem("var s string = 1").col()).isEqualTo(16);
    assertThat(problem("x := 1 + ) 2").message()).contains("syntax error");
    assertThat(problem("func f() int {\n  return \"a\"\n}").line()).isEqualTo(2);
    assertThat(problem("1 / 0").message()).contains("division by zero");
    assertThat(problem("}").message()).contains("syntax error");
    assertThat(problem("break").message()).contains("break");
    assertThat(problem("\"abc").message()).contains("string");
    assertThat(problem("strings.Nope()").message()).isEqualTo("undefined: strings.Nope");
    assertThat(problem("int").message()).contains("is not an expression");
    assertThat(problem("@").message()).contains("invalid character");
  }

  @Test
  void aFailedLineChangesNothing() {
    eval("x := 1", "func f() int { return x }", "type T int");
    problem("func f() int { return nope }");
    problem("type T struct { A nope }");
    problem("x := nope");
    assertThat(value("f()")).isEqualTo("1  // int");
    assertThat(value("T(2) + 1")).isEqualTo("3  // T");
  }

  @Test
  void moreHasToComeWhileSomethingIsOpen() {
    for (String s :
        List.of("func f() {", "x := []int{", "f(", "1 +", "`raw", "/* c", "if x {\n} else")) {
      assertThat(session.isIncomplete(s)).as(s).isTrue();
    }
    for (String s :
        List.of("", "1", "x++", "func f() {}", "}", "\"open", "for {\n}", "f()  // c")) {
      assertThat(session.isIncomplete(s)).as(s).isFalse();
    }
  }

  @Test
  void wholeFiles() {
    assertThat(
            value(
                """
                package main

                import "fmt"

                var greeting = hello() + "!"

                func main() { fmt.Println(greeting) }

                func hello() string { return "hi" }
                """,
                "greeting"))
        .isEqualTo("\"hi!\"  // string");
    eval("main()");
    assertThat(printed()).isEqualTo("hi!\n");
  }

  @Test
  void questions() {
    eval(
        "type P struct{ Name string }",
        "func (p P) Hello() string { return p.Name }",
        "p := P{\"x\"}");
    assertThat(session.type("p.Hello", new java.util.ArrayList<>())).isEqualTo("func() string");
    assertThat(session.type("P", new java.util.ArrayList<>())).isEqualTo("struct{Name string}");
    assertThat(session.doc("P")).isEqualTo("type P struct{ Name string }");
    assertThat(session.doc("strings.Repeat"))
        .startsWith("func strings.Repeat(s string, count int) string");
    assertThat(session.ir("P.Hello")).contains("return");
    assertThat(session.asm("P.Hello")).contains("ARETURN");
    assertThat(session.ir("nope")).isNull();
    assertThat(session.variables()).contains("p = P{Name: \"x\"}  // P");
    assertThat(session.sched()).startsWith("SCHED ");
  }

  @Test
  void completion() {
    eval("type P struct{ Name string; Age int }", "func (p *P) Birthday() {}", "person := P{}");
    assertThat(words("pers")).contains("person");
    assertThat(words("person.")).containsExactly("Age", "Birthday", "Name");
    assertThat(words("x := strings.Rep"))
        .containsExactly("Repeat", "Replace", "ReplaceAll", "Replacer");
    assertThat(words("fun")).contains("func");
    assertThat(words("[]P{person}[0].Na")).containsExactly("Name");
    assertThat(session.complete("person.N", 8))
        .containsExactly(new Session.Completion("Name", "string"));
  }

  private List<String> words(String text) {
    return session.complete(text, text.length()).stream().map(Session.Completion::word).toList();
  }

  private String hint(String text) {
    Session.Hint h = session.hint(text, text.length());
    return h == null
        ? ""
        : h.text().substring(0, h.from())
            + "<"
            + h.text().substring(h.from(), h.to())
            + ">"
            + h.text().substring(h.to());
  }

  @Test
  void hints() {
    assertThat(hint("strings.Repeat(")).isEqualTo("strings.Repeat(<s string>, count int) string");
    assertThat(hint("x := strings.Repeat(f(1, 2), "))
        .isEqualTo("strings.Repeat(s string, <count int>) string");
    assertThat(hint("strings.Repeat(\"a\", 2)")).isEmpty();
    assertThat(hint("fmt.Println(1, 2, ")).startsWith("fmt.Println(<a ...");
    assertThat(hint("append(")).isEqualTo("append(<slice []T>, elems ...T) []T");
    assertThat(hint("\"f(\" + ")).isEmpty();
    assertThat(hint("func f(a ")).isEmpty();
    assertThat(hint("if (")).isEmpty();
    assertThat(hint("string(")).isEmpty();
    assertThat(hint("nope.Nope(")).isEmpty();
    eval("func add(a, b int) (sum int) { return a + b }", "g := add", "type T struct{}");
    eval("func (t *T) M(x []string) {}", "var t T", "func gen[K comparable](k K) K { return k }");
    assertThat(hint("add(1, ")).isEqualTo("add(a int, <b int>) (sum int)");
    assertThat(hint("g(")).isEqualTo("g(<a int>, b int) (sum int)");
    assertThat(hint("t.M(")).isEqualTo("t.M(<x []string>)");
    assertThat(hint("gen(")).startsWith("gen");
    assertThat(value("1 + 1")).isEqualTo("2  // int"); // it has left nothing behind
  }

  @Test
  void saved() {
    eval("x := 2", "func sq(n int) int { return n * n }", "x = sq(x)", "x", "x := \"now text\"");
    eval("fmt.Println(x)");
    assertThat(session.source())
        .startsWith("package main\n\nimport (\n\t\"fmt\"\n)\n")
        .contains(
            "\nvar x string\n", "\t// x = sq(x)\n", "\tx = \"now text\"\n", "\tfmt.Println(x)\n");
  }

  @Test
  void allEngines() {
    for (Engine e : Engine.values()) {
      if (!e.isHere()) {
        continue;
      }
      try (Session s = session(e)) {
        s.eval("func fib(n int) int { if n < 2 { return n }; return fib(n-1) + fib(n-2) }");
        assertThat(s.eval("fib(20)").values()).hasToString("[6765  // int]");
        s.eval("func fib(n int) int { return -n }");
        assertThat(s.eval("fib(20)").values()).hasToString("[-20  // int]");
        assertThat(s.eval("*(*int)(nil)").ok()).isFalse();
        assertThat(s.eval("func over(n int) int { return 1 / n }; over(0)").ok()).isFalse();
      }
    }
  }
}
