package gruffle.conformance.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Many programs run in one JVM, so nothing that changes hangs on a class: no static field that is not final, none that
 * holds a container or an object of ours that can be changed. Arrays are constant tables by custom; they are not public.
 */
class StaticStateTest {
  /** Classes and fields that are exceptions, and why. */
  private static final Map<String, String> ALLOWED =
      Map.of(
          "gruffle/runtime/sched/Boundary", "handles that C2 must not inline; nobody writes them",
          "gruffle/runtime/netpoll/Transfer$Ways", "the same",
          "gruffle/runtime/type/Basic", "predeclared types: they change by idempotent caches only",
          "gruffle/runtime/chan/Hchan.NOBODY", "a mark, compared by identity",
          "gruffle/runtime/func/Linker.process",
              "the process's one program, set by the command line",
          "gruffle/stdlib/crypto/internal/sysrand/Natives$Source",
              "random generators: nobody can see what they were asked for before",
          "gruffle/types/Basic.ALL", "filled by the class initialiser",
          "gruffle/types/Builtins.EMPTY_INTERFACE", "complete, so that the checker writes nothing",
          "gruffle/types/Universe", "all objects are complete when the class is initialised");

  /** Classes of ours whose changes nobody can see; of slices, the links are between headers that a cut has made, and what changes is made by an append or a cut: never those of a class. */
  private static final Set<String> CONSTANT_OURS =
      Set.of("gruffle/runtime/value/GoString", "gruffle/runtime/value/Slice");

  private static final Set<String> CONSTANT_JDK =
      Set.of(
          "java/lang/String",
          "java/lang/Class",
          "java/math/BigInteger",
          "java/math/BigDecimal",
          "java/math/MathContext",
          "java/util/regex/Pattern",
          "java/nio/file/Path",
          "java/nio/charset/Charset",
          "java/lang/Object",
          "java/lang/invoke/VarHandle",
          "java/lang/invoke/MethodHandle",
          "java/lang/invoke/MethodType",
          "java/time/ZoneId",
          "java/util/Comparator",
          "java/util/OptionalLong",
          "jdk/internal/misc/Unsafe",
          "jdk/internal/vm/ContinuationScope",
          "com/oracle/truffle/api/TruffleRuntime",
          "com/oracle/truffle/api/frame/FrameDescriptor");

  private final Map<String, ClassModel> classes = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  @Test
  void noClassHoldsStateThatChanges() throws IOException {
    for (byte[] bytes : OurClasses.read()) {
      ClassModel c = ClassFile.of().parse(bytes);
      classes.put(c.thisClass().asInternalName(), c);
    }
    classes.forEach(
        (name, c) -> {
          // Go code is of the one program of its class loader.
          if (!ALLOWED.containsKey(name) && !OurClasses.isGenerated(name)) {
            c.fields().stream()
                .filter(f -> f.flags().has(AccessFlag.STATIC))
                .forEach(f -> check(name, f));
          }
        });
    assertThat(classes).hasSizeGreaterThan(300);
    assertThat(problems).isEmpty();
  }

  private void check(String owner, FieldModel f) {
    String what = owner + "." + f.fieldName();
    String type = f.fieldType().stringValue();
    if (ALLOWED.containsKey(what)) {
      return;
    }
    if (!f.flags().has(AccessFlag.FINAL)) {
      problems.add(what + " is not final");
    } else if (type.startsWith("[")) {
      if (f.flags().has(AccessFlag.PUBLIC)) {
        problems.add(what + " is a public array");
      }
    } else if (type.startsWith("L")) {
      String cls = type.substring(1, type.length() - 1);
      if (classes.containsKey(cls)) {
        String changes = changes(cls);
        if (changes != null) {
          problems.add(what + " holds a " + cls + ", whose " + changes + " changes");
        }
      } else if (!CONSTANT_JDK.contains(cls)) {
        Object value = value(owner, f.fieldName().stringValue());
        if (!isConstant(value)) {
          problems.add(what + " holds a " + value.getClass().getName());
        }
      }
    }
  }

  /** The first instance field of a class of ours that is not final, or null. */
  private String changes(String cls) {
    ClassModel c = classes.get(cls);
    if (c == null || CONSTANT_OURS.contains(cls)) {
      return null;
    }
    for (FieldModel f : c.fields()) {
      if (!f.flags().has(AccessFlag.STATIC) && !f.flags().has(AccessFlag.FINAL)) {
        return f.fieldName().stringValue();
      }
    }
    return c.superclass().map(ClassEntry::asInternalName).map(this::changes).orElse(null);
  }

  private static Object value(String owner, String name) {
    try {
      Field f = Class.forName(owner.replace('/', '.')).getDeclaredField(name);
      f.setAccessible(true);
      return f.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(owner + "." + name, e);
    }
  }

  private static boolean isConstant(Object value) {
    if (value == null || value.getClass().isEnum() || value.getClass().isHidden()) {
      return true; // hidden: a lambda
    }
    String cls = value.getClass().getName();
    if (cls.startsWith("gruffle.")) {
      return true; // behind an interface of the JDK's
    }
    if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      return cls.startsWith("java.util.ImmutableCollections$")
          || cls.matches("java\\.util\\.Collections\\$(Unmodifiable|Empty|Singleton).*");
    }
    return false;
  }
}
