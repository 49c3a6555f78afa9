package gruffle.cli;

import gruffle.loader.LoadException;
import gruffle.loader.SourceFile;
import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tests, benchmarks, fuzz tests and examples in the files of one package, in the order of the files. */
final class TestFunctions {
  /** An example that says what it prints. */
  record Example(String name, ExampleOutput output) {}

  final List<String> tests = new ArrayList<>();
  final List<String> benchmarks = new ArrayList<>();
  final List<String> fuzz = new ArrayList<>();
  final List<Example> examples = new ArrayList<>();
  boolean hasMain;
  private final Path cwd;
  private boolean used;
  private boolean present;

  /** File names are relative to a directory. */
  TestFunctions(Path cwd) {
    this.cwd = cwd;
  }

  /** Whether the program that runs them has to import the package by a name. */
  boolean isUsed() {
    return used;
  }

  /** Whether there is such a package at all. */
  boolean isPresent() {
    return present;
  }

  /** There is a package, even if no function of it is a test. */
  void setPresent() {
    present = true;
  }

  /**
   * Takes the functions of a file.
   *
   * @throws LoadException where one has the name of a test, but not its parameters
   */
  void add(SourceFile source, File file) throws LoadException {
    for (Decl d : file.decls) {
      if (d instanceof Decl.FuncDecl f && f.recv == null && f.body != null) {
        add(source, f);
      }
    }
  }

  private void add(SourceFile source, Decl.FuncDecl f) throws LoadException {
    String name = f.name.value;
    if (name.equals("TestMain")) {
      if (takes(f, "T")) {
        tests.add(name);
      } else {
        check(f, "M", "TestMain");
        hasMain = true;
      }
    } else if (isTest(name, "Test")) {
      check(f, "T", name);
      tests.add(name);
    } else if (isTest(name, "Benchmark")) {
      check(f, "B", name);
      benchmarks.add(name);
    } else if (isTest(name, "Fuzz")) {
      check(f, "F", name);
      fuzz.add(name);
    } else if (isTest(name, "Example")) {
      if (!example(source, f)) {
        return;
      }
    } else {
      return;
    }
    used = true;
  }

  /** True if it is run: it says what it prints. */
  private boolean example(SourceFile source, Decl.FuncDecl f) {
    if (!f.type.params.isEmpty() || !f.type.results.isEmpty()) {
      return false;
    }
    var from = f.body.pos();
    var to = f.body.rbrace;
    String body =
        ExampleOutput.between(source.content(), from.line(), from.col() + 1, to.line(), to.col());
    var output = ExampleOutput.of(body);
    if (output != null) {
      examples.add(new Example(f.name.value, output));
    }
    return output != null;
  }

  /** The prefix alone, or something behind it that does not go on with a small letter. */
  private static boolean isTest(String name, String prefix) {
    return name.startsWith(prefix)
        && (name.length() == prefix.length()
            || !Character.isLowerCase(name.codePointAt(prefix.length())));
  }

  private void check(Decl.FuncDecl f, String type, String name) throws LoadException {
    if (!f.tparams.isEmpty()) {
      throw wrong(f, name + ": wrong type parameters", type);
    }
    if (!takes(f, type)) {
      throw wrong(f, name, type);
    }
  }

  private LoadException wrong(Decl.FuncDecl f, String name, String type) {
    String parameter = type.toLowerCase(java.util.Locale.ROOT);
    return new LoadException(
        List.of(
            "%s: wrong signature for %s, must be: func %s(%s *testing.%s)"
                .formatted(
                    cwd.resolve(f.pos().relFilename()).normalize() + ":" + f.pos().relLine() + ":1",
                    name,
                    name,
                    parameter,
                    type)));
  }

  /** Whether the one parameter may be a *testing.T: the name of the type is looked at, not the import. */
  private static boolean takes(Decl.FuncDecl f, String type) {
    if (f.type.params.size() != 1 || !f.type.results.isEmpty()) {
      return false;
    }
    Expr t = f.type.params.getFirst().type;
    if (!(t instanceof Expr.Operation o) || o.y != null) {
      return false;
    }
    return switch (o.x) {
      case Expr.Name n -> n.value.equals(type);
      case Expr.SelectorExpr s -> s.sel.value.equals(type);
      default -> false;
    };
  }
}
