package gruffle.conformance.arrows;

import gruffle.conformance.code.OurClasses;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Which of our classes a class file names: in code, in signatures, in descriptors. */
final class ClassReferences {
  private static final Pattern OURS = Pattern.compile("gruffle/[\\w/$]+");
  private static final int CONSTANT_CLASS = 7;
  private static final int CONSTANT_NAME_AND_TYPE = 12;
  private static final int CONSTANT_METHOD_TYPE = 16;

  private ClassReferences() {}

  /**
   * The classes of ours on the class path, tests aside, each with the names of those that it uses.
   */
  static Map<String, Set<String>> ofMainClasses() throws IOException {
    Map<String, Set<String>> all = new TreeMap<>();
    for (byte[] bytes : OurClasses.read()) {
      add(bytes, all);
    }
    return all;
  }

  private static void add(byte[] bytes, Map<String, Set<String>> all) {
    all.put(new ClassReader(bytes).getClassName().replace('/', '.'), of(bytes));
  }

  static Set<String> of(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    Set<String> found = new TreeSet<>();
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int offset = reader.getItem(i); // just behind the tag; 0 for the second half of a long
      if (offset == 0) {
        continue;
      }
      switch (reader.readByte(offset - 1)) {
        case CONSTANT_CLASS, CONSTANT_METHOD_TYPE ->
            addNames(reader.readUTF8(offset, buffer), found);
        case CONSTANT_NAME_AND_TYPE -> addNames(reader.readUTF8(offset + 2, buffer), found);
        default -> {}
      }
    }
    reader.accept(new Declarations(found), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    found.remove(reader.getClassName().replace('/', '.'));
    return found;
  }

  private static void addNames(String descriptor, Set<String> found) {
    if (descriptor == null) {
      return;
    }
    Matcher matcher = OURS.matcher(descriptor);
    while (matcher.find()) {
      found.add(matcher.group().replace('/', '.'));
    }
  }

  /** What the constant pool's own entries do not show: the types of declared fields and methods. */
  private static final class Declarations extends ClassVisitor {
    private final Set<String> found;

    Declarations(Set<String> found) {
      super(Opcodes.ASM9);
      this.found = found;
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      addNames(descriptor, found);
      addNames(signature, found);
      return null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      addNames(descriptor, found);
      addNames(signature, found);
      return null;
    }
  }
}
