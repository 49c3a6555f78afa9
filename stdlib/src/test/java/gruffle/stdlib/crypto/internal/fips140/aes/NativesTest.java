package gruffle.stdlib.crypto.internal.fips140.aes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gruffle.runtime.value.ByteSlice;
import gruffle.runtime.value.IntSlice;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The ways in which AES is used give what the JDK's own give, from the first call to those after HotSpot has compiled them. */
class NativesTest {
  /** The round keys of FIPS 197's example in appendix A.1, of 2b7e1516 28aed2a6 abf71588 09cf4f3c. */
  private static final int[] KEYS = {
    0x2b7e1516, 0x28aed2a6, 0xabf71588, 0x09cf4f3c, 0xa0fafe17, 0x88542cb1, 0x23a33939, 0x2a6c7605,
    0xf2c295f2, 0x7a96b943, 0x5935807a, 0x7359f67f, 0x3d80477d, 0x4716fe3e, 0x1e237e44, 0x6d7a883b,
    0xef44a541, 0xa8525b7f, 0xb671253b, 0xdb0bad00, 0xd4d1c6f8, 0x7c839d87, 0xcaf2b8bc, 0x11f915bc,
    0x6d88a37a, 0x110b3efd, 0xdbf98641, 0xca0093fd, 0x4e54f70e, 0x5f5fc9f3, 0x84a64fb2, 0x4ea6dc4f,
    0xead27321, 0xb58dbad2, 0x312bf560, 0x7f8d292f, 0xac7766f3, 0x19fadc21, 0x28d12941, 0x575c006e,
    0xd014f9a8, 0xc9ee2589, 0xe13f0cc8, 0xb6630ca6
  };

  private static byte[] key() {
    byte[] key = new byte[16];
    for (int i = 0; i < 16; i++) {
      key[i] = (byte) (KEYS[i / 4] >>> 24 - i % 4 * 8);
    }
    return key;
  }

  private static byte[] jdk(String mode, byte[] iv, byte[] in) throws Exception {
    var c = javax.crypto.Cipher.getInstance("AES/" + mode + "/NoPadding");
    c.init(
        javax.crypto.Cipher.ENCRYPT_MODE,
        new SecretKeySpec(key(), "AES"),
        iv == null ? null : new IvParameterSpec(iv));
    return c.doFinal(in);
  }

  private static ByteSlice slice(byte[] b) {
    return new ByteSlice(b, 0, b.length, b.length);
  }

  @Test
  void every_call_gives_what_the_jdk_gives() throws Exception {
    var keys = new IntSlice(KEYS, 0, KEYS.length, KEYS.length);
    byte[] in = new byte[5000 / 16 * 16];
    new Random(3).nextBytes(in);
    byte[] iv = new byte[16];
    Arrays.fill(iv, 1, 16, (byte) 255);
    byte[] counted = jdk("CTR", iv, in);
    byte[] chained = jdk("CBC", iv, in);
    byte[] alone = jdk("ECB", null, in);
    for (int i = 0; i < 3_000; i++) {
      byte[] out = new byte[in.length];
      Natives.encrypt(keys, slice(out), slice(in));
      assertThat(out).isEqualTo(alone);
      Natives.count(keys, slice(out), slice(in), 0x00ffffffffffffffL, -1L, false);
      assertThat(out).isEqualTo(counted);
      Natives.chainEncrypted(keys, slice(iv.clone()), slice(out), slice(in));
      assertThat(out).isEqualTo(chained);
    }
  }

  @Test
  void what_is_outside_of_an_array_is_told_before_the_instructions_run() {
    byte[] b = new byte[32];
    assertThatThrownBy(() -> Cipher.encrypt(KEYS, b, 16, 32, b, 0))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Cipher.decrypt(KEYS, b, 0, 32, b, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Cipher.encrypt(KEYS, b, 0, 17, b, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Cipher.encrypt(new int[45], b, 0, 16, b, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
