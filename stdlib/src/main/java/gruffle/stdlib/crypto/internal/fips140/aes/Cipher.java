package gruffle.stdlib.crypto.internal.fips140.aes;

import gruffle.stdlib.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;

/**
 * The JDK's AES on whole blocks, which HotSpot has in the processor's instructions, under round keys that Go's code keeps. The JDK's objects are not used beyond that:
 * each call makes new ones, so that nothing of a key is kept. What they do not check is checked here, once: the instructions look at no bounds.
 */
final class Cipher {
  static final int BLOCK = 16;
  private static final String PROVIDER = "com.sun.crypto.provider.";

  private Cipher() {}

  /** Encrypts all of in, from there on, to out, which may be the same bytes. */
  static void encrypt(int[] keys, byte[] in, int from, int len, byte[] out, int to) {
    check(keys, in, from, len, out, to);
    try {
      Object aes = cipher(keys);
      if (len == BLOCK) {
        Jdk.ENCRYPT_BLOCK.invokeExact(aes, in, from, out, to);
      } else {
        Jdk.ENCRYPT.invokeExact((Object) Jdk.MODE.invokeExact(aes), in, from, len, out, to);
      }
    } catch (Throwable e) {
      throw Handles.fault(e);
    }
  }

  /** The same the other way round; the keys are in the order of the JDK's. */
  static void decrypt(int[] keys, byte[] in, int from, int len, byte[] out, int to) {
    check(keys, in, from, len, out, to);
    try {
      Object aes = cipher(keys);
      if (len == BLOCK) {
        Jdk.DECRYPT_BLOCK.invokeExact(aes, in, from, out, to);
      } else {
        Jdk.DECRYPT.invokeExact((Object) Jdk.MODE.invokeExact(aes), in, from, len, out, to);
      }
    } catch (Throwable e) {
      throw Handles.fault(e);
    }
  }

  private static void check(int[] keys, byte[] in, int from, int len, byte[] out, int to) {
    if (keys.length != 44 && keys.length != 52 && keys.length != 60 || len % BLOCK != 0) {
      throw new IllegalArgumentException();
    }
    Objects.checkFromIndexSize(from, len, in.length);
    Objects.checkFromIndexSize(to, len, out.length);
  }

  private static Object cipher(int[] keys) {
    try {
      Object aes = (Object) Jdk.MAKE.invokeExact();
      Jdk.KEYS.invokeExact(aes, keys);
      // What the JDK's Java code goes by, which runs until HotSpot has compiled it; the
      // instructions go by the number of keys.
      Jdk.LIMIT.invokeExact(aes, keys.length - 4);
      Jdk.ROUNDS_12.invokeExact(aes, keys.length >= 52);
      Jdk.ROUNDS_14.invokeExact(aes, keys.length == 60);
      return aes;
    } catch (Throwable e) {
      throw Handles.fault(e);
    }
  }

  /** Found when the first block is encrypted or decrypted. */
  private static final class Jdk {
    static final MethodHandle MAKE;
    static final MethodHandle KEYS;
    static final MethodHandle LIMIT;
    static final MethodHandle ROUNDS_12;
    static final MethodHandle ROUNDS_14;
    static final MethodHandle ENCRYPT_BLOCK;
    static final MethodHandle DECRYPT_BLOCK;
    static final MethodHandle MODE;
    static final MethodHandle ENCRYPT;
    static final MethodHandle DECRYPT;

    static {
      try {
        Class<?> aes = Class.forName(PROVIDER + "AESCrypt");
        Class<?> mode = Class.forName(PROVIDER + "ElectronicCodeBook");
        Class<?> cipher = Class.forName(PROVIDER + "SymmetricCipher");
        var in = MethodHandles.privateLookupIn(aes, MethodHandles.lookup());
        MAKE =
            in.findConstructor(aes, MethodType.methodType(void.class))
                .asType(MethodType.methodType(Object.class));
        KEYS = on(in.findSetter(aes, "K", int[].class));
        LIMIT = on(in.findSetter(aes, "limit", int.class));
        ROUNDS_12 = on(in.findSetter(aes, "ROUNDS_12", boolean.class));
        ROUNDS_14 = on(in.findSetter(aes, "ROUNDS_14", boolean.class));
        var block =
            MethodType.methodType(void.class, byte[].class, int.class, byte[].class, int.class);
        ENCRYPT_BLOCK = on(in.findVirtual(aes, "encryptBlock", block));
        DECRYPT_BLOCK = on(in.findVirtual(aes, "decryptBlock", block));
        MODE =
            in.findConstructor(mode, MethodType.methodType(void.class, cipher))
                .asType(MethodType.methodType(Object.class, Object.class));
        var blocks =
            MethodType.methodType(
                int.class, byte[].class, int.class, int.class, byte[].class, int.class);
        ENCRYPT = on(in.findVirtual(mode, "encrypt", blocks));
        DECRYPT = on(in.findVirtual(mode, "decrypt", blocks));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the JDK's AES", e);
      }
    }

    private static MethodHandle on(MethodHandle h) {
      return h.asType(h.type().changeParameterType(0, Object.class).changeReturnType(void.class));
    }
  }
}
