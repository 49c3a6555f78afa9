package gruffle.interp.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;
import java.util.List;

/** Jump by an integer value: a table where the values are dense, else a binary search. */
final class Switch extends StmtNode {
  private static final int MAX_TABLE = 4096;

  private final boolean longTag;

  @CompilationFinal(dimensions = 1)
  private final long[] values;

  @CompilationFinal(dimensions = 1)
  private final int[] targets;

  private final long base;

  @CompilationFinal(dimensions = 1)
  private final int[] table;

  @Child private ExprNode tag;
  @Children private final StmtNode[] bodies;
  @Child private StmtNode orElse;

  Switch(boolean longTag, ExprNode tag, List<long[]> cases, StmtNode[] bodies, StmtNode orElse) {
    this.longTag = longTag;
    this.tag = tag;
    this.bodies = bodies;
    this.orElse = orElse;
    record Entry(long value, int target) {}
    var entries =
        java.util.stream.IntStream.range(0, cases.size())
            .boxed()
            .flatMap(i -> Arrays.stream(cases.get(i)).mapToObj(v -> new Entry(v, i)))
            .sorted((a, b) -> Long.compare(a.value, b.value))
            .toList();
    values = entries.stream().mapToLong(Entry::value).toArray();
    targets = entries.stream().mapToInt(Entry::target).toArray();
    long span = values.length == 0 ? 0 : values[values.length - 1] - values[0];
    if (values.length > 0 && span >= 0 && span < Math.min(MAX_TABLE, 8L * values.length)) {
      base = values[0];
      table = new int[(int) span + 1];
      Arrays.fill(table, -1);
      for (int i = 0; i < values.length; i++) {
        table[(int) (values[i] - base)] = targets[i];
      }
    } else {
      base = 0;
      table = null;
    }
  }

  @Override
  public int exec(VirtualFrame f) {
    long v = longTag ? tag.executeLong(f) : tag.executeInt(f);
    int target = find(v);
    if (CompilerDirectives.inInterpreter()) {
      return target >= 0 ? bodies[target].exec(f) : other(f);
    }
    return compiled(f, target);
  }

  /** The compiler has to know each body by itself. */
  @ExplodeLoop
  private int compiled(VirtualFrame f, int target) {
    for (int i = 0; i < bodies.length; i++) {
      if (i == target) {
        return bodies[i].exec(f);
      }
    }
    return other(f);
  }

  private int other(VirtualFrame f) {
    return orElse == null ? NORMAL : orElse.exec(f);
  }

  private int find(long v) {
    if (table != null) {
      long i = v - base;
      return i >= 0 && i < table.length ? table[(int) i] : -1;
    }
    int i = search(v);
    return i >= 0 ? targets[i] : -1;
  }

  @TruffleBoundary
  private int search(long v) {
    return Arrays.binarySearch(values, v);
  }
}
