package gruffle.types;

import java.util.function.Consumer;

/**
 * What a checker is told from outside.
 *
 * @param importer finds imported packages
 * @param errors is told every error in the order found; {@code gruffle.loader.Diagnostics} prints
 *     them as gc does
 * @param goVersion language version such as "go1.22"; empty: the newest
 * @param bodies which functions are checked beyond their declaration
 */
public record Config(
    Importer importer, Consumer<TypeError> errors, String goVersion, Bodies bodies) {

  /** Which function bodies are checked. */
  public enum Bodies {
    ALL,
    /** When they are asked for ({@link Checker#checkBody}), as are the heads of functions that are no methods ({@link Checker#checkHead}): for who instantiates generic code. */
    LATER,
    NONE
  }

  public Config(Importer importer, Consumer<TypeError> errors) {
    this(importer, errors, "", Bodies.ALL);
  }
}
