package gruffle.ir.escape.flow;

import gruffle.types.FuncObj;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What Go's compiler says about Go's own library: which of its functions it inlines, what is allocated in those, and where
 * parameters leak to. Our library behaves alike but is written differently, so it cannot be asked.
 *
 * <p>Recorded by ir/src/main/tools/escape. A line, its fields apart by tabs: the function; the cost if it is inlined, else a dash; for each
 * parameter (the receiver first) where it flows to, each way with the number of dereferences: {@code h0} the heap, {@code 1:0} result 1, {@code a2:0}
 * allocation 2 of those that follow, a dash for nowhere; and for each allocation {@code =}, where its address goes ({@code r0} result 0, h, a dash; v: it is a
 * variable on the heap), and its text.
 */
final class Std {
  private static final String RESOURCE = "/gruffle/ir/escape/std.txt";

  private final Bodies bodies;
  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, Facts> facts = new HashMap<>();

  /** A way of a parameter's value: to the heap (h), a result (r) or an allocation (a) of that number. */
  record Way(char to, int number, int derefs) {}

  /**
   * Something that is allocated where the function is inlined.
   *
   * @param variable it is a variable, always on the heap
   * @param result whose value its address becomes; -1 for none
   */
  record Alloc(String text, boolean escapes, boolean variable, int result) {}

  /**
   * What is known about a function.
   *
   * @param cost of inlining it; -1 if it is not inlined
   */
  record Facts(int cost, List<List<Way>> params, List<Alloc> allocs) {
    boolean isInlinable() {
      return cost >= 0;
    }
  }

  Std(Bodies bodies) {
    this.bodies = bodies;
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Std.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        lines.put(line.substring(0, tab), line.substring(tab + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Null for a function that is not Go's library's. */
  Facts facts(FuncObj f) {
    String name = f.origin().fullName();
    String line = bodies.isSource(f) ? null : lines.get(name);
    return line == null ? null : facts.computeIfAbsent(name, n -> parse(line));
  }

  boolean knows(FuncObj f) {
    return !bodies.isSource(f) && lines.containsKey(f.origin().fullName());
  }

  static Facts parse(String line) {
    String[] fields = line.split("\t");
    var params = new ArrayList<List<Way>>();
    var allocs = new ArrayList<Alloc>();
    for (int i = 1; i < fields.length; i++) {
      if (fields[i].startsWith("=")) {
        allocs.add(alloc(fields[i].substring(1)));
      } else {
        params.add(ways(fields[i]));
      }
    }
    return new Facts(fields[0].equals("-") ? -1 : Integer.parseInt(fields[0]), params, allocs);
  }

  private static Alloc alloc(String field) {
    int blank = field.indexOf(' ');
    String fate = field.substring(0, blank);
    int result = fate.startsWith("r") ? Integer.parseInt(fate.substring(1)) : -1;
    boolean variable = fate.equals("v");
    return new Alloc(field.substring(blank + 1), variable || fate.equals("h"), variable, result);
  }

  private static List<Way> ways(String field) {
    var ways = new ArrayList<Way>();
    for (String part : field.equals("-") ? new String[0] : field.split(",")) {
      int colon = part.indexOf(':');
      int derefs = Integer.parseInt(part.substring(colon < 0 ? 1 : colon + 1));
      char to = colon < 0 ? 'h' : part.charAt(0) == 'a' ? 'a' : 'r';
      int number = colon < 0 ? 0 : Integer.parseInt(part.substring(to == 'a' ? 1 : 0, colon));
      ways.add(new Way(to, number, derefs));
    }
    return ways;
  }
}
