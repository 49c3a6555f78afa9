package gruffle.interp.nodes;

import com.oracle.truffle.api.Truffle;
import gruffle.link.GoCode;
import gruffle.link.Program;
import gruffle.link.Tier0;
import gruffle.runtime.func.FuncVal;

/** Tier 0: runs functions by trees of Truffle nodes, without Truffle's compiler. */
public final class Interpreter implements Tier0 {
  private final Program program;
  private final Linkage linkage;

  public Interpreter(Program program) {
    this.program = program;
    this.linkage = new Linkage(program);
  }

  /** Has Truffle find out what it runs on. */
  public static void prepare() {
    Truffle.getRuntime();
  }

  @Override
  public Body body(GoCode code) {
    return NodeBuilder.build(linkage, program.function(code.name), code);
  }

  @Override
  public FuncVal value(GoCode code, Object[] captured) {
    return new InterpFunc(code, captured);
  }
}
