package gruffle.runtime.type;

/** The class loader of one program's generated struct classes; makes a class when the JVM first asks for it. */
public final class StructLoader extends ClassLoader {
  private static final String OWN = "gruffle.go.";

  private final StructClasses classes;

  StructLoader(ClassLoader parent, StructClasses classes) {
    super("gruffle-structs", parent);
    this.classes = classes;
  }

  Class<?> load(String internalName) {
    try {
      return loadClass(internalName.replace('/', '.'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Own names are not looked for in the parent, which would open every jar. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OWN)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> c = findLoadedClass(name);
      return c == null ? findClass(name) : c;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] b = classes.generate(name.replace('.', '/'));
    if (b == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, b, 0, b.length);
  }

  /** What the static initialiser of a base class asks for. */
  public static Rtype structType(Class<?> c) {
    return ((StructLoader) c.getClassLoader()).classes.typeOf(c);
  }

  /** What the static initialiser of a named type's class asks for: *T. */
  public static Rtype pointerType(Class<?> c) {
    StructLoader l = (StructLoader) c.getClassLoader();
    return l.classes.table.pointerTo(l.classes.typeOf(c));
  }
}
