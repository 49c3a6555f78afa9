package gruffle.loader;

import gruffle.syntax.Coverage;
import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.Pos;
import gruffle.syntax.PosBase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The counters of a package whose coverage is measured, and the file of Go that declares them and tells package internal/covered of them. */
public final class Counters {
  private static final String VARIABLE = "_gruffleCounters";
  private static final String FUNCTION = "_gruffleCount";

  /** What that file imports. */
  static final List<String> IMPORTS = List.of("internal/covered", "sync/atomic");

  /**
   * How a package is measured.
   *
   * @param folder what profiles call it: its import path, or where it is
   */
  public record Plan(Coverage.Mode mode, String folder) {}

  private final Coverage coverage;
  private final boolean atomic;
  private final String folder;
  private final String path;
  private final String name;

  Counters(Plan plan, String path, String name) {
    this.coverage = new Coverage(plan.mode(), VARIABLE, FUNCTION);
    this.atomic = plan.mode() == Coverage.Mode.ATOMIC;
    this.folder = plan.folder();
    this.path = path;
    this.name = name;
  }

  /** Null for a file that is not measured. */
  Coverage of(SourceFile f) {
    return BuildTags.isTest(f.name()) || Overlay.is(f.name()) ? null : coverage;
  }

  /** The files, and the one of the counters if there are any. */
  List<File> with(List<File> files) {
    if (coverage.blocks().isEmpty()) {
      return files;
    }
    var all = new ArrayList<>(files);
    all.add(parsed(source()));
    return all;
  }

  private static File parsed(String text) {
    return Parser.parse(
        PosBase.file("_cover.go"),
        text.getBytes(StandardCharsets.UTF_8),
        e -> {
          throw new IllegalStateException(e.msg());
        },
        Set.of());
  }

  private String source() {
    var b = new StringBuilder("package ").append(name).append("\n\nimport \"internal/covered\"\n");
    if (atomic) {
      b.append("import \"sync/atomic\"\n");
      b.append("func " + FUNCTION + "(i int) { atomic.AddUint32(&" + VARIABLE + "[i], 1) }\n");
    }
    b.append("var " + VARIABLE + " [").append(coverage.blocks().size()).append("]uint32\n");
    b.append("func init() { covered.Add(").append(quoted(path)).append(", " + VARIABLE + "[:], ");
    return b.append(quoted(lines())).append(") }\n").toString();
  }

  /**
   * The lines that a profile has of a package of which nothing has run.
   *
   * @param folder what it is called there
   */
  public static String unused(String folder, List<SourceFile> files) {
    var counters = new Counters(new Plan(Coverage.Mode.SET, folder), "", "");
    files.forEach(counters::read);
    return counters.lines().replaceAll("(?m) [0-9]+$", " 0");
  }

  private void read(SourceFile f) {
    Coverage c = of(f);
    if (c != null) {
      Parser.parse(
          PosBase.file(f.name()), f.content(), e -> {}, Set.of(), c); // others report errors
    }
  }

  /** A line for each block, as profiles have them, but with the number of its counter instead of a count; in the order of profiles. */
  private String lines() {
    List<Coverage.Block> blocks = coverage.blocks();
    var b = new StringBuilder();
    IntStream.range(0, blocks.size())
        .boxed()
        .sorted(Comparator.comparing(blocks::get, ORDER))
        .forEach(i -> b.append(line(blocks.get(i))).append(' ').append(i).append('\n'));
    return b.toString();
  }

  private static final Comparator<Coverage.Block> ORDER =
      Comparator.comparing((Coverage.Block b) -> file(b.function()))
          .thenComparing(b -> b.from().relLine())
          .thenComparing(b -> b.from().relCol())
          .thenComparing(b -> b.to().relLine())
          .thenComparing(b -> b.to().relCol());

  private String line(Coverage.Block b) {
    return folder
        + "/"
        + file(b.function())
        + ":"
        + place(b.from())
        + ","
        + place(b.to())
        + " "
        + b.statements();
  }

  private static String file(Pos p) {
    return p.relFilename().substring(p.relFilename().lastIndexOf('/') + 1);
  }

  private static String place(Pos p) {
    return p.relLine() + "." + p.relCol();
  }

  private static String quoted(String s) {
    return "\"" + s.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
