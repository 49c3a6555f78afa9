package gruffle.runtime.signal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.ToLongFunction;
import jdk.internal.access.SharedSecrets;
import jdk.internal.foreign.abi.NativeEntryPoint;
import jdk.internal.foreign.abi.VMStorage;
import jdk.internal.foreign.abi.x64.X86_64Architecture;
import jdk.internal.foreign.abi.x64.X86_64Architecture.Regs;
import jdk.internal.loader.RawNativeLibraries;

/**
 * Calls functions of the C library with two words at most, in a program's first second.
 *
 * <p>The first call through the foreign linker takes 30 to 40 ms of processor time, for the classes that it writes, and each program makes one when it is
 * about to get hot. What lies below it, the JVM's stub for a call with such arguments in such registers, takes five: so that it is, on Linux on amd64, for our own
 * classes on the boot class path; the linker everywhere else. A function may be given more words than it takes, and ints as words: both ABIs that Go knows as
 * amd64 and arm64 let the callee look at what it wants.
 */
public final class LibcCall {
  private static final MethodType TYPE =
      MethodType.methodType(long.class, long.class, long.class, long.class);

  private final MethodHandle handle;
  private final ToLongFunction<String> addresses;

  private LibcCall(MethodHandle handle, ToLongFunction<String> addresses) {
    this.handle = handle;
    this.addresses = addresses;
  }

  /** Null where there is neither. */
  public static LibcCall open() {
    LibcCall direct = null;
    try {
      direct = direct();
    } catch (RuntimeException | LinkageError | InternalError e) {
      // another JDK, or one that does not let us
    }
    return direct != null ? direct : linked();
  }

  private static LibcCall direct() {
    if (!System.getProperty("os.name").equals("Linux")
        || !System.getProperty("os.arch").equals("amd64")) {
      return null;
    }
    var libc = RawNativeLibraries.newInstance(MethodHandles.lookup()).load("libc.so.6");
    return libc == null ? null : new LibcCall(stub(), libc::find);
  }

  /** The System V ABI: two words in rdi and rsi, the result in rax; the function's address where the JVM wants it. */
  private static MethodHandle stub() {
    var abi =
        X86_64Architecture.abiFor(
            storage(Regs.rdi, Regs.rsi, Regs.rdx, Regs.rcx, Regs.r8, Regs.r9, Regs.rax),
            storage(
                Regs.xmm0, Regs.xmm1, Regs.xmm2, Regs.xmm3, Regs.xmm4, Regs.xmm5, Regs.xmm6,
                Regs.xmm7),
            storage(Regs.rax, Regs.rdx),
            storage(Regs.xmm0, Regs.xmm1),
            2,
            storage(Regs.r10, Regs.r11),
            storage(
                Regs.xmm8,
                Regs.xmm9,
                Regs.xmm10,
                Regs.xmm11,
                Regs.xmm12,
                Regs.xmm13,
                Regs.xmm14,
                Regs.xmm15),
            16,
            0,
            Regs.r10,
            Regs.r11);
    var entry =
        NativeEntryPoint.make(
            abi,
            storage(Regs.r10, Regs.rdi, Regs.rsi),
            storage(Regs.rax),
            TYPE,
            false,
            0,
            true,
            false);
    return SharedSecrets.getJavaLangInvokeAccess().nativeMethodHandle(entry);
  }

  private static VMStorage[] storage(VMStorage... all) {
    return all;
  }

  @SuppressWarnings("restricted") // a call of C is the point
  private static LibcCall linked() {
    try {
      Linker linker = Linker.nativeLinker();
      var l = ValueLayout.JAVA_LONG;
      MethodHandle call = linker.downcallHandle(FunctionDescriptor.of(l, l, l));
      MethodHandle address =
          MethodHandles.lookup()
              .findStatic(
                  MemorySegment.class,
                  "ofAddress",
                  MethodType.methodType(MemorySegment.class, long.class));
      return new LibcCall(
          MethodHandles.filterArguments(call, 0, address),
          name -> linker.defaultLookup().find(name).map(MemorySegment::address).orElse(0L));
    } catch (RuntimeException | ReflectiveOperationException e) {
      return null; // no foreign linker here
    }
  }

  /** 0 if there is no such function. */
  public long address(String name) {
    return addresses.applyAsLong(name);
  }

  /** What the function returns; of an int's, the lower half. */
  public long call(long function, long a, long b) {
    if (function == 0) {
      throw new IllegalStateException("no such function in the C library");
    }
    try {
      return (long) handle.invokeExact(function, a, b);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same by the function's name. */
  public long call(String name, long a, long b) {
    return call(address(name), a, b);
  }
}
