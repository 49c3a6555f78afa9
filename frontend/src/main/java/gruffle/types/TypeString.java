package gruffle.types;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Writes types as Go's messages show them. */
public final class TypeString {
  private final StringBuilder b = new StringBuilder();
  private final Qualifier q;
  private final Set<Type> open = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Parameter names are written. */
  private boolean paramNames = true;

  /** The package of the first unexported field is added, to tell apart types that look the same. */
  private boolean pkgInfo;

  private TypeString(Qualifier q) {
    this.q = q;
  }

  public static String of(Type t) {
    return of(t, null);
  }

  /** A null qualifier writes full package paths. */
  public static String of(Type t, Qualifier q) {
    TypeString w = new TypeString(q);
    w.type(t);
    return w.b.toString();
  }

  /** Parameters and results without "func". */
  static String signature(Signature sig, Qualifier q) {
    TypeString w = new TypeString(q);
    w.signature(sig);
    return w.b.toString();
  }

  /** Name and signature without parameter names, for have/want lines. */
  static String method(FuncObj f, Qualifier q, boolean pkgInfo) {
    TypeString w = new TypeString(pkgInfo ? null : q);
    w.paramNames = false;
    w.pkgInfo = pkgInfo;
    w.b.append(f.name());
    w.signature(f.signature());
    return w.b.toString();
  }

  static String tuple(TupleType t, boolean variadic, Qualifier q) {
    TypeString w = new TypeString(q);
    w.tuple(t, variadic);
    return w.b.toString();
  }

  static String packagePrefix(Pkg pkg, Qualifier q) {
    if (pkg == null) {
      return "";
    }
    String s = q == null ? pkg.path() : q.of(pkg);
    return s.isEmpty() ? "" : s + ".";
  }

  private void type(Type t) {
    if (t == null) {
      b.append("<nil>");
      return;
    }
    if (!open.add(t)) {
      b.append("<cycle to ").append(t.getClass().getSimpleName()).append('>');
      return;
    }
    write(t);
    open.remove(t);
  }

  private void write(Type t) {
    switch (t) {
      case Basic x -> {
        if (x == Basic.UNSAFE_POINTER) {
          b.append(packagePrefix(Universe.UNSAFE, q));
        }
        b.append(x.name());
      }
      case ArrayType x -> {
        b.append('[').append(x.len).append(']');
        type(x.elem);
      }
      case SliceType x -> {
        b.append("[]");
        type(x.elem);
      }
      case StructType x -> struct(x);
      case PointerType x -> {
        b.append('*');
        type(x.base);
      }
      case TupleType x -> tuple(x, false);
      case Signature x -> {
        b.append("func");
        signature(x);
      }
      case UnionType x -> {
        String sep = "";
        for (UnionType.Term term : x.terms) {
          b.append(sep).append(term.tilde() ? "~" : "");
          type(term.type());
          sep = " | ";
        }
      }
      case InterfaceType x -> iface(x);
      case MapType x -> {
        b.append("map[");
        type(x.key);
        b.append(']');
        type(x.elem);
      }
      case ChanType x -> chan(x);
      case Named x -> {
        b.append(packagePrefix(x.obj.pkg(), q)).append(x.obj.shownName());
        if (x.isInstance()) {
          typeList(x.targs);
        } else if (!x.tparams.isEmpty()) {
          typeParams(x.tparams);
        }
      }
      case TypeParam x -> {
        b.append(x.obj.shownName());
        if (Universe.SCOPE.lookup(x.obj.name()) != null) {
          b.append(" /* with ").append(x.obj.shownName()).append(" declared at ");
          b.append(x.obj.pos()).append(" */");
        }
      }
      case Alias x -> {
        b.append(packagePrefix(x.obj.pkg(), q)).append(x.obj.shownName());
        if (!x.targs.isEmpty()) {
          typeList(x.targs);
        } else if (!x.tparams.isEmpty()) {
          typeParams(x.tparams);
        }
      }
    }
  }

  private void struct(StructType x) {
    b.append("struct{");
    for (int i = 0; i < x.numFields(); i++) {
      VarObj f = x.field(i);
      if (i > 0) {
        b.append("; ");
      }
      boolean annotate = q == null && pkgInfo && !f.exported();
      if (annotate) {
        pkgInfo = false;
      }
      if (!f.embedded) {
        b.append(f.name()).append(' ');
      }
      type(f.type);
      if (annotate) {
        b.append(" /* package ").append(f.pkg().path()).append(" */ ");
      }
      if (!x.tag(i).isEmpty()) {
        b.append(' ').append(Format.quote(x.tag(i)));
      }
    }
    b.append('}');
  }

  private void iface(InterfaceType x) {
    if (x == Universe.EMPTY_INTERFACE) {
      b.append("any");
      return;
    }
    if (x == Universe.COMPARABLE_INTERFACE) {
      b.append("interface{comparable}");
      return;
    }
    if (x.implicit && x.methods.isEmpty() && x.embeddeds.size() == 1) {
      type(x.embeddeds.getFirst());
      return;
    }
    b.append("interface{");
    String sep = "";
    for (FuncObj m : x.methods) {
      b.append(sep).append(m.name());
      signature(m.signature());
      sep = "; ";
    }
    for (Type e : x.embeddeds) {
      b.append(sep);
      type(e);
      sep = "; ";
    }
    b.append('}');
  }

  private void chan(ChanType x) {
    boolean parens =
        x.dir == ChanType.Dir.SEND_RECV
            && x.elem instanceof ChanType e
            && e.dir == ChanType.Dir.RECV_ONLY;
    b.append(
        switch (x.dir) {
          case SEND_RECV -> "chan ";
          case SEND_ONLY -> "chan<- ";
          case RECV_ONLY -> "<-chan ";
        });
    b.append(parens ? "(" : "");
    type(x.elem);
    b.append(parens ? ")" : "");
  }

  private void typeList(List<Type> list) {
    b.append('[');
    for (int i = 0; i < list.size(); i++) {
      b.append(i > 0 ? ", " : "");
      type(list.get(i));
    }
    b.append(']');
  }

  /** Neighbours with the same constraint share it: [K comparable, V any], [A, B any]. */
  private void typeParams(List<TypeParam> list) {
    b.append('[');
    Type prev = null;
    for (int i = 0; i < list.size(); i++) {
      TypeParam p = list.get(i);
      if (i > 0) {
        if (p.bound != prev) {
          b.append(' ');
          type(prev);
        }
        b.append(", ");
      }
      prev = p.bound;
      type(p);
    }
    if (prev != null) {
      b.append(' ');
      type(prev);
    }
    b.append(']');
  }

  private void tuple(TupleType t, boolean variadic) {
    b.append('(');
    List<VarObj> vars = t == null ? new ArrayList<>() : t.vars;
    for (int i = 0; i < vars.size(); i++) {
      VarObj v = vars.get(i);
      b.append(i > 0 ? ", " : "");
      if (paramNames && !v.name().isEmpty()) {
        b.append(v.name()).append(' ');
      }
      if (variadic && i == vars.size() - 1) {
        if (v.type instanceof SliceType s) {
          b.append("...");
          type(s.elem);
        } else {
          type(v.type); // append([]byte, string...)
          b.append("...");
        }
      } else {
        type(v.type);
      }
    }
    b.append(')');
  }

  private void signature(Signature sig) {
    if (!sig.tparams.isEmpty()) {
      typeParams(sig.tparams);
    }
    tuple(sig.params, sig.variadic);
    if (sig.results == null || sig.results.len() == 0) {
      return;
    }
    b.append(' ');
    if (sig.results.len() == 1 && sig.results.at(0).name().isEmpty()) {
      type(sig.results.at(0).type);
    } else {
      tuple(sig.results, false);
    }
  }
}
