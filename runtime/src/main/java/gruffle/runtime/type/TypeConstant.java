package gruffle.runtime.type;

import static gruffle.runtime.type.ClassBytes.FINAL;
import static gruffle.runtime.type.ClassBytes.PUBLIC;
import static gruffle.runtime.type.ClassBytes.STATIC;
import static gruffle.runtime.type.MethodBytes.*;

/** Writes the static field of a generated class that holds a run-time type, and the class initialiser that asks the linker for it. */
final class TypeConstant {
  private static final String RTYPE_D = "Lgruffle/runtime/type/Rtype;";
  private static final String LINKER = "gruffle/runtime/func/Linker";
  private static final String STRING = "java/lang/String";

  /** A constant of the class file has at most 65,535 bytes; a char takes up to three. */
  private static final int PIECE = 20_000;

  private TypeConstant() {}

  static void add(ClassBytes cw, String owner, String field, String code) {
    cw.field(STATIC | FINAL | PUBLIC, field, RTYPE_D);
    MethodBytes mv = cw.method(STATIC, "<clinit>", "()V");
    mv.classConstant(owner);
    mv.call(INVOKESTATIC, LINKER, "of", "(Ljava/lang/Class;)L" + LINKER + ";");
    text(mv, code);
    mv.call(INVOKEVIRTUAL, LINKER, "type", "(L" + STRING + ";)" + RTYPE_D);
    mv.field(PUTSTATIC, owner, field, RTYPE_D);
    mv.insn(RETURN);
  }

  private static void text(MethodBytes mv, String s) {
    for (int at = 0; at < s.length(); at += PIECE) {
      mv.stringConstant(s.substring(at, Math.min(s.length(), at + PIECE)));
      if (at > 0) {
        mv.call(INVOKEVIRTUAL, STRING, "concat", "(L" + STRING + ";)L" + STRING + ";");
      }
    }
  }
}
