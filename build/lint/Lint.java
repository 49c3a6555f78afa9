import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Checks the layout (google-java-format) and the style (Checkstyle) of the given files and folders, or of the whole
 * tree; {@code --fix} first formats in place. Comments stay as they are: tables and drawings live there. Run as a source file by JDK 25, since both the build's Maven and an
 * editor may use an older JDK: the parser of google-java-format is the parser of the javac that it runs on.
 */
public final class Lint {
  private static final Path CONFIG = Path.of("build/lint/checkstyle.xml");

  private final List<String> problems = new ArrayList<>();

  public static void main(String[] arguments) throws Exception {
    boolean fix = false;
    boolean checkstyle = true;
    List<Path> roots = new ArrayList<>();
    for (String argument : arguments) {
      switch (argument) {
        case "--fix" -> fix = true;
        case "--format-only" -> checkstyle = false;
        default -> roots.add(Path.of(argument));
      }
    }
    if (roots.isEmpty()) {
      roots.add(Path.of("."));
    }
    List<Path> files = javaFiles(roots);
    Lint lint = new Lint();
    lint.format(files, fix);
    if (checkstyle) {
      lint.checkstyle(files);
    }
    lint.problems.forEach(System.err::println);
    if (!lint.problems.isEmpty()) {
      System.err.println(
          "lint: " + lint.problems.size() + " problems in " + files.size() + " files");
      System.exit(1);
    }
  }

  private static List<Path> javaFiles(List<Path> roots) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> walk = Files.walk(root)) {
        walk.filter(p -> p.toString().endsWith(".java") && !isBuilt(p))
            .map(Path::normalize)
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private static boolean isBuilt(Path path) {
    for (Path part : path) {
      if (part.toString().equals("target")) {
        return true;
      }
    }
    return false;
  }

  private void format(List<Path> files, boolean fix) throws IOException {
    Formatter formatter =
        new Formatter(
            JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.GOOGLE)
                .formatJavadoc(false)
                .build());
    for (Path file : files) {
      String text = Files.readString(file);
      try {
        String formatted = RemoveUnusedImports.removeUnusedImports(text);
        formatted = ImportOrderer.reorderImports(formatted, JavaFormatterOptions.Style.GOOGLE);
        formatted = formatter.formatSource(formatted);
        if (formatted.equals(text)) {
          continue;
        }
        if (fix) {
          Files.writeString(file, formatted);
        } else {
          problems.add(
              file
                  + ":"
                  + firstDifference(text, formatted)
                  + ": not formatted (./dev format "
                  + file
                  + ")");
        }
      } catch (FormatterException e) {
        problems.add(file + ": " + e.getMessage());
      }
    }
  }

  private static int firstDifference(String text, String formatted) {
    List<String> a = text.lines().toList();
    List<String> b = formatted.lines().toList();
    int line = 0;
    while (line < a.size() && line < b.size() && a.get(line).equals(b.get(line))) {
      line++;
    }
    return line + 1;
  }

  private void checkstyle(List<Path> files) throws Exception {
    Checker checker = new Checker();
    checker.setModuleClassLoader(Checker.class.getClassLoader());
    checker.configure(
        ConfigurationLoader.loadConfiguration(
            CONFIG.toString(), new PropertiesExpander(new Properties())));
    checker.addListener(new Report());
    checker.process(files.stream().map(Path::toFile).toList());
    checker.destroy();
  }

  private final class Report implements AuditListener {
    private final Path here = Path.of("").toAbsolutePath();

    @Override
    public void addError(AuditEvent event) {
      String rule = event.getModuleId();
      if (rule == null) {
        rule = event.getSourceName();
        rule = rule.substring(rule.lastIndexOf('.') + 1).replaceFirst("Check$", "");
      }
      Path file = new File(event.getFileName()).toPath().toAbsolutePath();
      file = file.startsWith(here) ? here.relativize(file).normalize() : file;
      problems.add(
          file
              + ":"
              + event.getLine()
              + ":"
              + event.getColumn()
              + ": "
              + event.getMessage()
              + " ["
              + rule
              + "]");
    }

    @Override
    public void addException(AuditEvent event, Throwable throwable) {
      problems.add(event.getFileName() + ": " + throwable);
    }

    @Override
    public void auditStarted(AuditEvent event) {}

    @Override
    public void auditFinished(AuditEvent event) {}

    @Override
    public void fileStarted(AuditEvent event) {}

    @Override
    public void fileFinished(AuditEvent event) {}
  }
}
