package gruffle.runtime.ops;

import gruffle.runtime.func.MethodIndex;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds operations by name. A group's class is read on the first look-up of one of its names, so that a program pays for what it
 * uses; nothing is kept here beyond the table that the caller holds.
 */
public final class OpTable {
  /** An operation: takesG tells whether the first Java parameter is the goroutine. */
  public record Entry(String name, Method method, boolean takesG) {}

  private static final Class<?>[] SLICES = {
    SliceOps.class,
    SliceOpsZ.class,
    OwnSlices.class,
    SliceOpsB.class,
    SliceOpsS.class,
    SliceOpsI.class,
    SliceOpsJ.class,
    SliceOpsF.class,
    SliceOpsD.class,
    SliceOpsC.class,
    SliceOpsL.class,
    ArrayOps.class
  };

  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<Class<?>> read = new java.util.HashSet<>();

  /** The operation of that name, or null. */
  public synchronized Entry find(String name) {
    Entry e = entries.get(name);
    if (e == null) {
      for (Class<?> c : classes(name.substring(0, Math.max(0, name.indexOf('.'))))) {
        read(c);
      }
      e = entries.get(name);
    }
    return e;
  }

  private static Class<?>[] classes(String group) {
    return switch (group) {
      case "slice", "array", "struct" -> SLICES;
      case "int", "uint" -> of(IntOps.class);
      case "float" -> of(FloatOps.class);
      case "shift" -> of(ShiftOps.class);
      case "conv", "raw" -> of(ConvOps.class);
      case "complex", "complex64", "complex128" -> of(ComplexOps.class);
      case "string" -> of(StringOps.class);
      case "map" -> of(MapOps.class);
      case "iface" -> of(IfaceOps.class);
      case "ptr" -> of(PtrOps.class);
      case "chan", "select" -> of(ChanOps.class);
      case "panic" -> of(PanicOps.class);
      case "defer" -> of(DeferOps.class);
      case "print" -> of(PrintOps.class);
      case "unsafe" -> of(UnsafeOps.class, UnsafeAdd.class, UnsafeCast.class, UnsafeRead.class);
      case "header" -> of(HeaderOps.class);
      default -> of();
    };
  }

  private static Class<?>[] of(Class<?>... c) {
    return c;
  }

  private void read(Class<?> c) {
    if (!read.add(c)) {
      return;
    }
    Map<String, String> index = MethodIndex.of(c);
    for (Method m : c.getDeclaredMethods()) {
      String op = index == null ? annotated(m) : index.get(MethodIndex.key(m));
      if (op == null) {
        continue;
      }
      if (!Modifier.isPublic(m.getModifiers()) || !Modifier.isStatic(m.getModifiers())) {
        throw new IllegalStateException(m + " must be public static");
      }
      boolean g = m.getParameterCount() > 0 && m.getParameterTypes()[0].getSimpleName().equals("G");
      if (entries.put(op, new Entry(op, m, g)) != null) {
        throw new IllegalStateException("two operations are called " + op);
      }
    }
  }

  private static String annotated(Method m) {
    IrOp op = m.getAnnotation(IrOp.class);
    return op == null ? null : op.value();
  }

  /** All operations: for tests and documentation. */
  public synchronized Map<String, Entry> all() {
    for (String group :
        "slice int float shift conv complex string map iface ptr chan panic defer print unsafe header"
            .split(" ")) {
      for (Class<?> c : classes(group)) {
        read(c);
      }
    }
    return Map.copyOf(entries);
  }
}
