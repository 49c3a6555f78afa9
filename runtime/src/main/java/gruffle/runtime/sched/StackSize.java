package gruffle.runtime.sched;

import jdk.internal.misc.Unsafe;
import jdk.internal.vm.Continuation;
import jdk.internal.vm.StackChunk;

/** How much of a goroutine's stack lies in the heap, where every yield puts what has grown since the last one. */
final class StackSize {
  private static final Unsafe U = Unsafe.getUnsafe();
  private static final long TAIL = U.objectFieldOffset(Continuation.class, "tail");
  private static final long SIZE = U.objectFieldOffset(StackChunk.class, "size");
  private static final long SP = U.objectFieldOffset(StackChunk.class, "sp");

  private StackSize() {}

  /** In bytes. */
  static long of(Continuation c) {
    long words = 0;
    for (var k = (StackChunk) U.getReference(c, TAIL); k != null; k = k.parent()) {
      words += U.getInt(k, SIZE) - U.getInt(k, SP);
    }
    return words * Long.BYTES;
  }
}
