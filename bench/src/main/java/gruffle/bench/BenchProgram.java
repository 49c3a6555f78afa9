package gruffle.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A benchmark program, {@code programs/NAME/main.go}.
 *
 * @param smallSize its argument in tests, "-" for none; the full size stands in the program
 * @param smallOutput what it then prints, times left out
 */
record BenchProgram(String name, Group group, String smallSize, String smallOutput) {
  /** The command line's arguments. */
  List<String> args(boolean small, int repeat) {
    if (smallSize.equals("-")) {
      return List.of();
    }
    List<String> size = small ? List.of(smallSize) : List.of();
    if (repeat <= 1) {
      return size;
    }
    var args = new ArrayList<>(List.of("-repeat", Integer.toString(repeat)));
    args.addAll(size);
    return args;
  }

  /** Whether it times its own work, and can repeat it. */
  boolean timesItself() {
    return group != Group.PROCESS;
  }
}
