package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.util.Textifier;
import org.objectweb.asm.util.TraceMethodVisitor;

/** Generated classes as text, for {@code --dump=asm} and tests; stack-map frames, constructors and the boxed entry are left out. */
public final class AsmText {
  private AsmText() {}

  /** The methods of class files, by internal name. */
  public static String of(Map<String, byte[]> classFiles) {
    var out = new StringBuilder();
    classFiles.forEach(
        (name, bytes) -> {
          out.append("class ").append(name).append('\n');
          new ClassReader(bytes).accept(new Methods(out), ClassReader.SKIP_FRAMES);
        });
    return out.toString();
  }

  private static final class Methods extends ClassVisitor {
    private final StringBuilder out;

    Methods(StringBuilder out) {
      super(ASM9);
      this.out = out;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      if ((access & ACC_STATIC) == 0) {
        return null;
      }
      var text = new Textifier();
      return new MethodVisitor(ASM9, new TraceMethodVisitor(text)) {
        @Override
        public void visitEnd() {
          super.visitEnd();
          out.append("  ").append(name).append(descriptor).append('\n');
          for (Object line : text.getText()) {
            out.append(line);
          }
        }
      };
    }
  }
}
