package gruffle.ir.escape.flow;

import gruffle.types.FuncObj;
import gruffle.types.Info;
import gruffle.types.Named;
import gruffle.types.Pkg;
import gruffle.types.PointerType;
import gruffle.types.Signature;
import gruffle.types.Type;
import gruffle.types.TypeEnv;
import gruffle.types.TypeParam;
import gruffle.types.TypeString;
import gruffle.types.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The instances of generic functions as gc makes them: one for each list of shapes, that are the underlying types of the arguments, all pointers being one shape; and for each list of arguments that code
 * outside generic functions names, a wrapper that calls it with a dictionary.
 */
final class Generics {
  private final Bodies bodies;
  private final Pkg shapePkg = new Pkg("go.shape", "go.shape");

  /**
   * An instance by its arguments: what gc's wrapper calls.
   *
   * @param shaped the instance for their shapes
   */
  record Wrapper(FuncObj shaped, List<Type> args) {}

  private final Map<FuncObj, Map<String, FuncObj>> instances = new IdentityHashMap<>();
  private final Map<FuncObj, List<Type>> shapes = new IdentityHashMap<>();
  private final Map<String, Named> made = new HashMap<>();
  private final Map<String, Wrapper> wrappers = new HashMap<>();
  private final List<Wrapper> waiting = new ArrayList<>();

  Generics(Bodies bodies) {
    this.bodies = bodies;
  }

  static boolean isGeneric(FuncObj f) {
    return !parameters(f.origin()).isEmpty();
  }

  private static List<TypeParam> parameters(FuncObj f) {
    Signature s = f.signature();
    return s.recv() == null ? s.typeParams() : s.recvTypeParams();
  }

  boolean isInstance(FuncObj f) {
    return shapes.containsKey(f);
  }

  /** The shapes of an instance. */
  List<Type> shapes(FuncObj instance) {
    return shapes.get(instance);
  }

  /** The instance of a generic function; the function itself if it is none, or the arguments are not known. */
  FuncObj of(FuncObj f, List<Type> args) {
    if (shapes.containsKey(f)) {
      return f;
    }
    FuncObj origin = bodies.source(f.origin());
    List<TypeParam> params = parameters(origin);
    if (args == null
        || params.isEmpty()
        || params.size() != args.size()
        || args.stream().anyMatch(Generics::isOpen)) {
      return origin;
    }
    var list = new ArrayList<Type>();
    for (int i = 0; i < args.size(); i++) {
      list.add(shape(args.get(i), params.get(i)));
    }
    return instances
        .computeIfAbsent(origin, k -> new HashMap<>())
        .computeIfAbsent(
            list.stream().map(Generics::text).collect(Collectors.joining(",")),
            k -> {
              FuncObj instance = origin.forInstance();
              shapes.put(instance, list);
              return instance;
            });
  }

  /** The type arguments of the type that has the method; null where it has none. */
  static List<Type> arguments(View info, FuncObj method) {
    Type recv = Types.unalias(info.type(method.signature().recv().type()));
    Type named = recv instanceof PointerType p ? Types.unalias(p.elem()) : recv;
    return named instanceof Named n && !n.typeArgs().isEmpty() ? n.typeArgs() : null;
  }

  View view(FuncObj f, Info info) {
    List<Type> list = shapes.get(f);
    return list == null ? View.of(info) : new View(info, TypeEnv.of(f.origin(), list));
  }

  /** Code that is not generic names the instance. */
  void wrapper(FuncObj shaped, List<Type> args) {
    if (!isInstance(shaped)) {
      return;
    }
    String key =
        System.identityHashCode(shaped)
            + args.stream().map(Generics::text).collect(Collectors.joining(",", " ", ""));
    wrappers.computeIfAbsent(
        key,
        k -> {
          var w = new Wrapper(shaped, args);
          waiting.add(w);
          return w;
        });
  }

  /** The wrappers that there are. */
  List<Wrapper> wrappers() {
    return waiting;
  }

  private static boolean isOpen(Type t) {
    return Types.unalias(t) instanceof TypeParam;
  }

  private static String text(Type t) {
    return TypeString.of(t, Pkg::path);
  }

  /** All pointers are one, unless the constraint says what they point to. */
  private Type shape(Type t, TypeParam p) {
    Type named = Types.unalias(t);
    if (named instanceof Named n && n.obj().pkg() == shapePkg) {
      return n;
    }
    Type under = named.underlying();
    boolean merged = under instanceof PointerType && p.underlying().isMethodSet();
    String name = merged ? "*uint8" : TypeText.of(under, null);
    // Types of the same name in several functions are different ones.
    return made.computeIfAbsent(
        merged ? name : text(under), k -> Named.made(shapePkg, name, under));
  }

  /** As messages print the arguments. */
  static String list(List<Type> types) {
    return types.stream().map(t -> TypeText.of(t, null)).collect(Collectors.joining(",", "[", "]"));
  }
}
