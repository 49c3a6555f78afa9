package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.jit.Names;
import gruffle.runtime.type.TypeCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.ClassWriter;

/**
 * The constants of one class with functions: what its code loads by getstatic from {@code owner$K}, where it is made once, in the
 * class initialiser. A class initialiser that would be too large goes on in {@code owner$K1}, and so on.
 */
final class Constants {
  /** Constants in one class: their initialiser stays far below 64 KB. */
  private static final int IN_CLASS = 800;

  /** A string constant of a class file has at most 65,535 bytes; a byte of a Go string takes one or two. */
  private static final int PIECE = 32_000;

  private record Entry(String owner, String name, String descriptor, Consumer<CodeBuilder> make) {}

  private final Env env;
  private final String owner;
  private final Map<String, Entry> byKey = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  Constants(Env env, String owner) {
    this.env = env;
    this.owner = owner;
  }

  private String className(int n) {
    return Names.constants(owner) + (n == 0 ? "" : String.valueOf(n));
  }

  private void load(CodeBuilder c, String key, String descriptor, Consumer<CodeBuilder> make) {
    if (!c.reachable()) {
      return;
    }
    Entry e = byKey.get(key);
    if (e == null) {
      int n = entries.size();
      e = new Entry(className(n / IN_CLASS), "k" + n, descriptor, make);
      byKey.put(key, e);
      entries.add(e);
    }
    c.getStatic(e.owner, e.name, e.descriptor);
  }

  private static void linker(CodeBuilder c, String what, String argument, String result) {
    c.load(0);
    c.text(argument);
    c.invokeVirtual(Rt.LINKER, what, "(Ljava/lang/String;)" + result);
  }

  void type(CodeBuilder c, IrType t) {
    String code = TypeCode.encode(env.types().rtype(t));
    load(c, "t" + code, Rt.RTYPE_DESC, k -> linker(k, "type", code, Rt.RTYPE_DESC));
  }

  /** A package variable: its cell, or the object of a struct or array. */
  void global(CodeBuilder c, String symbol, IrType t) {
    String descriptor =
        IrTypes.isAggregate(t)
            ? env.types().descriptor(t)
            : "L" + gruffle.jit.JavaTypes.cell(t.jkind()) + ";";
    load(
        c,
        "v" + symbol,
        descriptor,
        k -> {
          linker(k, "global", symbol, Rt.OBJECT);
          k.cast(descriptor);
        });
  }

  /** The value of a declared function. */
  void value(CodeBuilder c, String symbol) {
    load(c, "f" + symbol, Rt.FUNC_VAL_DESC, k -> linker(k, "value", symbol, Rt.FUNC_VAL_DESC));
  }

  void code(CodeBuilder c, String symbol) {
    load(c, "c" + symbol, Rt.CODE_DESC, k -> linker(k, "code", symbol, Rt.CODE_DESC));
  }

  /** Offset of a struct's field, as Unsafe takes it. */
  void fieldOffset(CodeBuilder c, IrType.Struct struct, int field) {
    String code = TypeCode.encode(env.types().rtype(struct));
    load(
        c,
        "o" + field + code,
        "J",
        k -> {
          linker(k, "type", code, Rt.RTYPE_DESC);
          k.invokeVirtual(Rt.RTYPE, "layout", "()Lgruffle/runtime/type/StructLayout;");
          k.iconst(field);
          k.invokeVirtual("gruffle/runtime/type/StructLayout", "offset", "(I)J");
        });
  }

  void string(CodeBuilder c, byte[] b) {
    if (b.length == 0) {
      c.getStatic(Rt.STRING, "EMPTY", Rt.STRING_DESC);
      return;
    }
    String latin = new String(b, StandardCharsets.ISO_8859_1);
    load(
        c,
        "s" + latin,
        Rt.STRING_DESC,
        k -> {
          bytes(k, latin);
          k.invokeStatic(Rt.CONSTS, "string", "(Ljava/lang/String;)" + Rt.STRING_DESC);
        });
  }

  void complex(CodeBuilder c, double re, double im) {
    load(
        c,
        "z" + Double.doubleToRawLongBits(re) + "," + Double.doubleToRawLongBits(im),
        Rt.COMPLEX_DESC,
        k -> {
          k.newObject(Rt.COMPLEX);
          k.dconst(re);
          k.dconst(im);
          k.construct(Rt.COMPLEX, "(DD)V");
        });
  }

  /** A Java array that is only read, from which others are cloned. */
  void table(CodeBuilder c, Table t) {
    load(c, "a" + t.element() + t.data(), "[" + t.element(), k -> t.make(k));
  }

  /** A Java array of Go strings, likewise. */
  void strings(CodeBuilder c, int n, String data) {
    load(c, "A" + data, "[" + Rt.OBJECT, k -> Tables.strings(k, n, data));
  }

  /** A Java string of any length, each character a byte. */
  static void bytes(CodeBuilder c, String latin) {
    if (latin.length() <= PIECE) {
      c.text(latin);
      return;
    }
    c.newObject("java/lang/StringBuilder");
    c.construct("java/lang/StringBuilder", "()V");
    for (int i = 0; i < latin.length(); i += PIECE) {
      c.text(latin.substring(i, Math.min(latin.length(), i + PIECE)));
      c.invokeVirtual(
          "java/lang/StringBuilder", "append", "(Ljava/lang/String;)Ljava/lang/StringBuilder;");
    }
    c.invokeVirtual("java/lang/StringBuilder", "toString", "()Ljava/lang/String;");
  }

  /** Writes the classes, if there are constants at all. */
  void write(Map<String, byte[]> out) {
    for (int from = 0; from < entries.size(); from += IN_CLASS) {
      String name = className(from / IN_CLASS);
      out.put(name, write(name, entries.subList(from, Math.min(entries.size(), from + IN_CLASS))));
    }
  }

  private static byte[] write(String name, List<Entry> list) {
    var cw = new ClassWriter(0);
    cw.visit(V21, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", null);
    for (Entry e : list) {
      cw.visitField(ACC_STATIC | ACC_FINAL, e.name, e.descriptor, null, null).visitEnd();
    }
    var mv = cw.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
    mv.visitCode();
    var c = new CodeBuilder(mv);
    c.variable("L" + Rt.LINKER + ";");
    c.classConstant(name);
    c.invokeStatic(Rt.LINKER, "of", "(Ljava/lang/Class;)L" + Rt.LINKER + ";");
    c.store(0);
    for (Entry e : list) {
      e.make.accept(c);
      c.putStatic(name, e.name, e.descriptor);
    }
    c.insn(RETURN);
    c.end();
    cw.visitEnd();
    return cw.toByteArray();
  }
}
