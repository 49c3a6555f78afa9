package gruffle.interp.nodes;

import gruffle.runtime.value.Mem;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Finds the {@link Stub} of an operation or native: from the distribution, else made now. */
final class Stubs {
  private final ConcurrentHashMap<String, Stub> stubs = new ConcurrentHashMap<>();

  /** The stub class of that name; the method behind it is only asked for if the class has to be made. */
  Stub get(String className, Supplier<Method> target) {
    Stub s = stubs.get(className);
    if (s == null) {
      s = load(className, target);
      stubs.put(className, s);
    }
    return s;
  }

  private static Stub load(String className, Supplier<Method> target) {
    try {
      return instance(Class.forName(className));
    } catch (ClassNotFoundException e) {
      return define(className, target.get());
    }
  }

  private static Stub define(String className, Method target) {
    byte[] bytes = StubWriter.write(className, target);
    try {
      return instance(MethodHandles.lookup().defineClass(bytes));
    } catch (LinkageError e) {
      // Another program in this JVM was quicker: its class is the same.
      try {
        return instance(Class.forName(className));
      } catch (ClassNotFoundException missing) {
        throw e;
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An instance only to make others; a constructor called by reflection costs a start method handles. */
  private static Stub instance(Class<?> c) {
    try {
      return (Stub) Mem.U.allocateInstance(c);
    } catch (InstantiationException e) {
      throw new IllegalStateException(e);
    }
  }
}
