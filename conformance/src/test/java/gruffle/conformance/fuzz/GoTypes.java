package gruffle.conformance.fuzz;

import gruffle.conformance.fuzz.GoType.Basic;
import gruffle.conformance.fuzz.GoType.Interface;
import gruffle.conformance.fuzz.GoType.Kind;
import java.util.List;

/** The types that Go declares before any program does. */
final class GoTypes {
  static final Basic BOOL = new Basic("bool", Kind.BOOL, 1);
  static final Basic INT = new Basic("int", Kind.INT, 64);
  static final Basic STRING = new Basic("string", Kind.STRING, 0);
  static final Basic UINT8 = new Basic("uint8", Kind.UINT, 8);
  static final Basic INT32 = new Basic("int32", Kind.INT, 32);
  static final Interface ANY = new Interface("any");

  static final List<Basic> NUMBERS =
      List.of(
          INT,
          new Basic("int8", Kind.INT, 8),
          new Basic("int16", Kind.INT, 16),
          INT32,
          new Basic("int64", Kind.INT, 64),
          new Basic("uint", Kind.UINT, 64),
          UINT8,
          new Basic("uint16", Kind.UINT, 16),
          new Basic("uint32", Kind.UINT, 32),
          new Basic("uint64", Kind.UINT, 64),
          new Basic("uintptr", Kind.UINT, 64),
          new Basic("float32", Kind.FLOAT, 32),
          new Basic("float64", Kind.FLOAT, 64),
          new Basic("complex64", Kind.COMPLEX, 64),
          new Basic("complex128", Kind.COMPLEX, 128));

  static final List<Basic> INTEGERS =
      NUMBERS.stream().filter(b -> b.kind() == Kind.INT || b.kind() == Kind.UINT).toList();

  static final List<Basic> REALS = NUMBERS.stream().filter(b -> b.kind() != Kind.COMPLEX).toList();

  private GoTypes() {}
}
