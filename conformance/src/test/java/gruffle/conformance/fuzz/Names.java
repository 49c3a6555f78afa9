package gruffle.conformance.fuzz;

import java.util.ArrayList;
import java.util.List;

/** What is declared at some point of a generated function. */
final class Names {
  /** A variable, or a part of one. */
  record Place(String text, GoType type, boolean assignable) {}

  private final Names outer;
  private final List<Place> own = new ArrayList<>();

  Names(Names outer) {
    this.outer = outer;
  }

  void add(String name, GoType type, boolean assignable) {
    own.add(new Place(name, type, assignable));
  }

  /** All variables, the innermost last. */
  List<Place> all() {
    var list = outer == null ? new ArrayList<Place>() : new ArrayList<>(outer.all());
    list.addAll(own);
    return list;
  }

  /** All variables and what is in structs and arrays. */
  List<Place> places() {
    var list = new ArrayList<Place>();
    all().forEach(p -> add(p, list, 2));
    return list;
  }

  private static void add(Place p, List<Place> list, int depth) {
    list.add(p);
    if (depth == 0) {
      return;
    }
    switch (p.type.under()) {
      case GoType.Struct s ->
          s.fields()
              .forEach(
                  f ->
                      add(
                          new Place(p.text + "." + f.name(), f.type(), p.assignable),
                          list,
                          depth - 1));
      case GoType.Array a ->
          add(
              new Place(
                  p.text + "[" + (p.text.length() % a.length()) + "]", a.elem(), p.assignable),
              list,
              depth - 1);
      default -> {}
    }
  }
}
