package gruffle.jit;

import gruffle.ir.Func;
import gruffle.jit.classes.FuncValueClass;
import gruffle.jit.classes.RefusedClass;
import gruffle.jit.classes.ShapeClass;
import gruffle.link.GoCode;
import gruffle.link.JitException;
import gruffle.link.Program;
import gruffle.link.Symbols;
import gruffle.link.Tier1;
import gruffle.runtime.func.Entry;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.OsrEntry;
import gruffle.runtime.func.Prototype;
import gruffle.runtime.type.ClassSource;
import gruffle.runtime.type.Method;
import gruffle.runtime.type.ProgramLoader;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.value.Mem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.MethodTooLargeException;

/**
 * The compiler of one program: classes of functions and function values for its class loader, and what tier 0 asks for.
 *
 * <p>A function is compiled when its class is loaded: by tier 0's wish, or when the JVM first resolves a call of it.
 */
public final class JitTier implements Tier1, ClassSource {
  private final Program program;
  private final JavaTypes types;
  private final Layout layout;
  private final Emitter emitter;
  private final ProgramLoader loader;
  private final Mentions mentions;

  /** Class files that came with another one and have not been asked for. */
  private final Map<String, byte[]> waiting = new ConcurrentHashMap<>();

  /** Why a class has no compiled function. */
  private final Map<String, String> refusals = new ConcurrentHashMap<>();

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final Map<GoCode, Prototype> closures = new ConcurrentHashMap<>();

  /** The compiler of a program whose functions are where the layout has them; the program's class loader asks it from now on. */
  public JitTier(Program program, JavaTypes types, Layout layout, Emitter emitter) {
    this.program = program;
    this.types = types;
    this.layout = layout;
    this.emitter = emitter;
    this.loader = program.table().loader();
    this.mentions = new Mentions(loader);
    loader.setSource(this);
  }

  // --- what tier 0 asks for ---

  @Override
  public Compiled compile(GoCode code) {
    String owner = layout.owner(code.name);
    Entry e = entries.get(owner);
    if (e == null) {
      if (!(instance(owner) instanceof Entry fresh)) {
        throw new JitException(refusals.getOrDefault(owner, "its class has no entry"));
      }
      entries.put(owner, fresh);
      e = fresh;
    }
    return new Compiled(e, layout.index(code.name));
  }

  @Override
  public FuncVal value(GoCode code) {
    return (FuncVal) instance(Names.funcValue(code.name));
  }

  @Override
  public FuncVal closure(GoCode code, Object[] captured) {
    Prototype p = closures.get(code);
    if (p == null) {
      p = (Prototype) instance(Names.funcValue(code.name));
      closures.put(code, p);
    }
    return p.with(captured);
  }

  @Override
  public OsrEntry osr(GoCode code, int loop, boolean alone) {
    return (OsrEntry) instance(Names.osr(code.name, loop, alone));
  }

  private Object instance(String internalName) {
    try {
      return Mem.U.allocateInstance(loader.load(internalName));
    } catch (InstantiationException e) {
      throw new IllegalStateException(e);
    }
  }

  // --- what the class loader asks for ---

  @Override
  public String owner(String symbol) {
    return layout.owner(symbol);
  }

  @Override
  public String method(String symbol) {
    return Names.method(symbol);
  }

  @Override
  public boolean callsByInterface(String name, String pkgPath) {
    return program.callsByInterface(name, pkgPath);
  }

  @Override
  public List<Method> expected(Rtype t) {
    return program.expectedMethods(t);
  }

  @Override
  public byte[] classFile(String name) {
    byte[] constants = waiting.remove(name);
    if (constants != null) {
      return constants;
    }
    if (name.startsWith(Names.SHAPE)) {
      return ShapeClass.write(name);
    }
    if (name.startsWith(Names.FV)) {
      return FuncValueClass.write(types, layout, function(name.substring(Names.FV.length())));
    }
    if (name.startsWith(Names.OSR)) {
      int at = name.lastIndexOf('$');
      Func f = function(name.substring(Names.OSR.length(), at));
      boolean alone = name.startsWith(Names.ALONE, at + 1);
      int loop = Integer.parseInt(name.substring(at + 1 + (alone ? Names.ALONE.length() : 0)));
      return own(name, emitter.osr(name, f, loop, alone));
    }
    return name.startsWith(Names.FN) ? compile(name) : null;
  }

  private byte[] compile(String name) {
    String prefix = name.startsWith(Names.INLINED) ? Names.INLINED : Names.FN;
    Func f = function(name.substring(prefix.length()));
    try {
      return own(name, emitter.classFiles(name, List.of(f)));
    } catch (JitException | MethodTooLargeException | ClassTooLargeException e) {
      refusals.put(name, String.valueOf(e.getMessage()));
      return RefusedClass.write(types, name, f);
    }
  }

  private byte[] own(String name, Map<String, byte[]> files) {
    byte[] own = null;
    for (Map.Entry<String, byte[]> e : files.entrySet()) {
      if (e.getKey().equals(name)) {
        own = e.getValue();
      } else {
        waiting.put(e.getKey(), e.getValue());
      }
    }
    mentions.of(own);
    return own;
  }

  private Func function(String escaped) {
    String symbol = Symbols.unescape(escaped);
    Func f = program.function(symbol);
    if (f == null) {
      throw new JitException("function " + symbol + " is not part of the program");
    }
    return f;
  }
}
