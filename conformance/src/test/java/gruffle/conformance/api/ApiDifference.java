package gruffle.conformance.api;

import gruffle.conformance.api.ApiName.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a package of ours lacks of Go's, and what it has that Go's has not.
 *
 * @param names how many names Go's has
 * @param missing those that ours lacks, or has as something else
 * @param extra those that only ours has
 */
record ApiDifference(String path, int names, SortedSet<ApiName> missing, SortedSet<ApiName> extra) {
  static ApiDifference of(String path, SortedSet<ApiName> go, SortedSet<ApiName> ours) {
    var missing = new TreeSet<>(go);
    missing.removeIf(n -> ours.contains(n) || isAlsoMethod(n, ours));
    var extra = new TreeSet<>(ours);
    extra.removeIf(n -> go.contains(n) || isAlsoMethod(n, go) || isForAlias(n, go));
    return new ApiDifference(path, go.size(), missing, extra);
  }

  /** What is in the method set of T is in that of *T. */
  private static boolean isAlsoMethod(ApiName n, SortedSet<ApiName> others) {
    return n.kind() == Kind.POINTER_METHOD && others.contains(new ApiName(Kind.METHOD, n.name()));
  }

  /** Go's list has no members of aliases; a type whose members it does not have at all counts as one. */
  private static boolean isForAlias(ApiName n, SortedSet<ApiName> go) {
    return !n.owner().isEmpty()
        && go.contains(new ApiName(Kind.TYPE, n.owner()))
        && go.stream().noneMatch(o -> o.owner().equals(n.owner()));
  }

  /** The missing names, in short: a type with all that belongs to it is one word, as are the members of a type. */
  static List<String> inShort(SortedSet<ApiName> names) {
    var members = new TreeMap<String, List<String>>();
    var types = new TreeSet<String>();
    for (ApiName n : names) {
      if (n.owner().isEmpty()) {
        members.computeIfAbsent(n.name(), k -> new ArrayList<>());
        types.add(n.name());
      } else {
        String member = n.name().substring(n.owner().length() + 1);
        members.computeIfAbsent(n.owner(), k -> new ArrayList<>()).add(member);
      }
    }
    var words = new ArrayList<String>();
    members.forEach(
        (name, some) -> {
          if (some.isEmpty() || types.contains(name)) {
            words.add(name);
          } else if (some.size() == 1) {
            words.add(name + "." + some.getFirst());
          } else {
            words.add(name + ".{" + String.join(", ", some) + "}");
          }
        });
    return words;
  }
}
