package gruffle.runtime.type;

import static gruffle.runtime.type.ClassBytes.FINAL;
import static gruffle.runtime.type.ClassBytes.PUBLIC;
import static gruffle.runtime.type.ClassBytes.SUPER;
import static gruffle.runtime.type.MethodBytes.*;

/**
 * Writes the box class of a type: a constructor that takes the value, {@code with}, and the type's methods, whose receiver is a copy
 * where it is a struct or an array, since a method owns its receiver.
 */
final class BoxGenerator {
  private static final String RTYPE_D = "Lgruffle/runtime/type/Rtype;";
  private static final String COPIES = "gruffle/runtime/value/Copies";
  private static final String TYPE = "$type";

  private final ProgramLoader loader;
  private final String name;
  private final Rtype type;
  private final String parent;
  private final String held;
  private final ClassBytes cw;

  BoxGenerator(ProgramLoader loader, String name, Rtype type) {
    this.loader = loader;
    this.name = name;
    this.type = type;
    this.parent = BoxClasses.plainName(type);
    this.held = BoxClasses.held(type);
    this.cw = new ClassBytes(PUBLIC | FINAL | SUPER, name, parent);
  }

  byte[] box() {
    TypeConstant.add(cw, name, TYPE, loader.typeCode(type));
    MethodBytes mv = cw.method(PUBLIC, "<init>", "(" + held + ")V");
    mv.var(ALOAD, 0);
    mv.field(GETSTATIC, name, TYPE, RTYPE_D);
    mv.var(Forwards.load(held), 1);
    mv.call(INVOKESPECIAL, parent, "<init>", "(" + RTYPE_D + held + ")V");
    mv.insn(RETURN);
    mv = cw.method(PUBLIC, "with", "(" + held + ")L" + parent + ";");
    mv.type(NEW, name);
    mv.insn(DUP);
    mv.var(Forwards.load(held), 1);
    mv.call(INVOKESPECIAL, name, "<init>", "(" + held + ")V");
    mv.insn(ARETURN);
    new Forwards(loader, cw).add(type, this::receiver);
    return cw.toBytes();
  }

  /** By its class's constructor, so that C2 sees that the copy goes nowhere, where that is so. */
  private void struct(MethodBytes mv) {
    String fresh = loader.structs().className(type);
    String base = loader.structs().baseName(type);
    mv.type(NEW, fresh);
    mv.insn(DUP);
    mv.var(ALOAD, 0);
    mv.field(GETFIELD, parent, "v", held);
    mv.type(CHECKCAST, base);
    mv.call(INVOKESPECIAL, fresh, "<init>", "(L" + base + ";)V");
  }

  private void receiver(MethodBytes mv) {
    if (type.kind() == Kind.STRUCT) {
      struct(mv);
      return;
    }
    mv.var(ALOAD, 0);
    mv.field(GETFIELD, parent, "v", held);
    String d = loader.structs().descriptors().stack(type);
    switch (d.charAt(0)) {
      case 'I' -> mv.insn(L2I);
      case 'F' -> mv.insn(D2F);
      case 'L', '[' -> {
        if (type.isAggregate()) {
          mv.field(GETSTATIC, name, TYPE, RTYPE_D);
          String copy = "(" + Descriptors.OBJECT + RTYPE_D + ")" + Descriptors.OBJECT;
          mv.call(INVOKESTATIC, COPIES, "copy", copy);
        }
        if (!d.equals(Descriptors.OBJECT)) {
          mv.type(CHECKCAST, Descriptors.internalName(d));
        }
      }
      default -> {}
    }
  }
}
