package gruffle.jit;

import java.util.function.Predicate;

/**
 * The layout of a program some of whose functions HotSpot is to inline wherever they are called: their classes are in a package of their own, which the launcher names ({@code CompileCommand=inline}).
 */
public final class MarkedLayout implements Layout {
  private final Layout layout;
  private final Predicate<String> marked;

  /**
   * Marks functions that have classes of their own.
   *
   * @param marked whether the function of that symbol is one; always the same answer
   */
  public MarkedLayout(Layout layout, Predicate<String> marked) {
    this.layout = layout;
    this.marked = marked;
  }

  @Override
  public String owner(String symbol) {
    String owner = layout.owner(symbol);
    return owner.startsWith(Names.FN) && marked.test(symbol)
        ? Names.INLINED + owner.substring(Names.FN.length())
        : owner;
  }

  @Override
  public int index(String symbol) {
    return layout.index(symbol);
  }
}
