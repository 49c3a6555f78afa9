package gruffle.ir.flat;

import gruffle.ir.Func;
import gruffle.ir.Global;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.MemoryPackage;
import gruffle.ir.TypeDecl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays structs flat in the structs that have them as fields, as they are in real Go: of {@code type Particle struct{Pos, Vel Vec2}} a value is one object in place of three, and {@code p.Pos.X} one access. Elsewhere a nested struct is an object of its own
 * ({@code docs/CONTRACTS.md}, section 1), to which a pointer may exist.
 *
 * <p>It is done to the IR of a whole program before anything of it runs, so that no tier needs to know of it: a struct type gets the parts of such a field in its place. Only the program's own types are changed, and of these only fields whose
 * address nobody takes, in types whose fields nobody sees by package reflect or unsafe. What a value is compared by, hashed, and copied as stays the same.
 */
public final class Flattening {
  /** A method of the unnamed type that is the underlying type of a defined one; of no use where nothing else mentions that. */
  private record Unnamed(MemoryPackage pkg, String symbol, Owner owner) {}

  private final Collection<MemoryPackage> own;
  private final Set<String> paths;
  private final Owners owners;
  private final Map<String, Unnamed> unnamed = new HashMap<>();
  private final List<Func> touched = new ArrayList<>();

  private Flattening(Collection<MemoryPackage> own, Set<String> paths, Owners owners) {
    this.own = own;
    this.paths = paths;
    this.owners = owners;
  }

  /** Changes a program's own packages: all that may mention types of theirs. */
  public static void apply(Collection<MemoryPackage> own) {
    var paths = new HashSet<String>();
    own.forEach(p -> paths.add(p.path()));
    var owners = new Owners(paths);
    for (MemoryPackage p : own) {
      for (String symbol : p.types()) {
        IrType.Struct s = struct(p, symbol, paths);
        if (s != null) {
          owners.add(s);
        }
      }
    }
    if (!owners.isEmpty()) {
      new Flattening(own, paths, owners).apply();
    }
  }

  private void apply() {
    for (MemoryPackage p : own) {
      p.structs().stream().filter(s -> owners.of(s) != null).forEach(s -> unnamed(p, s));
    }
    var uses = new Uses(owners);
    for (MemoryPackage p : own) {
      for (Global g : p.globals()) {
        uses.global(g.type());
      }
      for (String symbol : p.functions()) {
        if (!unnamed.containsKey(symbol)) {
          look(uses, p.function(symbol));
        }
      }
    }
    boolean more = true;
    while (more) { // what is found in these may have others looked at
      more =
          unnamed.values().removeIf(m -> !m.owner.isFlat() && look(uses, m.pkg.function(m.symbol)));
    }
    for (Owner o : owners.all()) {
      if (o.isFlat()) {
        change();
        return;
      }
    }
  }

  private void unnamed(MemoryPackage p, IrType.Struct s) {
    for (TypeDecl.MethodImpl m : p.structDecl(s).methods()) {
      for (String symbol : new String[] {m.valueSym(), m.ptrSym()}) {
        if (symbol != null && p.function(symbol) != null) {
          unnamed.put(symbol, new Unnamed(p, symbol, owners.of(s)));
        }
      }
    }
  }

  private boolean look(Uses uses, Func f) {
    if (uses.function(f)) {
      touched.add(f);
    }
    return true;
  }

  private void change() {
    var layouts = new Layouts(owners);
    touched.forEach(f -> FlatCode.rewrite(f, layouts));
    unnamed.values().forEach(m -> m.pkg.removeFunction(m.symbol));
    for (MemoryPackage p : own) {
      p.structs().stream().filter(this::isFlat).forEach(p::removeStruct);
      p.number();
      for (String symbol : p.types()) {
        IrType.Struct s = struct(p, symbol, paths);
        if (s != null && isFlat(s)) {
          IrType made = layouts.of(s).made();
          own.forEach(x -> x.redeclare(symbol, made));
        }
      }
    }
  }

  private boolean isFlat(IrType.Struct s) {
    Owner o = owners.of(s);
    return o != null && o.isFlat();
  }

  /** The underlying type of a defined struct type of the program's, else null. */
  private static IrType.Struct struct(IrPackage p, String symbol, Set<String> paths) {
    TypeDecl d = p.typeDecl(symbol);
    return d != null && paths.contains(d.pkgPath()) && d.underlying() instanceof IrType.Struct s
        ? s
        : null;
  }
}
