package gruffle.types;

import gruffle.constant.Value;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what importing packages need of a checked package, so that they are checked without its sources.
 *
 * <p>The form: version, path, name; the paths of imported packages; the strings; then the package-level objects sorted by
 * name, each as (name, offset of its description), and the descriptions. {@link ExportReader} decodes an object when it
 * is looked up. A type parameter is written as its place in the list of the declaration at hand; methods of a generic type
 * take those of the type for their receiver's.
 */
public final class ExportWriter {
  static final int VERSION = 0x47584402;

  // Types.
  static final int T_BASIC = 0;
  static final int T_REF = 1;
  static final int T_POINTER = 2;
  static final int T_SLICE = 3;
  static final int T_ARRAY = 4;
  static final int T_MAP = 5;
  static final int T_CHAN = 6;
  static final int T_STRUCT = 7;
  static final int T_FUNC = 8;
  static final int T_INTERFACE = 9;
  static final int T_BYTE = 10;
  static final int T_RUNE = 11;
  static final int T_PARAM = 12;
  static final int T_INSTANCE = 13;
  static final int T_UNION = 14;

  // Objects.
  static final int O_CONST = 0;
  static final int O_VAR = 1;
  static final int O_FUNC = 2;
  static final int O_TYPE = 3;
  static final int O_ALIAS = 4;

  // Constant values.
  static final int V_BOOL = 0;
  static final int V_STRING = 1;
  static final int V_INT = 2;
  static final int V_RAT = 3;
  static final int V_FLOAT = 4;
  static final int V_COMPLEX = 5;

  private final Pkg pkg;
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private DataOutputStream out;

  /** The type parameters that the declaration at hand may mention. */
  private List<TypeParam> tparams = List.of();

  private ExportWriter(Pkg pkg) {
    this.pkg = pkg;
  }

  /** The export data of a package without errors. */
  public static byte[] write(Pkg pkg) {
    try {
      return new ExportWriter(pkg).all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] all() throws IOException {
    List<Obj> objects = new ArrayList<>();
    for (Obj o : pkg.scope().objects()) {
      if (o.exported() || o instanceof TypeName) {
        objects.add(o);
      }
    }
    objects.sort((a, b) -> a.name().compareTo(b.name()));
    var bodies = new ByteArrayOutputStream();
    out = new DataOutputStream(bodies);
    int[] offsets = new int[objects.size()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = bodies.size();
      object(objects.get(i));
    }
    int[] names = objects.stream().mapToInt(o -> intern(o.name())).toArray();
    int path = intern(pkg.path());
    int name = intern(pkg.name());
    int[] imports = pkg.imports().stream().mapToInt(p -> intern(p.path())).toArray();
    var result = new ByteArrayOutputStream();
    out = new DataOutputStream(result);
    out.writeInt(VERSION);
    out.writeInt(strings.size());
    for (String s : strings.keySet()) {
      bytes(s.getBytes(StandardCharsets.UTF_8));
    }
    out.writeInt(path);
    out.writeInt(name);
    out.writeInt(imports.length);
    for (int i : imports) {
      out.writeInt(i);
    }
    out.writeInt(names.length);
    for (int i = 0; i < names.length; i++) {
      out.writeInt(names[i]);
      out.writeInt(offsets[i]);
    }
    bodies.writeTo(out);
    return result.toByteArray();
  }

  private int intern(String s) {
    return strings.computeIfAbsent(s, k -> strings.size());
  }

  private void string(String s) throws IOException {
    out.writeShort(intern(s));
  }

  private void bytes(byte[] b) throws IOException {
    out.writeInt(b.length);
    out.write(b);
  }

  private void object(Obj o) throws IOException {
    switch (o) {
      case ConstObj c -> {
        out.writeByte(O_CONST);
        type(c.type());
        value(c.val());
      }
      case VarObj v -> {
        out.writeByte(O_VAR);
        type(v.type());
      }
      case FuncObj f -> {
        out.writeByte(O_FUNC);
        typeParams(f.signature().typeParams());
        signature(f.signature());
      }
      case TypeName t -> typeName(t);
      default -> throw new IllegalStateException("not exported: " + o);
    }
  }

  private void typeName(TypeName t) throws IOException {
    if (!(t.type() instanceof Named n) || n.obj() != t) {
      out.writeByte(O_ALIAS);
      typeParams(t.type() instanceof Alias a ? a.typeParams() : List.of());
      type(t.type() instanceof Alias a ? a.rhs() : t.type());
      return;
    }
    out.writeByte(O_TYPE);
    typeParams(n.typeParams());
    type(n.underlying());
    List<FuncObj> methods = n.methods();
    out.writeShort(methods.size());
    for (FuncObj m : methods) {
      string(m.name());
      out.writeBoolean(m.hasPtrRecv());
      tparams = m.signature().recvTypeParams();
      signature(m.signature());
    }
  }

  /** The list of a declaration, which is in force from here on: names first, since constraints may mention all of them. */
  private void typeParams(List<TypeParam> list) throws IOException {
    tparams = list;
    out.writeByte(list.size());
    for (TypeParam p : list) {
      // Messages say where a parameter is declared that cannot be inferred.
      string(p.obj().name());
      string(p.obj().pos().relFilename());
      out.writeInt(p.obj().pos().relLine());
      out.writeShort(p.obj().pos().relCol());
    }
    for (TypeParam p : list) {
      type(p.constraint());
    }
  }

  private void instance(Obj generic, List<Type> args) throws IOException {
    out.writeByte(T_INSTANCE);
    string(generic.pkg() == null ? "" : generic.pkg().path());
    string(generic.name());
    out.writeByte(args.size());
    for (Type t : args) {
      type(t);
    }
  }

  private void signature(Signature s) throws IOException {
    vars(s.params().vars());
    vars(s.results().vars());
    out.writeBoolean(s.variadic());
  }

  private void vars(List<VarObj> list) throws IOException {
    out.writeByte(list.size());
    for (VarObj v : list) {
      string(v.name());
      type(v.type());
    }
  }

  private void ref(Obj o) throws IOException {
    out.writeByte(T_REF);
    string(o.pkg() == null ? "" : o.pkg().path());
    string(o.name());
  }

  private void type(Type t) throws IOException {
    switch (t) {
      case Basic b when b == Basic.BYTE -> out.writeByte(T_BYTE);
      case Basic b when b == Basic.RUNE -> out.writeByte(T_RUNE);
      case Basic b -> {
        out.writeByte(T_BASIC);
        out.writeByte(b.kind().ordinal());
      }
      case Named n when n.isInstance() -> instance(n.obj(), n.typeArgs());
      case Named n -> ref(n.obj());
      case Alias a when !a.typeArgs().isEmpty() -> instance(a.obj(), a.typeArgs());
      case Alias a -> ref(a.obj());
      case PointerType p -> {
        out.writeByte(T_POINTER);
        type(p.elem());
      }
      case SliceType s -> {
        out.writeByte(T_SLICE);
        type(s.elem());
      }
      case ArrayType a -> {
        out.writeByte(T_ARRAY);
        out.writeLong(a.len());
        type(a.elem());
      }
      case MapType m -> {
        out.writeByte(T_MAP);
        type(m.key());
        type(m.elem());
      }
      case ChanType c -> {
        out.writeByte(T_CHAN);
        out.writeByte(c.dir().ordinal());
        type(c.elem());
      }
      case StructType s -> struct(s);
      case Signature s -> {
        out.writeByte(T_FUNC);
        signature(s);
      }
      case InterfaceType i -> iface(i);
      case TupleType u -> throw new IllegalStateException("tuple in " + pkg);
      case TypeParam p -> {
        int at = tparams.indexOf(p);
        if (at < 0) {
          throw new IllegalStateException("unknown type parameter in " + pkg);
        }
        out.writeByte(T_PARAM);
        out.writeByte(at);
      }
      case UnionType u -> {
        out.writeByte(T_UNION);
        out.writeShort(u.terms.size());
        for (UnionType.Term term : u.terms) {
          out.writeBoolean(term.tilde());
          type(term.type());
        }
      }
    }
  }

  private void struct(StructType s) throws IOException {
    out.writeByte(T_STRUCT);
    out.writeShort(s.numFields());
    for (int i = 0; i < s.numFields(); i++) {
      VarObj f = s.field(i);
      string(f.name());
      string(f.pkg() == null ? "" : f.pkg().path());
      out.writeBoolean(f.embedded());
      string(s.tag(i));
      type(f.type());
    }
  }

  private void iface(InterfaceType i) throws IOException {
    out.writeByte(T_INTERFACE);
    out.writeBoolean(i.implicit);
    out.writeShort(i.explicitMethods().size());
    for (FuncObj m : i.explicitMethods()) {
      string(m.name());
      string(m.pkg() == null ? "" : m.pkg().path());
      signature(m.signature());
    }
    out.writeShort(i.embeddeds().size());
    for (Type e : i.embeddeds()) {
      type(e);
    }
  }

  private void value(Value v) throws IOException {
    switch (v) {
      case Value.Bool b -> {
        out.writeByte(V_BOOL);
        out.writeBoolean(b.value());
      }
      case Value.Str s -> {
        out.writeByte(V_STRING);
        bytes(s.bytes());
      }
      case Value.Int64 i -> {
        out.writeByte(V_INT);
        bytes(java.math.BigInteger.valueOf(i.value()).toByteArray());
      }
      case Value.BigInt i -> {
        out.writeByte(V_INT);
        bytes(i.value().toByteArray());
      }
      case Value.Rat r -> {
        out.writeByte(V_RAT);
        bytes(r.num().toByteArray());
        bytes(r.den().toByteArray());
      }
      case Value.Float f -> {
        out.writeByte(V_FLOAT);
        bytes(f.value().mant().toByteArray());
        out.writeLong(f.value().exp());
      }
      case Value.Complex c -> {
        out.writeByte(V_COMPLEX);
        value(c.re());
        value(c.im());
      }
      case Value.Unknown u -> throw new IllegalStateException("constant without value in " + pkg);
    }
  }
}
