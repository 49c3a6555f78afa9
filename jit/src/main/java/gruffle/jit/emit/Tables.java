package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.Expr;
import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.JKind;
import gruffle.runtime.value.Store;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Emits array literals of constants as packed data: numbers as a {@link Table}, strings as one text. */
final class Tables {
  /** From this many elements on. */
  private static final int MIN = 12;

  private final FuncEmitter f;
  private final CodeBuilder c;

  Tables(FuncEmitter f) {
    this.f = f;
    this.c = f.c;
  }

  /** Pushes the bare array, if the literal is of that kind. */
  boolean tryEmit(Expr.ArrayLit x, IrType elem) {
    if (x.values().size() < MIN || x.len() > 8L * x.values().size()) {
      return false;
    }
    for (Expr e : x.values()) {
      if (!(e instanceof Expr.Const)) {
        return false;
      }
    }
    if (elem.kind() == GoKind.STRING) {
      strings(x);
      return true;
    }
    if (elem.jkind() == JKind.L) {
      return false;
    }
    numbers(x, f.types.store(elem));
    return true;
  }

  private void numbers(Expr.ArrayLit x, Store store) {
    int width =
        switch (store) {
          case Z, B, UB -> 1;
          case S, US -> 2;
          case I, F -> 4;
          case J, D, C, L -> 8;
        };
    byte[] data = new byte[Math.toIntExact(x.len() * width)];
    var b = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < x.values().size(); i++) {
      int at = (int) x.indices()[i] * width;
      Object v = ((Expr.Const) x.values().get(i)).value();
      switch (store) {
        case Z -> b.put(at, (byte) ((Boolean) v ? 1 : 0));
        case B, UB -> b.put(at, ((Number) v).byteValue());
        case S, US -> b.putShort(at, ((Number) v).shortValue());
        case I -> b.putInt(at, ((Number) v).intValue());
        case J -> b.putLong(at, ((Number) v).longValue());
        case F -> b.putFloat(at, ((Number) v).floatValue());
        case D -> b.putDouble(at, ((Number) v).doubleValue());
        case C, L -> throw new IllegalStateException("numbers of kind " + store);
      }
    }
    String element = String.valueOf(store.letter);
    var table = new Table(element, (int) x.len(), new String(data, StandardCharsets.ISO_8859_1));
    if (f.once()) {
      table.make(c);
    } else {
      f.k.table(c, table);
      c.invokeVirtual("[" + element, "clone", "()" + Rt.OBJECT);
      c.cast("[" + element);
    }
  }

  private void strings(Expr.ArrayLit x) {
    var texts = new byte[(int) x.len()][];
    List<Expr> values = x.values();
    int size = 4 * texts.length;
    for (int i = 0; i < values.size(); i++) {
      byte[] s = (byte[]) ((Expr.Const) values.get(i)).value();
      texts[(int) x.indices()[i]] = s;
      size += s.length;
    }
    var b = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    for (byte[] s : texts) {
      b.putInt(s == null ? 0 : s.length);
      b.put(s == null ? new byte[0] : s);
    }
    String data = new String(b.array(), StandardCharsets.ISO_8859_1);
    if (f.once()) {
      strings(c, texts.length, data);
    } else {
      f.k.strings(c, texts.length, data);
      c.invokeVirtual("[" + Rt.OBJECT, "clone", "()" + Rt.OBJECT);
      c.cast("[" + Rt.OBJECT);
    }
  }

  static void strings(CodeBuilder c, int n, String data) {
    c.iconst(n);
    Constants.bytes(c, data);
    c.invokeStatic(Rt.CONSTS, "strings", "(ILjava/lang/String;)[" + Rt.OBJECT);
  }
}
