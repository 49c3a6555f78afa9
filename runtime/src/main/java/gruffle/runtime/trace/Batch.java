package gruffle.runtime.trace;

import java.util.Arrays;

/** Bytes of one batch of a trace: events of one thread, or entries of a table. Numbers are LEB128, as in Go's encoding/binary. */
final class Batch {
  /** What the format allows is 64 KB, header and the event in hand included. */
  private static final int FULL = 48 << 10;

  /** The longest form of a number. */
  private static final int MAX_VARINT = 10;

  private byte[] bytes = new byte[1 << 10];
  private int size;

  /** Time of the batch, and of its last event, in nanoseconds. */
  long begin;

  long last;

  boolean isEmpty() {
    return size == 0;
  }

  boolean isFull() {
    return size >= FULL;
  }

  void clear() {
    size = 0;
  }

  Batch octet(int b) {
    room(1);
    bytes[size++] = (byte) b;
    return this;
  }

  /** An unsigned number of 64 bits. */
  Batch number(long v) {
    room(MAX_VARINT);
    while ((v & ~0x7fL) != 0) {
      bytes[size++] = (byte) (v | 0x80);
      v >>>= 7;
    }
    bytes[size++] = (byte) v;
    return this;
  }

  Batch all(byte[] b, int off, int n) {
    room(n);
    System.arraycopy(b, off, bytes, size, n);
    size += n;
    return this;
  }

  Batch all(Batch b) {
    return all(b.bytes, 0, b.size);
  }

  int size() {
    return size;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int n) {
    if (bytes.length - size < n) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + n));
    }
  }
}
