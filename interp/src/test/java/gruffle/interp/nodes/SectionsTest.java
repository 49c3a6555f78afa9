package gruffle.interp.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import gruffle.interp.HandMade;
import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.Pos;
import gruffle.ir.Stmt;
import gruffle.link.Program;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tools find statements and calls by tag, and their text by source section. */
final class SectionsTest {
  private static final IrType.Func VOID = new IrType.Func(List.of(), List.of(), false);

  private static GoRootNode root(Path file) {
    var f = new Func("main.main", "main", VOID);
    f.file = file.toString();
    f.line = 3;
    Expr call = new Expr.Call("main.f", List.of(), VOID, Pos.pack(4, 2));
    f.body = new Stmt.Block(0, List.of(new Stmt.ExprStmt(call, Pos.pack(4, 2))), Pos.pack(3, 13));
    var callee = new Func("main.f", "main", VOID);
    callee.body = new Stmt.Block(0, List.of(), 0);
    Program program =
        HandMade.program(OutputStream.nullOutputStream(), List.of(f, callee), List.of());
    return NodeBuilder.build(new Linkage(program), f, program.code(f.symbol));
  }

  @Test
  void statementsAndCallsHaveTagsAndText(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("main.go");
    Files.writeString(file, "package main\n\nfunc main() {\n\tf(1) // here\n}\n");
    GoRootNode root = root(file);
    root.getCallTarget(); // adopts the nodes
    var statements = NodeUtil.findAllNodeInstances(root, Control.Eval.class);
    assertThat(statements).hasSize(1);
    StmtNode statement = statements.getFirst();
    assertThat(statement.hasTag(StandardTags.StatementTag.class)).isTrue();
    assertThat(statement.getSourceSection().getCharacters()).hasToString("f(1) // here");
    Node call = NodeUtil.findAllNodeInstances(root, Calls.Direct.class).getFirst();
    assertThat(((InstrumentableNode) call).hasTag(StandardTags.CallTag.class)).isTrue();
    assertThat(call.getSourceSection().getStartLine()).isEqualTo(4);
    assertThat(root.getSourceSection().getStartLine()).isEqualTo(3);
  }

  @Test
  void withoutTheFileThePlaceIsStillKnown(@TempDir Path dir) {
    GoRootNode root = root(dir.resolve("gone.go"));
    root.getCallTarget();
    assertThat(root.getSourceSection().getStartLine()).isEqualTo(3);
  }
}
