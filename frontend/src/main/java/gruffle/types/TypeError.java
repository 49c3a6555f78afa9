package gruffle.types;

import gruffle.syntax.Pos;

/**
 * An error the checker found.
 *
 * @param msg the text; further parts are on lines of their own, each starting with a tab
 * @param soft it does not keep other passes from going on: something unused
 */
public record TypeError(Pos pos, String msg, ErrorCode code, boolean soft) {
  @Override
  public String toString() {
    return pos.format() + ": " + msg;
  }
}
