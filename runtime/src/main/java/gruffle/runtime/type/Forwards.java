package gruffle.runtime.type;

import static gruffle.runtime.type.ClassBytes.PUBLIC;
import static gruffle.runtime.type.MethodBytes.*;

import java.util.function.Consumer;

/**
 * Writes the Java methods of a class whose objects are values of a Go type in interfaces: one for each method of the type's
 * method set, by which the object implements the method's Java interface, and which calls the Go function with the value inside as its receiver.
 */
final class Forwards {
  private static final int MAX_SLOTS = 255;

  private final ProgramLoader loader;
  private final Descriptors descriptors;
  private final MethodInterfaces interfaces;
  private final ClassBytes file;

  Forwards(ProgramLoader loader, ClassBytes file) {
    this.loader = loader;
    this.descriptors = loader.structs().descriptors();
    this.interfaces = loader.interfaces();
    this.file = file;
  }

  /** Whether there would be any such methods. */
  static boolean any(ClassSource compiler, Rtype t) {
    if (compiler != null) {
      for (Method m : t.methods()) {
        if (compiler.callsByInterface(m.name, m.pkgPath)) {
          return true;
        }
      }
      return !compiler.expected(t).isEmpty();
    }
    return false;
  }

  /**
   * Adds the methods that may be called so; none where nothing is compiled. To leave out the others saves most of the classes of a small program, and a class
   * with few interfaces is faster to call by them.
   *
   * @param t the Go type that such an object is a value of
   * @param receiver pushes that value
   */
  void add(Rtype t, Consumer<MethodBytes> receiver) {
    ClassSource compiler = loader.source();
    if (compiler != null) {
      for (Method m : t.methods()) {
        if (compiler.callsByInterface(m.name, m.pkgPath)) {
          add(compiler, t, m, m.code().name, receiver);
        }
      }
      for (Method m : compiler.expected(t)) {
        if (t.method(m.name, m.pkgPath) == null) {
          add(compiler, t, m, symbol(t, m.name), receiver);
        }
      }
    }
  }

  /** The function that a method of a defined type or a pointer to one would have. */
  private static String symbol(Rtype t, String method) {
    String type = t.named() ? t.symbol : t.elem().symbol;
    int dot = type.indexOf('.', type.lastIndexOf('/') + 1);
    return t.named()
        ? type + "." + method
        : type.substring(0, dot) + ".(*" + type.substring(dot + 1) + ")." + method;
  }

  private void add(
      ClassSource compiler, Rtype t, Method m, String symbol, Consumer<MethodBytes> receiver) {
    var params = new String[m.type.numIn()];
    int slots = 2;
    for (int i = 0; i < params.length; i++) {
      params[i] = descriptors.stack(m.type.in(i));
      slots += slots(params[i]);
    }
    String self = descriptors.stack(t);
    int all = slots + slots(self) - 1;
    if (all > MAX_SLOTS) {
      return; // No Java method can have so many: the function and its callers run in tier 0.
    }
    String iface = interfaces.name(m.name, m.pkgPath, m.type);
    file.implement(iface);
    MethodBytes mv =
        file.method(PUBLIC, MethodInterfaces.method(iface), interfaces.descriptor(m.type));
    mv.limits(all + 2, slots);
    mv.var(ALOAD, 1);
    receiver.accept(mv);
    int slot = 2;
    for (String d : params) {
      mv.var(load(d), slot);
      slot += slots(d);
    }
    String target = interfaces.descriptor(self, m.type);
    mv.call(INVOKESTATIC, compiler.owner(symbol), compiler.method(symbol), target);
    mv.insn(returns(interfaces.result(m.type)));
  }

  private static int slots(String descriptor) {
    char c = descriptor.charAt(0);
    return c == 'J' || c == 'D' ? 2 : 1;
  }

  static int load(String descriptor) {
    return ILOAD + kind(descriptor);
  }

  static int returns(String descriptor) {
    return descriptor.equals("V") ? RETURN : IRETURN + kind(descriptor);
  }

  /** int, long, float, double, reference: the order of the JVM's loads and returns. */
  private static int kind(String descriptor) {
    return switch (descriptor.charAt(0)) {
      case 'J' -> 1;
      case 'F' -> 2;
      case 'D' -> 3;
      case 'L', '[' -> 4;
      default -> 0;
    };
  }
}
