package gruffle.stdlib.syscall;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;

/** Functions of the C library that return an int, for one call each. */
final class C {
  private static final int ENOSYS = 38;

  private C() {}

  /** Whether the C library has such a function. */
  static boolean has(String name) {
    return Linker.nativeLinker().defaultLookup().find(name).isPresent();
  }

  /**
   * Calls a function; its result, or the negated errno where that is -1.
   *
   * @param args ints, longs, shorts and addresses
   */
  static int call(String name, Object... args) {
    return callVariadic(name, args.length, args);
  }

  /**
   * The same for a function with variable arguments.
   *
   * @param fixed how many are not
   */
  @SuppressWarnings("restricted") // calling C is the point
  static int callVariadic(String name, int fixed, Object... args) {
    Linker linker = Linker.nativeLinker();
    var address = linker.defaultLookup().find(name);
    if (address.isEmpty()) {
      return -ENOSYS;
    }
    var layouts = new MemoryLayout[args.length];
    for (int i = 0; i < args.length; i++) {
      layouts[i] =
          switch (args[i]) {
            case Integer x -> ValueLayout.JAVA_INT;
            case Long x -> ValueLayout.JAVA_LONG;
            case Short x -> ValueLayout.JAVA_SHORT;
            default -> ValueLayout.ADDRESS;
          };
    }
    var options = new ArrayList<Linker.Option>(List.of(Linker.Option.captureCallState("errno")));
    if (fixed < args.length) {
      options.add(Linker.Option.firstVariadicArg(fixed));
    }
    MethodHandle handle =
        linker.downcallHandle(
            address.get(),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, layouts),
            options.toArray(Linker.Option[]::new));
    try (Arena arena = Arena.ofConfined()) {
      var state = Linker.Option.captureStateLayout();
      MemorySegment errno = arena.allocate(state);
      var all = new ArrayList<Object>(List.of(errno));
      all.addAll(List.of(args));
      int r = (int) handle.invokeWithArguments(all);
      long at = state.byteOffset(PathElement.groupElement("errno"));
      return r == -1 ? -errno.get(ValueLayout.JAVA_INT, at) : r;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** An array of strings that ends with null, as execve has it. */
  static MemorySegment strings(Arena arena, List<byte[]> list) {
    MemorySegment array = arena.allocate(ValueLayout.ADDRESS, list.size() + 1L);
    for (int i = 0; i < list.size(); i++) {
      array.setAtIndex(ValueLayout.ADDRESS, i, string(arena, list.get(i)));
    }
    array.setAtIndex(ValueLayout.ADDRESS, list.size(), MemorySegment.NULL);
    return array;
  }

  /** A string that ends with 0. */
  static MemorySegment string(Arena arena, byte[] s) {
    MemorySegment copy = arena.allocate(s.length + 1L);
    MemorySegment.copy(s, 0, copy, ValueLayout.JAVA_BYTE, 0, s.length);
    return copy;
  }
}
