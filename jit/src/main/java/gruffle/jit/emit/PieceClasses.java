package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Func;
import gruffle.jit.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/** The classes that hold the pieces of functions of one class, some dozens each. */
final class PieceClasses {
  /** What comes between the name of a class with functions and the number of one with pieces of them. */
  private static final String CLASS = "$P";

  /** Pieces in one class; each may have a thousand constants of its own. */
  private static final int IN_CLASS = 24;

  /** Where a piece is. */
  record Place(String owner, String method) {}

  private final String prefix;
  private final Map<String, ClassWriter> classes = new LinkedHashMap<>();
  private int pieces;

  private PieceClasses(String prefix) {
    this.prefix = prefix;
  }

  /** For the functions of a class. */
  static PieceClasses of(String owner) {
    return new PieceClasses(owner + CLASS);
  }

  /** For a function entered at a loop: the name of its class up to the last dollar sign tells the function. */
  static PieceClasses ofLoop(String owner) {
    return new PieceClasses(owner + 'P');
  }

  /** A name for the next piece of that function. */
  Place next(Func f) {
    String owner = prefix + pieces / IN_CLASS;
    return new Place(owner, Names.piece(f.symbol, pieces++));
  }

  /** The method of a piece, to be written. */
  MethodVisitor method(Place p, Func f, String descriptor) {
    ClassWriter cw = classes.computeIfAbsent(p.owner, n -> begin(n, f));
    return cw.visitMethod(ACC_PUBLIC | ACC_STATIC, p.method, descriptor, null, null);
  }

  private static ClassWriter begin(String name, Func f) {
    var cw = new ClassWriter(0);
    int access = ACC_PUBLIC | ACC_FINAL | ACC_SUPER;
    cw.visit(ClassEmitter.VERSION, access, name, null, "java/lang/Object", null);
    cw.visitSource(f.file.substring(f.file.lastIndexOf('/') + 1), null);
    return cw;
  }

  /** Adds the class files, by internal name. */
  void write(Map<String, byte[]> out) {
    classes.forEach(
        (name, cw) -> {
          cw.visitEnd();
          out.put(name, cw.toByteArray());
        });
  }
}
