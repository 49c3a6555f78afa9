package gruffle.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * The package clause and imports of a file: what the go command reads before anything is compiled.
 *
 * @param pkgName the package's name; null where there is an error
 * @param error the first error, in the words of the go command, which are not the compiler's; null if none
 * @param unreadable whether the header has a NUL: the go command refuses to look at it, without a position
 */
public record Header(String pkgName, List<Import> imports, SyntaxError error, boolean unreadable) {
  /**
   * An import.
   *
   * @param pos where the declaration starts, at the name if there is one
   * @param literal the path as it is written, with its quotes
   */
  public record Import(Pos pos, String literal) {}

  public static Header read(PosBase file, byte[] src) {
    int end = HeaderExtent.of(src);
    if (end < 0) {
      return new Header(null, List.of(), null, true);
    }
    byte[] header = end == src.length ? src : Arrays.copyOf(src, end);
    return new HeaderParser(file, header).parse();
  }
}
