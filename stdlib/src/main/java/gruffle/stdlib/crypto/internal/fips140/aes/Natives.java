package gruffle.stdlib.crypto.internal.fips140.aes;

import gruffle.runtime.func.GoNative;
import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.IntSlice;
import java.util.Arrays;

/** AES on whole blocks, by itself, chained, and as a counter's. */
public final class Natives {
  private static final String AT = "crypto/internal/fips140/aes.";

  private Natives() {}

  @GoNative(AT + "encryptBlocks")
  public static void encrypt(IntSlice keys, ByteSlice dst, ByteSlice src) {
    Cipher.encrypt(encrypting(keys), src.a, src.off, src.len, dst.a, dst.off);
  }

  @GoNative(AT + "decryptBlocks")
  public static void decrypt(IntSlice keys, ByteSlice dst, ByteSlice src) {
    Cipher.decrypt(decrypting(keys), src.a, src.off, src.len, dst.a, dst.off);
  }

  @GoNative(AT + "chainEncrypted")
  public static void chainEncrypted(IntSlice keys, ByteSlice iv, ByteSlice dst, ByteSlice src) {
    Modes.chainEncrypted(encrypting(keys), iv, dst, src);
  }

  @GoNative(AT + "chainDecrypted")
  public static void chainDecrypted(IntSlice keys, ByteSlice iv, ByteSlice dst, ByteSlice src) {
    Modes.chainDecrypted(decrypting(keys), iv, dst, src);
  }

  @GoNative(AT + "countBlocks")
  public static void count(
      IntSlice keys, ByteSlice dst, ByteSlice src, long hi, long lo, boolean word) {
    Modes.count(encrypting(keys), dst, src, hi, lo, word);
  }

  /** An array of its own, for its length tells the JDK's code how many rounds there are. */
  private static int[] encrypting(IntSlice keys) {
    return Arrays.copyOfRange(keys.a, keys.off, keys.off + keys.len);
  }

  /** Go's code has the last four words first, in the order of use; the JDK's after all others. */
  private static int[] decrypting(IntSlice keys) {
    int[] k = new int[keys.len];
    System.arraycopy(keys.a, keys.off, k, 4, keys.len - 4);
    System.arraycopy(keys.a, keys.off + keys.len - 4, k, 0, 4);
    return k;
  }
}
