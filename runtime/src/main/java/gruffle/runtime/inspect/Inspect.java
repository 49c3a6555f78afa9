package gruffle.runtime.inspect;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gruffle.runtime.sched.Did;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.sched.Observer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * {@code gruffle run --inspect}: a web page that shows the scheduler while the program runs.
 *
 * <p>Model: threads of the JDK's HTTP server, which are no Ms, so checkdead does not count them. Each page has one connection, {@code /live}, on which
 * it gets the state and what has happened since, five times a second (text/event-stream); nothing is looked at while there is no page. The program's end is sent
 * at once; for that the process waits a moment.
 *
 * <pre>
 *   /         the page
 *   /live     states and events, as they come
 *   /state    one state
 *   /stack?g= a goroutine's stack, as a traceback has it
 * </pre>
 */
public final class Inspect implements Observer {
  private static final long PERIOD_MILLIS = 200;

  /** Of a program with so many goroutines that looking at them takes its time. */
  private static final long MAX_PERIOD_MILLIS = 2000;

  /** How long the end of the process waits for the pages to hear of it. */
  private static final long GOODBYE_MILLIS = 1000;

  /** Events at a time: more than that would keep the page busy. */
  private static final int MAX_EVENTS = 20_000;

  private final HttpServer server;
  private final Timeline timeline = new Timeline();
  private final boolean wait;
  private final CountDownLatch firstPage = new CountDownLatch(1);
  private final Object change = new Object();
  private volatile StateJson state;
  private final String program;

  // --- under change ---
  private int pages;
  private boolean over;
  private int exitCode;

  private Inspect(HttpServer server, boolean wait, String program) {
    this.server = server;
    this.wait = wait;
    this.program = program;
  }

  /**
   * Listens on host:port, :port or port; the host is 127.0.0.1 and the port a free one unless said. Throws with the words for the
   * user.
   *
   * @param wait whether the program begins only when a page is there
   * @param program what the page calls the program
   * @param url gets the page's address
   */
  public static Observer open(String address, boolean wait, String program, Consumer<String> url)
      throws IOException {
    var page = listen(address, wait, program);
    url.accept(page.url());
    return page;
  }

  private static Inspect listen(String address, boolean wait, String program) throws IOException {
    int colon = address.lastIndexOf(':');
    String host = colon <= 0 ? "127.0.0.1" : address.substring(0, colon).replaceAll("^\\[|]$", "");
    String port = address.isEmpty() ? "0" : address.substring(colon + 1);
    if (colon < 0 && !port.matches("\\d+")) { // a host alone
      host = port;
      port = "0";
    }
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
      throw new IOException("--inspect: " + address + ": no such port: " + port);
    }
    try {
      var at = new InetSocketAddress(InetAddress.getByName(host), Integer.parseInt(port));
      var inspect = new Inspect(HttpServer.create(at, 0), wait, program);
      inspect.serve();
      return inspect;
    } catch (IOException e) {
      throw new IOException("--inspect: cannot listen on " + address + ": " + words(e), e);
    }
  }

  private static String words(IOException e) {
    return e instanceof java.net.UnknownHostException
        ? "no such host"
        : String.valueOf(e.getMessage());
  }

  private void serve() {
    ExecutorService threads =
        Executors.newCachedThreadPool(
            r -> {
              var t = new Thread(r, "gruffle-inspect");
              t.setDaemon(true);
              return t;
            });
    server.setExecutor(threads);
    server.createContext("/", this::page);
    server.createContext("/live", this::live);
    server.createContext("/state", x -> send(x, 200, "application/json", Json.of(look())));
    server.createContext("/stack", this::stack);
    // The server's own thread takes over whether it is a daemon from the one that starts it.
    Thread.ofPlatform().daemon().name("gruffle-inspect-start").start(server::start);
  }

  /** The page's address. */
  private String url() {
    InetSocketAddress a = server.getAddress();
    InetAddress ip = a.getAddress();
    String host = ip.isAnyLocalAddress() ? "localhost" : ip.getHostAddress();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + a.getPort() + "/";
  }

  // --- the scheduler's side ---

  @Override
  public void starting(GoRuntime rt) {
    state = new StateJson(rt);
    if (wait) {
      try {
        firstPage.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void event(Did what, long when, int m, int p, long g, long a, long b, Object detail) {
    timeline.add(what, when, m, p, g, a, b, detail);
  }

  @Override
  public void ended(int code) {
    synchronized (change) {
      over = true;
      exitCode = code;
      change.notifyAll();
    }
  }

  @Override
  public void goodbye() {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GOODBYE_MILLIS);
    synchronized (change) {
      try {
        for (long left; pages > 0 && (left = end - System.nanoTime()) > 0; ) {
          TimeUnit.NANOSECONDS.timedWait(change, left);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    server.stop(0);
  }

  // --- the pages' side ---

  private Map<String, Object> look() {
    StateJson s = state;
    return s == null ? Map.of() : s.now();
  }

  private void page(HttpExchange x) throws IOException {
    if (!x.getRequestURI().getPath().equals("/")) {
      send(x, 404, "text/plain", "not found\n");
      return;
    }
    try (InputStream in = Inspect.class.getResourceAsStream("page.html")) {
      send(x, 200, "text/html", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private void stack(HttpExchange x) throws IOException {
    String query = x.getRequestURI().getQuery();
    String number = query == null ? "" : query.replaceFirst("^g=", "");
    StateJson s = state;
    String text = number.matches("\\d{1,18}") && s != null ? s.stack(Long.parseLong(number)) : null;
    if (text == null) {
      send(x, 404, "text/plain", "there is no such goroutine (any more)\n");
    } else {
      send(x, 200, "text/plain", text);
    }
  }

  private static void send(HttpExchange x, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    x.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    x.getResponseHeaders().set("Cache-Control", "no-store");
    x.sendResponseHeaders(status, body.length);
    try (x) {
      x.getResponseBody().write(body);
    }
  }

  private void live(HttpExchange x) throws IOException {
    x.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    x.getResponseHeaders().set("Cache-Control", "no-store");
    synchronized (change) {
      pages++;
    }
    try (x) {
      x.sendResponseHeaders(200, 0);
      OutputStream out = x.getResponseBody();
      List<String> kinds = Stream.of(Did.values()).map(Enum::name).toList();
      message(out, "hello", Map.of("kinds", kinds, "program", program));
      firstPage.countDown();
      tell(out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      synchronized (change) {
        pages--;
        change.notifyAll();
      }
    }
  }

  private void tell(OutputStream out) throws IOException, InterruptedException {
    long mark = 0;
    int named = 0;
    boolean last = false;
    while (!last) {
      synchronized (change) {
        last = over;
      }
      var part = timeline.since(mark, MAX_EVENTS);
      List<String> names = timeline.names(named);
      mark = part.mark();
      named += names.size();
      var message = new LinkedHashMap<String, Object>();
      message.put("names", names);
      message.put("events", part.numbers());
      message.put("lost", part.lost());
      long began = System.nanoTime();
      message.put("state", look());
      long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
      message(out, "state", message);
      if (!last) {
        synchronized (change) {
          if (!over) {
            change.wait(Math.clamp(took * 5, PERIOD_MILLIS, MAX_PERIOD_MILLIS));
          }
        }
      }
    }
    message(out, "end", Map.of("code", exitCode));
  }

  private static void message(OutputStream out, String event, Object data) throws IOException {
    String text = "event: " + event + "\ndata: " + Json.of(data) + "\n\n";
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
