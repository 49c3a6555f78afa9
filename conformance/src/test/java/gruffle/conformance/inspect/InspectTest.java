package gruffle.conformance.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.conformance.TestData;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** gruffle run --inspect and --explain as processes; the page in a browser where there is one. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InspectTest {
  /** Goroutines in known states; ends with 3 when it has read a line. */
  private static final String PROGRAM =
      """
      package main

      import (
      	"bufio"
      	"net"
      	"os"
      	"sync"
      	"time"
      )

      func receiver(c chan int) { <-c }

      func main() {
      	c := make(chan int)
      	for i := 0; i < 5; i++ {
      		go receiver(c)
      	}
      	var mu sync.Mutex
      	mu.Lock()
      	go func() { mu.Lock() }()
      	go func() {
      		for range time.Tick(10 * time.Millisecond) {
      		}
      	}()
      	l, err := net.Listen("tcp", "127.0.0.1:0")
      	if err != nil {
      		panic(err)
      	}
      	go l.Accept()
      	bufio.NewReader(os.Stdin).ReadString('\\n')
      	os.Exit(3)
      }
      """;

  private final Path root = TestData.root().getParent();
  private final HttpClient client = HttpClient.newHttpClient();
  private Path dir;

  @BeforeAll
  void files(@TempDir Path temp) throws IOException {
    dir = temp;
    Files.writeString(dir.resolve("main.go"), PROGRAM);
    Files.writeString(
        dir.resolve("deadlock.go"), "package main\n\nfunc main() {\n\t<-make(chan int)\n}\n");
    Files.writeString(
        dir.resolve("hello.go"),
        "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"hello\") }\n");
  }

  /** A started program. */
  private record Running(Process process, BufferedReader err, String url) implements AutoCloseable {
    int end() throws IOException, InterruptedException {
      try (OutputStream in = process.getOutputStream()) {
        in.write('\n');
      }
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return process.exitValue();
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  private Process start(String... args) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + root.resolve("build/jvm.flags"));
    command.add("@" + root.resolve("build/launcher.flags"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "gruffle.cli.Main"));
    command.add("run");
    command.addAll(List.of(args));
    var builder = new ProcessBuilder(command).directory(dir.toFile());
    builder.environment().put("GOMAXPROCS", "3");
    return builder.start();
  }

  private Running inspected(String... args) throws IOException {
    Process p = start(args);
    var err = new BufferedReader(new InputStreamReader(p.getErrorStream(), StandardCharsets.UTF_8));
    String line = err.readLine();
    assertThat(line).matches("gruffle: --inspect: http://127\\.0\\.0\\.1:\\d+/");
    return new Running(p, err, line.substring(line.indexOf("http")));
  }

  private HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
  }

  /** What is to be in the state of a program that has come to rest; an M that is about to poll, or has just been woken, does not poll. */
  private static final List<String> AT_REST =
      List.of("\"IO wait\"", "\"syscall\"", "\"polling\":true", "\"waits in netpoll\"");

  /** One state of the program, when it has reached its own. */
  private String state(Running r) throws IOException, InterruptedException {
    String s = "";
    for (int i = 0; i < 600 && !AT_REST.stream().allMatch(s::contains); i++) {
      s = get(r.url + "state").body();
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return s;
  }

  private static String text(Process p) throws IOException {
    return new String(p.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void whatThePageGets() throws Exception {
    try (var r = inspected("--inspect", "main.go")) {
      String s = state(r);
      assertThat(s).contains("\"gomaxprocs\":3", "\"polling\":true");
      assertThat(s).contains("\"name\":\"chan receive\",\"count\":6");
      assertThat(s).contains("\"name\":\"sync.Mutex.Lock\",\"count\":1");
      assertThat(s).contains("\"name\":\"syscall\",\"count\":1,\"functions\":{\"main.main\":1}");
      assertThat(s).contains("\"what\":\"channel\"", "\"period\":10000");
      assertThat(s).contains("\"state\":\"waits in netpoll\"", "\"state\":\"in a system call\"");
      assertThat(s)
          .containsPattern(
              "\"descriptors\":\\[\\{\"fd\":\\d+,\"rg\":\\d+,\"wg\":\"pdNil\",\"rd\":null");
      HttpResponse<String> page = get(r.url);
      assertThat(page.body()).startsWith("<!doctype html>");
      assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
      assertThat(get(r.url + "stack?g=1").body())
          .contains("goroutine 1 [syscall]:", "main.main()\n", "main.go:30");
      assertThat(get(r.url + "stack?g=123456").statusCode()).isEqualTo(404);
      assertThat(get(r.url + "stack?g=x").statusCode()).isEqualTo(404);
      assertThat(get(r.url + "nothing").statusCode()).isEqualTo(404);
      var live =
          client.sendAsync(
              HttpRequest.newBuilder(URI.create(r.url + "live")).build(), BodyHandlers.ofString());
      long start = System.nanoTime();
      TimeUnit.MILLISECONDS.sleep(1000);
      assertThat(r.end()).isEqualTo(3);
      String all = live.get(60, TimeUnit.SECONDS).body();
      long tenths = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / 100;
      assertThat(all).startsWith("event: hello\ndata: {").contains("\"program\":\"main\"");
      assertThat(all).endsWith("event: end\ndata: {\"code\":3}\n\n");
      // About five a second; a busy machine has fewer.
      assertThat(all.split("event: state\n")).hasSizeBetween(2, (int) tenths + 5);
    }
  }

  @Test
  void thePage() throws Exception {
    Path browser = Browser.find();
    assumeTrue(browser != null, "no Chromium here");
    try (var r = inspected("--inspect=127.0.0.1:0", "main.go");
        var b = new Browser(browser, r.url)) {
      String status = "document.getElementById('status').textContent";
      b.await(status, "running");
      b.await("document.getElementById('figures').textContent", ".*9 goroutines.*3 GOMAXPROCS.*");
      b.await("document.getElementById('states').textContent", ".*6chan receive.*main.receiver.*");
      b.await("document.querySelectorAll('#ps .p').length", "3");
      b.await("document.getElementById('ms').textContent", ".*waits in netpoll.*");
      b.await("document.getElementById('timers').textContent", ".*channel.*");
      b.await("document.getElementById('net').textContent", "fdrgwgdeadlines\\d+G\\d+pdNil–");
      // The stacks behind a click.
      String group =
          "[...document.querySelectorAll('#states details')].find(d => d.textContent.includes('sync.Mutex.Lock'))";
      b.click(group + ".firstChild");
      b.await(group + ".lastChild.textContent", "G\\d+main.main.func1.*made by main.main in G1");
      b.click(group + ".querySelector('.chip')");
      b.await(
          "document.getElementById('stacktext').textContent",
          "goroutine \\d+ \\[sync.Mutex.Lock.*\\]:\n.*main.main.func1\\(\\).*created by main.main in goroutine 1.*");
      b.text("document.getElementById('stack').close()");
      // The timeline has rows for Ps and goroutines, and something drawn in the latter.
      b.await("rows.filter(r => r.proc).length", "3");
      b.await("rows.filter(r => !r.proc).length >= 8", "true");
      String inks =
          "new Set(new Uint32Array(canvas.getContext('2d').getImageData(80 * devicePixelRatio, 0, canvas.width - 90 * devicePixelRatio, canvas.height).data.buffer)).size";
      b.await(inks + " > 5", "true");
      b.click("document.getElementById('in')");
      b.await("view.width < 2e6", "true");
      b.click("document.getElementById('live')");
      b.await("view.live", "false");
      String before = b.text("getComputedStyle(document.body).backgroundColor");
      b.click("document.getElementById('theme')");
      assertThat(b.text("getComputedStyle(document.body).backgroundColor")).isNotEqualTo(before);
      assertThat(r.end()).isEqualTo(3);
      b.await(status, "ended with exit code 3");
    }
  }

  /** Neither the server's threads nor a page that is open keep a deadlock from being found. */
  @Test
  void deadlockWhileSomebodyLooks() throws Exception {
    try (var r = inspected("--inspect-wait", "deadlock.go")) {
      assertThat(get(r.url).statusCode()).isEqualTo(200);
      assertThat(r.process.waitFor(2, TimeUnit.SECONDS)).isFalse(); // nobody looks
      var live =
          client.sendAsync(
              HttpRequest.newBuilder(URI.create(r.url + "live")).build(), BodyHandlers.ofString());
      assertThat(r.err.readLine()).startsWith("fatal error: all goroutines are asleep - deadlock!");
      assertThat(r.process.waitFor()).isEqualTo(2);
      assertThat(live.get(60, TimeUnit.SECONDS).body()).endsWith("{\"code\":2}\n\n");
    }
  }

  @Test
  void addressesThatDoNotWork() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      for (String address :
          List.of(
              "127.0.0.1:99999",
              "127.0.0.1:http",
              "no.such.host.invalid:80",
              "127.0.0.1:" + taken.getLocalPort())) {
        Process p = start("--inspect=" + address, "hello.go");
        assertThat(text(p)).startsWith("gruffle: --inspect: ").contains(address).hasLineCount(1);
        assertThat(p.waitFor()).isEqualTo(2);
      }
    }
  }

  /** A call that cannot block leaves the P alone: only what is written to standard output is a system call to the scheduler. */
  @Test
  void rawSystemCallsDoNotEnter() throws Exception {
    Files.writeString(
        dir.resolve("raw.go"),
        """
        package main

        import (
        	"os"
        	"syscall"
        )

        func main() {
        	for range 50 {
        		syscall.RawSyscall(syscall.SYS_GETPID, 0, 0, 0)
        		syscall.Getuid()
        	}
        	os.Stdout.WriteString("x")
        }
        """);
    Process p = start("--explain=syscall,start", "raw.go");
    String main = text(p).replaceFirst("(?s).* main\\.main ", "");
    assertThat(p.waitFor()).isZero();
    assertThat(main.split(" entersyscall ", -1)).hasSize(2);
  }

  /** The other thing that run tells of a program, before it runs. */
  @Test
  void escapeAnalysisOfWhatIsRun() throws Exception {
    Files.writeString(
        dir.resolve("escape.go"),
        "package main\n\nvar p *int\n\nfunc main() {\n\tx := 1\n\tp = &x\n\tprintln(*p)\n}\n");
    Process p = start("-gcflags=-m", "escape.go");
    assertThat(text(p))
        .isEqualTo("# command-line-arguments\n./escape.go:6:2: moved to heap: x\n1\n");
    assertThat(p.waitFor()).isZero();
    Process wrong = start("-gcflags=-nonsense", "escape.go");
    assertThat(text(wrong))
        .isEqualTo("# command-line-arguments\nflag provided but not defined: -nonsense\n");
    assertThat(wrong.waitFor()).isEqualTo(1);
  }

  @Test
  void explain() throws Exception {
    Process p = start("--explain=start,go", "hello.go");
    assertThat(text(p))
        .startsWith("gruffle run --explain: ")
        .containsSubsequence(
            " schedinit ", " runtime.main ", "package fmt", " main.main ", " exit ")
        .doesNotContain(" schedule ");
    assertThat(p.waitFor()).isZero();
    Process file = start("--explain=steps.txt", "--explain=sched", "hello.go");
    assertThat(text(file)).isEmpty();
    assertThat(Files.readString(dir.resolve("steps.txt")))
        .contains(" schedule ")
        .doesNotContain(" exit ");
    Process wrong = start("--explain=none/steps.txt", "hello.go");
    assertThat(text(wrong)).startsWith("gruffle: --explain: cannot write to none/steps.txt");
    assertThat(wrong.waitFor()).isEqualTo(2);
  }
}
