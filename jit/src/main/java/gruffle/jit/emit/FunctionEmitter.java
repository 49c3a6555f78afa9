package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Func;
import gruffle.jit.Emitter;
import gruffle.jit.JavaTypes;
import gruffle.jit.JitTier;
import gruffle.jit.Layout;
import gruffle.jit.MarkedLayout;
import gruffle.jit.Names;
import gruffle.link.NativeSource;
import gruffle.link.Program;
import gruffle.runtime.ops.OpTable;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;

/** The compiler as the rest of tier 1 sees it: from functions to class files. */
public final class FunctionEmitter implements Emitter {
  private static final String OSR_DESC =
      "(" + Rt.G_DESC + Rt.ACTIVATION_DESC + "[J[" + Rt.OBJECT + "I)I";

  private final Env env;

  public FunctionEmitter(Env env) {
    this.env = env;
  }

  /** The compiler of a program. */
  public static JitTier tier(Program program, Layout layout, NativeSource natives) {
    var marked = new MarkedLayout(layout, program::isInlined);
    return running(program, marked, natives).tier(program, marked);
  }

  /** What writes the class files of a program's functions as they are when the program runs. */
  public static FunctionEmitter running(Program program, Layout layout, NativeSource natives) {
    CallLines lines =
        (caller, callee, line, at) -> program.code(caller).inline(program.code(callee), line, at);
    return of(program, layout, natives, lines);
  }

  /** The same for who wants to write class files himself. */
  public JitTier tier(Program program, Layout layout) {
    return new JitTier(program, env.types(), layout, this);
  }

  /** What writes the class files of a program's functions, for whoever wants to keep them. */
  public static FunctionEmitter of(Program program, Layout layout, NativeSource natives) {
    return of(program, layout, natives, CallLines.NONE);
  }

  private static FunctionEmitter of(
      Program program, Layout layout, NativeSource natives, CallLines lines) {
    return of(
        program,
        layout,
        natives,
        x -> null,
        program::inlinable,
        program::readable,
        lines,
        () -> program.tiers().loopPatience(),
        (function, label) -> program.tiers().isBrief(program.code(function), label));
  }

  /** The same for class files that are used where no function is compiled. */
  public static FunctionEmitter ahead(Program program, Layout layout, NativeSource natives) {
    return of(
        program,
        layout,
        natives,
        program::function,
        x -> null,
        x -> null,
        CallLines.NONE,
        () -> 0,
        BriefLoops.NONE);
  }

  private static FunctionEmitter of(
      Program program,
      Layout layout,
      NativeSource natives,
      Function<String, Func> bodies,
      Function<String, Func> callees,
      Function<String, Func> readable,
      CallLines lines,
      IntSupplier patience,
      BriefLoops brief) {
    var types = new JavaTypes(program::rtype, program.table());
    var env =
        new Env(
            types,
            new Names(types),
            layout,
            program::head,
            bodies,
            new Leaves(callees),
            new Readers(callees),
            new ByteReaders(readable, program::method),
            new Twins(callees),
            lines,
            program::isLazy,
            natives,
            new OpTable(),
            new InPlace(),
            program::mayLackInterface,
            program.runtime().debug.getInt("jitpiece", 0),
            patience,
            brief,
            program::receivers,
            program::funcValues);
    return new FunctionEmitter(env);
  }

  @Override
  public Map<String, byte[]> classFiles(String owner, List<Func> functions) {
    return ClassEmitter.emit(env, owner, functions);
  }

  @Override
  public Map<String, byte[]> osr(String owner, Func f, int loop, boolean alone) {
    int limit = env.piece();
    while (true) {
      try {
        return osr(owner, f, loop, alone, limit);
      } catch (MethodTooLargeException x) {
        limit = Splitting.next(limit, x);
      }
    }
  }

  private Map<String, byte[]> osr(String owner, Func f, int loop, boolean alone, int limit) {
    var cw = new ClassWriter(0);
    cw.visit(
        ClassEmitter.VERSION, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, owner, null, Rt.OSR_ENTRY, null);
    cw.visitSource(f.file.substring(f.file.lastIndexOf('/') + 1), null);
    ClassEmitter.constructor(cw, Rt.OSR_ENTRY);
    run(cw, owner, f);
    var constants = new Constants(env, owner, 1);
    var mv = cw.visitMethod(ACC_PUBLIC | ACC_STATIC, Names.method(f.symbol), OSR_DESC, null, null);
    var out = new LinkedHashMap<String, byte[]>();
    var pieces = PieceClasses.ofLoop(owner);
    // In pieces, tier 0's own arrays hold all variables.
    Func whole = limit == 0 ? env.shape(f, loop) : KnownCalls.of(OwnCalls.of(f), env);
    Splitting split = Splitting.of(whole, limit, pieces, new BitSet());
    FuncEmitter.osr(env, whole, mv, constants, loop, alone, split);
    cw.visitEnd();
    out.put(owner, cw.toByteArray());
    pieces.write(out);
    constants.write(out);
    return out;
  }

  /** The method that tier 0 calls; the frame that tracebacks show is the function's own. */
  private static void run(ClassWriter cw, String owner, Func f) {
    var mv = cw.visitMethod(ACC_PUBLIC, "run", OSR_DESC, null, null);
    mv.visitCode();
    for (int i = 1; i <= 4; i++) {
      mv.visitVarInsn(ALOAD, i);
    }
    mv.visitVarInsn(ILOAD, 5);
    mv.visitMethodInsn(INVOKESTATIC, owner, Names.method(f.symbol), OSR_DESC, false);
    mv.visitInsn(IRETURN);
    mv.visitMaxs(5, 6);
    mv.visitEnd();
  }
}
