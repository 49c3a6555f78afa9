package gruffle.syntax;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages Go source in the ways that typing does, and some that only a disk does. */
final class Mutator {
  private static final String[] INSERTS = {
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ";",
    ":",
    ":=",
    "=",
    "==",
    ".",
    "...",
    "<-",
    "*",
    "&",
    "|",
    "~",
    "!",
    "++",
    "+=",
    "\n",
    " ",
    "x",
    "_",
    "0",
    "0x",
    "1_",
    "08",
    "1e",
    "'a",
    "\"",
    "`",
    "'",
    "\\",
    "//",
    "/*",
    "*/",
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto L",
    "L:",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var",
    "//line x.go:1\n",
    "/*line :7:3*/",
    "//go:build go1.20\n",
    "\uFEFF",
    "\u0000",
    "é",
    "②",
    "٣",
    "€"
  };

  private final Random random;

  Mutator(long seed) {
    random = new Random(seed);
  }

  byte[] mutate(byte[] src) {
    byte[] result = src;
    int n = 1 + random.nextInt(4);
    for (int i = 0; i < n && result.length > 0; i++) {
      result = once(result);
    }
    return result;
  }

  private byte[] once(byte[] src) {
    int at = random.nextInt(src.length);
    return switch (random.nextInt(9)) {
      case 0 -> replace(src, at, at + 1, new byte[0]);
      case 1 -> replace(src, at, at + 1, new byte[] {(byte) random.nextInt(256)});
      case 2 ->
          replace(
              src,
              at,
              at,
              INSERTS[random.nextInt(INSERTS.length)].getBytes(
                  java.nio.charset.StandardCharsets.UTF_8));
      case 3 -> Arrays.copyOf(src, at);
      default -> tokens(src);
    };
  }

  // Deletes, doubles, swaps or moves whole tokens.
  private byte[] tokens(byte[] src) {
    int[] cuts = boundaries(src);
    if (cuts.length < 4) {
      return src;
    }
    int i = random.nextInt(cuts.length - 1);
    int j = random.nextInt(cuts.length - 1);
    byte[] a = Arrays.copyOfRange(src, cuts[i], cuts[i + 1]);
    byte[] b = Arrays.copyOfRange(src, cuts[j], cuts[j + 1]);
    return switch (random.nextInt(4)) {
      case 0 -> replace(src, cuts[i], cuts[i + 1], new byte[0]);
      case 1 -> replace(src, cuts[i], cuts[i], a);
      case 2 -> replace(src, cuts[i], cuts[i + 1], b);
      default -> {
        int lo = Math.min(i, j);
        int hi = Math.max(i, j);
        byte[] half = replace(src, cuts[hi], cuts[hi + 1], lo == i ? a : b);
        yield replace(half, cuts[lo], cuts[lo + 1], lo == i ? b : a);
      }
    };
  }

  // Where words, runs of white space and single other characters start.
  private static int[] boundaries(byte[] src) {
    List<Integer> cuts = new ArrayList<>();
    int previous = -1;
    for (int i = 0; i < src.length; i++) {
      int kind = kind(src[i]);
      if (kind != previous || kind == 2) {
        cuts.add(i);
      }
      previous = kind;
    }
    cuts.add(src.length);
    return cuts.stream().mapToInt(i -> i).toArray();
  }

  private static int kind(byte b) {
    if (b == ' ' || b == '\t' || b == '\n') {
      return 0;
    }
    return b < 0 || Character.isLetterOrDigit(b) || b == '_' ? 1 : 2;
  }

  private static byte[] replace(byte[] src, int from, int to, byte[] with) {
    var out = new ByteArrayOutputStream(src.length + with.length);
    out.write(src, 0, from);
    out.writeBytes(with);
    out.write(src, to, src.length - to);
    return out.toByteArray();
  }
}
