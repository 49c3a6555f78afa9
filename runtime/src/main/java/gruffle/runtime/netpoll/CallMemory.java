package gruffle.runtime.netpoll;

import gruffle.runtime.sched.G;
import gruffle.runtime.value.Addresses;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a system call sees of the program's memory: a copy of the variables that its arguments lead to, outside the heap, which goes back into the variables
 * after the call where the kernel has written. Lives as long as the call.
 */
final class CallMemory {
  /** No limit: as far as the variable goes. */
  static final long ALL = Long.MAX_VALUE;

  /** Room behind a variable for what is a part of a longer structure of the kernel's. */
  private static final int SLACK = 1024;

  /** A call that moves more at once has to do with less. */
  private static final long MOST = 64 << 20;

  private final G g;
  private final Arena arena;
  private final List<Block> blocks = new ArrayList<>();

  /** Without an arena copies lie in the heap, and pointers in them are the program's numbers. */
  CallMemory(G g, Arena arena) {
    this.g = g;
    this.arena = arena;
  }

  /** The copy of what a number of the program's is the address of; null if nothing has that address. */
  Block block(long address, long limit) {
    Addresses.Found f = address == 0 ? null : g.rt.addresses.find(address);
    return f == null ? null : block(f, limit);
  }

  private Block block(Addresses.Found f, long limit) {
    for (Block b : blocks) {
      if (b.isOf(f, limit)) {
        return b;
      }
    }
    Variable v = Variable.of(g, f);
    if (v == null) {
      return null;
    }
    long size = Math.min(v.size(limit), MOST);
    ByteBuffer bytes;
    long at;
    if (arena == null) {
      bytes = ByteBuffer.allocate((int) size);
      at = 0;
    } else {
      long room = Math.min(limit == ALL ? size : Math.max(size, limit), MOST) + SLACK;
      MemorySegment m = arena.allocate(room, 16);
      bytes = m.asByteBuffer();
      at = m.address();
    }
    var b = new Block(this, g, f, v, limit, bytes, (int) size, at);
    blocks.add(b);
    b.fill();
    return b;
  }

  /** The kernel's number for one of the program's addresses: that of the copy; what is no address stays as it is. */
  long kernel(long address, long limit) {
    Block b = block(address, limit);
    return b == null ? address : b.address();
  }

  /** The number for a pointer inside a structure. */
  long pointer(Object p, long limit) {
    long number = g.rt.addresses.of(p);
    return arena == null ? number : kernel(number, limit);
  }

  boolean isOutside() {
    return arena != null;
  }

  /** The string that ends with 0 at an address; null if nothing has that address. */
  byte[] string(long address) {
    Block b = new CallMemory(g, null).block(address, ALL);
    if (b == null) {
      return null;
    }
    int n = 0;
    while (n < b.size() && b.bytes().get(n) != 0) {
      n++;
    }
    var s = new byte[n];
    b.bytes().get(0, s);
    return s;
  }

  /** A string of the C library's. */
  long allocate(byte[] s) {
    MemorySegment m = arena.allocate(s.length + 1L);
    MemorySegment.copy(MemorySegment.ofArray(s), 0, m, 0, s.length);
    return m.address();
  }

  /** Writes back what the kernel has changed. */
  void goBack() {
    for (Block b : blocks) {
      b.goBack();
    }
  }
}
