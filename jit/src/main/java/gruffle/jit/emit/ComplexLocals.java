package gruffle.jit.emit;

import gruffle.ir.Local;

/**
 * Keeps the parts of complex numbers in Java variables: a local of complex type is two doubles, from which the number is made where it is
 * read. C2 makes no object for a number that goes nowhere, but for one that a loop hands on to its next iteration in a variable it does.
 */
final class ComplexLocals {
  /** The Java variables of one local. */
  private record Parts(int re, int im) {}

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Parts[] parts;

  ComplexLocals(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
    this.parts = new Parts[f.fn.locals.size()];
  }

  /** Whether the local is in two variables: in one method only, and where nothing but its code looks at it. */
  boolean has(Local l) {
    return l.type.kind().isComplex()
        && !l.cell
        && f.pieces == null
        && f.fn.body != null
        && !(f.fn.hasDefer && f.fn.results.contains(l));
  }

  private Parts of(Local l) {
    Parts p = parts[l.index];
    if (p == null) {
      p = new Parts(c.variable("D"), c.variable("D"));
      parts[l.index] = p;
    }
    return p;
  }

  /** Whether some variable of the local is read where it may not be set. */
  boolean unset(int local) {
    Parts p = parts[local];
    return p != null && (c.unset.get(p.re) || c.unset.get(p.im));
  }

  /** At the entry: gives the variables some value. */
  void clear(Local l) {
    Parts p = of(l);
    c.clear(p.re);
    c.clear(p.im);
  }

  /** Pushes the number. */
  void load(Local l) {
    Parts p = of(l);
    c.newObject(Rt.COMPLEX);
    c.load(p.re);
    c.load(p.im);
    c.construct(Rt.COMPLEX, "(DD)V");
  }

  /** Puts the number on the stack into the local. */
  void store(Local l) {
    Parts p = of(l);
    c.cast(Rt.COMPLEX_DESC);
    c.dup();
    c.invokeVirtual(Rt.COMPLEX, "re", "()D");
    c.store(p.re);
    c.invokeVirtual(Rt.COMPLEX, "im", "()D");
    c.store(p.im);
  }
}
