package gruffle.runtime.type;

/** Names of generated classes from types. */
public final class Names {
  private Names() {}

  /** A symbol with everything that the JVM forbids, or we use ourselves, escaped as $hex. */
  public static String mangle(String symbol) {
    StringBuilder b = new StringBuilder(symbol.length() + 16);
    for (int i = 0; i < symbol.length(); i++) {
      char c = symbol.charAt(i);
      if (c == '.') {
        b.append('_');
      } else if (c == '_' || c == '$' || c == ';' || c == '[' || c == ']' || c == '/' || c <= ' '
          || c == '*') {
        b.append('$').append(Integer.toHexString(c)).append('_');
      } else {
        b.append(c);
      }
    }
    return b.toString();
  }

  /** 128 bits that tell texts apart. */
  public static String digest(String s) {
    long a = 0xcbf29ce484222325L;
    long b = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      a = (a ^ c) * 0x100000001b3L;
      b = Long.rotateLeft(b ^ c, 23) * 0xD6E8FEB86659FD93L;
    }
    return Long.toHexString(a ^ a >>> 31) + Long.toHexString(b ^ b >>> 29);
  }
}
