package gruffle.runtime.func;

import gruffle.runtime.sched.G;

/** One Go function: its name and place, and the slow entry that every tier provides. */
public abstract class Code {
  /** Go's symbol: {@code main.(*T).M}, {@code main.main.func1}. */
  public final String name;

  public final String file;

  /** Line of the declaration. */
  public final int line;

  protected Code(String name, String file, int line) {
    this.name = name;
    this.file = file;
    this.line = line;
  }

  /** The file of a line of the function: its own, unless line directives say something else. */
  public String fileAt(int line) {
    return file;
  }

  /** The number that people see for a line. */
  public int lineAt(int line) {
    return line;
  }

  /**
   * A place in another function, whose code stands in this one's in place of a call.
   *
   * @param code that function
   * @param line the line there
   * @param at the line of the call in this one
   */
  public record Inlined(Code code, int line, int at) {}

  /** The place in another function that a made-up line of this one stands for, null for all other lines. */
  public Inlined inlined(int line) {
    return null;
  }

  /**
   * The name as tracebacks show it: without the type arguments of an instance of generic code, and without the package that
   * has made the closure of another one's method.
   */
  public final String shownName() {
    String shown =
        name.endsWith(")") ? name.substring(name.indexOf(".(") + 2, name.length() - 1) : name;
    return shown.indexOf('·') < 0
        ? withoutArguments(shown)
        : withoutArguments(shown).replaceAll("·v?[0-9]+", "");
  }

  private static String withoutArguments(String name) {
    int from = name.indexOf('[');
    int to = name.lastIndexOf(']');
    return from < 0 || to < from
        ? name
        : name.substring(0, from) + "[...]" + name.substring(to + 1);
  }

  /** A function made by the compiler (method wrapper, closure of a go or defer statement): not in tracebacks. */
  public boolean isWrapper() {
    return false;
  }

  /** What the go or defer statement names that this is the closure of; the function itself where that is not known. */
  public Code wrapped() {
    return this;
  }

  /** Whether a traceback shows an (elided) list of arguments. */
  public boolean hasParameters() {
    return true;
  }

  /** Entry with boxed arguments, as the table of CONTRACTS section 1 boxes them; closure is null for a plain function. */
  public abstract Object invoke(G g, FuncVal closure, Object[] args);

  /**
   * Asked by {@code call0} of a function value that generated code made: true if the closure has been run in tier 0, false
   * if the generated code is to call its own compiled method.
   */
  public boolean run0(G g, FuncVal fn) {
    return false;
  }

  // --- loops that a call stays in for long: gruffle.link.HotLoop ---

  /** Whether {@link #goOn} can go on at the head of that loop; if not, it is seen to that it can some time, if at all. */
  public boolean isLoopReady(int loop) {
    return false;
  }

  /**
   * The same, asked by the function's own compiled code about a call in its long loop: also whether it is worth while.
   *
   * @param early whether the call has not been in it for long: nothing is to be made for it
   */
  public boolean isLoopBetter(int loop, boolean early) {
    return false;
  }

  /**
   * Runs the rest of the function from the head of that loop, or what there is of it: see {@link OsrEntry#run}.
   *
   * @return {@link OsrEntry#DONE}, or {@link OsrEntry#left} of a loop
   */
  public int goOn(G g, int loop, long[] prims, Object[] refs) {
    throw new IllegalStateException(name + " has no loop " + loop);
  }

  @Override
  public String toString() {
    return name;
  }
}
