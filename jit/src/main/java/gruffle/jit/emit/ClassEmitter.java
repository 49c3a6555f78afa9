package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Func;
import gruffle.ir.Local;
import gruffle.jit.JavaTypes;
import gruffle.jit.Names;
import gruffle.link.JitException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;

/** Writes a class with the methods of some functions, which is their {@link gruffle.runtime.func.Entry} too, and its constants. */
public final class ClassEmitter {
  static final int VERSION = V21;

  private final Env env;
  private final String owner;
  private final List<Func> funcs;
  private final BitSet[] unset;

  /** About how large a piece of a function may be, by its index; 0 where it is one method. */
  private final int[] limits;

  private ClassEmitter(Env env, String owner, List<Func> funcs) {
    this.env = env;
    this.owner = owner;
    this.funcs = funcs;
    this.limits = new int[funcs.size()];
    Arrays.fill(limits, env.piece());
    this.unset = new BitSet[funcs.size()];
    for (int i = 0; i < unset.length; i++) {
      unset[i] = new BitSet();
    }
  }

  /**
   * The class files by internal name: the owner, and where there are constants {@code owner$K}.
   *
   * @param owner internal name of the class
   * @param funcs the functions; the position of each is its index for Entry
   * @throws JitException if one of them cannot be compiled
   */
  public static Map<String, byte[]> emit(Env env, String owner, List<Func> funcs) {
    var e = new ClassEmitter(env, owner, funcs.stream().map(f -> env.shape(f, 0)).toList());
    while (true) {
      try {
        Map<String, byte[]> out = e.attempt();
        return out != null ? out : e.attempt();
      } catch (MethodTooLargeException x) {
        e.split(x);
      } catch (ClassTooLargeException x) {
        throw new JitException("class too large: " + owner);
      }
    }
  }

  /** Has the function that did not fit cut into pieces, or into smaller ones. */
  private void split(MethodTooLargeException x) {
    for (int i = 0; i < limits.length; i++) {
      if (Names.method(funcs.get(i).symbol).equals(Names.whole(x.getMethodName()))) {
        limits[i] = Splitting.next(limits[i], x);
        unset[i].clear();
        return;
      }
    }
    throw new JitException("method too large: " + x.getMethodName());
  }

  /** Null if some variables turned out to be read before they are set: the second attempt initialises them. */
  private Map<String, byte[]> attempt() {
    var cw = new ClassWriter(0);
    cw.visit(VERSION, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, owner, null, Rt.ENTRY, null);
    cw.visitSource(source(), null);
    constructor(cw, Rt.ENTRY);
    entry(cw);
    var constants = new Constants(env, owner, funcs.size());
    var pieces = PieceClasses.of(owner);
    boolean valid = true;
    int patience = env.patience().getAsInt();
    for (int i = 0; i < funcs.size(); i++) {
      Func f = funcs.get(i);
      Twin twin = env.twins().of(f.symbol, env);
      Splitting split = Splitting.of(f, limits[i], pieces, unset[i]);
      MethodVisitor mv = method(cw, Names.method(f.symbol), env.types().method(f));
      Twin own = null;
      if (twin != null) {
        MethodVisitor other =
            method(cw, Twin.method(f.symbol), twin.descriptor(env.types(), f.type));
        if (split == null) {
          TwinMethods.whole(env, owner, f, twin, mv);
          mv = other;
          own = twin;
        } else {
          TwinMethods.parts(env, owner, f, twin, other);
        }
      }
      boolean goesOn = limits[i] == 0 && (own == null || own.results().isEmpty());
      BitSet more =
          FuncEmitter.emit(env, f, own, mv, constants, unset[i], split, goesOn ? patience : 0);
      valid &= more.isEmpty();
      unset[i].or(more);
    }
    if (!valid) {
      return null;
    }
    cw.visitEnd();
    var out = new LinkedHashMap<String, byte[]>();
    out.put(owner, cw.toByteArray());
    pieces.write(out);
    constants.write(out);
    return out;
  }

  private static MethodVisitor method(ClassWriter cw, String name, String descriptor) {
    return cw.visitMethod(ACC_PUBLIC | ACC_STATIC, name, descriptor, null, null);
  }

  private String source() {
    String file = funcs.getFirst().file;
    return file.substring(file.lastIndexOf('/') + 1);
  }

  static void constructor(ClassWriter cw, String parent) {
    var mv = cw.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
    mv.visitCode();
    mv.visitVarInsn(ALOAD, 0);
    mv.visitMethodInsn(INVOKESPECIAL, parent, "<init>", "()V", false);
    mv.visitInsn(RETURN);
    mv.visitMaxs(1, 1);
    mv.visitEnd();
  }

  /** The boxed way in. */
  private void entry(ClassWriter cw) {
    var mv =
        cw.visitMethod(
            ACC_PUBLIC,
            "invoke",
            "(I" + Rt.G_DESC + Rt.FUNC_VAL_DESC + "[" + Rt.OBJECT + ")" + Rt.OBJECT,
            null,
            null);
    mv.visitCode();
    var c = new CodeBuilder(mv);
    c.parameter("L" + owner + ";");
    int index = c.parameter("I");
    int[] args = {
      c.parameter(Rt.G_DESC), c.parameter(Rt.FUNC_VAL_DESC), c.parameter("[" + Rt.OBJECT)
    };
    if (funcs.size() == 1) {
      call(c, funcs.getFirst(), args);
    } else {
      int[] keys = new int[funcs.size()];
      Lab[] targets = new Lab[keys.length];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = i;
        targets[i] = new Lab();
      }
      var other = new Lab();
      c.load(index);
      c.lookup(keys, targets, other);
      for (int i = 0; i < keys.length; i++) {
        c.bind(targets[i]);
        call(c, funcs.get(i), args);
      }
      c.bind(other);
      c.aconstNull();
      c.insn(ATHROW);
    }
    c.end();
  }

  private void call(CodeBuilder c, Func f, int[] args) {
    JavaTypes types = env.types();
    c.load(args[0]);
    if (types.isBoxed(f)) {
      c.load(args[1]);
      c.load(args[2]);
      c.invokeStatic(owner, Names.method(f.symbol), types.method(f));
      Boxes.box(c, f.type.resultKind());
      c.insn(ARETURN);
      return;
    }
    for (int i = 0; i < f.numParams; i++) {
      c.load(args[2]);
      c.iconst(i);
      c.insn(AALOAD);
      Boxes.unbox(c, f.locals.get(i).type.jkind(), types.descriptor(f.locals.get(i)));
    }
    String closure = Names.funcValue(f.symbol);
    int n = 0;
    for (Local l : JavaTypes.captures(f)) {
      c.load(args[1]);
      c.cast("L" + closure + ";");
      c.getField(closure, "c" + n++, types.descriptor(l));
    }
    c.invokeStatic(owner, Names.method(f.symbol), types.method(f));
    Boxes.box(c, f.type.resultKind());
    c.insn(ARETURN);
  }
}
