package gruffle.runtime.netpoll;

import gruffle.runtime.ops.GoMemory;
import gruffle.runtime.sched.G;
import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.StructLayout;
import gruffle.runtime.value.Addresses;
import gruffle.runtime.value.CellD;
import gruffle.runtime.value.CellF;
import gruffle.runtime.value.CellI;
import gruffle.runtime.value.CellJ;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.CellZ;
import gruffle.runtime.value.GoStruct;
import gruffle.runtime.value.Mem;
import gruffle.runtime.value.Ptr;
import java.nio.ByteBuffer;
import java.util.function.LongFunction;

/** One variable in {@link CallMemory}. */
final class Block extends GoMemory {
  private final CallMemory memory;
  private final Addresses.Found place;
  private final Variable variable;
  private final long limit;
  private final int size;
  private final long address;
  private byte[] before = {};

  /** How much the pointer in the struct at hand leads to. */
  private long pointed = CallMemory.ALL;

  Block(
      CallMemory memory,
      G g,
      Addresses.Found place,
      Variable variable,
      long limit,
      ByteBuffer bytes,
      int size,
      long address) {
    super(g, bytes);
    this.memory = memory;
    this.place = place;
    this.variable = variable;
    this.limit = limit;
    this.size = size;
    this.address = address;
  }

  boolean isOf(Addresses.Found f, long most) {
    return place.object() == f.object() && place.inside() == f.inside() && limit == most;
  }

  /** Where the kernel finds it. */
  long address() {
    return address;
  }

  int size() {
    return size;
  }

  ByteBuffer bytes() {
    return bytes;
  }

  Variable variable() {
    return variable;
  }

  void fill() {
    switch (variable) {
      case Variable.Numbers n -> copy(n, true);
      case Variable.Fields f -> {
        for (int i = f.first(); i < f.type().numField(); i++) {
          int at = (int) (f.type().fieldOffset(i) - f.start());
          if (fits(at, f.type().field(i).type().size())) {
            limitOf(f.struct(), f.type());
            write(field(f.struct(), i), f.type().field(i).type(), at);
          }
        }
      }
      case Variable.Structs s ->
          each(
              s.elem().size(),
              i -> s.array()[s.from() + (int) i],
              (o, at) -> write(o, s.elem(), at));
      case Variable.Rows r ->
          each(
              r.rowSize(),
              i -> r.array()[r.from() + (int) i],
              (o, at) -> row(o, r.rowSize(), at, true));
      case Variable.Pointers p ->
          each(
              WORD,
              i -> p.array()[p.from() + (int) i],
              (o, at) -> bytes.putLong(at, number(o, at)));
      case Variable.Cell c -> cell(c.cell());
    }
    before = new byte[size];
    bytes.get(0, before);
  }

  private boolean fits(long at, long n) {
    return at + n <= size;
  }

  private interface Element {
    void at(Object element, int at);
  }

  private void each(long step, LongFunction<Object> elements, Element f) {
    for (long i = 0; step > 0 && fits(i * step, step); i++) {
      f.at(elements.apply(i), (int) (i * step));
    }
  }

  private void copy(Variable.Numbers n, boolean out) {
    part(n.array(), n.from(), 0, size, out);
  }

  private void row(Object row, int n, int at, boolean out) {
    part(row, 0, at, n, out);
  }

  /** Between a part of an array of numbers and the bytes. */
  private void part(Object array, long from, int at, int n, boolean out) {
    long start = Mem.U.arrayBaseOffset(array.getClass()) + from;
    for (int i = 0; i < n; i++) {
      if (out) {
        bytes.put(at + i, Mem.U.getByte(array, start + i));
      } else if (bytes.get(at + i) != before[at + i]) {
        Mem.U.putByte(array, start + i, bytes.get(at + i));
      }
    }
  }

  private void cell(Ptr p) {
    switch (p) {
      case CellZ c -> bytes.put(0, (byte) (c.getZ() ? 1 : 0));
      case CellI c -> bytes.putInt(0, c.getI());
      case CellJ c -> bytes.putLong(0, c.getJ());
      case CellF c -> bytes.putFloat(0, c.getF());
      case CellD c -> bytes.putDouble(0, c.getD());
      case CellL c -> bytes.putLong(0, number(c.getL(), 0));
      default -> throw new IllegalStateException(p.getClass().getName());
    }
  }

  /** Into the variable, where the bytes are others now. */
  void goBack() {
    if (!isNews(0, size)) {
      return;
    }
    switch (variable) {
      case Variable.Numbers n -> copy(n, false);
      case Variable.Fields f -> {
        for (int i = f.first(); i < f.type().numField(); i++) {
          int at = (int) (f.type().fieldOffset(i) - f.start());
          if (fits(at, f.type().field(i).type().size())) {
            read(field(f.struct(), i), f.type().field(i).type(), at);
          }
        }
      }
      case Variable.Structs s ->
          each(
              s.elem().size(),
              i -> s.array()[s.from() + (int) i],
              (o, at) -> read(o, s.elem(), at));
      case Variable.Rows r ->
          each(
              r.rowSize(),
              i -> r.array()[r.from() + (int) i],
              (o, at) -> row(o, r.rowSize(), at, false));
      case Variable.Pointers p -> {}
      case Variable.Cell c -> cellBack(c.cell());
    }
  }

  private void cellBack(Ptr p) {
    switch (p) {
      case CellZ c -> c.setZ(bytes.get(0) != 0);
      case CellI c -> c.setI(bytes.getInt(0));
      case CellJ c -> c.setJ(bytes.getLong(0));
      case CellF c -> c.setF(bytes.getFloat(0));
      case CellD c -> c.setD(bytes.getDouble(0));
      default -> {}
    }
  }

  // --- structures ---

  @Override
  protected void write(Object v, Rtype t, int at) {
    if (t.kind() == Kind.STRUCT) {
      limitOf((GoStruct) v, t);
    }
    super.write(v, t, at);
    if (t.kind() == Kind.STRUCT) {
      pointed = CallMemory.ALL;
    }
  }

  /** Of a struct that is a pointer and a length, as an iovec. */
  private void limitOf(GoStruct s, Rtype t) {
    boolean vector =
        t.numField() == 2
            && t.field(0).type().kind() == Kind.POINTER
            && switch (t.field(1).type().kind()) {
              case INT, UINT, INT64, UINT64 -> true;
              default -> false;
            };
    StructLayout l = s.layout();
    pointed = vector ? l.ptr(s, 1).getJ() : CallMemory.ALL;
  }

  /** A number that may be an address: system calls are full of them. */
  @Override
  protected void scalar(Ptr p, Rtype t, int at) {
    if (t.kind() == Kind.UINTPTR && memory.isOutside()) {
      bytes.putLong(at, memory.kernel(p.getJ(), CallMemory.ALL));
    } else {
      super.scalar(p, t, at);
    }
  }

  @Override
  protected long number(Object p, int at) {
    return memory.pointer(p, pointed);
  }

  /** The kernel hands out no pointers to variables. */
  @Override
  protected Object pointer(int at) {
    throw new IllegalStateException("a pointer of the kernel's");
  }

  @Override
  protected boolean isReadBack(Rtype t) {
    return switch (t.kind()) {
      case POINTER, UNSAFE_POINTER, STRING, SLICE, INTERFACE, MAP, CHAN, FUNC -> false;
      default -> true;
    };
  }

  @Override
  protected boolean isNews(int at, int n) {
    for (int i = at; i < at + n; i++) {
      if (bytes.get(i) != before[i]) {
        return true;
      }
    }
    return false;
  }
}
