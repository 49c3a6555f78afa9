package gruffle.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The positions of a function that are not just lines of its file: line directives may name another file in the middle of a function, and
 * package variables are initialised by one function for all files. Such a position has a made-up line, from {@link #FIRST} on; so do
 * the lines of its own file from there on, which class files have no room for.
 */
public final class LineTable {
  /** A line number that a class file can hold and that few files reach. */
  public static final int FIRST = 60_000;

  private static final int MOST = 5_000;

  /** A place in some file. */
  public record Place(String file, int line) {}

  private final List<Place> places = new ArrayList<>();

  /** The line to be used for that place; the plain line where there are too many of them. */
  public int line(String file, int line) {
    var p = new Place(file, line);
    int i = places.lastIndexOf(p);
    if (i < 0) {
      if (places.size() == MOST) {
        return line;
      }
      i = places.size();
      places.add(p);
    }
    return FIRST + i;
  }

  /** Gives files other names. */
  public void rename(UnaryOperator<String> name) {
    places.replaceAll(p -> new Place(name.apply(p.file), p.line));
  }

  public List<Place> places() {
    return List.copyOf(places);
  }

  void add(String file, int line) {
    places.add(new Place(file, line));
  }
}
