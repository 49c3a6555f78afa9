package gruffle.conformance.gotest;

import gruffle.loader.LoadedPackage;
import gruffle.loader.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packages of a test, in the order in which they are compiled. In a folder, files with one package name are one package
 * (or each is its own), which others import as {@code "./"} or {@code "test/"} and the name of its first file.
 */
final class Packages {
  private static final Pattern CLAUSE = Pattern.compile("(?m)^package ([\\p{L}\\w]+)");

  private Packages() {}

  /** One file as a package; errors name it without its folder. */
  static LoadedPackage ofFile(SourceFile file, String goVersion) {
    return new LoadedPackage("p", name(file), false, goVersion, List.of(file), Map.of());
  }

  /** All files of a folder as a main package. */
  static LoadedPackage main(List<SourceFile> files) {
    return new LoadedPackage("main", "main", false, "", files, Map.of());
  }

  static List<LoadedPackage> ofFolder(GoTest test) throws IOException {
    var groups = new LinkedHashMap<String, List<SourceFile>>();
    for (SourceFile f : test.folderFiles()) {
      String key = test.recipe().singleFile() ? f.name() : name(f);
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(f);
    }
    var imports = new HashMap<String, String>();
    for (List<SourceFile> g : groups.values()) {
      imports.put("./" + stem(g), "test/" + stem(g));
      imports.put("test/" + stem(g), "test/" + stem(g));
    }
    return groups.values().stream()
        .map(
            g -> {
              String name = name(g.getFirst());
              String path = name.equals("main") ? "main" : "test/" + stem(g);
              return new LoadedPackage(path, name, false, test.recipe().goVersion(), g, imports);
            })
        .toList();
  }

  private static String stem(List<SourceFile> files) {
    String name = files.getFirst().name();
    return name.substring(0, name.length() - ".go".length());
  }

  private static String name(SourceFile f) {
    Matcher m = CLAUSE.matcher(new String(f.content(), StandardCharsets.UTF_8));
    return m.find() ? m.group(1) : "";
  }
}
