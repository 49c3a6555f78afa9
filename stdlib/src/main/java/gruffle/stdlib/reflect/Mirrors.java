package gruffle.stdlib.reflect;

import gruffle.runtime.type.ProgramLoader;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.TypeTable;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Mem;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Makes the Go objects (*reflect.rtype) that stand for the types of one program: one for each, so that == on them is identity
 * of types.
 *
 * <p>A type keeps its own; the predeclared types, which all programs share, have theirs here.
 */
final class Mirrors {
  private static final int SHARED = 64;

  final TypeTable table;
  private final GoStruct prototype;
  private final long typeOffset;
  private final long kindOffset;
  private final AtomicReferenceArray<GoStruct> shared = new AtomicReferenceArray<>(SHARED);

  /** From the Go type rtype, whose first fields are the type and its kind. */
  Mirrors(Rtype rtype) {
    this.table = rtype.table();
    this.prototype = rtype.newStruct();
    this.typeOffset = prototype.layout().offset(0);
    this.kindOffset = prototype.layout().offset(1);
  }

  ProgramLoader loader() {
    return table.loader();
  }

  /** The mirror of a type; null for null. */
  GoStruct of(Rtype t) {
    if (t == null) {
      return null;
    }
    if (t.table() == null) {
      return ofShared(t);
    }
    GoStruct m = t.mirror();
    return m != null ? m : t.mirror(make(t));
  }

  private GoStruct ofShared(Rtype t) {
    GoStruct m = shared.get(t.id());
    if (m == null) {
      shared.compareAndSet(t.id(), null, make(t));
      m = shared.get(t.id());
    }
    return m;
  }

  private GoStruct make(Rtype t) {
    GoStruct m = prototype.fresh();
    Mem.U.putReference(m, typeOffset, t);
    Mem.U.putLong(m, kindOffset, t.kind().ordinal());
    return m;
  }
}
