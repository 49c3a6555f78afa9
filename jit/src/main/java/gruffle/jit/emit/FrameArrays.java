package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.JKind;

/** Variables in two arrays, as tier 0 has them: primitives as raw bits in a long[], references in an Object[]. */
final class FrameArrays {
  private final CodeBuilder c;
  private final int prims;
  private final int refs;

  /** Of the arrays in these Java variables. */
  FrameArrays(CodeBuilder c, int prims, int refs) {
    this.c = c;
    this.prims = prims;
    this.refs = refs;
  }

  /** Those of the method's next two parameters. */
  static FrameArrays parameters(CodeBuilder c) {
    int prims = c.parameter("[J");
    return new FrameArrays(c, prims, c.parameter("[" + Rt.OBJECT));
  }

  /** Fresh ones for so many variables. */
  static FrameArrays fresh(CodeBuilder c, int n) {
    FrameArrays arrays = declared(c);
    arrays.renew(n);
    return arrays;
  }

  /** Those that {@link #renew} makes. */
  static FrameArrays declared(CodeBuilder c) {
    int prims = c.variable("[J");
    return new FrameArrays(c, prims, c.variable("[" + Rt.OBJECT));
  }

  /** Makes fresh arrays for so many variables. */
  void renew(int n) {
    c.iconst(n);
    c.newArray("J");
    c.store(prims);
    c.iconst(n);
    c.newArray(Rt.OBJECT);
    c.store(refs);
  }

  /** Pushes both arrays. */
  void load() {
    c.load(prims);
    c.load(refs);
  }

  /** Pushes the value of variable i. */
  void load(JKind k, int i, String descriptor) {
    c.load(k == JKind.L ? refs : prims);
    c.iconst(i);
    c.insn(k == JKind.L ? AALOAD : LALOAD);
    switch (k) {
      case Z, I -> c.insn(L2I);
      case F -> {
        c.insn(L2I);
        c.invokeStatic("java/lang/Float", "intBitsToFloat", "(I)F");
      }
      case D -> c.invokeStatic("java/lang/Double", "longBitsToDouble", "(J)D");
      case L -> c.cast(descriptor);
      case J, V -> {}
    }
  }

  private void raw(JKind k) {
    switch (k) {
      case Z, I -> c.insn(I2L);
      case F -> {
        c.invokeStatic("java/lang/Float", "floatToRawIntBits", "(F)I");
        c.insn(I2L);
      }
      case D -> c.invokeStatic("java/lang/Double", "doubleToRawLongBits", "(D)J");
      case J, L, V -> {}
    }
  }

  /**
   * The same by a call that HotSpot does not inline: the addresses of the elements, which it would share with the loads at the entry, stay in no
   * registers all through the loop.
   */
  void keep(JKind k, int i) {
    put(
        k,
        i,
        () ->
            c.invokeStatic(
                Rt.OSR_ENTRY,
                "keep",
                k == JKind.L ? "([" + Rt.OBJECT + "I" + Rt.OBJECT + ")V" : "([JIJ)V"));
  }

  /** Puts the value on the stack into variable i. */
  void store(JKind k, int i) {
    put(k, i, () -> c.insn(k == JKind.L ? AASTORE : LASTORE));
  }

  /** Has store take the array, the index and the value that is on the stack. */
  private void put(JKind k, int i, Runnable store) {
    raw(k);
    int value = c.spill();
    c.load(k == JKind.L ? refs : prims);
    c.iconst(i);
    c.load(value);
    store.run();
    c.release(value);
  }
}
