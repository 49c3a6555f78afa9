package gruffle.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.loader.Goroot;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** All pages that the tool of an installed Go makes of an execution trace of ours. Profiles are asked for raw: their pictures need Graphviz. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class TracePagesTest {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
  private static final Pattern GOROUTINES =
      Pattern.compile("/goroutine\\?name=main\\.echo\\.[^\"]+");
  private static final Pattern REGION = Pattern.compile("/userregion\\?[^\"]*type=compute[^\"]*");

  @TempDir Path dir;
  private final HttpClient client = HttpClient.newHttpClient();
  private String base;

  @Test
  void goToolTraceShowsThem() throws Exception {
    Path go = Goroot.find(System::getenv);
    assumeTrue(go != null, "no Go here");
    Path trace = dir.resolve("trace.out");
    record(trace);
    // BROWSER keeps it from opening one.
    var builder =
        new ProcessBuilder(
            go.resolve("bin/go").toString(),
            "tool",
            "trace",
            "-http=127.0.0.1:0",
            trace.toString());
    builder.environment().put("BROWSER", "true");
    Process tool = builder.redirectErrorStream(true).start();
    try (var out = new BufferedReader(new InputStreamReader(tool.getInputStream(), UTF_8))) {
      base = address(out);
      pages();
    } finally {
      tool.descendants().forEach(ProcessHandle::destroyForcibly);
      tool.destroyForcibly().waitFor();
    }
  }

  private void record(Path trace) throws Exception {
    String program = TestData.root().resolve("goroot/trace_pages.go").toString();
    List<String> command = Processes.gruffle(false, List.of("run", program, trace.toString()));
    Golden run = Processes.run(dir, "", command);
    assertThat(run.stderr()).isEmpty();
    assertThat(Files.size(trace)).isPositive();
  }

  private static String address(BufferedReader out) throws Exception {
    var said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher m = ADDRESS.matcher(line);
      if (m.find()) {
        assertThat(said).as("what it has to say of the trace").doesNotContain("rror");
        return m.group();
      }
      said.append(line).append('\n');
    }
    throw new AssertionError(said);
  }

  private void pages() throws Exception {
    assertThat(page("/")).contains("/trace", "/goroutines", "/usertasks");
    assertThat(page("/trace")).contains("jsontrace");
    assertThat(page("/jsontrace")).contains("main.echo", "Network", "Syscalls", "GC");
    String goroutines = page("/goroutines");
    assertThat(goroutines).contains("main.main");
    Matcher one = GOROUTINES.matcher(goroutines);
    assertThat(one.find()).isTrue();
    assertThat(page(one.group())).contains("Total");
    for (String profile : List.of("/io", "/block", "/syscall", "/sched")) {
      assertThat(page(profile + "?raw=1")).as(profile).isNotEmpty();
    }
    assertThat(page("/usertasks")).contains("job", "child");
    assertThat(page("/usertask?type=job"))
        .contains("task &#34;job&#34;", "region &#34;compute&#34; end", "log &#34;");
    String regions = page("/userregions");
    assertThat(regions).contains("compute", "wait");
    Matcher region = REGION.matcher(regions);
    assertThat(region.find()).isTrue();
    assertThat(page(region.group().replace("&amp;", "&"))).contains("compute");
    assertThat(page("/mmu")).isNotEmpty();
    assertThat(page("/static/trace_viewer_full.html")).isNotEmpty();
  }

  private String page(String path) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(2)).build();
    var response = client.send(request, BodyHandlers.ofString(UTF_8));
    assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
    return response.body();
  }
}
