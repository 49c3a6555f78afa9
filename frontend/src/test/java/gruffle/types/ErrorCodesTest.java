package gruffle.types;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.syntax.File;
import gruffle.syntax.Parser;
import gruffle.syntax.PosBase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our own programs full of errors have each kind of error at least once. */
class ErrorCodesTest {
  /** Found with the syntax, as in gc, or by other means than a single file. */
  private static final Set<ErrorCode> ELSEWHERE =
      EnumSet.of(
          ErrorCode.INVALID_SYNTAX_TREE,
          ErrorCode.MISPLACED_BREAK,
          ErrorCode.MISPLACED_CONTINUE,
          ErrorCode.MISPLACED_FALLTHROUGH,
          ErrorCode.BAD_TYPE_KEYWORD,
          ErrorCode.UNDECLARED_LABEL,
          ErrorCode.DUPLICATE_LABEL,
          ErrorCode.MISPLACED_LABEL,
          ErrorCode.UNUSED_LABEL,
          ErrorCode.JUMP_OVER_DECL,
          ErrorCode.JUMP_INTO_BLOCK,
          ErrorCode.INVALID_METHOD_TYPE_PARAMS,
          ErrorCode.INVALID_POST_DECL,
          ErrorCode.MULTI_VAL_ASSIGN_OP,
          // With other packages: see ImportsTest.
          ErrorCode.IMPORT_C_RENAMED,
          ErrorCode.MISMATCHED_PKG_NAME,
          ErrorCode.UNUSED_IMPORT,
          ErrorCode.UNEXPORTED_LIT_FIELD,
          ErrorCode.UNEXPORTED_NAME,
          // Go's checker has these, and does not use them.
          ErrorCode.INVALID_INIT_SIG,
          ErrorCode.NON_INDEXABLE_OPERAND);

  @Test
  void eachCodeHasAnExample() throws Exception {
    Set<ErrorCode> seen = EnumSet.noneOf(ErrorCode.class);
    Path dir = Path.of(ErrorCodesTest.class.getResource("/types").toURI());
    try (Stream<Path> s = Files.list(dir)) {
      for (Path p : s.filter(x -> x.toString().endsWith(".go")).toList()) {
        File f = Parser.parse(PosBase.file(p.toString()), Files.readAllBytes(p), e -> {});
        Importer none =
            path -> {
              throw new Importer.ImportException("no packages here");
            };
        Info info = new Info();
        var checker =
            new Checker(new Config(none, e -> seen.add(e.code())), new Pkg("p", ""), info);
        checker.checkFiles(List.of(f));
        if (!checker.hasErrors()) {
          InterfaceCycles.check(info, e -> seen.add(e.code()));
        }
      }
    }
    Set<ErrorCode> missing = EnumSet.allOf(ErrorCode.class);
    missing.removeAll(seen);
    missing.removeAll(ELSEWHERE);
    assertThat(missing).isEmpty();
  }
}
