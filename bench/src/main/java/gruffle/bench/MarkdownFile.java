package gruffle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that holds a generated part between the lines {@code <!-- NAME -->} and {@code <!-- end of NAME -->}, which
 * is renewed in place. A file without them, or none, becomes the generated part alone.
 */
record MarkdownFile(Path file) {
  /** Renews the part; it ends with a line's end. */
  void put(String name, String generated) throws IOException {
    String open = "<!-- " + name + " -->\n";
    String close = "<!-- end of " + name + " -->\n";
    String old = Files.exists(file) ? Files.readString(file) : "";
    int from = old.indexOf(open);
    int to = old.indexOf(close);
    boolean renew = from >= 0 && to > from;
    String text =
        renew
            ? old.substring(0, from + open.length()) + "\n" + generated + "\n" + old.substring(to)
            : open + "\n" + generated + "\n" + close;
    Files.writeString(file, text);
  }
}
