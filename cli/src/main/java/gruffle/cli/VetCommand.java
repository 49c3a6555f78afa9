package gruffle.cli;

import gruffle.dist.Library;
import gruffle.loader.Diagnostics.Finding;
import gruffle.loader.Goroot;
import gruffle.loader.LoadException;
import gruffle.vet.PackageErrors;
import gruffle.vet.Vet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code gruffle vet}: parses and type-checks, and prints what {@code go build -gcflags=-e} prints. With -json a line for each
 * error, on standard output, for editors.
 */
@Command(
    name = "vet",
    description = "Parses and type-checks Go files or packages, and prints all errors.",
    mixinStandardHelpOptions = true)
final class VetCommand implements Callable<Integer> {
  private static final Pattern PLACE =
      Pattern.compile("(?s)([^\\s:][^:\n]*):(\\d+):(?:(\\d+):)? (.*)");

  @Option(
      names = "-json",
      description = "one JSON object a line for each error, on standard output")
  private boolean json;

  @Option(names = "-tags", paramLabel = "TAG,…", split = ",", description = "build tags")
  private Set<String> tags = Set.of();

  @Parameters(
      arity = "0..*",
      paramLabel = "PACKAGE or FILE.go",
      description = "also std, ./... and the like")
  private List<String> words = List.of();

  /** Exit code. */
  @Override
  public Integer call() {
    Library library = Library.open();
    var vet =
        new Vet(
            new LibraryProvider(library),
            library::exports,
            Goroot.find(System::getenv),
            Path.of(""),
            tags);
    List<PackageErrors> errors;
    try {
      errors = vet.check(words.isEmpty() ? List.of(".") : words);
    } catch (LoadException e) {
      e.lines().forEach(this::loadError);
      return 1;
    } catch (IOException e) {
      System.err.println("gruffle: " + e.getMessage());
      return 1;
    }
    vet.warnings().forEach(System.err::println);
    for (PackageErrors p : errors) {
      if (json) {
        p.diagnostics().findings().forEach(f -> System.out.println(json(p.path(), f)));
      } else {
        p.diagnostics().lines().forEach(System.err::println);
      }
    }
    return errors.isEmpty() ? 0 : 1;
  }

  private void loadError(String text) {
    if (!json) {
      System.err.println(text);
      return;
    }
    Matcher m = PLACE.matcher(text);
    System.out.println(
        json(
            "",
            m.matches()
                ? new Finding(
                    m.group(1),
                    Integer.parseInt(m.group(2)),
                    m.group(3) == null ? 0 : Integer.parseInt(m.group(3)),
                    m.group(4))
                : new Finding("", 0, 0, text)));
  }

  /** What is unknown is left out. */
  private static String json(String path, Finding f) {
    var b = new StringBuilder("{");
    if (!path.isEmpty()) {
      b.append("\"package\":").append(quoted(path)).append(',');
    }
    if (!f.file().isEmpty()) {
      b.append("\"file\":").append(quoted(f.file())).append(',');
    }
    if (f.line() > 0) {
      b.append("\"line\":").append(f.line()).append(',');
    }
    if (f.col() > 0) {
      b.append("\"column\":").append(f.col()).append(',');
    }
    return b.append("\"message\":").append(quoted(f.message())).append('}').toString();
  }

  private static String quoted(String s) {
    var b = new StringBuilder("\"");
    for (char c : s.toCharArray()) {
      switch (c) {
        case '"', '\\' -> b.append('\\').append(c);
        case '\n' -> b.append("\\n");
        case '\t' -> b.append("\\t");
        default -> {
          if (c < ' ') {
            b.append(String.format("\\u%04x", (int) c));
          } else {
            b.append(c);
          }
        }
      }
    }
    return b.append('"').toString();
  }
}
