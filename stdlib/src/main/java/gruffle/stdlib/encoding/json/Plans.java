package gruffle.stdlib.encoding.json;

import gruffle.runtime.type.Kind;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.TypeTable;
import gruffle.stdlib.encoding.json.Plan.Way;
import java.util.concurrent.ConcurrentHashMap;

/** The plans of one program. */
final class Plans {
  final Rtype anySlice;
  final Rtype anyMap;
  private final TypeTable table;
  private final Rtype rawMessage;
  private final Rtype number;
  private final Rtype unmarshaler;
  private final Rtype textUnmarshaler;
  private final Rtype marshaler;
  private final Rtype textMarshaler;
  private final ConcurrentHashMap<Rtype, Plan> byType = new ConcurrentHashMap<>();

  /** The table's count of new methods when the plans were made. */
  private volatile int changes;

  /** From []any, map[string]any, RawMessage, Number, and pointers to the interfaces of those who read and write themselves. */
  Plans(Rtype... known) {
    anySlice = known[0];
    anyMap = known[1];
    rawMessage = known[2];
    number = known[3];
    unmarshaler = known[4].elem();
    textUnmarshaler = known[5].elem();
    marshaler = known[6].elem();
    textMarshaler = known[7].elem();
    table = rawMessage.table();
    changes = table.changes();
  }

  /** The plan for a value that is read or written as a whole: in a session types get methods later. */
  Plan whole(Rtype t) {
    int now = table.changes();
    if (changes != now) {
      byType.clear();
      changes = now;
    }
    return of(t);
  }

  Plan of(Rtype t) {
    Plan p = byType.get(t);
    if (p != null) {
      return p;
    }
    Rtype pointer = t.ptrTo(table);
    Way write = write(t, pointer);
    boolean itself = t.implementsIface(write == Way.METHOD ? marshaler : textMarshaler);
    p = new Plan(this, t, pointer, read(t, pointer), write, itself);
    Plan first = byType.putIfAbsent(t, p);
    return first != null ? first : p;
  }

  private boolean reads(Rtype pointer) {
    return pointer.implementsIface(unmarshaler) || pointer.implementsIface(textUnmarshaler);
  }

  private boolean writes(Rtype t) {
    return t.implementsIface(marshaler) || t.implementsIface(textMarshaler);
  }

  private Way read(Rtype t, Rtype pointer) {
    if (t == rawMessage) {
      return Way.RAW;
    }
    if (t == number) {
      return Way.ASIDE;
    }
    Kind k = t.kind();
    if (k == Kind.POINTER) {
      // Go asks an unnamed type for methods that it has from others only where it comes by a
      // pointer.
      Rtype e = t.elem();
      return !e.named() && reads(t) ? Way.ASIDE : Way.POINTER;
    }
    if (k != Kind.INTERFACE && reads(pointer)) {
      return t.named() && pointer.implementsIface(unmarshaler) ? Way.METHOD : Way.ASIDE;
    }
    if (k == Kind.MAP && (!isKey(t.key()) || reads(t.key().ptrTo(table)))) {
      return Way.ASIDE;
    }
    return byKind(t);
  }

  private Way write(Rtype t, Rtype pointer) {
    if (t == rawMessage) {
      return Way.RAW;
    }
    Rtype methods = t.kind() == Kind.POINTER ? t : pointer; // which has those of values too
    if (t == number || t.isInterface() && writes(t)) {
      return Way.ASIDE;
    }
    if (methods.implementsIface(marshaler)) {
      return Way.METHOD;
    }
    if (methods.implementsIface(textMarshaler)) {
      return Way.TEXT;
    }
    switch (t.kind()) {
      case MAP -> {
        return isKey(t.key()) && (t.key().kind() == Kind.STRING || !writes(t.key()))
            ? Way.MAP
            : Way.ASIDE;
      }
      case SLICE -> {
        if (t.elem().kind() == Kind.UINT8 && !writes(t.elem().ptrTo(table))) {
          return Way.BYTES;
        }
      }
      default -> {}
    }
    return byKind(t);
  }

  private static boolean isKey(Rtype t) {
    return t.kind() == Kind.STRING || t.kind().isInteger();
  }

  private static Way byKind(Rtype t) {
    return switch (t.kind()) {
      case BOOL -> Way.BOOL;
      case INT, INT8, INT16, INT32, INT64 -> Way.INT;
      case UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR -> Way.UINT;
      case FLOAT32, FLOAT64 -> Way.FLOAT;
      case STRING -> Way.STRING;
      case INTERFACE -> t.methods().length == 0 ? Way.ANY : Way.ASIDE;
      case STRUCT -> Way.STRUCT;
      case SLICE -> Way.SLICE;
      case ARRAY -> Way.ARRAY;
      case POINTER -> Way.POINTER;
      case MAP -> Way.MAP;
      default -> Way.ASIDE;
    };
  }

  /** A number without a fraction that fits into an integer type. */
  static boolean fits(long x, Kind k) {
    return switch (k) {
      case INT8 -> x == (byte) x;
      case INT16 -> x == (short) x;
      case INT32 -> x == (int) x;
      case UINT8 -> (x & ~0xffL) == 0;
      case UINT16 -> (x & ~0xffffL) == 0;
      case UINT32 -> (x & ~0xffff_ffffL) == 0;
      default -> true;
    };
  }
}
