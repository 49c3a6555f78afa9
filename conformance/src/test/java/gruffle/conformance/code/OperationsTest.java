package gruffle.conformance.code;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.dist.Library;
import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.lower.Ops;
import gruffle.runtime.ops.OpTable;
import gruffle.runtime.type.Rtype;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The names by which the lowering, the tiers and gruffle.runtime.ops know the operations are the same on all sides, and the
 * calls in the lowered library fit their Java methods.
 */
class OperationsTest {
  /**
   * Operations that IR nodes other than OpCall stand for. Tier 0 has nodes of its own for their fast paths, or puts their
   * names together; a tier that compiles calls them.
   */
  private static final Pattern TIER =
      Pattern.compile(
          "u?int\\.(div|rem)(32|64)"
              + "|conv\\.\\w+|shift\\.u?sh[lr]U?(32|64)"
              + "|slice\\.(get|set|push|cut|trim)[A-Z]+|slice\\.push(Slice|String)B?|slice\\.(extend|drop|trim)|string\\.(at|view)|ptr\\.elem"
              + "|array\\.(assign|copy|index)"
              + "|panic\\.(index|indexU|nilDeref|divide|shift)");

  private final OpTable table = new OpTable();

  @Test
  void everyNameOfTheLoweringIsAnOperation() {
    assertThat(Ops.ALL).doesNotHaveDuplicates().isSubsetOf(table.all().keySet());
  }

  @Test
  void everyOperationIsUsed() throws IOException {
    Set<String> unused = new TreeSet<>(table.all().keySet());
    Ops.ALL.forEach(unused::remove);
    Set<String> called = new TreeSet<>();
    Set<String> strings = new TreeSet<>();
    for (byte[] bytes : OurClasses.read()) {
      ClassModel c = ClassFile.of().parse(bytes);
      String name = c.thisClass().asInternalName();
      if (name.startsWith("gruffle/interp/") && !name.startsWith("gruffle/interp/nodes/Op_")) {
        for (PoolEntry e : c.constantPool()) {
          if (e instanceof StringEntry s) {
            strings.add(s.stringValue().replaceAll("[\\u0001\\u0002].*", ""));
          }
        }
      }
    }
    CallGraph graph = new CallGraph("gruffle/interp/", "gruffle/runtime/", "gruffle/stdlib/");
    graph
        .methods()
        .keySet()
        .forEach(
            m ->
                graph.callees(m).stream()
                    .filter(to -> !to.owner().equals(m.owner()))
                    .filter(to -> !m.owner().startsWith("gruffle/interp/nodes/Op_"))
                    .forEach(to -> called.add(to.toString())));
    // A tier calls the method itself, or writes the name: whole, or without what is put behind it
    // (shift.shl64).
    unused.removeIf(
        op ->
            TIER.matcher(op).matches()
                || called.contains(asGraphMethod(table.find(op).method()))
                || strings.contains(op)
                || strings.contains(
                    op.replaceFirst("(32|64|U32|U64|[ZBSIJFDL]2?[ZBSIJFDL]?)$", "")));
    assertThat(unused).as("operations that nobody uses").isEmpty();
  }

  private static String asGraphMethod(Method m) {
    StringBuilder b = new StringBuilder(m.getDeclaringClass().getName().replace('.', '/'));
    b.append('.').append(m.getName()).append('(');
    for (Class<?> p : m.getParameterTypes()) {
      b.append(p.descriptorString());
    }
    return b.append(')').append(m.getReturnType().descriptorString()).toString();
  }

  @Test
  void callsInTheLibraryFitTheJavaMethods() {
    Library library = Library.open();
    Map<String, IrPackage> packages = new HashMap<>();
    IrType.TypeResolver[] resolver = new IrType.TypeResolver[1];
    resolver[0] = symbol -> packages.get(IrTypes.packageOf(symbol)).typeDecl(symbol);
    for (String path : library.packages()) {
      packages.put(path, library.ir(path, resolver[0]));
    }
    Map<String, String> problems = new LinkedHashMap<>();
    Set<String> seen = new TreeSet<>();
    for (IrPackage p : packages.values()) {
      for (String symbol : p.functions()) {
        Func f = p.function(symbol);
        List<Expr.OpCall> calls = new ArrayList<>();
        collect(f.body, calls);
        for (Expr.OpCall c : calls) {
          seen.add(c.op());
          String problem = problem(c);
          if (problem != null) {
            problems.putIfAbsent(c.op() + ": " + problem, symbol);
          }
        }
      }
    }
    assertThat(problems).isEmpty();
    assertThat(seen).hasSizeGreaterThan(60);
    assertThat(Ops.ALL).containsAll(seen);
  }

  /** Looks for operations in a statement or expression: records, and lists of them. */
  private static void collect(Object x, List<Expr.OpCall> found) {
    if (x instanceof Expr.OpCall c) {
      found.add(c);
    }
    if (x instanceof List<?> list) {
      list.forEach(e -> collect(e, found));
    } else if (x instanceof Record r && !(x instanceof IrType)) {
      for (RecordComponent c : r.getClass().getRecordComponents()) {
        if (!c.getType().isPrimitive() && !IrType.class.isAssignableFrom(c.getType())) {
          try {
            collect(c.getAccessor().invoke(r), found);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        }
      }
    }
  }

  private String problem(Expr.OpCall call) {
    OpTable.Entry e = table.find(call.op());
    if (e == null) {
      return "is no operation";
    }
    Class<?>[] params = e.method().getParameterTypes();
    int first = e.takesG() ? 1 : 0;
    if (params.length - first != call.args().size()) {
      return call.args().size() + " arguments for " + e.method();
    }
    for (int i = 0; i < call.args().size(); i++) {
      Class<?> have = javaType(call.args().get(i));
      if (!fits(have, params[first + i])) {
        return "argument " + i + " is " + have.getName() + " for " + e.method();
      }
    }
    Class<?> result = e.method().getReturnType();
    if (call.type() != null && !fits(JavaShapes.of(call.type()), result)) {
      return "the result is taken as " + call.type() + " from " + e.method();
    }
    return null;
  }

  private static Class<?> javaType(Expr x) {
    return x instanceof Expr.TypeConst ? Rtype.class : JavaShapes.of(x.type());
  }

  /** References are cast where they arrive, so one must be a kind of the other. */
  private static boolean fits(Class<?> a, Class<?> b) {
    return a == b || !a.isPrimitive() && (a.isAssignableFrom(b) || b.isAssignableFrom(a));
  }
}
