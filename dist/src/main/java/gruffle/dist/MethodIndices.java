package gruffle.dist;

import gruffle.runtime.func.MethodIndex;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The build's {@link MethodIndex} classes: of operations and natives, all written last, since the build itself reads the annotations. */
final class MethodIndices {
  private final Path out;
  private final Map<String, Map<String, String>> byClass = new TreeMap<>();

  /** In that folder of class files. */
  MethodIndices(Path out) {
    this.out = out;
  }

  /** Deletes those of the last build. */
  void clear() throws IOException {
    Path gruffle = out.resolve("gruffle");
    if (!Files.isDirectory(gruffle)) {
      return;
    }
    String end = MethodIndex.className("") + ".class";
    List<Path> old;
    try (Stream<Path> files = Files.walk(gruffle)) {
      old = files.filter(p -> p.getFileName().toString().endsWith(end)).toList();
    }
    for (Path p : old) {
      Files.delete(p);
    }
  }

  void add(Method m, String value) {
    byClass
        .computeIfAbsent(m.getDeclaringClass().getName(), c -> new TreeMap<>())
        .put(MethodIndex.key(m), value);
  }

  void write() throws IOException {
    for (Map.Entry<String, Map<String, String>> e : byClass.entrySet()) {
      Path file = out.resolve(MethodIndex.className(e.getKey()).replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, MethodIndex.write(e.getKey(), e.getValue()));
    }
  }
}
