package gruffle.jit.emit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What has been found out about functions of a program, by symbol, as far as somebody has asked. Several threads may find out the same at once, and a question may lead to others.
 *
 * @param <T> an answer; null is one too
 */
final class Answers<T> {
  private final Map<String, Optional<T>> known = new ConcurrentHashMap<>();

  /** The answer for a symbol, which {@code ask} gives where it is not known. */
  T of(String symbol, Supplier<T> ask) {
    Optional<T> t = known.get(symbol);
    if (t == null) {
      t = Optional.ofNullable(ask.get());
      known.put(symbol, t);
    }
    return t.orElse(null);
  }
}
