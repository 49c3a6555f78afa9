package gruffle.ir;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing byte array with variable-length numbers. */
final class Output {
  private byte[] data = new byte[256];
  private int size;

  int size() {
    return size;
  }

  byte[] toBytes() {
    return Arrays.copyOf(data, size);
  }

  void u8(int v) {
    if (size == data.length) {
      data = Arrays.copyOf(data, size * 2);
    }
    data[size++] = (byte) v;
  }

  void bool(boolean v) {
    u8(v ? 1 : 0);
  }

  void i32(int v) {
    u8(v >>> 24);
    u8(v >>> 16);
    u8(v >>> 8);
    u8(v);
  }

  void i64(long v) {
    i32((int) (v >>> 32));
    i32((int) v);
  }

  /** An int that is mostly small and not negative. */
  void num(int v) {
    while ((v & ~0x7F) != 0) {
      u8(v & 0x7F | 0x80);
      v >>>= 7;
    }
    u8(v);
  }

  /** A long of either sign that is mostly small. */
  void signed(long v) {
    long z = v << 1 ^ v >> 63;
    while ((z & ~0x7FL) != 0) {
      u8((int) (z & 0x7F) | 0x80);
      z >>>= 7;
    }
    u8((int) z);
  }

  void bytes(byte[] b) {
    num(b.length);
    raw(b);
  }

  void raw(byte[] b) {
    for (byte x : b) {
      u8(x);
    }
  }

  void text(String s) {
    bytes(s.getBytes(StandardCharsets.UTF_8));
  }
}
