package gruffle.dist;

import gruffle.types.Info;
import gruffle.types.LinkerValues;
import gruffle.types.Pkg;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The variables that {@code -ldflags=-X} gives values: by package, then by name. */
public final class LinkerVariables {
  private final Map<String, Map<String, String>> values;
  private final List<String> problems = new ArrayList<>();

  /** Of one program. */
  public LinkerVariables(Map<String, Map<String, String>> values) {
    this(values, null);
  }

  /**
   * The same.
   *
   * @param problem what is wrong with the linker's flags anyway; null: nothing
   */
  public LinkerVariables(Map<String, Map<String, String>> values, String problem) {
    this.values = values;
    if (problem != null) {
      problems.add(problem);
    }
  }

  /** Whether there are any in a package. */
  public boolean has(String path) {
    return values.containsKey(path);
  }

  /** Sets those of a package that has been checked. */
  void apply(String path, Pkg pkg, Info info) {
    values
        .getOrDefault(path, Map.of())
        .forEach(
            (name, value) -> {
              String type = LinkerValues.set(pkg, info, name, value);
              if (type != null) {
                problems.add(
                    "%s.%s: cannot set with -X: not a var of type string (type:%s)"
                        .formatted(path, name, type));
              }
            });
  }

  /** What could not be set, in the linker's words. */
  public List<String> problems() {
    return List.copyOf(problems);
  }
}
