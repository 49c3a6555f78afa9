package gruffle.jit.emit;

import gruffle.ir.Func;
import gruffle.jit.Names;
import org.objectweb.asm.MethodVisitor;

/**
 * The ways from one method of a function that has a {@link Twin} to the other. They have no lines, so that no stack shows them.
 */
final class TwinMethods {
  private final Env env;
  private final String owner;
  private final Func fn;
  private final Twin twin;
  private final CodeBuilder c;
  private int g;

  private TwinMethods(Env env, String owner, Func fn, Twin twin, MethodVisitor mv) {
    this.env = env;
    this.owner = owner;
    this.fn = fn;
    this.twin = twin;
    this.c = new CodeBuilder(mv);
  }

  /** Writes the method that has objects, and calls the twin. */
  static void whole(Env env, String owner, Func fn, Twin twin, MethodVisitor mv) {
    mv.visitCode();
    new TwinMethods(env, owner, fn, twin, mv).whole();
  }

  /** Writes a twin that calls the method with objects, which is the function's own code: it is in pieces. */
  static void parts(Env env, String owner, Func fn, Twin twin, MethodVisitor mv) {
    mv.visitCode();
    new TwinMethods(env, owner, fn, twin, mv).parts();
  }

  private void whole() {
    g = c.parameter(Rt.G_DESC);
    int[] slots = new int[fn.numParams];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = c.parameter(env.types().descriptor(fn.type.params().get(i)));
    }
    c.load(g);
    for (int i = 0; i < slots.length; i++) {
      if (twin.params().get(i)) {
        c.load(slots[i]);
        StringLocals.open(c);
      } else {
        c.load(slots[i]);
      }
    }
    c.invokeStatic(owner, Twin.method(fn.symbol), twin.descriptor(env.types(), fn.type));
    twin.results().stream()
        .forEach(
            i -> {
              c.load(g);
              StringLocals.result(c, () -> c.load(g), i);
              c.putField(Rt.G, "r" + i + "L", Rt.OBJECT);
            });
    ret();
  }

  private void parts() {
    g = c.parameter(Rt.G_DESC);
    int[][] slots = new int[fn.numParams][];
    for (int i = 0; i < slots.length; i++) {
      slots[i] =
          twin.params().get(i)
              ? new int[] {c.parameter("[B"), c.parameter("I"), c.parameter("I")}
              : new int[] {c.parameter(env.types().descriptor(fn.type.params().get(i)))};
    }
    c.load(g);
    for (int[] slot : slots) {
      if (slot.length == 3) {
        StringLocals.whole(c, slot);
      } else {
        c.load(slot[0]);
      }
    }
    c.invokeStatic(owner, Names.method(fn.symbol), env.types().method(fn));
    twin.results().stream()
        .forEach(
            i -> {
              c.load(g);
              c.getField(Rt.G, "r" + i + "L", Rt.OBJECT);
              c.cast(Rt.STRING_DESC);
              StringLocals.open(c);
              StringLocals.setResult(c, () -> c.load(g), i);
            });
    ret();
  }

  private void ret() {
    c.ret(fn.type.resultKind());
    c.end();
  }
}
