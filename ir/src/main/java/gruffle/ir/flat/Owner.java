package gruffle.ir.flat;

import gruffle.ir.IrType;

/** A struct type of the program that has structs in it, and what is known of these fields. */
final class Owner {
  final IrType.Struct struct;

  /** Fields that may lie flat in it, so far. */
  private final boolean[] flat;

  /** Fields that lie flat only where the program reads or writes what is in them. */
  private final boolean[] picky;

  /** Fields of which something inside is read or written. */
  private final boolean[] opened;

  Owner(IrType.Struct struct, boolean[] flat, boolean[] picky) {
    this.struct = struct;
    this.flat = flat;
    this.picky = picky;
    this.opened = new boolean[flat.length];
  }

  /** Something inside a field is read or written. */
  void open(int field) {
    opened[field] = true;
  }

  /** A field must be an object of its own. */
  void exclude(int field) {
    flat[field] = false;
  }

  /** All fields must be what Go says they are. */
  void exclude() {
    java.util.Arrays.fill(flat, false);
  }

  /** Whether a field may lie flat, for all that is known so far. */
  boolean mayBeFlat(int field) {
    return flat[field];
  }

  /** The same when everything is known. */
  boolean isFlat(int field) {
    return flat[field] && (opened[field] || !picky[field]);
  }

  boolean isFlat() {
    for (int i = 0; i < flat.length; i++) {
      if (isFlat(i)) {
        return true;
      }
    }
    return false;
  }
}
