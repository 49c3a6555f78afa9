package gruffle.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Rewrites the distribution's jars so that a start is quick: a pattern switch over classes becomes a chain of instanceof
 * in a method of its own, the equals and hashCode of a record plain code, a lambda a class of its own ({@link PlainLambdas}), classes of an old format get stack maps, the entries
 * are stored without compression, and where a jar has a class in several versions the newest takes the place of the others.
 *
 * <p>javac leaves the first two to invokedynamic, which makes hidden classes at the first execution; the AOT cache keeps
 * those of lambdas, but not these. Nor does it keep classes of formats that the JVM verifies without stack maps, as ASM's are: the first class that ASM
 * writes takes 18 ms from its own jar, 0.3 ms from one that was rewritten. The launcher has the boot loader load the classes, which does not know of
 * jars with versions. Arguments: the jars. Doing it twice changes nothing.
 */
public final class PlainCode {
  /** Where a class file has it. */
  private static final int MAJOR_VERSION = 6;

  private static final String VERSIONS = "META-INF/versions/";
  private static final String CLASS = ".class";

  private PlainCode() {}

  public static void main(String[] args) throws IOException {
    for (String jar : args) {
      rewrite(Path.of(jar));
    }
  }

  static void rewrite(Path jar) throws IOException {
    Path fresh = jar.resolveSibling(jar.getFileName() + ".new");
    var contents = new LinkedHashMap<String, byte[]>();
    var times = new HashMap<String, Long>();
    try (var in = new JarFile(jar.toFile(), false, ZipFile.OPEN_READ, Runtime.version());
        var out = new ZipOutputStream(Files.newOutputStream(fresh))) {
      for (var entries = in.entries(); entries.hasMoreElements(); ) {
        var e = entries.nextElement();
        if (!e.getName().startsWith(VERSIONS)) {
          try (var newest = in.getInputStream(in.getJarEntry(e.getName()))) {
            contents.put(e.getName(), newest.readAllBytes());
            times.put(e.getName(), e.getTime());
          }
        }
      }
      for (Map.Entry<String, byte[]> e : plain(contents).entrySet()) {
        store(out, e.getKey(), times.getOrDefault(e.getKey(), 0L), e.getValue());
      }
    }
    Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Files by name, those that are classes rewritten, and with the classes that are made of their lambdas. */
  static Map<String, byte[]> plain(Map<String, byte[]> files) {
    var all = new LinkedHashMap<String, byte[]>();
    var made = new LinkedHashMap<String, byte[]>();
    var members = new HashMap<String, List<String>>();
    files.forEach((name, b) -> all.put(name, name.endsWith(CLASS) ? plain(b, made, members) : b));
    members.forEach(
        (host, names) ->
            all.computeIfPresent(host + CLASS, (name, b) -> PlainLambdas.withMembers(b, names)));
    made.forEach((name, b) -> all.put(name + CLASS, b));
    return all;
  }

  private static void store(ZipOutputStream out, String name, long time, byte[] b)
      throws IOException {
    var crc = new CRC32();
    crc.update(b);
    var e = new ZipEntry(name);
    e.setTime(time);
    e.setMethod(ZipEntry.STORED);
    e.setSize(b.length);
    e.setCrc(crc.getValue());
    out.putNextEntry(e);
    out.write(b);
    out.closeEntry();
  }

  /** The class without such invokedynamics, in a format with stack maps; the very bytes if it is so already. */
  private static byte[] plain(
      byte[] classFile, Map<String, byte[]> made, Map<String, List<String>> members) {
    var reader = new ClassReader(classFile);
    if (reader.readShort(MAJOR_VERSION) < Opcodes.V1_6) {
      return modern(reader);
    }
    var writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    var rewriter = new Rewriter(writer);
    var lambdas = new PlainLambdas(rewriter, made);
    reader.accept(lambdas, 0);
    if (!lambdas.names().isEmpty()) {
      members.computeIfAbsent(lambdas.host(), h -> new ArrayList<>()).addAll(lambdas.names());
    }
    return rewriter.made == 0 && lambdas.names().isEmpty() ? classFile : writer.toByteArray();
  }

  private static byte[] modern(ClassReader old) {
    var writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    old.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version, int access, String name, String sig, String sup, String[] ifs) {
            super.visit(Opcodes.V21, access, name, sig, sup, ifs);
          }
        },
        ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private static final class Rewriter extends ClassVisitor {
    private String self;
    private boolean isInterface;
    private final List<Runnable> late = new ArrayList<>();
    private int made;

    Rewriter(ClassVisitor out) {
      super(Opcodes.ASM9, out);
    }

    @Override
    public void visit(int version, int access, String name, String sig, String sup, String[] ifs) {
      self = name;
      isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
      super.visit(version, access, name, sig, sup, ifs);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String type, String sig, String[] exceptions) {
      var out = super.visitMethod(access, name, type, sig, exceptions);
      return new MethodVisitor(Opcodes.ASM9, out) {
        @Override
        public void visitInvokeDynamicInsn(String n, String d, Handle bsm, Object... labels) {
          if (isClassSwitch(bsm, labels)) {
            String chain = "$switch$" + made++;
            super.visitMethodInsn(Opcodes.INVOKESTATIC, self, chain, d, isInterface);
            late.add(() -> chain(chain, d, labels));
          } else if (isRecordMethod(n, bsm)) {
            String method = "$" + n + "$" + made++;
            super.visitMethodInsn(Opcodes.INVOKESTATIC, self, method, d, isInterface);
            late.add(() -> recordMethod(method, n, d, labels));
          } else {
            super.visitInvokeDynamicInsn(n, d, bsm, labels);
          }
        }
      };
    }

    @Override
    public void visitEnd() {
      late.forEach(Runnable::run);
      super.visitEnd();
    }

    private static boolean isClassSwitch(Handle bsm, Object[] labels) {
      return bsm.getOwner().equals("java/lang/runtime/SwitchBootstraps")
          && bsm.getName().equals("typeSwitch")
          && Arrays.stream(labels).allMatch(Type.class::isInstance);
    }

    private static boolean isRecordMethod(String name, Handle bsm) {
      return bsm.getOwner().equals("java/lang/runtime/ObjectMethods")
          && (name.equals("equals") || name.equals("hashCode"));
    }

    /** As java.lang.Record says; fields are the getters from argument 2 on. */
    private void recordMethod(String method, String name, String type, Object[] labels) {
      var mv = begin(method, type);
      boolean equals = name.equals("equals");
      if (equals) {
        var same = new Label();
        mv.visitVarInsn(Opcodes.ALOAD, 1);
        mv.visitTypeInsn(Opcodes.INSTANCEOF, self);
        mv.visitJumpInsn(Opcodes.IFNE, same);
        result(mv, 0);
        frame(mv, same);
      } else {
        push(mv, 0);
      }
      for (int i = 2; i < labels.length; i++) {
        if (equals) {
          equal(mv, (Handle) labels[i]);
        } else {
          push(mv, 31);
          mv.visitInsn(Opcodes.IMUL);
          field(mv, 0, (Handle) labels[i]);
          utility(mv, (Handle) labels[i], "hashCode", "I");
          mv.visitInsn(Opcodes.IADD);
        }
      }
      if (equals) {
        push(mv, 1);
      }
      mv.visitInsn(Opcodes.IRETURN);
      mv.visitMaxs(0, 0);
      mv.visitEnd();
    }

    private void equal(MethodVisitor mv, Handle field) {
      var next = new Label();
      String d = field.getDesc();
      field(mv, 0, field);
      mv.visitVarInsn(Opcodes.ALOAD, 1);
      mv.visitTypeInsn(Opcodes.CHECKCAST, self);
      mv.visitFieldInsn(Opcodes.GETFIELD, self, field.getName(), d);
      switch (d.charAt(0)) {
        case 'L', '[' -> utility(mv, field, "equals", "Z");
        case 'J', 'F', 'D' -> utility(mv, field, "compare", "I");
        default -> mv.visitInsn(Opcodes.ISUB);
      }
      boolean trueIsEqual = d.length() > 1;
      mv.visitJumpInsn(trueIsEqual ? Opcodes.IFNE : Opcodes.IFEQ, next);
      result(mv, 0);
      frame(mv, next);
    }

    private void field(MethodVisitor mv, int var, Handle field) {
      mv.visitVarInsn(Opcodes.ALOAD, var);
      mv.visitFieldInsn(Opcodes.GETFIELD, self, field.getName(), field.getDesc());
    }

    /** Calls a static method of the box class of the field's type, or of Objects, on one or (but for hashCode) two values. */
    private static void utility(MethodVisitor mv, Handle field, String method, String result) {
      String d = field.getDesc();
      String owner =
          switch (d.charAt(0)) {
            case 'Z' -> "java/lang/Boolean";
            case 'B' -> "java/lang/Byte";
            case 'C' -> "java/lang/Character";
            case 'S' -> "java/lang/Short";
            case 'I' -> "java/lang/Integer";
            case 'J' -> "java/lang/Long";
            case 'F' -> "java/lang/Float";
            case 'D' -> "java/lang/Double";
            default -> "java/util/Objects";
          };
      String t = d.length() > 1 ? "Ljava/lang/Object;" : d;
      String params = method.equals("hashCode") ? t : t + t;
      String descriptor = "(" + params + ")" + result;
      mv.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, descriptor, false);
    }

    private MethodVisitor begin(String name, String type) {
      int flags = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
      var mv = super.visitMethod(flags, name, type, null, null);
      mv.visitCode();
      return mv;
    }

    /** As the specification of SwitchBootstraps.typeSwitch: -1 for null, else the first label from restart on that fits. */
    private void chain(String name, String type, Object[] labels) {
      var mv = begin(name, type);
      var notNull = new Label();
      mv.visitVarInsn(Opcodes.ALOAD, 0);
      mv.visitJumpInsn(Opcodes.IFNONNULL, notNull);
      result(mv, -1);
      frame(mv, notNull);
      for (int i = 0; i < labels.length; i++) {
        var next = new Label();
        mv.visitVarInsn(Opcodes.ILOAD, 1);
        push(mv, i);
        mv.visitJumpInsn(Opcodes.IF_ICMPGT, next);
        mv.visitVarInsn(Opcodes.ALOAD, 0);
        mv.visitTypeInsn(Opcodes.INSTANCEOF, ((Type) labels[i]).getInternalName());
        mv.visitJumpInsn(Opcodes.IFEQ, next);
        result(mv, i);
        frame(mv, next);
      }
      result(mv, labels.length);
      mv.visitMaxs(0, 0);
      mv.visitEnd();
    }

    private static void frame(MethodVisitor mv, Label at) {
      mv.visitLabel(at);
      mv.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    }

    private static void result(MethodVisitor mv, int i) {
      push(mv, i);
      mv.visitInsn(Opcodes.IRETURN);
    }

    private static void push(MethodVisitor mv, int i) {
      mv.visitIntInsn(i <= Byte.MAX_VALUE ? Opcodes.BIPUSH : Opcodes.SIPUSH, i);
    }
  }
}
