package gruffle.conformance.inspect;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium, driven by the DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--remote-debugging-port=0",
          "--window-size=1400,1300");

  private final Process process;
  private final Path folder;
  private final WebSocket socket;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private int id;

  /** Null where there is none. */
  static Path find() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(
            dir ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(Path.of(dir)::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  Browser(Path program, String url) throws Exception {
    folder = Files.createTempDirectory("gruffle-browser");
    var command = new ArrayList<String>();
    command.add(program.toString());
    command.addAll(FLAGS);
    command.add("--user-data-dir=" + folder);
    command.add(url);
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(target()), new Listener())
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** The address of the page's debugger. */
  private String target() throws Exception {
    Path file = folder.resolve("DevToolsActivePort");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    var address = Pattern.compile("\"webSocketDebuggerUrl\": *\"(ws:[^\"]*/page/[^\"]*)\"");
    while (System.nanoTime() < end && process.isAlive()) {
      if (Files.exists(file) && !Files.readAllLines(file).isEmpty()) {
        var list = URI.create("http://127.0.0.1:" + Files.readAllLines(file).getFirst() + "/json");
        try (HttpClient client = HttpClient.newHttpClient()) {
          String json =
              client.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString()).body();
          Matcher m = address.matcher(json);
          if (m.find()) {
            return m.group(1);
          }
        }
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new IOException(
        "the browser does not answer: " + Files.readString(folder.resolve("log")));
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        answers.add(text.toString());
        text.setLength(0);
      }
      webSocket.request(1);
      return null;
    }
  }

  private String call(String method, String parameters) throws Exception {
    id++;
    socket
        .sendText(
            "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
        .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    while (true) {
      String answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (answer == null) {
        throw new IOException("the browser does not answer to " + method);
      }
      if (answer.startsWith("{\"id\":" + id + ",")) {
        return answer;
      }
    }
  }

  /** The value of a JavaScript expression of type string. */
  String text(String expression) throws Exception {
    String e =
        ("encodeURIComponent(String(" + expression + "))")
            .replace("\\", "\\\\")
            .replace("\"", "\\\"");
    String answer =
        call("Runtime.evaluate", "{\"expression\":\"" + e + "\",\"awaitPromise\":true}");
    Matcher m =
        Pattern.compile("\"type\":\"string\",\"value\":\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(answer);
    if (!m.find()) {
      throw new IOException(expression + ": " + answer);
    }
    return URLDecoder.decode(m.group(1), StandardCharsets.UTF_8);
  }

  /** Waits until the expression's text matches. */
  String await(String expression, String regexp) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    String last = "";
    while (System.nanoTime() < end) {
      last = text("(() => { try { return " + expression + "; } catch (e) { return e; } })()");
      if (Pattern.compile(regexp, Pattern.DOTALL).matcher(last).matches()) {
        return last;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new AssertionError(expression + " is not " + regexp + " but: " + last);
  }

  /** Presses and releases the mouse in the middle of what the expression gives. */
  void click(String element) throws Exception {
    String at =
        text(
            "(() => { const e = "
                + element
                + "; e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
                + " return (r.x + r.width / 2) + ',' + (r.y + r.height / 2); })()");
    String[] xy = at.split(",");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          "{\"type\":\""
              + type
              + "\",\"button\":\"left\",\"clickCount\":1,\"x\":"
              + xy[0]
              + ",\"y\":"
              + xy[1]
              + "}");
    }
  }

  /** What one sees, as a PNG file. */
  void screenshot(Path file) throws Exception {
    String answer = call("Page.captureScreenshot", "{\"format\":\"png\"}");
    Matcher m = Pattern.compile("\"data\":\"([^\"]*)\"").matcher(answer);
    if (!m.find()) {
      throw new IOException(answer);
    }
    Files.write(file, Base64.getDecoder().decode(m.group(1)));
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
    for (int i = 0; i < 20 && Files.exists(folder); i++) { // its processes may still write
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
      }
      LockSupport.parkNanos(50_000_000);
    }
  }
}
