package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.JKind;
import gruffle.ir.Stmt;
import gruffle.jit.JavaTypes;
import gruffle.runtime.value.Store;

/**
 * Emits accesses to memory: cells, fields, elements, pointers, copies. A nil dereference is the JVM's NullPointerException at
 * the access itself.
 */
final class Memory {
  private static final String OPS = "gruffle/runtime/ops/";
  private static final String COMPLEXES = Rt.VALUE + "ComplexArray";

  private final FuncEmitter f;
  private final CodeBuilder c;
  private final Exprs exprs;

  Memory(FuncEmitter f, Exprs exprs) {
    this.f = f;
    this.c = f.c;
    this.exprs = exprs;
  }

  // --- cells ---

  /** From a cell to its value. */
  void cellGet(IrType t) {
    peekCell(t);
    f.own.share(t);
  }

  /** The same where of a slice only its parts are wanted. */
  void peekCell(IrType t) {
    JKind k = t.jkind();
    c.getField(JavaTypes.cell(k), "v", JavaTypes.cellField(k));
    if (k == JKind.L) {
      c.cast(f.types.descriptor(t));
    }
  }

  /** Whether a field is that of a struct whose fields are variables. */
  boolean isVariable(Expr.FieldGet x) {
    return x.obj() instanceof Expr.LocalGet g && f.structs.has(g.local());
  }

  /** Cell and value are on the stack. */
  void cellSet(IrType t) {
    JKind k = t.jkind();
    c.putField(JavaTypes.cell(k), "v", JavaTypes.cellField(k));
  }

  /** From the object of a package variable to its value. */
  void unlessAggregate(IrType t) {
    if (!IrTypes.isAggregate(t)) {
      cellGet(t);
    }
  }

  // --- pointers ---

  /** NullPointerException, here, if the topmost operand is null; it stays. */
  void nilCheck() {
    c.dup();
    c.invokeVirtual("java/lang/Object", "getClass", "()Ljava/lang/Class;");
    c.popValue();
  }

  /** From a bare array to a header over the whole of it. */
  void header(IrType array) {
    header(array, "of");
  }

  /** The same for an array that has just been made, and is not a variable's: it counts as an allocation. */
  void made(IrType array) {
    header(array, "made");
  }

  private void header(IrType array, String method) {
    IrType elem = elem(array);
    String slice = f.types.sliceClass(elem);
    c.invokeStatic(slice, method, "(" + f.types.array(elem) + ")L" + slice + ";");
  }

  /** Descriptor of the elements of the Java array. */
  String element(IrType elem) {
    Store s = f.types.slot(elem);
    return s == Store.L ? Rt.OBJECT : String.valueOf(s.letter);
  }

  /** The element type of a slice, array, or pointer to an array. */
  static IrType elem(IrType t) {
    return switch (t.under()) {
      case IrType.Slice s -> s.elem();
      case IrType.Array a -> a.elem();
      case IrType.Pointer p -> elem(p.elem());
      default -> throw new IllegalArgumentException("no elements: " + t);
    };
  }

  void deref(Expr.Deref x) {
    exprs.expr(x.ptr());
    f.line(x.pos());
    if (x.type().kind() == GoKind.ARRAY) {
      f.k.type(c, x.type());
      c.invokeStatic(
          OPS + "ArrayOps", "deref", "(L" + Rt.SLICE + ";" + Rt.RTYPE_DESC + ")" + Rt.OBJECT);
      c.cast(f.types.descriptor(x.type()));
      return;
    }
    JKind k = x.type().jkind();
    if (x.type().kind() == GoKind.SLICE) {
      // The cast first: what is known to be of one class is quickly found to be a slice.
      c.invokeVirtual(Rt.PTR, "peekL", "()" + Rt.OBJECT);
      c.cast(f.types.descriptor(x.type()));
      f.own.share(x.type());
      return;
    }
    c.invokeVirtual(Rt.PTR, "get" + k, "()" + JavaTypes.erased(k));
    if (k == JKind.L) {
      c.cast(f.types.descriptor(x.type()));
    }
  }

  void store(Stmt.SetDeref s) {
    JKind k = IrTypes.elem(s.ptr().type()).jkind();
    exprs.expr(s.ptr());
    f.own.assigned(new Expr.Deref(s.ptr(), IrTypes.elem(s.ptr().type()), s.pos()), s.value());
    f.line(s.pos());
    c.invokeVirtual(Rt.PTR, "set" + k, "(" + JavaTypes.erased(k) + ")V");
  }

  // --- fields ---

  private static IrType fieldType(IrType.Struct s, int i) {
    return s.fields().get(i).type();
  }

  void fieldGet(Expr.FieldGet x) {
    if (f.stmts.loops.held(x)) {
      return;
    }
    if (isVariable(x)) {
      f.structs.getField(((Expr.LocalGet) x.obj()).local(), x.field());
      return;
    }
    exprs.expr(x.obj());
    f.line(x.pos());
    getField(x.struct(), x.field());
  }

  /** From a struct to the value of a field. */
  void getField(IrType.Struct struct, int field) {
    peekField(struct, field);
    f.own.share(fieldType(struct, field));
  }

  /** The same where of a slice only its parts are wanted. */
  void peekField(IrType.Struct struct, int field) {
    IrType t = fieldType(struct, field);
    c.getField(f.types.structBase(struct), "f" + field, f.types.field(t));
    extend(t);
  }

  /** Bytes and shorts come sign-extended. */
  private void extend(IrType t) {
    if (t.kind() == GoKind.UINT8) {
      c.iconst(0xFF);
      c.insn(IAND);
    } else if (t.kind() == GoKind.UINT16) {
      c.iconst(0xFFFF);
      c.insn(IAND);
    }
  }

  void setField(Stmt.SetField s) {
    if (s.obj() instanceof Expr.LocalGet g && f.structs.has(g.local())) {
      f.structs.setField(s, g.local());
      return;
    }
    var variable = new Expr.FieldGet(s.obj(), s.struct(), s.field(), s.pos());
    f.slices.assign(s, variable, s.value(), v -> setField(s, variable, v));
  }

  private void setField(Stmt.SetField s, Expr variable, Expr value) {
    exprs.expr(s.obj());
    f.own.assigned(variable, value);
    f.line(s.pos());
    putField(s.struct(), s.field());
  }

  /** Struct and value are on the stack. */
  void putField(IrType.Struct struct, int field) {
    IrType t = fieldType(struct, field);
    c.putField(f.types.structBase(struct), "f" + field, f.types.field(t));
  }

  void fieldAddr(Expr.FieldAddr x) {
    IrType t = fieldType(x.struct(), x.field());
    if (IrTypes.isAggregate(t)) {
      exprs.expr(x.obj());
      f.line(x.pos());
      getField(x.struct(), x.field());
      if (t.kind() == GoKind.ARRAY) {
        header(t);
      }
      return;
    }
    exprs.expr(x.obj());
    f.line(x.pos());
    nilCheck();
    f.k.fieldOffset(c, x.struct(), x.field());
    c.getStatic(Rt.STORE, f.types.store(t).name(), Rt.STORE_DESC);
    c.invokeStatic(
        Rt.CONSTS, "fieldPtr", "(" + Rt.STRUCT_DESC + "J" + Rt.STORE_DESC + ")L" + Rt.PTR + ";");
  }

  // --- arrays ---

  /** Whether an int is known that is the index if that is in range at all. */
  boolean canGuess(Expr index) {
    return !isUnsigned(index)
        && (f.isInt(index) || f.stmts.loops.canGuess(index) || isSmall(index));
  }

  private static boolean isSmall(Expr index) {
    return index instanceof Expr.Convert v && v.x().type().jkind() == JKind.I;
  }

  /** Pushes an index for which {@link #canGuess} holds as that int, and where that may be another number as it is: see {@link #guessed}. */
  void guess(Expr index) {
    if (isSmall(index) && !f.isInt(index)) {
      Expr x = ((Expr.Convert) index).x();
      exprs.expr(x);
      c.dup();
      Converts.toLong(c, x.type().kind());
    } else if (f.isInt(index)) {
      exprs.arithmetic.lowerHalf(index);
    } else {
      f.stmts.loops.guess(index);
      exprs.expr(index);
    }
  }

  /** Descriptors of what {@link #guess} pushes. */
  String guessed(Expr index) {
    return f.isInt(index) ? "I" : "IJ";
  }

  /** Descriptor of Elements.get or set for such a slice or array. */
  private String access(String container, Expr index, IrType elem, boolean set) {
    String value = f.types.slot(elem) == Store.L ? Rt.OBJECT : f.types.descriptor(elem);
    return "(" + Rt.G_DESC + container + guessed(index) + (set ? value + ")V" : ")" + value);
  }

  /** G, a slice or array, and an index by {@link #guess} are on the stack. */
  private void getGuessed(String container, Expr index, IrType elem) {
    c.invokeStatic(Rt.ELEMENTS, sliceOp(elem, "get", true), access(container, index, elem, false));
    c.cast(f.types.descriptor(elem));
  }

  void arrayGet(Expr.ArrayGet x) {
    if (f.stmts.loops.held(x)) {
      return;
    }
    if (f.stmts.loops.inRange(x)) {
      f.line(x.pos());
      InRange.load(f, x.type());
      return;
    }
    arrayGet(() -> exprs.expr(x.array()), x.array().type(), x.index(), x.type(), x.pos());
  }

  /** The array type may be that of a pointer to it. */
  private void arrayGet(Runnable array, IrType type, Expr index, IrType elem, int pos) {
    if (canGuess(index) && !(index instanceof Expr.Const)) {
      f.loadG();
      array.run();
      guess(index);
      f.line(pos);
      getGuessed(f.types.array(elem), index, elem);
      return;
    }
    array.run();
    arrayIndex(index, length(type), pos);
    loadElement(elem);
  }

  private static long length(IrType t) {
    return t.under() instanceof IrType.Pointer p
        ? length(p.elem())
        : ((IrType.Array) t.under()).len();
  }

  /** Pushes the checked index into a bare array as an int. */
  private void arrayIndex(Expr index, long len, int pos) {
    if (index instanceof Expr.Const k && inRange(k, len)) {
      c.iconst(((Number) k.value()).intValue());
      return;
    }
    f.loadG();
    exprs.expr(index);
    f.line(pos);
    checkArrayIndex(index, len);
  }

  /** G and the index are on the stack. */
  private void checkArrayIndex(Expr index, long len) {
    if (isUnsigned(index)) {
      c.dup();
      c.lconst(0);
      c.insn(LCMP);
      var ok = new Lab();
      c.jump(IFGE, ok);
      c.lconst(len);
      panicIndexU();
      c.bind(ok);
    }
    c.lconst(len);
    c.invokeStatic(OPS + "ArrayOps", "index", "(" + Rt.G_DESC + "JJ)I");
  }

  private static boolean inRange(Expr.Const k, long len) {
    return k.value() instanceof Long v && v >= 0 && v < len;
  }

  private static boolean isUnsigned(Expr index) {
    return !index.type().kind().signed;
  }

  /** G, index, and length are on the stack. */
  private void panicIndexU() {
    c.invokeStatic(OPS + "PanicOps", "indexU", "(" + Rt.G_DESC + "JJ)V");
    f.unreachable();
  }

  /** Array and int index are on the stack. */
  void loadElement(IrType t) {
    Store s = f.types.slot(t);
    if (s == Store.C) {
      c.invokeVirtual(COMPLEXES, "get", "(I)" + Rt.COMPLEX_DESC);
      return;
    }
    c.insn(
        switch (s) {
          case Z, B, UB -> BALOAD;
          case S, US -> SALOAD;
          case I -> IALOAD;
          case J -> LALOAD;
          case F -> FALOAD;
          case D -> DALOAD;
          case L, C -> AALOAD;
        });
    extend(t);
    if (s == Store.L) {
      c.cast(f.types.descriptor(t));
    }
  }

  /** Array, int index and value are on the stack. */
  void storeElement(IrType t) {
    Store s = f.types.slot(t);
    if (s == Store.C) {
      c.invokeVirtual(COMPLEXES, "set", "(I" + Rt.COMPLEX_DESC + ")V");
      return;
    }
    c.insn(
        switch (s) {
          case Z, B, UB -> BASTORE;
          case S, US -> SASTORE;
          case I -> IASTORE;
          case J -> LASTORE;
          case F -> FASTORE;
          case D -> DASTORE;
          case L, C -> AASTORE;
        });
  }

  void setArray(Stmt.SetArray s) {
    if (f.stmts.loops.inRange(s)) {
      InRange.store(f, elem(s.array().type()), s.value(), s.pos());
      return;
    }
    setArray(() -> exprs.expr(s.array()), s.array().type(), s.index(), s.value(), s.pos());
  }

  private void setArray(Runnable array, IrType type, Expr index, Expr v, int pos) {
    IrType elem = elem(type);
    long len = length(type);
    if (canGuess(index) && !(index instanceof Expr.Const)) {
      f.loadG();
      array.run();
      guess(index);
      exprs.expr(v);
      f.line(pos);
      c.invokeStatic(Rt.ELEMENTS, "set", access(f.types.array(elem), index, elem, true));
      return;
    }
    array.run();
    if (Purity.isPure(v) || index instanceof Expr.Const k && inRange(k, len)) {
      arrayIndex(index, len, pos);
      exprs.expr(v);
    } else {
      f.loadG();
      exprs.expr(index);
      exprs.expr(v);
      int value = c.spill();
      f.line(pos);
      checkArrayIndex(index, len);
      c.load(value);
      c.release(value);
    }
    f.line(pos);
    storeElement(elem);
  }

  // --- slices and strings ---

  String sliceOp(IrType elem, String name, boolean read) {
    Store s = f.types.slot(elem);
    return read && (s == Store.UB || s == Store.US) ? name + "U" : name;
  }

  private String opsClass(IrType elem) {
    return OPS + "SliceOps" + f.types.slot(elem).letter;
  }

  /** Pushes backing array and place of an element of a slice whose parts are in variables. */
  private void place(Headers.Parts p, Expr index, int pos) {
    f.headers.array(p);
    long fromEnd = f.headers.fromEnd(p, index);
    if (fromEnd > 0) {
      f.headers.placeFromEnd(p, fromEnd, pos);
      return;
    }
    boolean guessed = canGuess(index);
    f.headers.place(p, () -> index(index, guessed), guessed ? guessed(index) : "J", pos);
  }

  private void index(Expr index, boolean guessed) {
    if (guessed) {
      guess(index);
    } else {
      exprs.expr(index);
    }
  }

  /** The parts of a slice that are in variables, null if they are not, or are of no use for that index. */
  private Headers.Parts parts(Expr slice, Expr index) {
    Headers.Parts p = f.headers.of(slice);
    return p != null && !p.isArray() && isUnsigned(index) ? null : p;
  }

  /** The other expression is the one in the function. */
  void sliceGet(Expr.SliceGet x, Expr in) {
    if (f.stmts.loops.held(x)) {
      return;
    }
    IrType elem = elem(x.slice().type());
    if (f.stmts.loops.inRange(x)) {
      f.line(x.pos());
      InRange.load(f, elem);
      return;
    }
    Headers.Parts parts = parts(x.slice(), x.index());
    if (parts != null && parts.isArray()) {
      arrayGet(() -> f.headers.array(parts), x.slice().type(), x.index(), elem, x.pos());
      return;
    } else if (parts != null) {
      place(parts, x.index(), x.pos());
      loadElement(elem);
      return;
    }
    if (f.headers.pointed.has(x.slice(), x.index())) {
      f.headers.pointed.get(x, elem);
      return;
    }
    f.loadG();
    f.own.peekFor(x.slice(), in);
    if (canGuess(x.index())) {
      guess(x.index());
      f.line(x.pos());
      getGuessed("L" + f.types.sliceClass(elem) + ";", x.index(), elem);
      return;
    }
    exprs.expr(x.index());
    f.line(x.pos());
    if (isUnsigned(x.index())) {
      unsignedIndex("L" + Rt.SLICE + ";", Rt.SLICE);
    }
    getChecked(elem);
  }

  /** G, slice and index are on the stack. */
  private void getChecked(IrType elem) {
    String slice = "L" + f.types.sliceClass(elem) + ";";
    String result = f.types.slot(elem) == Store.L ? Rt.OBJECT : f.types.descriptor(elem);
    c.invokeStatic(
        opsClass(elem), sliceOp(elem, "get", true), "(" + Rt.G_DESC + slice + "J)" + result);
    c.cast(f.types.descriptor(elem));
  }

  /** Slice or string, and index are on the stack: panics if the index is above MaxInt64, with the text that shows it so. */
  private void unsignedIndex(String descriptor, String owner) {
    var ok = new Lab();
    c.dup();
    c.lconst(0);
    c.insn(LCMP);
    c.jump(IFGE, ok);
    int index = c.spill();
    c.cast(descriptor);
    int base = c.spill();
    c.popValue();
    f.loadG();
    c.load(index);
    c.load(base);
    c.getField(owner, "len", "I");
    c.insn(I2L);
    panicIndexU();
    c.bind(ok);
  }

  void setSlice(Stmt.SetSlice s) {
    IrType elem = elem(s.slice().type());
    if (f.stmts.loops.inRange(s)) {
      InRange.store(f, elem, s.value(), s.pos());
      return;
    }
    String slice = "L" + f.types.sliceClass(elem) + ";";
    Headers.Parts parts = parts(s.slice(), s.index());
    if (parts != null && parts.isArray()) {
      setArray(() -> f.headers.array(parts), s.slice().type(), s.index(), s.value(), s.pos());
      return;
    } else if (parts != null && !Purity.assigns(s.value())) {
      setPart(parts, s, elem);
      return;
    }
    if (f.headers.pointed.has(s.slice(), s.index())) {
      f.headers.pointed.set(s, elem);
      return;
    }
    f.loadG();
    f.own.peek(s.slice());
    if (canGuess(s.index())) {
      guess(s.index());
      exprs.expr(s.value());
      f.line(s.pos());
      c.invokeStatic(Rt.ELEMENTS, "set", access(slice, s.index(), elem, true));
      return;
    }
    exprs.expr(s.index());
    exprs.expr(s.value());
    f.line(s.pos());
    if (isUnsigned(s.index())) {
      int value = c.spill();
      unsignedIndex("L" + Rt.SLICE + ";", Rt.SLICE);
      c.load(value);
      c.release(value);
    }
    String value = f.types.slot(elem) == Store.L ? Rt.OBJECT : f.types.descriptor(elem);
    c.invokeStatic(opsClass(elem), "set", "(" + Rt.G_DESC + slice + "J" + value + ")V");
  }

  /** Where the value is not pure the place is checked after it. */
  private void setPart(Headers.Parts p, Stmt.SetSlice s, IrType elem) {
    if (Purity.isPure(s.value())) {
      place(p, s.index(), s.pos());
      exprs.expr(s.value());
    } else {
      boolean guessed = canGuess(s.index());
      if (guessed) {
        guess(s.index());
      } else {
        exprs.expr(s.index());
      }
      boolean both = guessed && guessed(s.index()).length() == 2;
      int index = c.spill();
      int guess = both ? c.spill() : -1;
      exprs.expr(s.value());
      int value = c.spill();
      f.headers.array(p);
      f.headers.place(
          p,
          () -> {
            if (both) {
              c.load(guess);
            }
            c.load(index);
          },
          guessed ? guessed(s.index()) : "J",
          s.pos());
      c.load(value);
      c.release(value);
      c.release(index);
      if (both) {
        c.release(guess);
      }
    }
    f.line(s.pos());
    storeElement(elem);
  }

  void stringGet(Expr.StringGet x) {
    if (f.stmts.loops.inRange(x)) {
      f.line(x.pos());
      c.insn(BALOAD);
      c.iconst(0xFF);
      c.insn(IAND);
      return;
    }
    if (f.strings.has(x.string()) && !isUnsigned(x.index())) {
      boolean guessed = canGuess(x.index());
      f.strings.place(
          x.string(), () -> index(x.index(), guessed), guessed ? guessed(x.index()) : "J", x.pos());
      c.insn(BALOAD);
      c.iconst(0xFF);
      c.insn(IAND);
      return;
    }
    f.loadG();
    exprs.expr(x.string());
    if (canGuess(x.index())) {
      guess(x.index());
      f.line(x.pos());
      c.invokeStatic(
          Rt.ELEMENTS, "get", "(" + Rt.G_DESC + Rt.STRING_DESC + guessed(x.index()) + ")I");
      return;
    }
    exprs.expr(x.index());
    f.line(x.pos());
    if (isUnsigned(x.index())) {
      unsignedIndex(Rt.STRING_DESC, Rt.STRING);
    }
    c.invokeStatic(OPS + "StringOps", "at", "(" + Rt.G_DESC + Rt.STRING_DESC + "J)I");
  }

  void len(Expr x) {
    length(x);
    c.insn(I2L);
  }

  /** The length of a string or slice as an int. */
  void length(Expr x) {
    if (f.headers.length(x)) {
      return;
    }
    if (f.strings.has(x)) {
      f.strings.length(x);
      return;
    }
    f.own.peek(x);
    c.getField(x.type().kind() == GoKind.STRING ? Rt.STRING : Rt.SLICE, "len", "I");
  }

  void elemAddr(Expr.ElemAddr x) {
    IrType elem = elem(x.base().type());
    boolean bare = x.base().type().kind() == GoKind.ARRAY;
    if (f.stmts.loops.inRange(x)) {
      f.line(x.pos());
      loadElement(elem);
      return;
    }
    if (IrTypes.isAggregate(elem)) {
      if (bare) {
        arrayGet(new Expr.ArrayGet(x.base(), x.index(), x.pos()));
      } else {
        sliceGet(new Expr.SliceGet(x.base(), x.index(), elem, x.pos()), x);
      }
      if (elem.kind() == GoKind.ARRAY) {
        header(elem);
      }
      return;
    }
    if (bare) {
      exprs.expr(x.base());
      arrayIndex(x.index(), ((IrType.Array) x.base().type().under()).len(), x.pos());
      f.line(x.pos());
      f.k.type(c, elem);
      c.invokeStatic(
          OPS + "PtrOps", "place", "(" + Rt.OBJECT + "I" + Rt.RTYPE_DESC + ")" + Rt.OBJECT);
    } else {
      f.loadG();
      exprs.expr(x.base());
      exprs.expr(x.index());
      f.line(x.pos());
      if (isUnsigned(x.index())) {
        unsignedIndex("L" + Rt.SLICE + ";", Rt.SLICE);
      }
      f.k.type(c, elem);
      c.invokeStatic(
          OPS + "PtrOps",
          "elem",
          "(" + Rt.G_DESC + "L" + Rt.SLICE + ";J" + Rt.RTYPE_DESC + ")" + Rt.OBJECT);
    }
    c.cast(f.types.descriptor(x.type()));
  }

  // --- copies ---

  /** A struct or array that nothing else refers to. */
  void owned(Expr x) {
    exprs.expr(x);
    if (!f.isFresh(x)) {
      copyTop(x.type());
    }
  }

  /** A fresh copy of a struct or array. */
  void copy(Expr x) {
    exprs.expr(x);
    if (!f.structs.has(x)) {
      copyTop(x.type());
    }
  }

  /** Replaces the struct or array on the stack by a fresh copy. */
  void copyTop(IrType t) {
    String d = f.types.descriptor(t);
    if (t.kind() == GoKind.STRUCT) {
      c.cast(d);
      int value = c.spill();
      String name = f.types.structClass(t);
      c.newObject(name);
      c.load(value);
      c.construct(name, "(" + d + ")V");
      c.retype(d);
      c.release(value);
      return;
    } else if (isNumbers(t)) {
      c.cast(d);
      f.rows.copyNumbers(t);
      return;
    } else if (t.under() instanceof IrType.Array a
        && !IrTypes.isAggregate(a.elem())
        && !a.elem().kind().isComplex()) {
      c.invokeVirtual(d, "clone", "()" + Rt.OBJECT);
    } else if (f.rows.has(t)) {
      f.rows.copy((IrType.Array) t.under());
    } else if (t.kind() == GoKind.ARRAY) {
      f.k.type(c, t);
      c.invokeStatic(OPS + "ArrayOps", "copy", "(" + Rt.OBJECT + Rt.RTYPE_DESC + ")" + Rt.OBJECT);
    }
    c.cast(d);
  }

  /** Whether it is an array type whose values are Java arrays of numbers. */
  boolean isNumbers(IrType t) {
    return t.under() instanceof IrType.Array a
        && f.types.slot(a.elem()) != Store.L
        && f.types.slot(a.elem()) != Store.C;
  }

  void copyInto(Stmt.CopyInto s) {
    if (s.dst() instanceof Expr.LocalGet g && f.structs.has(g.local())) {
      f.structs.set(g.local(), s.src(), s.pos());
      return;
    }
    if (s.src() instanceof Expr.LocalGet g && f.structs.has(g.local())) {
      exprs.expr(s.dst());
      f.line(s.pos());
      f.structs.copyTo(g.local());
      return;
    }
    IrType t = s.src().type();
    exprs.expr(s.dst());
    exprs.expr(s.src());
    f.line(s.pos());
    if (isNumbers(t)) {
      int src = c.spill();
      int dst = c.spill();
      c.load(src);
      c.iconst(0);
      c.load(dst);
      c.iconst(0);
      c.iconst((int) ((IrType.Array) t.under()).len());
      c.invokeStatic("java/lang/System", "arraycopy", Rows.MOVE);
      c.release(dst);
      c.release(src);
    } else if (f.rows.has(t)) {
      f.rows.assign((IrType.Array) t.under());
    } else if (t.kind() == GoKind.STRUCT) {
      if (((IrType.Struct) t.under()).fields().isEmpty()) {
        nilCheck();
      }
      c.invokeVirtual(f.types.structBase(t), "assign", "(" + Rt.STRUCT_DESC + ")V");
    } else {
      f.k.type(c, t);
      c.invokeStatic(
          OPS + "ArrayOps", "assign", "(" + Rt.OBJECT + Rt.OBJECT + Rt.RTYPE_DESC + ")V");
    }
  }
}
