package gruffle.ir.escape.flow;

import gruffle.types.ArrayType;
import gruffle.types.Basic;
import gruffle.types.ChanType;
import gruffle.types.FuncObj;
import gruffle.types.InterfaceType;
import gruffle.types.MapType;
import gruffle.types.Named;
import gruffle.types.Pkg;
import gruffle.types.PointerType;
import gruffle.types.Signature;
import gruffle.types.SliceType;
import gruffle.types.StructType;
import gruffle.types.TupleType;
import gruffle.types.Type;
import gruffle.types.TypeString;
import gruffle.types.Types;
import gruffle.types.Universe;
import gruffle.types.VarObj;
import java.util.List;
import java.util.stream.Collectors;

/** Types as gc's back end prints them: with blanks in struct and interface types. */
final class TypeText {
  private TypeText() {}

  /** The package's own names are written bare. */
  static String of(Type t, Pkg pkg) {
    if (t == Universe.ANY) {
      return "any";
    }
    return switch (Types.unalias(t)) {
      case PointerType p -> "*" + of(p.elem(), pkg);
      case SliceType s -> "[]" + of(s.elem(), pkg);
      case ArrayType a -> "[" + a.len() + "]" + of(a.elem(), pkg);
      case MapType m -> "map[" + of(m.key(), pkg) + "]" + of(m.elem(), pkg);
      case ChanType c ->
          TypeString.of(new ChanType(c.dir(), Universe.ANY), p -> "").replace("any", "")
              + of(c.elem(), pkg);
      case Signature s -> "func" + signature(s, pkg);
      case StructType s ->
          s.numFields() == 0
              ? "struct {}"
              : s.fields().stream()
                  .map(f -> field(f, pkg))
                  .collect(Collectors.joining("; ", "struct { ", " }"));
      case InterfaceType i when i.isMethodSet() ->
          i.numMethods() == 0
              ? "interface {}"
              : i.methods().stream()
                  .map(m -> method(m, pkg))
                  .collect(Collectors.joining("; ", "interface { ", " }"));
      case Named n when !n.typeArgs().isEmpty() ->
          (n.obj().pkg() == pkg ? "" : n.obj().pkg().name() + ".")
              + n.obj().name()
              + arguments(n.typeArgs());
      case Basic b when pkg == null && b == Basic.RUNE -> "int32";
      case Basic b when pkg == null && b == Basic.BYTE -> "uint8";
      case Type other -> TypeString.of(other, p -> p == pkg ? "" : p.name());
    };
  }

  /** Type arguments, with the names of all packages. */
  static String arguments(List<Type> types) {
    return types.stream().map(t -> of(t, null)).collect(Collectors.joining(",", "[", "]"));
  }

  private static String field(VarObj f, Pkg pkg) {
    String name = pkg == null && !f.exported() ? f.pkg().name() + "." + f.name() : f.name();
    return (f.embedded() ? "" : name + " ") + of(f.type(), pkg);
  }

  private static String method(FuncObj m, Pkg pkg) {
    return m.name() + signature(m.signature(), pkg);
  }

  private static String signature(Signature s, Pkg pkg) {
    String params =
        s.params().vars().stream().map(v -> of(v.type(), pkg)).collect(Collectors.joining(", "));
    if (s.variadic()) {
      int at = params.lastIndexOf("[]");
      params = params.substring(0, at) + "..." + params.substring(at + 2);
    }
    TupleType r = s.results();
    String results =
        r.vars().stream().map(v -> of(v.type(), pkg)).collect(Collectors.joining(", "));
    return "("
        + params
        + ")"
        + (r.len() == 0 ? "" : r.len() == 1 ? " " + results : " (" + results + ")");
  }
}
