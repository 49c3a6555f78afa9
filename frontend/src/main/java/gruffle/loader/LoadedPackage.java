package gruffle.loader;

import gruffle.syntax.Decl;
import gruffle.syntax.EmbedPatterns;
import gruffle.syntax.Embedded;
import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import gruffle.syntax.Pragma;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A package's files and what they import.
 *
 * @param path its import path; {@code command-line-arguments} for files named one by one
 * @param name from its package clauses
 * @param library whether it belongs to the library: shipped, or of an installed Go
 * @param goVersion language version such as {@code go1.22}; empty: the newest
 * @param imports from the paths that are written to the packages that they mean, but for "unsafe"; sorted by path
 * @param embedded for each pattern of a go:embed directive the files that it means
 * @param dependency whether it is of a module that the main module needs
 * @param coverage how is counted what of it runs; null: not at all
 */
public record LoadedPackage(
    String path,
    String name,
    boolean library,
    String goVersion,
    List<SourceFile> files,
    Map<String, String> imports,
    Map<String, List<Embedded>> embedded,
    boolean dependency,
    Counters.Plan coverage) {

  /** A package that embeds no files. */
  public LoadedPackage(
      String path,
      String name,
      boolean library,
      String goVersion,
      List<SourceFile> files,
      Map<String, String> imports) {
    this(path, name, library, goVersion, files, imports, Map.of(), false, null);
  }

  /** The same with counters. */
  public LoadedPackage covered(Counters.Plan plan) {
    var more = new TreeMap<>(imports);
    Counters.IMPORTS.forEach(i -> more.put(i, i));
    return new LoadedPackage(
        path, name, library, goVersion, files, more, embedded, dependency, plan);
  }

  /**
   * Parses the files as the compiler does.
   *
   * @return null if there are errors after which nothing more is checked
   */
  public List<File> parse(Diagnostics diagnostics) {
    Set<Parser.Mode> modes = library ? Set.of(Parser.Mode.STD) : Set.of();
    List<File> parsed = new ArrayList<>();
    Counters counters = coverage == null ? null : new Counters(coverage, path, name);
    for (SourceFile f : files) {
      File file =
          Parser.parse(
              PosBase.file(f.name()),
              f.content(),
              e -> diagnostics.error(e.pos(), e.msg()),
              modes,
              counters == null ? null : counters.of(f));
      if (file == null || diagnostics.isFull()) {
        return null;
      }
      parsed.add(f.assembly().isEmpty() ? file : Assembly.withBodies(path, file));
      embed(file);
    }
    if (diagnostics.syntaxErrors() > 0) {
      return null;
    }
    List<File> all =
        library ? overlaid(files.stream().map(SourceFile::name).toList(), parsed) : parsed;
    return counters == null ? all : counters.with(all);
  }

  /**
   * A library package's files as they are compiled: where a file of ours is among them, its functions replace theirs.
   *
   * @param names the files' names, in the same order
   */
  public static List<File> overlaid(List<String> names, List<File> parsed) {
    for (int i = 0; i < names.size(); i++) {
      if (Overlay.is(names.get(i))) {
        return Overlay.apply(parsed, i);
      }
    }
    return parsed;
  }

  /** Gives the variables with go:embed directives their files. */
  private void embed(File file) {
    for (Decl d : file.decls) {
      if (d instanceof Decl.VarDecl v && !v.pragma.isEmpty()) {
        var found = new TreeMap<String, Embedded>();
        for (EmbedPatterns.Pattern p : patterns(v)) {
          embedded.getOrDefault(p.text(), List.of()).forEach(e -> found.put(e.name(), e));
        }
        v.embedded = List.copyOf(found.values());
      }
    }
  }

  /** The patterns of a variable's go:embed directives; the parser has reported malformed ones. */
  static List<EmbedPatterns.Pattern> patterns(Decl.VarDecl v) {
    var patterns = new ArrayList<EmbedPatterns.Pattern>();
    for (Pragma p : v.pragma) {
      if (EmbedPatterns.isEmbed(p)) {
        try {
          patterns.addAll(EmbedPatterns.of(p));
        } catch (EmbedPatterns.MalformedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return patterns;
  }
}
