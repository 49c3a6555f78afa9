package gruffle.runtime.value;

/** Integer access to a place by its {@link Store}. */
public final class Places {
  private Places() {}

  public static int getInt(Object base, long offset, Store store) {
    return switch (store) {
      case B -> Mem.U.getByte(base, offset);
      case UB -> Mem.U.getByte(base, offset) & 0xff;
      case S -> Mem.U.getShort(base, offset);
      case US -> Mem.U.getShort(base, offset) & 0xffff;
      default -> Mem.U.getInt(base, offset);
    };
  }

  public static void putInt(Object base, long offset, Store store, int x) {
    switch (store) {
      case B, UB -> Mem.U.putByte(base, offset, (byte) x);
      case S, US -> Mem.U.putShort(base, offset, (short) x);
      default -> Mem.U.putInt(base, offset, x);
    }
  }

  public static int width(Store store) {
    return switch (store) {
      case Z, B, UB -> 1;
      case S, US -> 2;
      case I, F -> 4;
      default -> 8;
    };
  }
}
