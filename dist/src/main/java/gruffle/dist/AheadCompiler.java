package gruffle.dist;

import gruffle.interp.nodes.Interpreter;
import gruffle.ir.Func;
import gruffle.ir.InterfaceCalls;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.LazyIrPackage;
import gruffle.ir.TypeDecl;
import gruffle.jit.FileLayout;
import gruffle.jit.JitTier;
import gruffle.jit.emit.FunctionEmitter;
import gruffle.link.Ahead;
import gruffle.link.Engine;
import gruffle.link.JitException;
import gruffle.link.PackageSource;
import gruffle.link.Program;
import gruffle.link.Tiers;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.type.TypeTable;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compiles the library ahead: a class for each of its source files, and every other generated class that one of these mentions,
 * so that a loader that has them needs no compiler.
 */
final class AheadCompiler implements PackageSource, Ahead {
  private final Library library;
  private final Map<String, IrPackage> packages = new HashMap<>();
  private final SortedMap<String, byte[]> classes = new TreeMap<>();
  private final Set<String> called = new TreeSet<>();
  private final Set<String> methods = new TreeSet<>();
  private final List<String> errors;
  private final FileLayout layout = new FileLayout(this::load);

  /** Compiles all packages of a library; what goes wrong is added to errors. */
  AheadCompiler(Library library, List<String> errors) {
    this.library = library;
    this.errors = errors;
  }

  /** Class files by internal name. */
  SortedMap<String, byte[]> compile() {
    var config =
        Config.embedded(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    var table = new TypeTable();
    var compiler = new JitTier[1];
    var emitter = new FunctionEmitter[1];
    var natives = new Natives();
    var tiers =
        new Tiers.Makers(
            Engine.JIT,
            Interpreter::new,
            p -> {
              emitter[0] = FunctionEmitter.of(p, layout, natives);
              compiler[0] = emitter[0].tier(p, layout);
              return compiler[0];
            });
    var program = new Program(new GoRuntime(config), table, this, natives, tiers);
    for (String path : new TreeSet<>(library.packages())) {
      program.pkg(path);
      methods(path);
    }
    for (String path : new TreeSet<>(library.packages())) {
      functions(path, emitter[0]);
    }
    var todo = new ArrayDeque<byte[]>(classes.values());
    while (!todo.isEmpty()) {
      for (String name : ClassMentions.of(todo.poll())) {
        if (!classes.containsKey(name)) {
          byte[] file = table.loader().classFile(name);
          if (file == null) {
            errors.add("nobody makes the class " + name);
          } else {
            classes.put(name, file);
            todo.add(file);
          }
        }
      }
    }
    return classes;
  }

  /** The index that finds them. */
  byte[] index() {
    return AheadIndex.write(classes.keySet(), called, methods);
  }

  private void functions(String path, FunctionEmitter emitter) {
    IrPackage p = load(path);
    var byOwner = new TreeMap<String, TreeMap<Integer, Func>>();
    for (String symbol : p.functions()) {
      byOwner
          .computeIfAbsent(layout.owner(symbol), k -> new TreeMap<>())
          .put(layout.index(symbol), p.function(symbol));
    }
    byOwner.forEach(
        (owner, funcs) -> {
          try {
            classes.putAll(emitter.classFiles(owner, new ArrayList<>(funcs.values())));
          } catch (JitException e) {
            errors.add(owner + ": " + e.getMessage());
          }
        });
  }

  /**
   * What may be called by an interface: what the library calls so, and what the interfaces have that it offers to programs. Any
   * other method of a type can be called so too, by a look-up.
   */
  private void methods(String path) {
    IrPackage p = load(path);
    called.addAll(p.interfaceCalls());
    for (String symbol : p.types()) {
      TypeDecl d = p.typeDecl(symbol);
      d.methods().forEach(m -> methods.add(InterfaceCalls.key(m.name(), m.pkgPath())));
      if (d.underlying() instanceof IrType.Interface i && !path.startsWith("internal/")) {
        i.methods().forEach(m -> called.add(InterfaceCalls.key(m.name(), m.pkgPath())));
      }
    }
  }

  // --- the library as a program ---

  @Override
  public IrPackage load(String path) {
    IrPackage p = packages.get(path);
    if (p == null) {
      p = library.ir(path, this::typeDecl);
      packages.put(path, p);
    }
    return p;
  }

  private TypeDecl typeDecl(String symbol) {
    IrPackage p = load(IrTypes.packageOf(symbol));
    return p == null ? null : p.typeDecl(symbol);
  }

  @Override
  public boolean isLibrary(String path) {
    return load(path) instanceof LazyIrPackage;
  }

  @Override
  public Ahead ahead() {
    return this;
  }

  @Override
  public boolean isCalled(String method) {
    return called.contains(method);
  }

  @Override
  public boolean isMissing(String method) {
    return false;
  }
}
