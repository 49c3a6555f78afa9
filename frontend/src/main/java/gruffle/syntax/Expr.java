package gruffle.syntax;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Expressions and types, which Go's grammar cannot tell apart. */
public abstract sealed class Expr extends Node {
  /** What the checker found out about this expression. */
  public TypeInfo tv;

  Expr(Pos pos) {
    super(pos);
  }

  /** The direction of a channel type. */
  public enum ChanDir {
    BOTH,
    SEND_ONLY,
    RECV_ONLY
  }

  /** A placeholder for an expression that does not parse. */
  public static final class BadExpr extends Expr {
    public BadExpr(Pos pos) {
      super(pos);
    }
  }

  /** An identifier. */
  public static final class Name extends Expr {
    public final String value;

    /** What the checker found this name to denote. */
    public ObjectInfo obj;

    public Name(Pos pos, String value) {
      super(pos);
      this.value = value;
    }
  }

  /** A literal; the value is its source text. */
  public static final class BasicLit extends Expr {
    public final String value;
    public final LitKind kind;

    /** Whether the text has syntax errors. */
    public final boolean bad;

    public BasicLit(Pos pos, String value, LitKind kind, boolean bad) {
      super(pos);
      this.value = value;
      this.kind = kind;
      this.bad = bad;
    }
  }

  /** Type{elements}. */
  public static final class CompositeLit extends Expr {
    /** Null: an element literal without a type. */
    public final Expr type;

    public final List<Expr> elems;

    /** How many elements are key: value. */
    public final int nkeys;

    public final Pos rbrace;

    public CompositeLit(Pos pos, Expr type, List<Expr> elems, int nkeys, Pos rbrace) {
      super(pos);
      this.type = type;
      this.elems = List.copyOf(elems);
      this.nkeys = nkeys;
      this.rbrace = rbrace;
    }
  }

  /** key: value. */
  public static final class KeyValueExpr extends Expr {
    public final Expr key;
    public final Expr value;

    public KeyValueExpr(Pos pos, Expr key, Expr value) {
      super(pos);
      this.key = key;
      this.value = value;
    }
  }

  /** func type { body }. */
  public static final class FuncLit extends Expr {
    public final FuncType type;
    public final Stmt.BlockStmt body;

    public FuncLit(Pos pos, FuncType type, Stmt.BlockStmt body) {
      super(pos);
      this.type = type;
      this.body = body;
    }
  }

  /** (x). */
  public static final class ParenExpr extends Expr {
    public final Expr x;

    public ParenExpr(Pos pos, Expr x) {
      super(pos);
      this.x = x;
    }
  }

  /** x.sel. */
  public static final class SelectorExpr extends Expr {
    public final Expr x;
    public final Name sel;

    public SelectorExpr(Pos pos, Expr x, Name sel) {
      super(pos);
      this.x = x;
      this.sel = sel;
    }
  }

  /** x[index]; several indices are a ListExpr. */
  public static final class IndexExpr extends Expr {
    public final Expr x;
    public final Expr index;

    public IndexExpr(Pos pos, Expr x, Expr index) {
      super(pos);
      this.x = x;
      this.index = index;
    }
  }

  /** x[lo:hi] or x[lo:hi:max]. */
  public static final class SliceExpr extends Expr {
    public final Expr x;

    /** Null: absent. */
    public final Expr lo;

    /** Null: absent. */
    public final Expr hi;

    /** Null: absent. */
    public final Expr max;

    /** Whether it has two colons, even if indices lack because of a syntax error. */
    public final boolean full;

    public SliceExpr(Pos pos, Expr x, Expr lo, Expr hi, Expr max, boolean full) {
      super(pos);
      this.x = x;
      this.lo = lo;
      this.hi = hi;
      this.max = max;
      this.full = full;
    }
  }

  /** x.(type). */
  public static final class AssertExpr extends Expr {
    public final Expr x;
    public final Expr type;

    public AssertExpr(Pos pos, Expr x, Expr type) {
      super(pos);
      this.x = x;
      this.type = type;
    }
  }

  /** lhs := x.(type). */
  public static final class TypeSwitchGuard extends Expr {
    /** Null: no variable. */
    public final Name lhs;

    public final Expr x;

    public TypeSwitchGuard(Pos pos, Name lhs, Expr x) {
      super(pos);
      this.lhs = lhs;
      this.x = x;
    }
  }

  /** A unary (y is null) or binary operation. */
  public static final class Operation extends Expr {
    public final Operator op;
    public final Expr x;

    /** Null: unary. */
    public final Expr y;

    public Operation(Pos pos, Operator op, Expr x, Expr y) {
      super(pos);
      this.op = op;
      this.x = x;
      this.y = y;
    }
  }

  /** fun(args). */
  public static final class CallExpr extends Expr {
    public final Expr fun;
    public final List<Expr> args;

    /** Whether the last argument is followed by dots. */
    public final boolean hasDots;

    public CallExpr(Pos pos, Expr fun, List<Expr> args, boolean hasDots) {
      super(pos);
      this.fun = fun;
      this.args = List.copyOf(args);
      this.hasDots = hasDots;
    }
  }

  /** Several expressions where one is usual. */
  public static final class ListExpr extends Expr {
    public final List<Expr> elems;

    public ListExpr(Pos pos, List<Expr> elems) {
      super(pos);
      this.elems = List.copyOf(elems);
    }
  }

  /** [len]elem. */
  public static final class ArrayType extends Expr {
    /** Null: [...]elem. */
    public final Expr len;

    public final Expr elem;

    public ArrayType(Pos pos, Expr len, Expr elem) {
      super(pos);
      this.len = len;
      this.elem = elem;
    }
  }

  /** []elem. */
  public static final class SliceType extends Expr {
    public final Expr elem;

    public SliceType(Pos pos, Expr elem) {
      super(pos);
      this.elem = elem;
    }
  }

  /** ...elem. */
  public static final class DotsType extends Expr {
    public final Expr elem;

    public DotsType(Pos pos, Expr elem) {
      super(pos);
      this.elem = elem;
    }
  }

  /** struct { fields }. */
  public static final class StructType extends Expr {
    public final List<Field> fields;

    /** As long as fields; null elements: no tag. */
    public final List<BasicLit> tags;

    public StructType(Pos pos, List<Field> fields, List<BasicLit> tags) {
      super(pos);
      this.fields = List.copyOf(fields);
      this.tags = Collections.unmodifiableList(Arrays.asList(tags.toArray(new BasicLit[0])));
    }
  }

  /** interface { methods and embedded elements }. */
  public static final class InterfaceType extends Expr {
    public final List<Field> methods;

    public InterfaceType(Pos pos, List<Field> methods) {
      super(pos);
      this.methods = List.copyOf(methods);
    }
  }

  /** func(params) results. */
  public static final class FuncType extends Expr {
    public final List<Field> params;
    public final List<Field> results;

    public FuncType(Pos pos, List<Field> params, List<Field> results) {
      super(pos);
      this.params = List.copyOf(params);
      this.results = List.copyOf(results);
    }
  }

  /** map[key]value. */
  public static final class MapType extends Expr {
    public final Expr key;
    public final Expr value;

    public MapType(Pos pos, Expr key, Expr value) {
      super(pos);
      this.key = key;
      this.value = value;
    }
  }

  /** chan elem. */
  public static final class ChanType extends Expr {
    public final ChanDir dir;
    public final Expr elem;

    public ChanType(Pos pos, ChanDir dir, Expr elem) {
      super(pos);
      this.dir = dir;
      this.elem = elem;
    }
  }

  /** A parameter, struct field, method, or embedded element; fields of one list share their type node. */
  public static final class Field extends Node {
    /** Null: anonymous or embedded. */
    public final Name name;

    public final Expr type;

    public Field(Pos pos, Name name, Expr type) {
      super(pos);
      this.name = name;
      this.type = type;
    }
  }
}
