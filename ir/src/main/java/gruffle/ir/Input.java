package gruffle.ir;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A cursor over what {@link Output} wrote; any number of them may read one buffer at a time. */
final class Input {
  private final ByteBuffer data;
  private int at;

  Input(ByteBuffer data, int at) {
    this.data = data;
    this.at = at;
  }

  /** Another cursor at the same place. */
  Input copy() {
    return new Input(data, at);
  }

  int u8() {
    return data.get(at++) & 0xFF;
  }

  boolean bool() {
    return u8() != 0;
  }

  long i64() {
    long v = data.getLong(at);
    at += 8;
    return v;
  }

  int num() {
    int v = 0;
    int shift = 0;
    int b;
    do {
      b = u8();
      v |= (b & 0x7F) << shift;
      shift += 7;
    } while (b >= 0x80);
    return v;
  }

  long signed() {
    long z = 0;
    int shift = 0;
    int b;
    do {
      b = u8();
      z |= (long) (b & 0x7F) << shift;
      shift += 7;
    } while (b >= 0x80);
    return z >>> 1 ^ -(z & 1);
  }

  byte[] bytes() {
    var b = new byte[num()];
    data.get(at, b);
    at += b.length;
    return b;
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
