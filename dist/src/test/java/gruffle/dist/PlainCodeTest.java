package gruffle.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** What {@link PlainCode} makes must behave as what javac made, without the machinery. */
class PlainCodeTest {
  /** Exercises switches and records; run from the class as compiled, and from the one rewritten. */
  public static final class Sample implements Supplier<List<Object>> {
    sealed interface Shape {}

    record Dot() implements Shape {}

    record Line(
        int a, long b, float c, double d, boolean e, char f, byte g, short h, String s, int[] v)
        implements Shape {}

    private static String name(Object x) {
      return switch (x) {
        case null -> "null";
        case Dot d -> "dot";
        case Line l when l.a > 5 -> "long line";
        case Line l -> "line";
        case String s when s.isEmpty() -> "empty";
        case CharSequence c -> "text";
        case int[] v -> "ints";
        default -> "other";
      };
    }

    private static Line line(int a, double d, String s) {
      return new Line(a, 1L << 40, -0f, d, true, 'x', (byte) -1, (short) 2, s, null);
    }

    @Override
    public List<Object> get() {
      Line one = line(1, Double.NaN, null);
      return List.of(
          name(null),
          name(new Dot()),
          name(line(9, 0, "")),
          name(one),
          name(""),
          name("x"),
          name(new int[0]),
          name(1),
          new Dot().equals(new Dot()),
          new Dot().hashCode(),
          Objects.equals(new Dot(), null),
          one.equals(line(1, Double.NaN, null)),
          one.equals(line(2, Double.NaN, null)),
          one.equals(line(1, 0.0, null)),
          line(1, 0.0, "a").equals(line(1, -0.0, "a")),
          one.equals(line(1, Double.NaN, "s")),
          one.hashCode() == line(1, Double.NaN, null).hashCode(),
          one.hashCode() == line(2, Double.NaN, null).hashCode(),
          one.toString());
    }
  }

  /** Lambda expressions and method references of all kinds. */
  public static final class Lambdas implements Supplier<List<Object>> {
    interface Ones {
      default IntSupplier one() {
        return () -> part() + 1;
      }

      private int part() {
        return 0;
      }
    }

    private final long base = 40;

    private long plus(long x) {
      return base + x;
    }

    private static Runnable nothing() {
      return () -> {};
    }

    private static String all(byte a, char b, short c, float d, double e, boolean f, long g) {
      Supplier<String> s = () -> a + "," + b + c + d + e + f + g;
      return s.get();
    }

    @Override
    public List<Object> get() {
      var log = new ArrayList<Object>();
      Consumer<String> add = log::add; // leaves out the result
      add.accept("a");
      LongUnaryOperator own = this::plus;
      ToLongFunction<Long> unboxed = this::plus;
      Function<Long, Long> boxed = x -> plus(x) + base;
      Function<Integer, List<Object>> sized = ArrayList::new;
      Supplier<Object> any = log::size;
      IntFunction<int[]> array = int[]::new;
      UnaryOperator<String> upper = String::trim;
      BiFunction<List<String>, Integer, String> get = List::get;
      ToIntFunction<Object> hash = Objects::hashCode;
      Comparator<String> order = Comparator.reverseOrder();
      Predicate<String> empty = String::isEmpty;
      log.add(own.applyAsLong(1));
      log.add(unboxed.applyAsLong(2L));
      log.add(boxed.apply(3L));
      log.add(sized.apply(4));
      log.add(any.get());
      log.add(array.apply(5).length);
      log.add(upper.apply(" b "));
      log.add(get.apply(List.of("c"), 0));
      log.add(hash.applyAsInt(null));
      log.add(order.compare("d", "e"));
      log.add(empty.negate().test(""));
      log.add(new Ones() {}.one().getAsInt());
      log.add(all((byte) 1, 'x', (short) 2, 3f, 4.5, true, 1L << 40));
      Runnable nothing = nothing();
      log.add(nothing == nothing());
      return log;
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {Sample.class, Lambdas.class})
  void behavesTheSame(Class<? extends Supplier<?>> c) throws Exception {
    Class<?> plain = new Rewriting(PlainCodeTest.class.getName()).loadClass(c.getName());
    assertThat(plain).isNotSameAs(c);
    var sample = (Supplier<?>) plain.getConstructor().newInstance();
    assertThat(sample.get()).isEqualTo(c.getConstructor().newInstance().get());
  }

  @Test
  void leavesNoSwitchAndNoLambdaBehind() throws IOException {
    for (Class<?> c : List.of(Sample.class, Lambdas.class)) {
      var before = Map.of("X.class", bytes(c.getName()));
      Map<String, byte[]> after = PlainCode.plain(before);
      assertThat(text(before.get("X.class"))).containsAnyOf("SwitchBootstraps", "metafactory");
      assertThat(after.get("X.class")).isNotEqualTo(before.get("X.class"));
      assertThat(PlainCode.plain(after)).isEqualTo(after);
      assertThat(after.size() > 1).isEqualTo(c == Lambdas.class);
    }
  }

  /** ASM's classes are of Java 5; the rewritten ones copy a class as they do. */
  @Test
  void givesOldClassesStackMaps() throws IOException, ReflectiveOperationException {
    byte[] label = plain(bytes(Label.class.getName()));
    assertThat(label[7]).isEqualTo((byte) Opcodes.V21);
    assertThat(plain(label)).isEqualTo(label);
    var loader = new Rewriting(Label.class.getPackageName());
    Class<?> reader = loader.loadClass(ClassReader.class.getName());
    Class<?> writer = loader.loadClass(ClassWriter.class.getName());
    Class<?> visitor = loader.loadClass(ClassVisitor.class.getName());
    byte[] sample = bytes(Sample.class.getName());
    Object r = reader.getConstructor(byte[].class).newInstance((Object) sample);
    Object w = writer.getConstructor(int.class).newInstance(ClassWriter.COMPUTE_FRAMES);
    reader
        .getMethod("accept", visitor, int.class)
        .invoke(r, visitor.cast(w), ClassReader.SKIP_FRAMES);
    var expected = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    new ClassReader(sample).accept(expected, ClassReader.SKIP_FRAMES);
    assertThat(writer.getMethod("toByteArray").invoke(w)).isEqualTo(expected.toByteArray());
  }

  @Test
  void theNewestVersionOfAFileTakesThePlaceOfTheOthers(@TempDir Path dir) throws IOException {
    Path jar = dir.resolve("a.jar");
    var manifest = new Manifest();
    manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
    manifest.getMainAttributes().putValue("Multi-Release", "true");
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (String name :
          List.of("p/a", "p/b", "META-INF/versions/9/p/a", "META-INF/versions/21/p/a")) {
        out.putNextEntry(new JarEntry(name));
        out.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    PlainCode.rewrite(jar);
    PlainCode.rewrite(jar);
    try (var in = new JarFile(jar.toFile())) {
      assertThat(in.stream().map(JarEntry::getName))
          .containsExactlyInAnyOrder("META-INF/MANIFEST.MF", "p/a", "p/b");
      assertThat(text(in.getInputStream(in.getEntry("p/a")).readAllBytes()))
          .isEqualTo("META-INF/versions/21/p/a");
      assertThat(text(in.getInputStream(in.getEntry("p/b")).readAllBytes())).isEqualTo("p/b");
    }
  }

  private static byte[] plain(byte[] classFile) {
    return PlainCode.plain(Map.of("X.class", classFile)).get("X.class");
  }

  private static String text(byte[] b) {
    return new String(b, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String name) throws IOException {
    String file = "/" + name.replace('.', '/') + ".class";
    try (var in = PlainCodeTest.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    }
  }

  /** Loads the classes of that prefix rewritten: nest mates must come from one loader. */
  private static final class Rewriting extends ClassLoader {
    private final String prefix;
    private final Map<String, byte[]> nest;

    Rewriting(String prefix) throws IOException {
      super(PlainCodeTest.class.getClassLoader());
      this.prefix = prefix;
      var files = new HashMap<String, byte[]>();
      for (Class<?> c : PlainCodeTest.class.getNestMembers()) {
        files.put(c.getName().replace('.', '/') + ".class", bytes(c.getName()));
      }
      this.nest = new HashMap<>();
      PlainCode.plain(files).forEach((f, b) -> nest.put(f.replace('/', '.'), b));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(prefix)) {
        return super.loadClass(name, resolve);
      }
      Class<?> c = findLoadedClass(name);
      if (c != null) {
        return c;
      }
      try {
        byte[] b = nest.get(name + ".class");
        b = b == null ? plain(bytes(name)) : b;
        return defineClass(name, b, 0, b.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
