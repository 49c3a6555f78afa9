package gruffle.syntax;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Bodies of functions that were passed by when their files were parsed ({@link Parser#parseHeads}), to be read when somebody needs them. */
public final class LaterBodies {
  private final Map<Stmt.BlockStmt, Supplier<Stmt.BlockStmt>> bodies = new IdentityHashMap<>();
  private final Map<Decl.FuncDecl, Decl.FuncDecl> read = new IdentityHashMap<>();

  /** With no bodies yet. */
  public LaterBodies() {}

  void add(Stmt.BlockStmt empty, Supplier<Stmt.BlockStmt> read) {
    bodies.put(empty, read);
  }

  /** The function with its body, which is read when it is asked for first; a function that has all of it is the result itself. */
  public Decl.FuncDecl whole(Decl.FuncDecl f) {
    return read.computeIfAbsent(f, this::read);
  }

  private Decl.FuncDecl read(Decl.FuncDecl f) {
    Supplier<Stmt.BlockStmt> body = bodies.get(f.body);
    return body == null
        ? f
        : new Decl.FuncDecl(f.pos(), f.pragma, f.recv, f.name, f.tparams, f.type, body.get());
  }
}
