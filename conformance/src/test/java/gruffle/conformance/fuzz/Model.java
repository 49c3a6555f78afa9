package gruffle.conformance.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a generated program has declared so far. */
final class Model {
  /**
   * A function or method that may be called.
   *
   * @param receiver null for a function
   * @param pure it reads and writes nothing but its parameters, and prints nothing
   * @param cost roughly how many statements a call runs
   */
  record Function(
      String name,
      GoType receiver,
      boolean pointer,
      List<GoType> params,
      GoType result,
      boolean pure,
      long cost) {}

  final Random random;
  final String prefix;
  final List<GoType> types = new ArrayList<>();
  final List<Function> functions = new ArrayList<>();
  final List<GoType.Named> implementers = new ArrayList<>();
  final GoType.Interface methods;

  /** A method M is being made: it must not call methods M of values whose type is not known. */
  boolean inMethod;

  private int fresh;

  Model(Random random, String prefix) {
    this.random = random;
    this.prefix = prefix;
    this.methods = new GoType.Interface(prefix + "I");
  }

  int below(int n) {
    return random.nextInt(n);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  String fresh(String stem) {
    return stem + fresh++;
  }

  GoType type() {
    return pick(types);
  }

  /** One of the program's types that fits; int where none does. */
  GoType type(java.util.function.Predicate<GoType> fits) {
    List<GoType> some = types.stream().filter(fits).toList();
    return some.isEmpty() ? GoTypes.INT : pick(some);
  }
}
