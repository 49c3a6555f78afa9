package gruffle.link;

import gruffle.ir.GoKind;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.runtime.type.Method;
import gruffle.runtime.type.Rtype;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The methods by which the library knows many types: fmt's, errors', sort's, io's, encoding's. In a session a type may get them after there are values of it, whose classes
 * then have them already.
 */
final class ExpectedMethods {
  private static final IrType ERROR = new IrType.Named("error", symbol -> IrTypes.universe(symbol));
  private static final IrType BYTES = new IrType.Slice(IrTypes.UINT8);
  private static final IrType INT64 = new IrType.Basic(GoKind.INT64);

  private record Known(String name, List<IrType> in, List<IrType> out) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known("String", List.of(), List.of(IrTypes.STRING)),
          new Known("Error", List.of(), List.of(IrTypes.STRING)),
          new Known("GoString", List.of(), List.of(IrTypes.STRING)),
          new Known("Unwrap", List.of(), List.of(ERROR)),
          new Known("Is", List.of(ERROR), List.of(IrTypes.BOOL)),
          new Known("As", List.of(IrTypes.EMPTY_INTERFACE), List.of(IrTypes.BOOL)),
          new Known("Len", List.of(), List.of(IrTypes.INT)),
          new Known("Less", List.of(IrTypes.INT, IrTypes.INT), List.of(IrTypes.BOOL)),
          new Known("Swap", List.of(IrTypes.INT, IrTypes.INT), List.of()),
          new Known("Push", List.of(IrTypes.EMPTY_INTERFACE), List.of()),
          new Known("Pop", List.of(), List.of(IrTypes.EMPTY_INTERFACE)),
          new Known("Read", List.of(BYTES), List.of(IrTypes.INT, ERROR)),
          new Known("Write", List.of(BYTES), List.of(IrTypes.INT, ERROR)),
          new Known("WriteString", List.of(IrTypes.STRING), List.of(IrTypes.INT, ERROR)),
          new Known("ReadByte", List.of(), List.of(IrTypes.UINT8, ERROR)),
          new Known("WriteByte", List.of(IrTypes.UINT8), List.of(ERROR)),
          new Known("UnreadByte", List.of(), List.of(ERROR)),
          new Known("ReadRune", List.of(), List.of(IrTypes.INT32, IrTypes.INT, ERROR)),
          new Known("UnreadRune", List.of(), List.of(ERROR)),
          new Known("ReadAt", List.of(BYTES, INT64), List.of(IrTypes.INT, ERROR)),
          new Known("WriteAt", List.of(BYTES, INT64), List.of(IrTypes.INT, ERROR)),
          new Known("Timeout", List.of(), List.of(IrTypes.BOOL)),
          new Known("Temporary", List.of(), List.of(IrTypes.BOOL)),
          new Known("Int63", List.of(), List.of(INT64)),
          new Known("Uint64", List.of(), List.of(new IrType.Basic(GoKind.UINT64))),
          new Known("Seed", List.of(INT64), List.of()),
          new Known("Err", List.of(), List.of(ERROR)),
          new Known("Value", List.of(IrTypes.EMPTY_INTERFACE), List.of(IrTypes.EMPTY_INTERFACE)),
          new Known("Seek", List.of(INT64, IrTypes.INT), List.of(INT64, ERROR)),
          new Known("Close", List.of(), List.of(ERROR)),
          new Known("Lock", List.of(), List.of()),
          new Known("Unlock", List.of(), List.of()),
          new Known("Set", List.of(IrTypes.STRING), List.of(ERROR)),
          new Known("MarshalJSON", List.of(), List.of(BYTES, ERROR)),
          new Known("UnmarshalJSON", List.of(BYTES), List.of(ERROR)),
          new Known("MarshalText", List.of(), List.of(BYTES, ERROR)),
          new Known("UnmarshalText", List.of(BYTES), List.of(ERROR)));

  private final Function<IrType, Rtype> types;
  private final IrType.TypeResolver resolver;
  private volatile List<Method> all;

  ExpectedMethods(Function<IrType, Rtype> types, IrType.TypeResolver resolver) {
    this.types = types;
    this.resolver = resolver;
  }

  /** Those that have types of packages; these are in the library where the method is called. */
  private List<Known> named() {
    IrType reader = new IrType.Named("io.Reader", resolver);
    IrType writer = new IrType.Named("io.Writer", resolver);
    IrType state = new IrType.Named("fmt.State", resolver);
    IrType scan = new IrType.Named("fmt.ScanState", resolver);
    return List.of(
        new Known("ReadFrom", List.of(reader), List.of(INT64, ERROR)),
        new Known("WriteTo", List.of(writer), List.of(INT64, ERROR)),
        new Known("Format", List.of(state, IrTypes.INT32), List.of()),
        new Known("Scan", List.of(scan, IrTypes.INT32), List.of(ERROR)));
  }

  /** Those of a name that the library calls. */
  List<Method> methods(Predicate<String> called) {
    List<Method> list = all;
    if (list == null) {
      list = new ArrayList<>();
      var known = new ArrayList<>(KNOWN);
      known.addAll(named());
      for (Known k : known) {
        if (called.test(k.name)) {
          Rtype type = types.apply(new IrType.Func(k.in, k.out, false));
          list.add(new Method(k.name, "", type, null));
        }
      }
      all = list;
    }
    return list;
  }
}
