package gruffle.stdlib.crypto;

import gruffle.stdlib.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * The block function of one of the JDK's message digests, which HotSpot has in the processor's own instructions, on a state that Go's code keeps. The JDK's objects
 * are not used beyond that: they neither give their state nor take one.
 *
 * <p>A record, so that the handles are constants for HotSpot. Rejected: {@code DigestBase.implCompressMultiBlock}, which does many blocks at once: as a method on its
 * own, compiled by C2 of JDK 25 after digests of several classes have come by, it gives wrong states for SHA-512.
 *
 * <p>Each block is copied, for HotSpot's copy leaves the upper halves of the vector registers clean (VZEROUPPER). Whoever leaves them dirty (the JVM, the collector, other
 * compiled code), they stay so, and the processor's instructions for SHA, which HotSpot uses in their old form, take twenty times as long then.
 */
public record BlockFunction(
    int blockSize, MethodHandle make, MethodHandle setState, MethodHandle run) {
  private static final String PROVIDER = "sun.security.provider.";

  /** That of a class with this block size, whose class holder has the field of the state. */
  public static BlockFunction of(String digest, String holder, Class<?> state, int blockSize) {
    try {
      Class<?> of = Class.forName(PROVIDER + holder);
      var in = MethodHandles.privateLookupIn(of, MethodHandles.lookup());
      return new BlockFunction(
          blockSize,
          in.findConstructor(Class.forName(PROVIDER + digest), MethodType.methodType(void.class))
              .asType(MethodType.methodType(Object.class)),
          in.findSetter(of, "state", state)
              .asType(MethodType.methodType(void.class, Object.class, Object.class)),
          in.findVirtual(
                  of, "implCompress", MethodType.methodType(void.class, byte[].class, int.class))
              .asType(MethodType.methodType(void.class, Object.class, byte[].class, int.class)));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the JDK's " + digest, e);
    }
  }

  /** Changes the state by len bytes, which are whole blocks. */
  public void apply(Object state, byte[] b, int off, int len) {
    if (len < blockSize) {
      return;
    }
    try {
      Object digest = (Object) make.invokeExact();
      setState.invokeExact(digest, state);
      byte[] block = new byte[blockSize];
      for (int i = off; i <= off + len - blockSize; i += blockSize) {
        System.arraycopy(b, i, block, 0, blockSize);
        run.invokeExact(digest, block, 0);
      }
    } catch (Throwable e) {
      throw Handles.fault(e);
    }
  }
}
