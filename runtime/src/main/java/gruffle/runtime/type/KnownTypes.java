package gruffle.runtime.type;

import gruffle.runtime.func.Code;
import gruffle.runtime.func.FuncVal;
import gruffle.runtime.func.Linker;
import java.util.concurrent.ConcurrentHashMap;

/** The linker of a type table without a program: knows just the types whose classes were made. */
final class KnownTypes extends Linker {
  private final ConcurrentHashMap<String, Rtype> types = new ConcurrentHashMap<>();

  /** The text that type() finds t by. */
  String code(Rtype t) {
    String code = TypeCode.encode(t);
    types.put(code, t);
    return code;
  }

  @Override
  public Rtype type(String code) {
    return types.get(code);
  }

  @Override
  public Object global(String symbol) {
    throw noProgram(symbol);
  }

  @Override
  public Code code(String symbol) {
    throw noProgram(symbol);
  }

  @Override
  public FuncVal value(String symbol) {
    throw noProgram(symbol);
  }

  private static IllegalStateException noProgram(String symbol) {
    return new IllegalStateException(symbol + ", and no program is linked");
  }
}
