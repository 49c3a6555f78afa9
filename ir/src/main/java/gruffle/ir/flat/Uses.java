package gruffle.ir.flat;

import gruffle.ir.Expr;
import gruffle.ir.Func;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.ir.Local;
import gruffle.ir.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Looks at what functions do with fields that are structs, and says which of them must be objects of their own: those of which the address is taken, and those that a temporary names in a way that {@link Aliases} does not know.
 * Wherever else such a field stands as a whole, only its value at that moment counts, or it is the destination of a copy.
 */
final class Uses extends IrWalk {
  /** Functions of the library that only swap the elements of the slice which they get as an interface value. */
  private static final Set<String> SORTS =
      Set.of("sort.Slice", "sort.SliceStable", "sort.SliceIsSorted");

  private final Owners owners;
  private final Mentions mentions;
  private final Shown shown;

  /** Of the function that is looked at: temporaries that name such a field. */
  private final Map<Local, Expr.FieldGet> aliases = new HashMap<>();

  /** Its temporaries for other structs, and what a closure or a pointer has. */
  private final Set<Local> others = new HashSet<>();

  private boolean touched;

  Uses(Owners owners) {
    this.owners = owners;
    this.mentions = new Mentions(owners);
    this.shown = new Shown(owners);
  }

  void global(IrType t) {
    mentions.add(t);
  }

  /** Looks at a function; whether it touches a struct that may have others flat in it. */
  boolean function(Func f) {
    touched = false;
    aliases.clear();
    others.clear();
    mentions.add(f.type);
    f.locals.forEach(l -> mentions.add(l.type));
    stmt(f.body);
    aliases.forEach(
        (l, e) -> {
          if (others.contains(l)) {
            exclude(e);
          }
        });
    return touched;
  }

  private void exclude(Expr.FieldGet e) {
    owners.of(e.struct()).exclude(e.field());
  }

  /** The field that may lie flat and is the value of an expression, else null. */
  private Expr.FieldGet field(Expr e) {
    return switch (e) {
      case Expr.Seq s -> field(s.x());
      case Expr.FieldGet g -> {
        Owner o = owners.of(g.struct());
        yield o != null && o.mayBeFlat(g.field()) ? g : null;
      }
      case null, default -> null;
    };
  }

  /** A field of a struct is accessed. */
  private void access(Expr obj, IrType.Struct struct) {
    Owner o = owners.of(struct);
    if (o != null) {
      touched = true;
      if (!isOwn(obj.type())) {
        o.exclude();
      }
    }
    Expr.FieldGet in = obj instanceof Expr.LocalGet l ? aliases.get(l.local()) : field(obj);
    if (in != null) {
      owners.of(in.struct()).open(in.field());
    }
  }

  private boolean isOwn(IrType obj) {
    IrType t = obj.under() instanceof IrType.Pointer p ? p.elem() : obj;
    return t instanceof IrType.Named n && owners.isOwn(n);
  }

  @Override
  protected boolean enter(Expr e) {
    switch (e) {
      case Expr.FieldGet x -> access(x.obj(), x.struct());
      case Expr.FieldAddr x -> {
        access(x.obj(), x.struct());
        Owner o = owners.of(x.struct());
        if (o != null) {
          o.exclude(x.field());
        }
      }
      case Expr.StructLit x -> {
        mentions.add(x.type());
        touched |= owners.of((IrType.Struct) x.type().under()) != null;
      }
      case Expr.Closure x -> {
        mentions.add(x.type());
        others.addAll(x.captured());
      }
      case Expr.LocalAddr x -> {
        mentions.add(x.type());
        others.add(x.local());
      }
      case Expr.Cond x -> {
        unknown(x.x());
        unknown(x.y());
      }
      case Expr.Call x -> {
        mentions.add(x.sig());
        if (SORTS.contains(x.symbol())) {
          x.args().forEach(a -> expr(a instanceof Expr.ToIface i ? i.x() : a));
          return false;
        }
      }
      case Expr.CallClosure x -> mentions.add(x.sig());
      case Expr.CallIface x -> mentions.add(x.sig());
      case Expr.OpCall x -> operation(x);
      case Expr.Convert x -> conversion(x.x().type(), x.type());
      case Expr.ToIface x -> {
        mentions.add(x.x().type());
        mentions.add(x.type());
        shown.convert(x.x().type(), x.type());
      }
      case Expr.TypeAssert x -> {
        mentions.add(x.type());
        if (IrTypes.isInterface(x.type())) {
          shown.test(x.x().type(), x.type());
        }
      }
      case Expr.TypeIs x -> mentions.add(x.of());
      case Expr.Unbox x -> mentions.add(x.type());
      case Expr.Zero x -> mentions.add(x.type());
      case Expr.ArrayLit x -> mentions.add(x.type());
      case Expr.New x -> mentions.add(x.type());
      case Expr.FuncRef x -> mentions.add(x.type());
      case Expr.TypeConst x -> mentions.add(x.of());
      default -> {}
    }
    return true;
  }

  /** A value that is passed on in a way nobody follows. */
  private void unknown(Expr e) {
    Expr.FieldGet f = field(e);
    if (f != null) {
      exclude(f);
    }
    if (e instanceof Expr.LocalGet l) {
      others.add(l.local());
    }
  }

  private void operation(Expr.OpCall x) {
    mentions.add(x.type());
    if (x.op().startsWith("unsafe.") || x.op().startsWith("ptr.")) {
      if (x.type() != null) {
        shown.show(x.type());
      }
      for (Expr a : x.args()) {
        shown.show(a instanceof Expr.TypeConst t ? t.of() : a.type());
      }
    }
  }

  private void conversion(IrType from, IrType to) {
    mentions.add(from);
    mentions.add(to);
    if (IrTypes.isInterface(to) && IrTypes.isInterface(from)) {
      if (!from.equals(to)) {
        shown.convert(from, to);
      }
    } else if (to.kind() == GoKind.UNSAFE_POINTER || from.kind() == GoKind.UNSAFE_POINTER) {
      shown.show(from);
      shown.show(to);
    } else if (pointee(from).under() instanceof IrType.Struct a
        && pointee(to).under() instanceof IrType.Struct b
        && !a.equals(b)) {
      exclude(a); // they differ in their tags
      exclude(b);
    }
  }

  private static IrType pointee(IrType t) {
    return t.under() instanceof IrType.Pointer p ? p.elem() : t;
  }

  private void exclude(IrType.Struct s) {
    Owner o = owners.of(s);
    if (o != null) {
      o.exclude();
    }
  }

  @Override
  protected boolean enter(Stmt s) {
    switch (s) {
      case Stmt.SetField x -> access(x.obj(), x.struct());
      case Stmt.SetLocal x -> {
        if (x.local().type.kind() == GoKind.STRUCT) {
          named(x.local(), x.value());
        }
      }
      case Stmt.MultiAssign x -> {
        for (Local l : x.dst()) {
          if (l != null && l.type.kind() == GoKind.STRUCT) {
            others.add(l);
          }
        }
      }
      default -> {}
    }
    return true;
  }

  /** A temporary names a struct. */
  private void named(Local l, Expr value) {
    Expr.FieldGet f = field(value);
    if (f == null) {
      others.add(l);
      unknown(value instanceof Expr.Seq s ? s.x() : value);
    } else if (!l.name.startsWith(".") || aliases.putIfAbsent(l, f) != null) {
      exclude(f);
      others.add(l);
    }
  }
}
