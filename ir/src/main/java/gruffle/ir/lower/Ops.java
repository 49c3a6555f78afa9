package gruffle.ir.lower;

import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names of the shared operations that the lowering uses (docs/ops.md), and the letters in them. */
public final class Ops {
  static final String STRING_CONCAT = "string.concat";
  static final String STRING_CONCAT3 = "string.concat3";
  static final String STRING_CONCAT4 = "string.concat4";
  static final String STRING_CONCAT_ARRAY = "string.concatArray";
  static final String STRING_EQ = "string.eq";
  static final String STRING_LT = "string.lt";
  static final String STRING_CMP = "string.cmp";
  static final String STRING_PREFIX = "string.prefix";
  static final String STRING_SLICE = "string.slice";
  static final String STRING_SLICE_FROM = "string.sliceFrom";
  static final String STRING_FROM_BYTES = "string.fromBytes";
  static final String STRING_TO_BYTES = "string.toBytes";
  static final String STRING_FROM_RUNES = "string.fromRunes";
  static final String STRING_TO_RUNES = "string.toRunes";
  static final String STRING_FROM_RUNE = "string.fromRune";
  static final String STRING_DECODE = "string.decode";
  static final String STRING_MIN = "string.min";
  static final String STRING_MAX = "string.max";

  static final String SLICE_APPEND_V = "slice.appendV";
  static final String SLICE_APPEND_SLICE = "slice.appendSlice";
  static final String SLICE_APPEND_BYTES = "slice.appendSliceB";
  static final String SLICE_APPEND_STRING = "slice.appendString";
  static final String SLICE_COPY = "slice.copy";
  static final String SLICE_COPY_BYTES = "slice.copyB";
  static final String SLICE_COPY_STRING = "slice.copyString";
  static final String SLICE_CLEAR = "slice.clear";
  static final String SLICE_UNSIGNED = "slice.unsigned";
  static final String SLICE_TO_ARRAY = "slice.toArray";
  static final String SLICE_TO_ARRAY_PTR = "slice.toArrayPtr";
  static final String SLICE_SLICE_V = "slice.sliceV";
  static final String SLICE_SLICE3_V = "slice.slice3V";

  static final String ARRAY_EQ = "array.eq";
  static final String ARRAY_STORE = "array.store";
  static final String ARRAY_VARIABLE = "array.variable";
  static final String STRUCT_EQ = "struct.eq";

  static final String MAP_MAKE = "map.make";
  static final String MAP_LEN = "map.len";
  static final String MAP_CLEAR = "map.clear";
  static final String MAP_ITER = "map.iter";
  static final String MAP_NEXT = "map.next";

  static final String IFACE_EQ = "iface.eq";
  static final String PTR_EQ = "ptr.eq";

  static final String CHAN_MAKE = "chan.make";
  static final String CHAN_CLOSE = "chan.close";
  static final String CHAN_LEN = "chan.len";
  static final String CHAN_CAP = "chan.cap";
  static final String SELECT_CASE_RECV = "select.caseRecv";
  static final String SELECT_GO = "select.go";
  static final String SELECT_TAKE_L = "select.takeL";
  static final String SELECT_VALUE_L = "select.valueL";

  static final String COMPLEX_EQ = "complex.eq";
  static final String COMPLEX_TO64 = "complex.to64";

  static final String PANIC_WRAP = "panic.wrap";
  static final String PANIC_RANGE_STATE = "panic.rangeState";
  static final String DEFER_RANGE = "defer.range";
  static final String DEFER_AT = "defer.at";
  static final String PANIC_UNREACHABLE = "panic.unreachable";
  static final String PRINT_SPACE = "print.space";
  static final String PRINT_NEWLINE = "print.newline";
  static final String PTR_FIRST = "ptr.first";
  static final String UNSAFE_SLICE = "unsafe.slice";
  static final String UNSAFE_SLICE_DATA = "unsafe.sliceData";
  static final String UNSAFE_STRING = "unsafe.string";
  static final String UNSAFE_STRING_DATA = "unsafe.stringData";
  static final String UNSAFE_ADD = "unsafe.add";
  static final String UNSAFE_UINTPTR = "unsafe.uintptr";
  static final String UNSAFE_POINTER = "unsafe.pointer";
  static final String UNSAFE_CAST = "unsafe.cast";
  static final String UNSAFE_READ = "unsafe.read";
  static final String HEADER_PART = "header.part";
  static final String HEADER_WITH = "header.with";

  /** Results that no other variable refers to. */
  private static final Set<String> FRESH = Set.of(SLICE_TO_ARRAY, SELECT_VALUE_L, "chan.recvL");

  /** Every name that lowered code may contain. */
  public static final List<String> ALL = all();

  private Ops() {}

  private static List<String> all() {
    var all =
        new ArrayList<>(
            List.of(
                STRING_CONCAT,
                STRING_CONCAT3,
                STRING_CONCAT4,
                STRING_CONCAT_ARRAY,
                STRING_EQ,
                STRING_LT,
                STRING_CMP,
                STRING_PREFIX,
                STRING_SLICE,
                STRING_SLICE_FROM,
                STRING_FROM_BYTES,
                STRING_TO_BYTES,
                STRING_FROM_RUNES,
                STRING_TO_RUNES,
                STRING_FROM_RUNE,
                STRING_DECODE,
                STRING_MIN,
                STRING_MAX,
                SLICE_APPEND_V,
                SLICE_APPEND_SLICE,
                SLICE_APPEND_BYTES,
                SLICE_APPEND_STRING,
                SLICE_COPY,
                SLICE_COPY_BYTES,
                SLICE_COPY_STRING,
                SLICE_CLEAR,
                SLICE_UNSIGNED,
                SLICE_TO_ARRAY,
                SLICE_TO_ARRAY_PTR,
                SLICE_SLICE_V,
                SLICE_SLICE3_V,
                ARRAY_EQ,
                ARRAY_STORE,
                ARRAY_VARIABLE,
                STRUCT_EQ,
                MAP_MAKE,
                MAP_LEN,
                MAP_CLEAR,
                MAP_ITER,
                MAP_NEXT,
                IFACE_EQ,
                PTR_EQ,
                CHAN_MAKE,
                CHAN_CLOSE,
                CHAN_LEN,
                CHAN_CAP,
                SELECT_CASE_RECV,
                SELECT_GO,
                SELECT_TAKE_L,
                SELECT_VALUE_L,
                COMPLEX_EQ,
                COMPLEX_TO64,
                PANIC_WRAP,
                PANIC_UNREACHABLE,
                PANIC_RANGE_STATE,
                DEFER_RANGE,
                DEFER_AT,
                PRINT_SPACE,
                PRINT_NEWLINE,
                PTR_FIRST,
                UNSAFE_SLICE,
                UNSAFE_SLICE_DATA,
                UNSAFE_STRING,
                UNSAFE_STRING_DATA,
                UNSAFE_ADD,
                UNSAFE_UINTPTR,
                UNSAFE_POINTER,
                UNSAFE_CAST,
                UNSAFE_READ,
                HEADER_PART,
                HEADER_WITH));
    for (String x : List.of("Z", "B", "S", "I", "J", "F", "D", "C", "L")) {
      for (String group : List.of("make", "append", "slice", "sliceFrom", "slice3")) {
        all.add("slice." + group + x);
      }
      all.add("array.slice" + x);
      all.add("array.slice3" + x);
    }
    for (String v : List.of("J", "L")) {
      for (String k : List.of("J", "S", "L")) {
        all.addAll(List.of("map.get" + k + v, "map.get2" + k + v, "map.set" + k + v));
      }
      all.addAll(List.of("map.at" + v, "map.store" + v));
      all.addAll(List.of("map.key" + v, "map.value" + v));
      all.addAll(
          List.of(
              "chan.send" + v,
              "chan.recv" + v,
              "chan.trySend" + v,
              "chan.tryRecv" + v,
              "select.caseSend" + v));
    }
    all.addAll(List.of("map.deleteJ", "map.deleteS", "map.deleteL"));
    all.addAll(List.of("map.slotJ", "map.slotS", "map.slotL"));
    for (String c : List.of("complex64", "complex128")) {
      for (String op : List.of("make", "real", "imag", "add", "sub", "mul", "div", "neg")) {
        all.add(c + "." + op);
      }
    }
    for (String f : List.of("min", "max")) {
      for (String width : List.of("32", "64")) {
        all.addAll(List.of("int." + f + width, "uint." + f + width, "float." + f + width));
      }
    }
    for (String p :
        List.of(
            "Z",
            "J",
            "UJ",
            "F",
            "D",
            "complex64",
            "complex128",
            "string",
            "pointer",
            "slice",
            "iface")) {
      all.add("print." + p);
    }
    all.addAll(List.of("raw.Z2J", "raw.J2Z", "raw.F2J", "raw.J2F", "raw.D2J", "raw.J2D"));
    return List.copyOf(all);
  }

  static boolean givesFresh(String op) {
    return FRESH.contains(op);
  }

  /** The letter of a slice's element kind; structs and arrays are V. */
  static String slice(IrType elem) {
    return switch (elem.kind()) {
      case BOOL -> "Z";
      case INT8, UINT8 -> "B";
      case INT16, UINT16 -> "S";
      case INT32, UINT32 -> "I";
      case INT, INT64, UINT, UINT64, UINTPTR -> "J";
      case FLOAT32 -> "F";
      case FLOAT64 -> "D";
      case COMPLEX64, COMPLEX128 -> "C";
      case STRUCT, ARRAY -> "V";
      default -> "L";
    };
  }

  /** The same where structs and arrays are treated as other references. */
  static String sliceRef(IrType elem) {
    String x = slice(elem);
    return x.equals("V") ? "L" : x;
  }

  /** J where containers hold the value as a long, else L. */
  static String value(IrType t) {
    return isPrimitive(t) ? "J" : "L";
  }

  static boolean isPrimitive(IrType t) {
    GoKind k = t.kind();
    return k == GoKind.BOOL || k.isInteger() || k.isFloat();
  }

  /** The letter of a map's key kind. */
  static String key(IrType t) {
    GoKind k = t.kind();
    return k == GoKind.STRING ? "S" : k == GoKind.BOOL || k.isInteger() ? "J" : "L";
  }
}
