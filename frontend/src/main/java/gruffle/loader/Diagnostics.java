package gruffle.loader;

import gruffle.syntax.Pos;
import gruffle.syntax.PosBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The compile errors of one package, as gc prints them: one syntax error a line of source, no repetition, sorted by
 * position, and no more than ten unless all are wanted.
 */
public final class Diagnostics {
  private static final int LIMIT = 10;
  // gc has eight bits for a column and shows none where they are all set, and twenty for a line.
  private static final int COLUMN_MAX = 255;
  private static final int LINE_MAX = (1 << 20) - 1;

  private record Entry(int base, int line, int col, String text, Finding finding) {}

  /**
   * An error for a program to read.
   *
   * @param line as line directives have it; 0 if unknown
   * @param col in bytes; 0 if unknown
   * @param message may go on over several lines
   */
  public record Finding(String file, int line, int col, String message) {}

  private final String path;
  private final int limit;
  private final List<Entry> entries = new ArrayList<>();
  // Files, and the parts after line directives, in the order in which errors are first reported
  // there.
  private final Map<PosBase, Integer> bases = new IdentityHashMap<>();
  private int syntaxErrors;
  private Pos lastSyntax = Pos.NONE;
  private Pos lastOther = Pos.NONE;
  private String lastMessage = "";
  private String tooMany;

  /** For the package with an import path. */
  public Diagnostics(String path) {
    this(path, LIMIT);
  }

  private Diagnostics(String path, int limit) {
    this.path = path;
    this.limit = limit;
  }

  /** Without a limit, as gc's flag -e. */
  public static Diagnostics all(String path) {
    return new Diagnostics(path, Integer.MAX_VALUE);
  }

  /** Reports an error; the text may go on over several lines. */
  public void error(Pos pos, String msg) {
    if (isFull()) {
      return;
    }
    if (msg.startsWith("syntax error")) {
      syntaxErrors++;
      if (sameLine(lastSyntax, pos)) {
        return;
      }
      lastSyntax = pos;
    } else {
      if (sameLine(lastOther, pos) && lastMessage.equals(msg)) {
        return;
      }
      lastOther = pos;
      lastMessage = msg;
    }
    int base = pos.base() == null ? -1 : bases.computeIfAbsent(pos.base(), _ -> bases.size());
    int line = Math.min(pos.line(), LINE_MAX);
    int col = Math.min(pos.col(), COLUMN_MAX);
    String text = pos.isKnown() ? format(pos) + ": " + msg : msg;
    entries.add(
        new Entry(
            base,
            line,
            col,
            text,
            new Finding(pos.relFilename(), pos.relLine(), pos.relCol(), msg)));
    if (entries.size() == limit) {
      tooMany = format(pos) + ": too many errors";
    }
  }

  private static boolean sameLine(Pos a, Pos b) {
    return a.base() == b.base() && a.line() == b.line();
  }

  /** A position as gc prints it. */
  public static String format(Pos pos) {
    int col = pos.relCol();
    String place = pos.relLine() == 0 ? "" : ":" + pos.relLine();
    boolean shown = col > 0 && col < COLUMN_MAX && pos.col() < COLUMN_MAX;
    return pos.relFilename() + place + (shown && !place.isEmpty() ? ":" + col : "");
  }

  /** Whether further errors are dropped. */
  public boolean isFull() {
    return tooMany != null;
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  public int syntaxErrors() {
    return syntaxErrors;
  }

  /** The lines to print, with the header that names the package; none if there are no errors. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (entries.isEmpty()) {
      return lines;
    }
    lines.add("# " + path);
    sorted().forEach(e -> lines.addAll(e.text().lines().toList()));
    if (tooMany != null) {
      lines.add(tooMany);
    }
    return lines;
  }

  /** The same errors one by one. */
  public List<Finding> findings() {
    return sorted().stream().map(Entry::finding).toList();
  }

  /** By position, without repetition. */
  private List<Entry> sorted() {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(
        Comparator.comparingInt(Entry::base)
            .thenComparingInt(Entry::line)
            .thenComparingInt(Entry::col));
    List<Entry> distinct = new ArrayList<>();
    for (Entry e : sorted) {
      if (distinct.isEmpty() || !e.text().equals(distinct.getLast().text())) {
        distinct.add(e);
      }
    }
    return distinct;
  }
}
