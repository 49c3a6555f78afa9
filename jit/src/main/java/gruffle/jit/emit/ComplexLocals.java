package gruffle.jit.emit;

import gruffle.ir.Func;
import gruffle.ir.Local;
import java.util.BitSet;
import java.util.List;

/** Keeps the real and the imaginary part of complex numbers in Java variables. */
final class ComplexLocals extends SplitLocals {
  ComplexLocals(FuncEmitter f) {
    super(f, () -> of(f.fn));
  }

  /** Those that nothing but the function's own code looks at. */
  private static BitSet of(Func fn) {
    var all = new BitSet();
    for (Local l : fn.locals) {
      if (l.type.kind().isComplex() && !l.cell && !(fn.hasDefer && fn.results.contains(l))) {
        all.set(l.index);
      }
    }
    return all;
  }

  @Override
  List<String> descriptors(Local l) {
    return List.of("D", "D");
  }

  @Override
  void load(Local l) {
    int[] p = of(l);
    c.newObject(Rt.COMPLEX);
    c.load(p[0]);
    c.load(p[1]);
    c.construct(Rt.COMPLEX, "(DD)V");
  }

  @Override
  void store(Local l) {
    int[] p = of(l);
    c.cast(Rt.COMPLEX_DESC);
    c.dup();
    c.invokeVirtual(Rt.COMPLEX, "re", "()D");
    c.store(p[0]);
    c.invokeVirtual(Rt.COMPLEX, "im", "()D");
    c.store(p[1]);
  }
}
