package gruffle.ir.stencil;

import gruffle.syntax.Decl;
import gruffle.syntax.Expr;
import gruffle.syntax.File;
import gruffle.types.FuncObj;
import gruffle.types.Info;
import gruffle.types.Named;
import gruffle.types.Pkg;
import gruffle.types.PointerType;
import gruffle.types.Type;
import gruffle.types.TypeEnv;
import gruffle.types.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A checked package whose generic functions may be instantiated: their syntax trees, with what the checker found in them. */
public final class GenericPackage {
  private final Pkg pkg;
  private final Info info;
  private final List<File> files;
  private final GenericPackage earlier;
  private final Unchecked unchecked;

  /** By the functions' own names: a method's receiver is known once its head has been checked. */
  private Map<String, List<Body>> bodies;

  /**
   * A generic function, or a method of a generic type.
   *
   * @param func as its own package declares it
   */
  public record Body(FuncObj func, Decl.FuncDecl decl, File file, Info info) {
    /** What an instance with these type arguments sees. */
    public Findings findings(List<Type> args) {
      return Findings.of(info, file, TypeEnv.of(func, args));
    }
  }

  public GenericPackage(Pkg pkg, Info info, List<File> files) {
    this(pkg, info, files, null, Unchecked.NOTHING);
  }

  /**
   * A package of which no function has been checked.
   *
   * @param unchecked checks one, if it has not been checked before
   */
  public GenericPackage(Pkg pkg, Info info, List<File> files, Unchecked unchecked) {
    this(pkg, info, files, null, unchecked);
  }

  /**
   * A part of a package, where a session adds one to another.
   *
   * @param earlier the parts before it that have generic code, null if there are none
   */
  public GenericPackage(Pkg pkg, Info info, List<File> files, GenericPackage earlier) {
    this(pkg, info, files, earlier, Unchecked.NOTHING);
  }

  private GenericPackage(
      Pkg pkg, Info info, List<File> files, GenericPackage earlier, Unchecked unchecked) {
    this.unchecked = unchecked;
    this.earlier = earlier;
    this.pkg = pkg;
    this.info = info;
    this.files = files;
  }

  public Pkg pkg() {
    return pkg;
  }

  public List<File> files() {
    return files;
  }

  /** Whether a package declares functions or types with type parameters. */
  public static boolean isGeneric(List<File> files) {
    return files.stream().flatMap(f -> f.decls.stream()).anyMatch(GenericPackage::isGeneric);
  }

  private static boolean isGeneric(Decl d) {
    return switch (d) {
      case Decl.FuncDecl f -> !f.tparams.isEmpty() || f.recv != null && isGenericReceiver(f.recv);
      case Decl.TypeDecl t -> !t.tparams.isEmpty();
      default -> false;
    };
  }

  private static boolean isGenericReceiver(Expr.Field recv) {
    Expr e = recv.type;
    while (true) {
      switch (e) {
        case Expr.ParenExpr p -> e = p.x;
        case Expr.Operation o when o.y == null -> e = o.x;
        case Expr.IndexExpr i -> {
          return true;
        }
        default -> {
          return false;
        }
      }
    }
  }

  /** The declaration of a generic function or method, which may have been seen through export data. */
  public Body body(FuncObj f) {
    if (bodies == null) {
      bodies = byName();
    }
    String key = key(f);
    for (Body b : bodies.getOrDefault(f.name(), List.of())) {
      unchecked.head(b.func);
      if (key(b.func).equals(key)) {
        return new Body(b.func, unchecked.body(b.decl), b.file, info);
      }
    }
    if (earlier == null) {
      throw new IllegalStateException("no body of " + f.fullName());
    }
    return earlier.body(f);
  }

  private Map<String, List<Body>> byName() {
    var found = new HashMap<String, List<Body>>();
    for (File file : files) {
      for (Decl d : file.decls) {
        if (d instanceof Decl.FuncDecl fd
            && isGeneric(fd)
            && !fd.name.value.equals("_")
            && info.objectOf(fd.name) instanceof FuncObj declared) {
          found
              .computeIfAbsent(declared.name(), k -> new ArrayList<>())
              .addFirst(new Body(declared, fd, file, info));
        }
      }
    }
    return found;
  }

  private static String key(FuncObj f) {
    if (f.signature().recv() == null) {
      return f.linkName();
    }
    Type recv = Types.unalias(f.signature().recv().type());
    Type base = recv instanceof PointerType p ? Types.unalias(p.elem()) : recv;
    return ((Named) base).obj().linkName() + "." + f.linkName();
  }
}
