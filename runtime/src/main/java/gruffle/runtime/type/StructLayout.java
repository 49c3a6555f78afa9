package gruffle.runtime.type;

import gruffle.runtime.value.FieldPtr;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Slice;
import gruffle.runtime.value.Store;

/** The generated base class of an underlying struct type, and where its fields lie. */
public final class StructLayout {
  /** The struct type, unnamed. */
  public final Rtype type;

  /** Internal name of the base class; fields are called f0, f1 …. */
  public final String className;

  private final Class<?> cls;
  private final long[] offsets;
  private final Store[] stores;

  StructLayout(Rtype type, String className, Class<?> cls) {
    this.type = type;
    this.className = className;
    this.cls = cls;
    int n = type.numField();
    offsets = new long[n];
    stores = new Store[n];
    for (int i = 0; i < n; i++) {
      offsets[i] = Mem.offset(cls, "f" + i);
      stores[i] = type.field(i).type().store();
    }
  }

  public Class<?> structClass() {
    return cls;
  }

  public int numField() {
    return offsets.length;
  }

  /** Offset of field i for {@link Mem#U}. */
  public long offset(int i) {
    return offsets[i];
  }

  public Store store(int i) {
    return stores[i];
  }

  /** A reference field's value. */
  public Object getL(GoStruct s, int i) {
    return Slice.shared(Mem.U.getReference(s, offsets[i]));
  }

  /** The pointer to a field that is neither struct nor array. */
  public FieldPtr ptr(GoStruct holder, int i) {
    return new FieldPtr(holder, offsets[i], stores[i]);
  }
}
