package gruffle.conformance.fuzz;

import gruffle.conformance.TestData;
import gruffle.dist.Library;
import gruffle.loader.Goroot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Takes changed Go files through our compiler, up to the IR, and compares its errors with those of real Go's compiler. File i of
 * a seed is the same in every run over the same corpus, whatever else is run.
 */
final class MutateCommand {
  private static final String NAME = "x.go";
  private static final int HANG_SECONDS = 30;
  private static final int PROGRESS = 1000;
  private static final long SEEDS_APART = 1_000_003;

  private final long seed;
  private final Corpus corpus;
  private final Gc gc; // null: no Go
  private final Library library = Library.open();
  private final Path folder;
  private final Path reports;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger wrong = new AtomicInteger(); // with errors, as they should be
  private final Set<Path> skipped = ConcurrentHashMap.newKeySet();
  private final Map<String, List<String>> findings = new TreeMap<>();

  /**
   * Prepares a run.
   *
   * @param folder for scratch files
   * @param reports where files go that make a difference; null: nowhere
   */
  MutateCommand(long seed, Path folder, Path reports) throws IOException {
    this.seed = seed;
    this.folder = folder;
    this.reports = reports;
    this.gc = Gc.find(folder);
    this.corpus = new Corpus(TestData.root(), Goroot.find(System::getenv));
  }

  /** Runs files from the first on; gives what was found, by kind. */
  Map<String, List<String>> run(int first, int count, int jobs) throws IOException {
    var next = new AtomicInteger(first);
    var threads = new ArrayList<CompletableFuture<Void>>();
    for (int j = 0; j < jobs; j++) {
      Path mine = Files.createDirectories(folder.resolve("job" + j));
      threads.add(
          CompletableFuture.runAsync(
              () -> work(next, first + count, mine), r -> Thread.ofPlatform().daemon().start(r)));
    }
    threads.forEach(CompletableFuture::join);
    return findings;
  }

  private void work(AtomicInteger next, int end, Path mine) {
    var ours = new OurCompiler(library, gc);
    for (int i = next.getAndIncrement(); i < end; i = next.getAndIncrement()) {
      try {
        one(i, ours, mine);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      int n = done.incrementAndGet();
      if (n % PROGRESS == 0) {
        System.out.println("fuzz mutate: " + n + " files, " + count() + " findings");
      }
    }
  }

  private void one(int i, OurCompiler ours, Path mine) throws IOException {
    var random = new Random(seed * SEEDS_APART + i);
    Path origin = corpus.file(random.nextInt(corpus.size()));
    String other = Corpus.read(corpus.file(random.nextInt(corpus.size())));
    String text = new Mutator(random).mutate(Corpus.read(origin), other);
    String problem = problem(text, ours, mine);
    if (problem == null) {
      return;
    }
    boolean bug = problem.startsWith("exception") || problem.startsWith("hang");
    if (!bug && problem(Corpus.read(origin), ours, mine) != null) {
      skipped.add(origin); // what differs is the file itself
      return;
    }
    add(kind(problem), i + " " + origin + "\n" + problem.indent(4));
    if (reports != null) {
      Files.writeString(reports.resolve(seed + "-" + i + ".go"), text, StandardCharsets.ISO_8859_1);
    }
  }

  private synchronized void add(String kind, String finding) {
    findings.computeIfAbsent(kind, _ -> new ArrayList<>()).add(finding);
  }

  private synchronized int count() {
    return findings.values().stream().mapToInt(List::size).sum();
  }

  /** What is alike in findings of one cause. */
  private static String kind(String problem) {
    return problem
        .lines()
        .limit(2)
        .collect(Collectors.joining(" "))
        .replaceAll("x\\.go:\\d+(:\\d+)?", "x.go")
        .replaceAll("\\b[a-z]\\w*\\b(?= \\(|:|$)", "x")
        .replaceAll("\\d+", "N");
  }

  /** Null: none. */
  private String problem(String text, OurCompiler ours, Path mine) throws IOException {
    OurCompiler.Answer answer;
    byte[] content = text.getBytes(StandardCharsets.ISO_8859_1);
    try {
      answer =
          CompletableFuture.supplyAsync(() -> ours.compile(NAME, content))
              .get(HANG_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      return "exception "
          + e.getCause()
          + "\n"
          + List.of(e.getCause().getStackTrace()).stream()
              .limit(12)
              .map(StackTraceElement::toString)
              .collect(Collectors.joining("\n"));
    } catch (TimeoutException e) {
      return "hang: " + HANG_SECONDS + " s";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (!answer.errors().isEmpty()) {
      wrong.incrementAndGet();
    }
    if (gc == null || answer.refused()) {
      return null;
    }
    Path file = mine.resolve(NAME);
    Files.write(file, content);
    List<String> want = gc.errors(file);
    if (want.stream().anyMatch(l -> l.contains("internal compiler error"))) {
      return null; // a bug of gc
    }
    if (want.equals(answer.errors())) {
      return null;
    }
    var missing = new ArrayList<>(want);
    answer.errors().forEach(missing::remove);
    var invented = new ArrayList<>(answer.errors());
    want.forEach(invented::remove);
    var lines = new ArrayList<String>();
    missing.forEach(m -> lines.add("- " + m));
    invented.forEach(m -> lines.add("+ " + m));
    if (lines.isEmpty() && places(want).equals(places(answer.errors()))) {
      return null; // gc goes through a map there: names that are imported twice by a dot
    }
    if (lines.isEmpty()) {
      lines.add("order: " + want + " ours " + answer.errors());
    }
    return String.join("\n", lines);
  }

  private static List<String> places(List<String> errors) {
    return errors.stream().map(e -> e.replaceFirst("(?<=:\\d{1,9}:\\d{1,9}: ).*", "")).toList();
  }

  String summary() {
    return "fuzz mutate: seed %d, %d files of %d, %d with errors, %d findings%s%s"
        .formatted(
            seed,
            done.get(),
            corpus.size(),
            wrong.get(),
            count(),
            skipped.isEmpty()
                ? ""
                : "; left out, since they differ as they are: " + new TreeSet<>(skipped),
            gc == null ? "; no Go to compare with" : "");
  }
}
