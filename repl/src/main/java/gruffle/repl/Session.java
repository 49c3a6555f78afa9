package gruffle.repl;

import gruffle.dist.AheadClasses;
import gruffle.dist.Generics;
import gruffle.dist.Library;
import gruffle.dist.LibraryGenerics;
import gruffle.dist.Linking;
import gruffle.dist.Packages;
import gruffle.dist.cache.InstalledClasses;
import gruffle.dist.cache.InstalledStore;
import gruffle.interp.nodes.Interpreter;
import gruffle.ir.IrTypes;
import gruffle.ir.stencil.GenericPackage;
import gruffle.ir.stencil.GenericSource;
import gruffle.link.Ahead;
import gruffle.link.Engine;
import gruffle.link.GoCode;
import gruffle.link.Program;
import gruffle.loader.Goroot;
import gruffle.loader.StdPackages;
import gruffle.repl.Result.Problem;
import gruffle.repl.Result.Shown;
import gruffle.runtime.debug.BugReport;
import gruffle.runtime.func.Linker;
import gruffle.runtime.sched.Config;
import gruffle.runtime.sched.GoRuntime;
import gruffle.runtime.value.CellL;
import gruffle.runtime.value.RefSlice;
import gruffle.syntax.BigStack;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.Input;
import gruffle.syntax.Token;
import gruffle.types.ConstObj;
import gruffle.types.ExportImporter;
import gruffle.types.Obj;
import gruffle.types.Pkg;
import gruffle.types.PkgName;
import gruffle.types.Qualifier;
import gruffle.types.TupleType;
import gruffle.types.Type;
import gruffle.types.TypeAndValue;
import gruffle.types.TypeString;
import gruffle.types.VarObj;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Go, line by line: a program that grows with each line that is evaluated, and goes on between them.
 *
 * <p>The lines are parts of one package. A line is checked, lowered and run as any package is; what it declares stays in the package's scope, and its variables are the package's.
 *
 * <p>One thread evaluates at a time; {@link #interrupt} may be called by any.
 */
public final class Session implements AutoCloseable {
  private static final String BOOT =
      """
      package main
      var gruffleValues []any
      func gruffleShow(v ...any) { gruffleValues = v }
      """;

  private static final String VALUES = "main.gruffleValues";

  private final Library library;
  private final Options options;
  private final GoRuntime rt;
  private final Program program;
  private final Lines lines;
  private final SessionPackage own = new SessionPackage();
  private final Pkg pkg = new Pkg(SessionPackage.PATH, SessionPackage.PATH);
  private final Imports imports;
  private final Compiler compiler;
  private final Definitions definitions = new Definitions(pkg);
  private final Evaluator evaluator;
  private final History history = new History();
  private final Inspector inspector;
  private final Hints hints;
  private final Qualifier qualifier = p -> p == pkg ? "" : p.name();
  private CellL values;
  private int inputs;

  /** An input is being evaluated, and perhaps it is to end before it runs. */
  private volatile boolean evaluating;

  private volatile boolean cancelled;

  /** A session with nothing declared in it. */
  public Session(Library library, Options options) {
    this.library = library;
    this.options = options;
    this.rt = new GoRuntime(config(options));
    AheadClasses ahead = library.ahead(options.alone());
    Ahead known = ahead == null ? Ahead.NONE : ahead;
    var installed = new InstalledStore(library);
    var packages =
        new Packages(installed, Map.of(SessionPackage.PATH, own), known, SessionPackage.PATH);
    var classes = new InstalledClasses(ahead, installed);
    this.program =
        Linking.link(rt, options.engine(), packages, classes, classes::has, Interpreter::new);
    if (options.alone()) {
      Linker.setProcess(program);
    }
    var importer = new ExportImporter(installed::exports);
    var shared = new Generics(new LibraryGenerics(library, installed, importer));
    var user = new UserPackages(installed, importer, shared, packages, options.cwd());
    this.imports = new Imports(user, importable(library));
    this.compiler = new Compiler(pkg, imports, generics(shared));
    this.evaluator = new Evaluator(compiler, definitions, own, program);
    this.inspector = new Inspector(program, own, pkg, imports, evaluator, packages, qualifier);
    this.hints = new Hints(inspector, pkg, imports);
    BigStack.call(this::boot);
    this.lines = new Lines(program, program.code("main.gruffleShow"));
  }

  /** What may be imported unasked: the library, and all of Go's where that is installed. */
  private static Set<String> importable(Library library) {
    var all = new TreeSet<>(library.packages());
    if (Goroot.find(System::getenv) != null) {
      all.addAll(StdPackages.all());
    }
    return all;
  }

  private static Config config(Options o) {
    Config c =
        o.alone()
            ? Config.alone(o.in(), o.out(), o.err())
            : Config.embedded(o.in(), o.out(), o.err());
    return c.withEnv(o.env()).withArgs(List.of("repl"));
  }

  /** Instances that the session has made are not made again. */
  private GenericSource generics(GenericSource others) {
    return new GenericSource() {
      @Override
      public boolean has(String symbol) {
        return IrTypes.isInstance(symbol) && own.function(symbol) != null || others.has(symbol);
      }

      @Override
      public GenericPackage find(String path) {
        return others.find(path);
      }
    };
  }

  /** What the session itself needs of its package; nobody can name it. */
  private Void boot() {
    var problems = new ArrayList<Problem>();
    evaluator.declare(pieces(BOOT, "boot"), new ArrayList<>(), problems);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    evaluator.nothingHasRun();
    Obj show = pkg.scope().replace("gruffleShow", null);
    pkg.scope().replace(Piece.SHOW, show);
    pkg.scope().replace("gruffleValues", null);
    definitions.remove("gruffleShow");
    definitions.remove("gruffleValues");
    values = (CellL) program.global(VALUES);
    return null;
  }

  // --- eval ---

  /** Whether the text is the beginning of something only, so that more lines have to come. */
  public boolean isIncomplete(String text) {
    return Input.of(bytes(text)).incomplete();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Evaluates declarations and statements, one after another up to the first that fails. */
  public Result eval(String text) {
    return eval(text, note -> {});
  }

  /** The same for one who wants to hear the notes before anything runs. */
  public synchronized Result eval(String text, Consumer<String> told) {
    var values = new ArrayList<Shown>();
    var notes =
        new AbstractList<String>() {
          private final List<String> list = new ArrayList<>();

          @Override
          public String get(int i) {
            return list.get(i);
          }

          @Override
          public int size() {
            return list.size();
          }

          @Override
          public boolean add(String note) {
            told.accept(note);
            return list.add(note);
          }
        };
    var problems = new ArrayList<Problem>();
    Result.End end = Result.End.DONE;
    List<Piece> waiting = new ArrayList<>();
    cancelled = false;
    evaluating = true;
    try {
      for (Piece p : pieces(text, "line" + ++inputs)) {
        if (p.isDecl() && p.decl() != Token.IMPORT) {
          waiting.add(p);
          continue;
        }
        end = declare(waiting, notes, problems);
        if (end == Result.End.DONE) {
          end = p.isDecl() ? importing(p, problems) : statement(p, values, notes, problems);
        }
        if (end != Result.End.DONE) {
          break;
        }
      }
      if (end == Result.End.DONE) {
        end = declare(waiting, notes, problems);
      }
    } catch (RuntimeException | Error e) {
      BigStack.call(this::undo);
      problems.add(new Problem(1, 1, BugReport.line(e)));
      end = Result.End.WRONG;
    } finally {
      evaluating = false;
    }
    if (rt.ended()) {
      end = Result.End.LOST;
    }
    return new Result(values, notes, problems, end);
  }

  private Void undo() {
    compiler.undo();
    pkg.scope().replace(Piece.FUNCTION, null);
    return null;
  }

  private static List<Piece> pieces(String text, String name) {
    byte[] src = bytes(text);
    var pieces = new ArrayList<Piece>();
    for (Input.Part p : Input.of(src).parts()) {
      int line = 1;
      int start = 0;
      for (int i = 0; i < p.from(); i++) {
        if (src[i] == '\n') {
          line++;
          start = i + 1;
        }
      }
      String part = new String(Arrays.copyOfRange(src, p.from(), p.to()), StandardCharsets.UTF_8);
      pieces.add(new Piece(p.decl(), part, name, line, p.from() - start + 1));
    }
    return pieces;
  }

  private Result.End declare(List<Piece> waiting, List<String> notes, List<Problem> problems) {
    if (waiting.isEmpty()) {
      return Result.End.DONE;
    }
    List<Piece> pieces = List.copyOf(waiting);
    waiting.clear();
    Evaluator.Ready ready = BigStack.call(() -> evaluator.declare(pieces, notes, problems));
    return ready == null ? Result.End.WRONG : run(ready);
  }

  private Result.End importing(Piece p, List<Problem> problems) {
    var codes = new ArrayList<GoCode>();
    BigStack.call(
        () -> {
          Piece.Parsed parsed = p.parse();
          parsed
              .errors()
              .forEach(
                  e -> {
                    var at = p.place(e.pos());
                    problems.add(new Problem(at.line(), at.col(), e.msg()));
                  });
          if (problems.isEmpty()) {
            importAll(parsed, codes, problems);
          }
          return null;
        });
    return problems.isEmpty()
        ? run(new Evaluator.Ready(codes, List.of(), List.of()))
        : Result.End.WRONG;
  }

  private void importAll(Piece.Parsed parsed, List<GoCode> codes, List<Problem> problems) {
    Checked c = compiler.check(List.of(parsed));
    compiler.undo();
    if (!c.ok()) {
      problems.addAll(c.problems());
      return;
    }
    for (Decl d : parsed.file().decls) {
      if (d instanceof Decl.ImportDecl i && c.info().implicit(i) instanceof PkgName n) {
        imports.add(i, n.imported());
        pkg.scope().replace(n.name(), null);
        if (!n.imported().path().equals("unsafe")) {
          evaluator.initialise(n.imported().path(), codes);
        }
      }
    }
  }

  private Result.End run(Evaluator.Ready ready) {
    if (ready.codes().isEmpty() && ready.initialisers().isEmpty()) {
      return Result.End.DONE;
    }
    if (cancelled) {
      evaluator.undone(ready);
      return Result.End.INTERRUPTED;
    }
    Lines.End end = lines.run(inputs, ready.initialisers(), ready.codes());
    evaluator.forget(ready);
    return switch (end) {
      case DONE -> Result.End.DONE;
      case FAILED -> Result.End.FAILED;
      case INTERRUPTED, ABANDONED -> Result.End.INTERRUPTED;
      case LOST -> Result.End.LOST;
    };
  }

  // --- statements ---

  private Result.End statement(
      Piece p, List<Shown> shown, List<String> notes, List<Problem> problems) {
    Evaluator.Statement s =
        BigStack.call(() -> Expressions.check(evaluator, imports, p, notes, problems));
    if (s == null) {
      return Result.End.WRONG;
    }
    if (s.constant() != null) {
      ConstObj k = s.constant();
      BigStack.call(this::undo);
      shown.add(new Shown(k.val().exactText(), typeText(k.type()) + " constant"));
      return Result.End.DONE;
    }
    List<Type> types = s.shown() == null ? List.of() : types(s, s.shown());
    Evaluator.Ready ready = BigStack.call(() -> evaluator.statement(s, notes, problems));
    if (ready == null) {
      return Result.End.WRONG;
    }
    List<History.Variable> declared =
        Compiler.variables(s.checked().pieces().getFirst(), s.checked().info()).stream()
            .map(v -> new History.Variable(v.name(), typeText(v.type())))
            .toList();
    Result.End end = run(ready);
    if (end == Result.End.DONE) {
      history.add(new History.Entry(p.text(), s.shown() != null, declared));
      if (s.shown() != null) {
        show(types, shown);
      }
    }
    return end;
  }

  private static List<Type> types(Evaluator.Statement s, Expr x) {
    TypeAndValue tv = s.checked().info().typeAndValue(x);
    if (tv.isNil()) {
      return List.of(gruffle.types.Basic.UNTYPED_NIL);
    }
    return tv.type() instanceof TupleType t
        ? t.vars().stream().map(VarObj::type).toList()
        : List.of(tv.type());
  }

  private void show(List<Type> types, List<Shown> shown) {
    if (values.v instanceof RefSlice s) {
      for (int i = 0; i < s.len && i < types.size(); i++) {
        shown.add(new Shown(text(s.get(i), types.get(i)), typeText(types.get(i))));
      }
    }
    values.v = RefSlice.NIL;
  }

  private String text(Object x, Type t) {
    return t == gruffle.types.Basic.RUNE && x instanceof gruffle.runtime.value.BoxJ b
        ? GoText.rune((int) b.v)
        : Values.of(rt, x);
  }

  String typeText(Type t) {
    return TypeString.of(t, qualifier);
  }

  // --- the rest ---

  /** The type of an expression, or what a type is; null if it is neither, and the problems say why. */
  public synchronized String type(String expression, List<Problem> problems) {
    return BigStack.call(() -> inspector.type(expression, problems));
  }

  /** The declaration of what a name, pkg.Name or T.M denotes, and its comment; null if it denotes nothing. */
  public synchronized String doc(String name) {
    return BigStack.call(() -> inspector.doc(name, definitions));
  }

  /** The intermediate representation of a function, null if there is no such function. */
  public synchronized String ir(String function) {
    return BigStack.call(() -> inspector.ir(function));
  }

  /** The bytecode of a function, null if there is no such function. */
  public synchronized String asm(String function) {
    return BigStack.call(() -> inspector.asm(function));
  }

  /** The stacks of all goroutines, as a panic's report has them. */
  public String goroutines() {
    return inspector.goroutines();
  }

  /** Goroutines, threads and processors now, as GODEBUG=schedtrace has them. */
  public String sched() {
    return inspector.sched();
  }

  /** The variables with their values and types, a line each. */
  public synchronized List<String> variables() {
    return inspector.variables();
  }

  /** The session as a program that does the same. */
  public synchronized String source() {
    return BigStack.call(() -> new Saved(imports, definitions.all(), history.entries()).source());
  }

  /** What may stand at the cursor. */
  public synchronized List<Completion> complete(String text, int cursor) {
    return BigStack.call(() -> new Completions(inspector, pkg, imports).at(text, cursor));
  }

  /** What is called where the cursor is between the parentheses of a call; null where it is not. */
  public synchronized Hint hint(String text, int cursor) {
    return BigStack.call(() -> hints.at(text.substring(0, cursor)));
  }

  /**
   * What is said of a call while its arguments are typed.
   *
   * @param text the function with its signature
   * @param from where in it the parameter of the argument at the cursor begins
   * @param to where that ends; as from if there is none
   * @param comment the first sentence of the function's comment, where that is to be had
   */
  public record Hint(String text, int from, int to, String comment) {}

  /** What may stand at the end of a text: the whole word, and what it is. */
  public record Completion(String word, String what) {}

  public Engine engine() {
    return program.tiers().engine();
  }

  /** Ends the line that runs or is about to, with its goroutines; false if there is none. */
  public boolean interrupt() {
    if (evaluating) {
      cancelled = true;
      lines.interrupt();
    }
    return evaluating;
  }

  /** Whether a line runs. */
  public boolean isRunning() {
    return lines.busy();
  }

  /** Ends the session with all its goroutines. */
  @Override
  public void close() {
    lines.close();
  }
}
