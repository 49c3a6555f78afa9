package gruffle.dist.cache;

import gruffle.dist.AheadClasses;
import gruffle.dist.ClassMentions;
import gruffle.dist.Natives;
import gruffle.dist.Packages;
import gruffle.dist.Unstarted;
import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.ir.IrTypes;
import gruffle.jit.FileLayout;
import gruffle.jit.Names;
import gruffle.jit.emit.FunctionEmitter;
import gruffle.link.Ahead;
import gruffle.link.JitException;
import gruffle.link.Program;
import gruffle.runtime.type.TypeTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compiles packages to class files that fit any program: the code of functions depends on the package and its imports alone. The classes of structs
 * and boxes do not (which Java interfaces they have depends on the whole program's calls), so of those just the types are noted.
 *
 * <p>A source file with a function that cannot be compiled, because of its size or because it has no body until the program is linked, has a class for
 * each other function.
 */
final class PackageEmitter {
  private final InstalledStore store;
  private final AheadClasses library;
  private final Packages packages;
  private final TypeTable table = new TypeTable();
  private final Program program;

  /** Where the functions of the package in hand would be. */
  private final Set<String> owners = new HashSet<>();

  /** Those of them that cannot be one class. */
  private final Set<String> apart = new HashSet<>();

  private final FileLayout layout;
  private FunctionEmitter emitter;

  /** What has become of a package. */
  record Emitted(Map<String, byte[]> classes, Map<String, String> types) {}

  /** One for the packages of a run. */
  PackageEmitter(InstalledStore store) {
    this.store = store;
    this.library = store.library().ahead(false);
    this.packages = new Packages(store, Map.of(), new AnyProgram(library));
    this.layout = new FileLayout(packages::load, this::exists);
    var natives = new Natives();
    program =
        Unstarted.program(
            table,
            packages,
            natives,
            layout,
            p -> emitter = FunctionEmitter.of(p, layout, natives));
  }

  /** A program that may call any method by an interface. */
  private record AnyProgram(AheadClasses library) implements Ahead {
    @Override
    public boolean isCalled(String method) {
      return true;
    }

    /** In a session types may come before those who call their methods. */
    @Override
    public boolean isMissing(String method) {
      return !library.isCalled(method);
    }
  }

  private boolean exists(String owner) {
    return owners.contains(owner) ? !apart.contains(owner) : isThere(owner);
  }

  private boolean isThere(String owner) {
    return library.has(owner) || store.hasClass(owner);
  }

  /** Adds a package, each after those that it imports. */
  void add(IrPackage p) {
    packages.add(p);
  }

  /** Any package so far, and of the library. */
  IrPackage load(String path) {
    return packages.load(path);
  }

  /** Compiles a package that was added; those that it imports have been compiled. */
  Emitted emit(IrPackage p) {
    open(p.path(), new HashSet<>());
    List<Func> own = own(p);
    owners.clear();
    apart.clear();
    var everything = new FileLayout(packages::load);
    own.forEach(f -> owners.add(everything.owner(f.symbol)));
    var classes = new TreeMap<String, byte[]>();
    while (!functions(own, classes)) {
      classes.clear();
    }
    Map<String, String> types = mentioned(classes);
    owners.clear();
    return new Emitted(classes, types);
  }

  private void open(String path, Set<String> done) {
    if (!path.equals("unsafe") && done.add(path)) {
      program.pkg(path).imports().forEach(i -> open(i, done));
    }
  }

  /** The functions whose code belongs to the package: not the instances that the package of their generic code has too. */
  private List<Func> own(IrPackage p) {
    var own = new ArrayList<Func>();
    for (String symbol : p.functions()) {
      String home = IrTypes.packageOf(symbol);
      if (home.equals(p.path()) || packages.load(home).head(symbol) == null) {
        own.add(p.function(symbol));
      }
    }
    return own;
  }

  /** Adds the classes of functions; false where it turned out that some files cannot be one class, which the others have to know. */
  private boolean functions(List<Func> own, Map<String, byte[]> classes) {
    var byOwner = new TreeMap<String, TreeMap<Integer, Func>>();
    for (Func f : own) {
      byOwner
          .computeIfAbsent(layout.owner(f.symbol), k -> new TreeMap<>())
          .put(layout.index(f.symbol), f);
    }
    boolean valid = true;
    for (Map.Entry<String, TreeMap<Integer, Func>> e : byOwner.entrySet()) {
      try {
        classes.putAll(emitter.classFiles(e.getKey(), new ArrayList<>(e.getValue().values())));
      } catch (JitException x) {
        // A function alone is left to the program that calls it: its compiler has an answer to what
        // cannot be compiled.
        if (!e.getKey().startsWith(Names.FN)) {
          apart.add(e.getKey());
          valid = false;
        }
      }
    }
    return valid;
  }

  /** Adds the classes that others mention; gives the types of those that cannot be kept. */
  private Map<String, String> mentioned(Map<String, byte[]> classes) {
    var types = new TreeMap<String, String>();
    var todo = new ArrayDeque<byte[]>(classes.values());
    var done = new TreeSet<String>();
    while (!todo.isEmpty()) {
      for (String name : ClassMentions.of(todo.poll())) {
        if (!done.add(name) || library.has(name) || classes.containsKey(name)) {
          continue;
        }
        String code = table.loader().codeOf(name);
        if (code != null) {
          types.put(name, code);
        } else if (name.startsWith(Names.FV) || name.startsWith("gruffle/im/")) {
          byte[] file = find(name);
          if (file != null) {
            classes.put(name, file);
            todo.add(file);
          }
        }
      }
    }
    return types;
  }

  /** Null for the value of a function that nobody can compile, which tier 0 makes. */
  private byte[] find(String name) {
    try {
      return table.loader().classFile(name);
    } catch (JitException e) {
      return null;
    }
  }
}
