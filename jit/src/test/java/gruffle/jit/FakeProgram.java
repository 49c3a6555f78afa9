package gruffle.jit;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.MemoryPackage;
import gruffle.link.Engine;
import gruffle.link.GoCode;
import gruffle.link.JitException;
import gruffle.link.Program;
import gruffle.link.Tier0;
import gruffle.link.Tiers;
import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.G;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.type.TypeTable;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program of functions without bodies that the compiler refuses: tier 0 notes what it is called with, and gives the result
 * that the test has put there.
 */
public final class FakeProgram implements Tier0 {
  public final Map<String, Func> functions = new LinkedHashMap<>();

  /** A line for each call in tier 0: the function, its arguments, its captured variables. */
  public final List<List<Object>> calls = new ArrayList<>();

  public Object result;
  public final TypeTable table = new TypeTable();
  private Program program;
  private JitTier tier;

  /** Adds a function; more locals may follow as its captures. */
  public Func add(String symbol, IrType.Func type) {
    var f = new Func(symbol, "main", type);
    for (IrType p : type.params()) {
      f.newLocal("p", p);
    }
    f.numParams = type.params().size();
    f.file = "main.go";
    functions.put(symbol, f);
    return f;
  }

  /** The program, of all functions that were added until now. */
  public Program program() {
    if (program == null) {
      IrPackage main =
          new MemoryPackage(
              "main",
              "main",
              List.of(),
              List.of(),
              functions,
              List.of(),
              Map.of(),
              null,
              IrTypes::universe);
      var config =
          Config.embedded(
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream());
      program =
          new Program(
              new GoRuntime(config),
              table,
              path -> main,
              symbol -> null,
              new Tiers.Makers(Engine.JIT, p -> this, this::tier));
    }
    return program;
  }

  private JitTier tier(Program p) {
    tier = new JitTier(p, new JavaTypes(p::rtype, table), Layout.EACH, new Refusing());
    return tier;
  }

  public JitTier tier() {
    program();
    return tier;
  }

  public GoCode code(String symbol) {
    return program().code(symbol);
  }

  private static final class Refusing implements Emitter {
    @Override
    public Map<String, byte[]> classFiles(String owner, List<Func> functions) {
      throw new JitException("refused");
    }

    @Override
    public Map<String, byte[]> osr(String owner, Func f, int loop, boolean alone) {
      throw new JitException("refused");
    }
  }

  @Override
  public Body body(GoCode code) {
    return (g, closure, args) -> {
      var call = new ArrayList<Object>(List.of(code.name));
      call.addAll(List.of(args));
      for (int i = 0; i < functions.get(code.name).numCaptures; i++) {
        call.add(closure.captured(i));
      }
      calls.add(call);
      return result;
    };
  }

  @Override
  public FuncVal value(GoCode code, Object[] captured) {
    assertThat(captured).isEmpty();
    return new Value(code);
  }

  private static final class Value extends FuncVal {
    private final Code code;

    Value(Code code) {
      this.code = code;
    }

    @Override
    public Code code() {
      return code;
    }

    @Override
    public void call0(G g) {
      invoke(g);
    }

    @Override
    public Object invoke(G g, Object... args) {
      return code.invoke(g, this, args);
    }
  }

  /** Calls by the shape's method. */
  public static Object call(FuncVal v, Object... args) {
    var all = new ArrayList<Object>();
    all.add((G) null);
    all.addAll(List.of(args));
    for (var m : v.getClass().getMethods()) {
      if (m.getName().equals("call")) {
        try {
          return m.invoke(v, all.toArray());
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    }
    throw new AssertionError("no call");
  }
}
