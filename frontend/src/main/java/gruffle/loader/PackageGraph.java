package gruffle.loader;

import gruffle.syntax.Decl;
import gruffle.syntax.EmbedPatterns;
import gruffle.syntax.Embedded;
import gruffle.syntax.File;
import gruffle.syntax.Header;
import gruffle.syntax.Parser;
import gruffle.syntax.Pos;
import gruffle.syntax.PosBase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Follows imports from a main package. Imports are visited in the order of their paths, and errors reported in the order
 * in which packages are left, as the go command does; a package has at most one error of its own.
 */
final class PackageGraph {
  private final SourceProvider library;
  private final boolean withLibrary;
  private final SourceProvider goroot; // null: none
  private final String advice; // what to do where there is none
  private final BuildTags tags;
  private final Path cwd;
  private final Module module; // null: none
  private final Modules modules; // null: none
  private final Map<String, Node> nodes = new HashMap<>();
  private final List<Node> stack = new ArrayList<>();
  private final boolean anyPackage;
  private String tested; // whose tests import it even if it is a program
  private final List<String> errors = new ArrayList<>();
  private final List<LoadedPackage> done = new ArrayList<>();

  PackageGraph(
      SourceProvider library,
      boolean withLibrary,
      SourceProvider goroot,
      String advice,
      BuildTags tags,
      Path cwd,
      Module module,
      Modules modules,
      boolean anyPackage) {
    this.library = library;
    this.withLibrary = withLibrary;
    this.goroot = goroot;
    this.advice = advice;
    this.tags = tags;
    this.cwd = cwd;
    this.module = module;
    this.modules = modules;
    this.anyPackage = anyPackage;
  }

  /** A package while it is being looked at. */
  private static final class Node {
    final String path;
    final boolean inLibrary; // or in GOROOT
    String name;
    String error;
    List<SourceFile> files = List.of();
    final TreeMap<String, Import> imports = new TreeMap<>();
    final Map<String, List<Embedded>> embedded = new HashMap<>();
    String from; // the base name of the file with the import that led here
    String goVersion = "";
    boolean dependency;

    Node(String path, boolean inLibrary) {
      this.path = path;
      this.inLibrary = inLibrary;
    }

    void fail(String msg) {
      if (error == null) {
        error = msg;
      }
    }
  }

  /** The first import of a path in a package. */
  private record Import(Pos pos, SourceFile file) {}

  Program program(String path, Path dir, List<SourceFile> files) throws LoadException, IOException {
    Node main = new Node(path, false);
    // Files that are named one by one belong to no module, and have the newest language.
    boolean isOfModule = module != null && !path.equals(PackageLoader.COMMAND_LINE);
    main.goVersion = isOfModule ? module.goVersion() : "";
    nodes.put(path, main);
    // Other packages may import it by its own path too.
    String realPath = module != null && dir.startsWith(module.root()) ? module.pathOf(dir) : path;
    read(main, files, dir);
    if (main.error != null) {
      errors.add(main.error);
    } else if (!anyPackage && !main.name.equals("main")) {
      errors.add("package " + path + " is not a main package");
    } else {
      visit(main, realPath);
    }
    if (!errors.isEmpty()) {
      throw new LoadException(errors);
    }
    return new Program(done);
  }

  /** A package that is asked for, not imported. */
  record Root(String path, Path dir, List<SourceFile> files, String goVersion) {}

  /** Packages that need not be programs, with what they import. */
  Program roots(List<Root> roots) throws LoadException, IOException {
    for (Root r : roots) {
      if (nodes.containsKey(r.path)) {
        continue; // imported by an earlier one
      }
      Node n = new Node(r.path, false);
      n.goVersion = r.goVersion;
      nodes.put(r.path, n);
      read(n, r.files, r.dir);
      if (n.error == null) {
        visit(n, r.path);
      } else {
        errors.add(n.error);
      }
    }
    if (!errors.isEmpty()) {
      throw new LoadException(errors);
    }
    return new Program(done);
  }

  /**
   * A package with its tests, and a program that runs them.
   *
   * @param main the program's file
   */
  Program tests(TestSources t, SourceFile main) throws LoadException, IOException {
    tested = t.path();
    String goVersion = module == null || t.std() ? "" : module.goVersion();
    if (t.isCompiled()) {
      var files = new ArrayList<>(t.files());
      files.addAll(t.internal());
      root(new Node(t.path(), t.std()), files, goVersion, t);
    }
    if (!t.external().isEmpty()) {
      root(new Node(t.path() + "_test", t.std()), t.external(), goVersion, t);
    }
    root(new Node(t.path() + ".test", true), List.of(main), "", t);
    if (!errors.isEmpty()) {
      throw new LoadException(errors);
    }
    return new Program(done);
  }

  private void root(Node n, List<SourceFile> files, String goVersion, TestSources t)
      throws LoadException, IOException {
    n.goVersion = goVersion;
    nodes.put(n.path, n);
    read(n, files, t.dir());
    if (n.error != null) {
      errors.add(n.error);
    } else {
      visit(n, t.path());
    }
  }

  /** Adds what packages import that are there already. */
  Program complete(List<LoadedPackage> packages) throws LoadException, IOException {
    var all = new ArrayList<LoadedPackage>();
    for (LoadedPackage p : packages) {
      Node n = new Node(p.path(), false);
      read(n, p.files(), cwd);
      n.imports.keySet().removeAll(p.imports().keySet());
      if (n.error != null) {
        errors.add(n.error);
      } else {
        visit(n, p.path());
        done.removeLast();
        all.add(p);
      }
    }
    if (!errors.isEmpty()) {
      throw new LoadException(errors);
    }
    all.addAll(0, done);
    return new Program(all);
  }

  /** The files that names and build constraints let in. */
  List<SourceFile> inBuild(List<SourceFile> files) throws LoadException {
    return inBuild(files, tags, false);
  }

  static List<SourceFile> inBuild(List<SourceFile> files, BuildTags tags, boolean tests)
      throws LoadException {
    return Assembly.avoid(files, tags, t -> matching(files, t, tests));
  }

  private static List<SourceFile> matching(List<SourceFile> files, BuildTags tags, boolean tests)
      throws LoadException {
    List<SourceFile> result = new ArrayList<>();
    for (SourceFile f : files) {
      if ((tests || !BuildTags.isTest(f.name())) && tags.matches(f)) {
        result.add(f);
      }
    }
    return result;
  }

  // --- One package. ---

  // Reads the headers.
  private void read(Node n, List<SourceFile> files, Path dir) throws IOException {
    n.files = files;
    SourceFile first = null;
    for (SourceFile f : files) {
      Header h = f.header();
      if (h.unreadable()) {
        n.fail("go: reading " + plain(f) + ": unexpected NUL in input");
        return;
      }
      if (h.error() != null) {
        n.fail(place(h.error().pos(), f) + ": " + h.error().msg());
        return;
      }
      if (first == null) {
        first = f;
        n.name = h.pkgName();
      } else if (!n.name.equals(h.pkgName())) {
        n.fail(
            "found packages %s (%s) and %s (%s) in %s"
                .formatted(n.name, first.baseName(), h.pkgName(), f.baseName(), dir));
        return;
      }
      for (Header.Import i : h.imports()) {
        String path = ImportPath.unquote(i.literal());
        if (path == null || !ImportPath.hasValidCharacters(path)) {
          String where =
              cwd.resolve(f.name()).normalize() + i.pos().format().substring(f.name().length());
          n.fail(where + ": invalid import path: " + (path == null ? i.literal() : path));
          return;
        }
        n.imports.putIfAbsent(path, new Import(i.pos(), f));
      }
    }
    if (n.imports.containsKey("embed") && dir != null) {
      embed(n, new EmbedFiles(dir));
    }
  }

  /** Finds the files that the package embeds; of patterns that mean nothing the least is reported, as by Go. */
  private static void embed(Node n, EmbedFiles files) throws IOException {
    var places = new TreeMap<String, String>();
    for (SourceFile f : n.files) {
      File parsed = Parser.parse(PosBase.file(f.name()), f.content(), e -> {}); // reported later
      for (Decl d : parsed == null ? List.<Decl>of() : parsed.decls) {
        if (!(d instanceof Decl.VarDecl v)) {
          continue;
        }
        for (EmbedPatterns.Pattern p : LoadedPackage.patterns(v)) {
          places.putIfAbsent(p.text(), place(p.pos(), f));
        }
      }
    }
    for (var pattern : places.entrySet()) {
      String text = pattern.getKey();
      try {
        n.embedded.put(text, files.of(text));
      } catch (EmbedFiles.NoFilesException e) {
        n.fail(pattern.getValue() + ": pattern " + text + ": " + e.getMessage());
      }
    }
  }

  private static String plain(SourceFile f) {
    return Directories.plain(f.name());
  }

  // A position as the go command prints it; the name in a line directive is relative to the file.
  private static String place(Pos pos, SourceFile f) {
    String text = Directories.plain(pos.format());
    if (pos.base().isFileBase() || pos.relFilename().startsWith("/")) {
      return text;
    }
    String dir = f.name().substring(0, f.name().length() - f.baseName().length());
    return Directories.plain(dir + pos.format());
  }

  // --- The graph. ---

  private void visit(Node n, String realPath) throws LoadException, IOException {
    stack.add(n);
    Map<String, String> resolved = new TreeMap<>();
    for (var entry : n.imports.entrySet()) {
      String path = entry.getKey();
      if (path.equals("unsafe")) {
        continue;
      }
      String dep = follow(n, realPath, path, entry.getValue());
      if (dep != null) {
        resolved.put(path, dep);
      }
    }
    stack.removeLast();
    if (n.error != null) {
      errors.add(n.error);
    }
    done.add(
        new LoadedPackage(
            n.path,
            n.name,
            n.inLibrary,
            n.goVersion,
            n.files,
            resolved,
            n.embedded,
            n.dependency,
            null));
  }

  // The path of the package that is meant; null after an error.
  private String follow(Node from, String fromPath, String written, Import i)
      throws LoadException, IOException {
    String where = place(i.pos(), i.file());
    String path = resolve(from, written);
    if (tested != null && (path.equals(tested) || path.equals(tested + "_test"))) {
      Node n = nodes.get(path);
      if (n != null && stack.contains(n)) {
        n.fail(cycle(n, i.file().baseName()));
        return null;
      }
      if (n != null) {
        return n.path;
      }
    }
    boolean shipped = library.has(path);
    boolean inLibrary = shipped || inGoroot(path);
    Modules.Place place =
        inLibrary || modules == null || ImportPath.problem(path) != null
            ? null
            : modules.locate(path);
    if (!inLibrary || ImportPath.problem(path) != null) {
      String problem = problem(from, written, where, place);
      if (problem != null) {
        Node known = nodes.get(path);
        if (known == null) {
          nodes.put(path, new Node(path, false));
          errors.add(problem);
        }
        return null;
      }
    }
    checkAccess(from, fromPath, path, inLibrary, where);
    Node n = nodes.get(path);
    if (n != null) {
      if (stack.contains(n)) {
        n.fail(cycle(n, i.file().baseName()));
        return null;
      }
    } else if (shipped && !withLibrary) {
      return path;
    } else {
      n = new Node(path, inLibrary);
      n.from = i.file().baseName();
      nodes.put(path, n);
      Path dir = null;
      if (place instanceof Modules.Place.Found f) {
        dir = f.dir();
        n.goVersion = f.goVersion();
        n.dependency = f.dependency();
      }
      readImported(n, dir, where);
      if (n.name == null || n.error != null) {
        errors.add(n.error);
        return null;
      }
      visit(n, path);
    }
    if ("main".equals(n.name) && !n.inLibrary && !n.path.equals(tested)) {
      from.fail(where + ": import \"" + written + "\" is a program, not an importable package");
    }
    return n.path;
  }

  // The library has copies of its own of what it takes from modules.
  private String resolve(Node from, String path) {
    if (!from.inLibrary || !ImportPath.isRemote(path)) {
      return path;
    }
    String vendored = "vendor/" + path;
    return library.has(vendored) || inGoroot(vendored) ? vendored : path;
  }

  private boolean inGoroot(String path) {
    return goroot != null
        && (!ImportPath.isRemote(path) || path.startsWith("vendor/"))
        && ImportPath.problem(path) == null
        && goroot.has(path);
  }

  private void readImported(Node n, Path dir, String where) throws IOException {
    boolean shipped = library.has(n.path);
    List<SourceFile> all;
    if (n.inLibrary) {
      all = (shipped ? library : goroot).files(n.path);
    } else {
      all = Directories.moduleFiles(dir, Directories.shortPath(dir, cwd));
    }
    List<SourceFile> files;
    try {
      files = inBuild(all, n.inLibrary && !shipped ? BuildTags.GOROOT : tags, false);
    } catch (LoadException e) {
      n.fail(e.getMessage());
      return;
    }
    if (files.isEmpty()) {
      boolean tests = all.stream().allMatch(f -> BuildTags.isTest(f.name()));
      String prefix =
          tests && stack.size() == 1 ? n.path : "package " + chain() + "\n\timports " + n.path;
      n.fail(
          prefix
              + (tests
                  ? ": no non-test Go files in "
                  : ": build constraints exclude all Go files in ")
              + (dir == null ? goroot.root() + "/" + n.path : dir));
      return;
    }
    read(n, files, dir);
    if (n.error != null && n.error.startsWith("found packages ")) {
      n.error = where + ": " + n.error;
    }
  }

  private String chain() {
    return String.join("\n\timports ", stack.stream().map(n -> n.path).toList());
  }

  private String cycle(Node n, String file) {
    var text = new StringBuilder("package ").append(stack.getFirst().path);
    for (Node s : stack.subList(1, stack.size())) {
      text.append("\n\timports ").append(s.path).append(" from ").append(s.from);
    }
    text.append("\n\timports ").append(n.path).append(" from ").append(file);
    return text.append(": import cycle not allowed").toString();
  }

  // --- Errors of imports. ---

  private String problem(Node from, String path, String where, Modules.Place place) {
    if (path.equals("C")) {
      return where + ": import \"C\": cgo is not supported";
    }
    if (ImportPath.isRelative(path)) {
      return "%s: \"%s\" is relative, but relative import paths are not supported in module mode"
          .formatted(where, path);
    }
    if (path.startsWith("/")) {
      return where + ": \"" + path + "\" is not a package path; see 'go help packages'";
    }
    if (path.contains("@")) {
      return "package %s\n\timports %s: can only use path@version syntax with 'go get' and 'go install' in module-aware mode"
          .formatted(from.path, path);
    }
    String malformed = ImportPath.problem(path);
    if (malformed != null) {
      return where + ": malformed import path \"" + path + "\": " + malformed;
    }
    return switch (place) {
      case Modules.Place.Found f -> null;
      case Modules.Place.NoSum n ->
          where
              + ": missing go.sum entry for module providing package "
              + n.path()
              + " (imported by "
              + from.path
              + "); to add:\n\tgo get "
              + from.path;
      case Modules.Place.Missing m when ImportPath.isRemote(path) -> where + ": " + m.message();
      case null, default -> where + ": " + missing(path, module, library, goroot, advice);
    };
  }

  /** What is said about a package that nobody has. */
  static String missing(
      String path, Module module, SourceProvider library, SourceProvider goroot, String advice) {
    if (goroot == null && StdPackages.has(path)) {
      return "package " + path + " is not shipped with gruffle: " + advice;
    }
    if (!ImportPath.isRemote(path)) {
      return "package " + path + " is not in std (" + library.root() + "/" + path + ")";
    }
    String start = "no required module provides package " + path;
    return module == null
        ? start
            + ": go.mod file not found in current directory or any parent directory; see 'go help modules'"
        : start + "; to add it:\n\tgo get " + path;
  }

  private void checkAccess(
      Node from, String fromPath, String path, boolean inLibrary, String where) {
    if (from.inLibrary) {
      return;
    }
    if (inLibrary && (path.startsWith("vendor/") || path.contains("/vendor/"))) {
      from.fail(where + ": use of vendored package not allowed");
      return;
    }
    String parent = ImportPath.internalParent(path);
    if (parent == null) {
      return;
    }
    boolean allowed = !inLibrary && (fromPath.equals(parent) || fromPath.startsWith(parent + "/"));
    if (!allowed) {
      from.fail(
          "package "
              + chain()
              + "\n\t"
              + where
              + ": use of internal package "
              + path
              + " not allowed");
    }
  }
}
