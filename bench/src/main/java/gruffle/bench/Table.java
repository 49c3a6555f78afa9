package gruffle.bench;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells, the first column flush left and all others flush right; an empty row is a rule. */
final class Table {
  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  Table(List<String> header) {
    this.header = List.copyOf(header);
  }

  void row(List<String> cells) {
    if (cells.size() != header.size()) {
      throw new IllegalArgumentException(cells + " for " + header);
    }
    rows.add(List.copyOf(cells));
  }

  void rule() {
    rows.add(List.of());
  }

  String text() {
    int[] widths = widths();
    var b = new StringBuilder();
    line(b, header, widths);
    for (List<String> row : rows) {
      if (row.isEmpty()) {
        b.append('\n');
      } else {
        line(b, row, widths);
      }
    }
    return b.toString();
  }

  private int[] widths() {
    int[] widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = header.get(i).length();
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], row.isEmpty() ? 0 : row.get(i).length());
      }
    }
    return widths;
  }

  private static void line(StringBuilder b, List<String> cells, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      String pad = " ".repeat(widths[i] - cells.get(i).length());
      b.append(i == 0 ? "" : "  ").append(i == 0 ? cells.get(i) + pad : pad + cells.get(i));
    }
    b.append('\n');
  }

  /** For documents: GitHub's table syntax. */
  String markdown() {
    var b = new StringBuilder();
    b.append("| ").append(String.join(" | ", header)).append(" |\n|---|");
    b.append("---:|".repeat(header.size() - 1)).append('\n');
    for (List<String> row : rows) {
      if (!row.isEmpty()) {
        b.append("| ").append(String.join(" | ", row)).append(" |\n");
      }
    }
    return b.toString();
  }
}
