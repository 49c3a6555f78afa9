package gruffle.jit.emit;

import static org.objectweb.asm.Opcodes.*;

import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.jit.Names;
import gruffle.runtime.type.TypeCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.ClassWriter;

/**
 * The constants of one class with functions: what its code loads by getstatic from {@code owner$K}, where it is made once, in the
 * class initialiser.
 *
 * <p>The first use of one makes all of its class. So the constants of a class with many functions are in several small classes
 * {@code owner$K}, {@code owner$K1} …, in the order in which they are met, which is that of the source; a variable that has its first
 * value only when it is touched has a class of its own.
 */
final class Constants {
  /** Constants in one class for a single function: their initialiser stays far below 64 KB. */
  private static final int FOR_ONE = 800;

  /** Constants in one class where there are many functions, of which a program uses few. */
  private static final int FOR_MANY = 40;

  /** A string constant of a class file has at most 65,535 bytes; a byte of a Go string takes one or two. */
  private static final int PIECE = 32_000;

  /** mentioned: a class that making it loads by name, or null: whoever looks what a class file needs finds it there. */
  private record Entry(
      String owner, String name, String descriptor, String mentioned, Consumer<CodeBuilder> make) {}

  private final Env env;
  private final String owner;
  private final int inClass;
  private final Map<String, Entry> byKey = new HashMap<>();
  private final Map<String, List<Entry>> classes = new LinkedHashMap<>();

  /** The class that the next constant goes into; null if there is none with room. */
  private String current;

  Constants(Env env, String owner, int functions) {
    this.env = env;
    this.owner = owner;
    this.inClass = functions == 1 ? FOR_ONE : FOR_MANY;
  }

  private String newClass() {
    int n = classes.size();
    String name = Names.constants(owner) + (n == 0 ? "" : String.valueOf(n));
    classes.put(name, new ArrayList<>());
    return name;
  }

  private void load(CodeBuilder c, String key, String descriptor, Consumer<CodeBuilder> make) {
    load(c, key, descriptor, null, make);
  }

  private void load(
      CodeBuilder c, String key, String descriptor, String mentioned, Consumer<CodeBuilder> make) {
    if (!c.reachable()) {
      return;
    }
    Entry e = byKey.get(key);
    if (e == null) {
      if (current == null) {
        current = newClass();
      }
      e = add(current, key, descriptor, mentioned, make);
      if (classes.get(current).size() == inClass) {
        current = null;
      }
    }
    c.getStatic(e.owner, e.name, e.descriptor);
  }

  private Entry add(
      String cls, String key, String descriptor, String mentioned, Consumer<CodeBuilder> make) {
    var e = new Entry(cls, "k" + byKey.size(), descriptor, mentioned, make);
    byKey.put(key, e);
    classes.get(cls).add(e);
    return e;
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
    Consumer<CodeBuilder> make =
        k -> {
          linker(k, "global", symbol, Rt.OBJECT);
          k.cast(descriptor);
        };
    String key = "v" + symbol;
    if (c.reachable() && !byKey.containsKey(key) && env.lazy().test(symbol)) {
      add(newClass(), key, descriptor, null, make);
    }
    load(c, key, descriptor, make);
  }

  /** The value of a declared function. */
  void value(CodeBuilder c, String symbol) {
    load(
        c,
        "f" + symbol,
        Rt.FUNC_VAL_DESC,
        Names.funcValue(symbol),
        k -> linker(k, "value", symbol, Rt.FUNC_VAL_DESC));
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

  /** Counts of a condition of its own: how often it was false, and true. */
  void counts(boolean held, CodeBuilder c) {
    String made = held ? "counts" : "failures";
    load(c, "n" + byKey.size(), "[I", k -> k.invokeStatic(Rt.ODDS, made, "()[I"));
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
    classes.forEach((name, entries) -> out.put(name, write(name, entries)));
  }

  private static byte[] write(String name, List<Entry> list) {
    var cw = new ClassWriter(0);
    cw.visit(V21, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", null);
    for (Entry e : list) {
      if (e.mentioned != null) {
        cw.newClass(e.mentioned);
      }
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
