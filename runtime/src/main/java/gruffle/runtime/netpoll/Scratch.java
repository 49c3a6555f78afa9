package gruffle.runtime.netpoll;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Memory outside the heap for the arguments of one system call at a time. Each M has one: a native that does not park, and a goroutine in a
 * system call, keep their M.
 */
public final class Scratch {
  static final int ADDRESS = 128;

  private static final int SIZE = 512;

  // Where things lie; errno comes first.
  private static final int INTS = 16;
  private static final int STRUCT = 64;
  private static final int SOCKADDR = 256;

  private final MemorySegment memory = Arena.ofAuto().allocate(SIZE, 16);
  private final long address = memory.address();
  private MemorySegment buffer = MemorySegment.NULL;

  public Scratch() {}

  /** For the state that a call leaves. */
  MemorySegment errno() {
    return memory;
  }

  /** Eight ints, for lengths and small values. */
  long ints() {
    return address + INTS;
  }

  int getInt(int i) {
    return memory.get(ValueLayout.JAVA_INT, INTS + 4L * i);
  }

  long putInt(int i, int v) {
    memory.set(ValueLayout.JAVA_INT, INTS + 4L * i, v);
    return address + INTS + 4L * i;
  }

  /** Longs of a structure such as msghdr, up to 24. */
  long struct() {
    return address + STRUCT;
  }

  void putStruct(int i, long v) {
    memory.set(ValueLayout.JAVA_LONG, STRUCT + 8L * i, v);
  }

  long getStruct(int i) {
    return memory.get(ValueLayout.JAVA_LONG, STRUCT + 8L * i);
  }

  /** A sockaddr, up to {@link #ADDRESS} bytes. */
  long sockaddr() {
    return address + SOCKADDR;
  }

  void putSockaddr(byte[] b, int off, int len) {
    MemorySegment.copy(b, off, memory, ValueLayout.JAVA_BYTE, SOCKADDR, len);
  }

  void getSockaddr(byte[] b, int off, int len) {
    MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, SOCKADDR, b, off, len);
  }

  /** At least so many bytes, kept for later calls. */
  MemorySegment buffer(long size) {
    if (buffer.byteSize() < size) {
      buffer = Arena.ofAuto().allocate(Math.max(size, 4096), 16);
    }
    return buffer;
  }
}
