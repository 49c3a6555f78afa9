package gruffle.conformance.gotest;

import gruffle.loader.BuildTags;
import gruffle.loader.GorootSources;
import gruffle.loader.SourceFile;
import gruffle.syntax.BuildConstraint;
import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import gruffle.types.Checker;
import gruffle.types.Config;
import gruffle.types.ExportImporter;
import gruffle.types.Importer;
import gruffle.types.Info;
import gruffle.types.Pkg;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Imports packages of our library; those that it lacks are checked from GOROOT's sources, declarations only, so that a test
 * of the compiler does not fail for want of a library.
 */
public final class GorootImporter implements Importer {
  private final ExportImporter ours;
  private final GorootSources goroot;
  private final BuildTags tags = new BuildTags(Set.of("purego"));

  public GorootImporter(ExportImporter ours, GorootSources goroot) {
    this.ours = ours;
    this.goroot = goroot;
  }

  @Override
  public Pkg importPackage(String path) throws ImportException {
    if (path.startsWith("/")) {
      throw new ImportException("import path cannot be absolute path");
    }
    if (path.contains("//")) {
      throw new ImportException(
          "non-canonical import path \"%s\" (should be \"%s\")"
              .formatted(path, path.replaceAll("/+", "/")));
    }
    String vendored = "vendor/" + path;
    if (!ours.has(path) && !ours.has(vendored)) {
      ours.add(check(goroot.has(path) ? path : vendored));
    }
    return ours.importPackage(ours.has(path) ? path : vendored);
  }

  private Pkg check(String path) throws ImportException {
    var files = new ArrayList<File>();
    try {
      for (SourceFile f : sources(path)) {
        File parsed =
            Parser.parse(PosBase.file(f.name()), f.content(), _ -> {}, Set.of(Parser.Mode.STD));
        if (parsed != null) {
          files.add(parsed);
        }
      }
    } catch (IOException | BuildConstraint.InvalidException e) {
      throw new ImportException("package " + path + " is not in std");
    }
    if (files.isEmpty()) {
      throw new ImportException("package " + path + " is not in std");
    }
    var pkg = new Pkg(path, files.getFirst().pkgName.value);
    new Checker(new Config(this, _ -> {}, "", Config.Bodies.NONE), pkg, new Info())
        .checkFiles(files);
    return pkg;
  }

  private List<SourceFile> sources(String path)
      throws IOException, BuildConstraint.InvalidException {
    if (!goroot.has(path)) {
      return List.of();
    }
    var list = new ArrayList<SourceFile>();
    for (SourceFile f : goroot.files(path)) {
      if (!BuildTags.isTest(f.name())
          && tags.matchesName(f.baseName())
          && tags.matchesContent(f.content())) {
        list.add(f);
      }
    }
    return list;
  }
}
