package gruffle.dist;

import gruffle.ir.Func;
import gruffle.ir.IrPackage;
import gruffle.ir.IrTypes;
import gruffle.jit.FileLayout;
import gruffle.jit.Layout;
import gruffle.jit.emit.FunctionEmitter;
import gruffle.link.JitException;
import gruffle.link.Program;
import gruffle.runtime.type.Prebuilt;
import gruffle.runtime.type.TypeTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Compiles packages ahead: a class for each of their source files, and every other generated class that one of these mentions, so
 * that a loader that has them needs no compiler.
 */
final class AheadCompiler {
  private final Packages packages;
  private final Prebuilt existing;
  private final Predicate<String> elsewhere;
  private final SortedMap<String, byte[]> classes = new TreeMap<>();
  private final SortedSet<String> refused = new TreeSet<>();

  /** Files with a function that the compiler refuses: their functions get classes of their own. */
  private final Set<String> apart = new TreeSet<>();

  private final FileLayout layout;
  private final TypeTable table = new TypeTable();
  private final Program program;
  private FunctionEmitter emitter;

  /**
   * Makes a compiler.
   *
   * @param existing classes that are there already, and are given back
   * @param elsewhere the internal names of classes that are there already, and stay where they are
   */
  AheadCompiler(Packages packages, Prebuilt existing, Predicate<String> elsewhere) {
    this.packages = packages;
    this.existing = existing;
    this.elsewhere = elsewhere;
    this.layout = new FileLayout(packages::load, owner -> !apart.contains(owner));
    var natives = new Natives();
    program =
        Unstarted.program(
            table,
            packages,
            natives,
            layout,
            p -> emitter = FunctionEmitter.ahead(p, layout, natives));
  }

  /** Takes packages into the program: all of them before any is compiled, with those that they import. */
  void open(Collection<String> paths) {
    paths.forEach(program::pkg);
  }

  /**
   * Compiles packages.
   *
   * @param paths all packages of the program
   * @param wanted those of them that are to be compiled
   * @return class files by internal name, those that existed and are needed too
   */
  SortedMap<String, byte[]> compile(Collection<String> paths, Collection<String> wanted) {
    open(paths);
    for (String path : wanted) {
      byOwner(path).forEach(this::tryOut);
    }
    classes.clear();
    var todo = new ArrayDeque<String>();
    for (String path : paths) {
      if (wanted.contains(path)) {
        byOwner(path).forEach((owner, funcs) -> todo.addAll(write(owner, funcs)));
      } else {
        todo.addAll(byOwner(path).keySet());
      }
    }
    var done = new TreeSet<String>();
    while (!todo.isEmpty()) {
      String name = todo.poll();
      if (!done.add(name) || elsewhere.test(name)) {
        continue;
      }
      byte[] file = classes.computeIfAbsent(name, this::find);
      if (file != null) {
        todo.addAll(ClassMentions.of(file));
      }
    }
    return classes;
  }

  /** The functions that run in the interpreter, since the compiler refuses them. */
  SortedSet<String> refused() {
    return refused;
  }

  /** Null for a function that no compiled code can call, which the interpreter alone knows. */
  private byte[] find(String name) {
    byte[] file = existing.classFile(name);
    if (file != null) {
      return file;
    }
    try {
      file = table.loader().classFile(name);
    } catch (JitException e) {
      return null;
    }
    if (file == null) {
      throw new IllegalStateException("nobody makes the class " + name);
    }
    return file;
  }

  private SortedMap<String, List<Func>> byOwner(String path) {
    IrPackage p = packages.load(path);
    var found = new TreeMap<String, TreeMap<Integer, Func>>();
    for (String symbol : p.functions()) {
      String owner = layout.owner(symbol);
      if (!IrTypes.packageOf(symbol).equals(path) && !owner.equals(Layout.EACH.owner(symbol))) {
        continue; // an instance that the package of the generic code has made for itself, too: it
        // lies there
      }
      found
          .computeIfAbsent(owner, k -> new TreeMap<>())
          .put(layout.index(symbol), p.function(symbol));
    }
    var lists = new TreeMap<String, List<Func>>();
    found.forEach((owner, funcs) -> lists.put(owner, new ArrayList<>(funcs.values())));
    return lists;
  }

  private void tryOut(String owner, List<Func> funcs) {
    try {
      emitter.classFiles(owner, funcs);
    } catch (JitException e) {
      apart.add(owner);
      for (Func f : funcs) {
        try {
          emitter.classFiles(Layout.EACH.owner(f.symbol), List.of(f));
        } catch (JitException x) {
          refused.add(f.symbol + ": " + x.getMessage());
        }
      }
    }
  }

  /** Adds a class of functions and what comes with it; gives all names. */
  private Collection<String> write(String owner, List<Func> funcs) {
    if (funcs.size() == 1 && owner.equals(Layout.EACH.owner(funcs.getFirst().symbol))) {
      return List.of(owner); // by the loader, which has a stand-in for what is refused
    }
    var files = emitter.classFiles(owner, funcs);
    classes.putAll(files);
    return files.keySet();
  }
}
