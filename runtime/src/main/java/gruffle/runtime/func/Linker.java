package gruffle.runtime.func;

import gruffle.runtime.type.Rtype;

/**
 * What generated classes ask of the program that they belong to, in their class initialisers (which never park).
 *
 * <p>A class that the program's own loader made finds its linker through that loader. Classes of the library that the application
 * loader has (it alone is covered by the AOT cache) belong to the one program that the process runs.
 */
public abstract class Linker {
  /** Implemented by the class loader of a program's generated classes. */
  public interface Holder {
    Linker linker();
  }

  /** The linker of the process's one program: a named exception to "no static mutable state". Set once, by the command line. */
  // lint: StaticState because classes of the application loader know nothing else
  private static volatile Linker process;

  public static void setProcess(Linker linker) {
    process = linker;
  }

  /** The linker for that generated class. */
  public static Linker of(Class<?> generated) {
    return generated.getClassLoader() instanceof Holder h ? h.linker() : process;
  }

  /** The run-time type that a {@link gruffle.runtime.type.TypeCode} text stands for. */
  public abstract Rtype type(String code);

  /** The package variable: its cell, or the object of a struct or array variable. */
  public abstract Object global(String symbol);

  /** The function. */
  public abstract Code code(String symbol);

  /** The one function value of a declared function, or of a literal without captures. */
  public abstract FuncVal value(String symbol);
}
