package gruffle.runtime.ops;

import gruffle.runtime.value.Mem;
import java.util.Objects;
import jdk.internal.misc.Unsafe;

/** Numbers that lie in an array of bytes, read and written as a whole where a program does so byte by byte. */
public final class ByteWords {
  private ByteWords() {}

  /** Whether n bytes from that index on are all part of a slice of that length. */
  public static boolean within(int len, long i, int n) {
    return i >= 0 && i <= (long) len - n;
  }

  /** Two bytes from that place on, the lower first, without sign. */
  public static int little16(byte[] a, int i) {
    return Mem.U.getCharUnaligned(a, at(a, i, Short.BYTES), false);
  }

  public static int big16(byte[] a, int i) {
    return Mem.U.getCharUnaligned(a, at(a, i, Short.BYTES), true);
  }

  public static int little32(byte[] a, int i) {
    return Mem.U.getIntUnaligned(a, at(a, i, Integer.BYTES), false);
  }

  public static int big32(byte[] a, int i) {
    return Mem.U.getIntUnaligned(a, at(a, i, Integer.BYTES), true);
  }

  public static long little64(byte[] a, int i) {
    return Mem.U.getLongUnaligned(a, at(a, i, Long.BYTES), false);
  }

  public static long big64(byte[] a, int i) {
    return Mem.U.getLongUnaligned(a, at(a, i, Long.BYTES), true);
  }

  /** Writes the lower two bytes of a number from that place on, the lowest first. */
  public static void putLittle16(byte[] a, int i, int v) {
    Mem.U.putShortUnaligned(a, at(a, i, Short.BYTES), (short) v, false);
  }

  public static void putBig16(byte[] a, int i, int v) {
    Mem.U.putShortUnaligned(a, at(a, i, Short.BYTES), (short) v, true);
  }

  public static void putLittle32(byte[] a, int i, int v) {
    Mem.U.putIntUnaligned(a, at(a, i, Integer.BYTES), v, false);
  }

  public static void putBig32(byte[] a, int i, int v) {
    Mem.U.putIntUnaligned(a, at(a, i, Integer.BYTES), v, true);
  }

  public static void putLittle64(byte[] a, int i, long v) {
    Mem.U.putLongUnaligned(a, at(a, i, Long.BYTES), v, false);
  }

  public static void putBig64(byte[] a, int i, long v) {
    Mem.U.putLongUnaligned(a, at(a, i, Long.BYTES), v, true);
  }

  /** A slice's parts may belong to two headers where goroutines race for it: never beyond the array. */
  private static long at(byte[] a, int i, int n) {
    return Unsafe.ARRAY_BYTE_BASE_OFFSET + (long) Objects.checkIndex(i, a.length - (n - 1));
  }
}
