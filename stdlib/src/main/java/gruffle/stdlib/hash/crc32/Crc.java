package gruffle.stdlib.hash.crc32;

import gruffle.runtime.value.ByteSlice;

/** A reflected CRC-32 of eight bytes at a time, by eight tables (Kounavis and Berry, 2005); the register is neither inverted before nor after. */
final class Crc {
  static final Crc IEEE = new Crc(0xEDB88320);
  static final Crc CASTAGNOLI = new Crc(0x82F63B78);

  private static final int WIDTH = 8;

  private final int[][] tables = new int[WIDTH][256];

  private Crc(int polynomial) {
    for (int i = 0; i < 256; i++) {
      int c = i;
      for (int k = 0; k < 8; k++) {
        c = (c & 1) == 0 ? c >>> 1 : c >>> 1 ^ polynomial;
      }
      tables[0][i] = c;
    }
    for (int i = 0; i < 256; i++) {
      for (int t = 1; t < WIDTH; t++) {
        int before = tables[t - 1][i];
        tables[t][i] = before >>> 8 ^ tables[0][before & 0xff];
      }
    }
  }

  int update(int crc, ByteSlice s) {
    byte[] b = s.a;
    int i = s.off;
    int end = s.off + s.len;
    int c = crc;
    int[][] t = tables;
    for (; i + WIDTH <= end; i += WIDTH) {
      int x = c ^ word(b, i);
      int y = word(b, i + 4);
      c =
          t[7][x & 0xff]
              ^ t[6][x >>> 8 & 0xff]
              ^ t[5][x >>> 16 & 0xff]
              ^ t[4][x >>> 24]
              ^ t[3][y & 0xff]
              ^ t[2][y >>> 8 & 0xff]
              ^ t[1][y >>> 16 & 0xff]
              ^ t[0][y >>> 24];
    }
    for (; i < end; i++) {
      c = c >>> 8 ^ t[0][(c ^ b[i]) & 0xff];
    }
    return c;
  }

  private static int word(byte[] b, int i) {
    return b[i] & 0xff | (b[i + 1] & 0xff) << 8 | (b[i + 2] & 0xff) << 16 | b[i + 3] << 24;
  }
}
