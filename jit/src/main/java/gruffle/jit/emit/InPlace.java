package gruffle.jit.emit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Small operations of the runtime, as elements, shifts and divisions, whose own bytecode may stand in place of their calls: what they do is still written
 * down in one place. HotSpot leaves a call that has never run a call, and with one in an interpreter's loop, in the code of an opcode that its program does
 * not have, C2 keeps on the stack whatever the loop has in registers otherwise.
 */
final class InPlace {
  /** Where the operations are. */
  private static final String OPS = "gruffle/runtime/ops/";

  /** Calls in calls: an element's, the checked one's, the check. */
  private static final int DEEPEST = 4;

  /** The code of the operations of a class, by name and descriptor. */
  private final Map<String, Map<String, Snippet>> classes = new ConcurrentHashMap<>();

  /**
   * The code of a static method, null if that has to be called.
   *
   * @param owner internal name of its class
   */
  Snippet of(String owner, String name, String descriptor) {
    return isOperation(owner) ? of(owner, name, descriptor, DEEPEST) : null;
  }

  private Snippet of(String owner, String name, String descriptor, int depth) {
    Snippet s = classes.computeIfAbsent(owner, InPlace::read).get(name + descriptor);
    if (s == null || depth == 0) {
      return null;
    }
    for (Snippet.Insn call : s.calls()) {
      if (of(call.owner(), call.name(), call.descriptor(), depth - 1) == null) {
        return null;
      }
    }
    return s;
  }

  /** Whether a class is one of operations. */
  static boolean isOperation(String owner) {
    return owner.startsWith(OPS);
  }

  private static Map<String, Snippet> read(String owner) {
    var found = new HashMap<String, Snippet>();
    try (InputStream in = InPlace.class.getResourceAsStream("/" + owner + ".class")) {
      if (in == null) {
        return found;
      }
      new ClassReader(in)
          .accept(
              new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] thrown) {
                  return (access & (Opcodes.ACC_STATIC | Opcodes.ACC_SYNCHRONIZED))
                          != Opcodes.ACC_STATIC
                      ? null
                      : new Snippet.Reader(descriptor, found, name + descriptor);
                }
              },
              ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
    } catch (IOException x) {
      throw new UncheckedIOException(x);
    }
    return found;
  }
}
