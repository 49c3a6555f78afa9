package gruffle.runtime.type;

import gruffle.runtime.func.JavaFuncClass;
import gruffle.runtime.func.Linker;
import gruffle.runtime.panic.Overflow;
import gruffle.runtime.sched.Syscall;

/**
 * The class loader of one program's generated classes; makes a class when the JVM first asks for it: the classes of types
 * itself, all others by the compiler's {@link ClassSource}.
 *
 * <p>A class that exists already ({@link Prebuilt}) comes from the parent or from its class file. Two threads may load different classes at the same
 * time; the lock of a name is held while its class is made, which neither parks nor polls.
 */
public final class ProgramLoader extends ClassLoader implements Linker.Holder {
  private static final String GENERATED = "gruffle.";
  private static final String FN = "gruffle.fn.";
  private static final String OSR = "gruffle.osr.";
  private static final String[] PACKAGES = {
    "go.", "fn.", "lib.", "fv.", "shape.", "im.", "osr.", "jf."
  };
  private static final String TYPES = "gruffle/go/";

  static {
    registerAsParallelCapable();
  }

  private final StructClasses structs;
  private final BoxClasses boxes;
  private final MethodInterfaces interfaces;
  private final KnownTypes known = new KnownTypes();
  private volatile Linker linker = known;
  private volatile ClassSource source;
  private volatile Prebuilt prebuilt = Prebuilt.NONE;

  ProgramLoader(ClassLoader parent) {
    super("gruffle-program", parent);
    this.structs = new StructClasses(this);
    this.boxes = new BoxClasses(this);
    this.interfaces = new MethodInterfaces(structs.descriptors());
  }

  StructClasses structs() {
    return structs;
  }

  BoxClasses boxes() {
    return boxes;
  }

  MethodInterfaces interfaces() {
    return interfaces;
  }

  @Override
  public Linker linker() {
    return linker;
  }

  /** Tells the generated classes their program. */
  public void setLinker(Linker program) {
    linker = program;
  }

  /** Who makes the classes of functions and function values, before any of them is needed. */
  public void setSource(ClassSource compiler) {
    source = compiler;
    Overflow.prepare(this);
  }

  /** The compiler; null where the program is interpreted only. */
  ClassSource source() {
    return source;
  }

  /** Whether there is a compiler, so that function values are of the classes of their shapes. */
  public boolean compiles() {
    return source != null;
  }

  /** Which classes exist already, before any class is needed. */
  public void setPrebuilt(Prebuilt p) {
    prebuilt = p;
  }

  /** Loads a class of this program, without initialising it. */
  public Class<?> load(String internalName) {
    try {
      return loadClass(internalName.replace('/', '.'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The class file of a class that is made here, null if nobody knows the name: for builds ahead of time. */
  public byte[] classFile(String internalName) {
    if (internalName.startsWith(TYPES)) {
      return typeClass(internalName);
    }
    if (internalName.startsWith(MethodInterfaces.PREFIX)) {
      return interfaces.generate(internalName);
    }
    if (internalName.startsWith(JavaFuncClass.PREFIX)) {
      return JavaFuncClass.write(internalName);
    }
    return source == null ? null : source.classFile(internalName);
  }

  private byte[] typeClass(String internalName) {
    if (typeOf(internalName) == null) {
      String code = prebuilt.typeCode(internalName);
      if (code == null) {
        return null;
      }
      Rtype t = linker.type(code);
      if (internalName.startsWith(BoxClasses.PREFIX)) {
        boxes.know(internalName, t);
      } else {
        structs.know(internalName, t);
      }
    }
    return internalName.startsWith(BoxClasses.PREFIX)
        ? boxes.generate(internalName)
        : structs.generate(internalName);
  }

  private Rtype typeOf(String internalName) {
    return internalName.startsWith(BoxClasses.PREFIX)
        ? boxes.typeOf(internalName)
        : structs.typeOf(internalName);
  }

  /** The type of a struct or box class that has been mentioned, as {@link Prebuilt#typeCode} gives it; null for any other class. */
  public String codeOf(String internalName) {
    Rtype t = internalName.startsWith(TYPES) ? typeOf(internalName) : null;
    return t == null ? null : TypeCode.encode(t);
  }

  /** What a class asks its linker for, where no program has been linked. */
  String typeCode(Rtype t) {
    return known.code(t);
  }

  private static boolean generated(String name) {
    if (name.startsWith(GENERATED)) {
      for (String p : PACKAGES) {
        if (name.startsWith(p, GENERATED.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Own names are not looked for in the parent, which would open every jar. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!generated(name)) {
      return super.loadClass(name, resolve);
    }
    Class<?> c =
        isFunction(name)
            ? Syscall.around(() -> loadGenerated(name))
            : Syscall.held(() -> loadGenerated(name));
    if (c == null) {
      throw new ClassNotFoundException(name);
    }
    return c;
  }

  /**
   * A class of functions is compiled, which may take long. Class initialisers load other classes alone: a goroutine must not wait for
   * a P in one, or in a lock.
   */
  private static boolean isFunction(String name) {
    return name.startsWith(FN) || name.startsWith(OSR);
  }

  private Class<?> loadGenerated(String name) {
    synchronized (getClassLoadingLock(name)) {
      Class<?> c = findLoadedClass(name);
      return c != null ? c : findGenerated(name);
    }
  }

  private Class<?> findGenerated(String name) {
    String internal = name.replace('.', '/');
    Prebuilt p = prebuilt;
    if (p.inParent(internal)) {
      try {
        return Class.forName(name, false, getParent()); // null: the boot loader
      } catch (ClassNotFoundException e) {
        return null;
      }
    }
    byte[] b = p.classFile(internal);
    if (b == null) {
      b = classFile(internal);
    }
    return b == null ? null : defineClass(name, b, 0, b.length);
  }
}
