package gruffle.runtime.func;

import gruffle.runtime.value.Mem;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What annotations say of a class's methods, in a class that is written when Gruffle is built: the first annotation that a process reads takes the JDK
 * some 10 ms, since it makes proxy classes.
 *
 * <p>The class is {@code C$Index}, a Supplier of lines "key value"; a key is a method's name and descriptor. Where there is none, as while Gruffle is being
 * built, the annotations serve.
 */
public final class MethodIndex {
  private static final String SUFFIX = "$Index";

  private MethodIndex() {}

  /** Name of the class with the index of another. */
  public static String className(String of) {
    return of + SUFFIX;
  }

  /** Of a method. */
  public static String key(java.lang.reflect.Method m) {
    return m.getName() + Type.getMethodDescriptor(m);
  }

  /** Values by key; null if nobody has written them. */
  public static Map<String, String> of(Class<?> c) {
    Supplier<?> index;
    try {
      Class<?> i = Class.forName(className(c.getName()), true, c.getClassLoader());
      index = (Supplier<?>) Mem.U.allocateInstance(i);
    } catch (ClassNotFoundException e) {
      return null;
    } catch (InstantiationException e) {
      throw new IllegalStateException(e);
    }
    var values = new HashMap<String, String>();
    String lines = (String) index.get();
    for (int at = 0; at < lines.length(); ) {
      int blank = lines.indexOf(' ', at);
      int end = lines.indexOf('\n', blank);
      values.put(lines.substring(at, blank), lines.substring(blank + 1, end));
      at = end + 1;
    }
    return values;
  }

  /** The class file. */
  public static byte[] write(String of, Map<String, String> values) {
    var lines = new StringBuilder();
    values.forEach((key, value) -> lines.append(key).append(' ').append(value).append('\n'));
    var cw = new ClassWriter(0);
    String name = className(of).replace('.', '/');
    cw.visit(
        Opcodes.V21,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        "java/lang/Object",
        new String[] {"java/util/function/Supplier"});
    MethodVisitor mv =
        cw.visitMethod(Opcodes.ACC_PUBLIC, "get", "()Ljava/lang/Object;", null, null);
    mv.visitCode();
    mv.visitLdcInsn(lines.toString());
    mv.visitInsn(Opcodes.ARETURN);
    mv.visitMaxs(1, 1);
    mv.visitEnd();
    cw.visitEnd();
    return cw.toByteArray();
  }
}
