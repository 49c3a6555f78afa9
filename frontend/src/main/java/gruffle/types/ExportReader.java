package gruffle.types;

import gruffle.constant.BigFloat;
import gruffle.constant.Value;
import gruffle.syntax.Pos;
import gruffle.syntax.PosBase;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the export data of one package, an object at a time, as its scope is asked for names. */
final class ExportReader implements Scope.Lazy {
  private final ExportImporter importer;
  private final ByteBuffer in;
  private final Pkg pkg;
  private final int[] stringAt;
  private final String[] strings;
  private final int[] names;
  private final int[] offsets;
  private final int[] imports;
  private final int bodies;

  /** The type parameters of the declaration at hand. */
  private List<TypeParam> tparams = List.of();

  ExportReader(ExportImporter importer, byte[] data) {
    this.importer = importer;
    in = ByteBuffer.wrap(data);
    if (in.getInt() != ExportWriter.VERSION) {
      throw new IllegalArgumentException("export data of another version");
    }
    stringAt = new int[in.getInt()];
    strings = new String[stringAt.length];
    for (int i = 0; i < stringAt.length; i++) {
      stringAt[i] = in.position();
      in.position(in.getInt() + in.position());
    }
    String path = string(in.getInt());
    pkg = new Pkg(path, string(in.getInt()));
    imports = new int[in.getInt()];
    for (int i = 0; i < imports.length; i++) {
      imports[i] = in.getInt();
    }
    names = new int[in.getInt()];
    offsets = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = in.getInt();
      offsets[i] = in.getInt();
    }
    bodies = in.position();
    pkg.scope.lazy = this;
    pkg.lazyImports = () -> importPaths().stream().map(importer::pkg).toList();
    pkg.complete = true;
  }

  Pkg pkg() {
    return pkg;
  }

  /** Import paths of the packages that it imports. */
  List<String> importPaths() {
    List<String> list = new ArrayList<>();
    for (int i : imports) {
      list.add(string(i));
    }
    return list;
  }

  private String string(int i) {
    String s = strings[i];
    if (s == null) {
      int at = stringAt[i];
      s = new String(in.array(), at + 4, in.getInt(at), StandardCharsets.UTF_8);
      strings[i] = s;
    }
    return s;
  }

  private String string() {
    return string(in.getShort() & 0xFFFF);
  }

  @Override
  public List<String> names() {
    List<String> list = new ArrayList<>();
    for (int n : names) {
      list.add(string(n));
    }
    return list;
  }

  @Override
  public Obj find(String name) {
    int lo = 0;
    int hi = names.length - 1;
    while (lo <= hi) {
      int mid = (lo + hi) >>> 1;
      int c = string(names[mid]).compareTo(name);
      if (c == 0) {
        int saved = in.position();
        List<TypeParam> savedParams = tparams;
        in.position(bodies + offsets[mid]);
        Obj o = object(name);
        in.position(saved);
        tparams = savedParams;
        return o;
      }
      if (c < 0) {
        lo = mid + 1;
      } else {
        hi = mid - 1;
      }
    }
    return null;
  }

  private Obj object(String name) {
    return switch (in.get()) {
      case ExportWriter.O_CONST -> new ConstObj(Pos.NONE, pkg, name, type(), value());
      case ExportWriter.O_VAR -> {
        VarObj v = new VarObj(VarObj.Kind.PACKAGE, Pos.NONE, pkg, name, type());
        v.used = true;
        yield v;
      }
      case ExportWriter.O_FUNC -> {
        typeParams();
        Signature s = signature(null);
        s.tparams = tparams;
        yield new FuncObj(Pos.NONE, pkg, name, s);
      }
      case ExportWriter.O_ALIAS -> {
        TypeName t = new TypeName(Pos.NONE, pkg, name, null);
        typeParams();
        Type rhs = type();
        Alias a = new Alias(t, rhs);
        a.tparams = tparams;
        a.actual = Types.unalias(rhs);
        yield t;
      }
      case ExportWriter.O_TYPE -> named(name);
      default -> throw new IllegalStateException("damaged export data of " + pkg);
    };
  }

  private TypeName named(String name) {
    TypeName t = new TypeName(Pos.NONE, pkg, name, null);
    Named n = new Named(null, t, (Type) null);
    // Declared before its parts are read, which may mention it.
    pkg.scope.insertAs(name, t);
    t.parent = pkg.scope;
    typeParams();
    n.tparams = tparams;
    Type u = type();
    n.fromRHS = u;
    n.underlying = u;
    int count = in.getShort();
    for (int i = 0; i < count; i++) {
      String method = string();
      boolean ptr = in.get() != 0;
      Type recv = ptr ? new PointerType(n) : n;
      VarObj r = new VarObj(VarObj.Kind.RECV, Pos.NONE, pkg, "", recv);
      Signature s = signature(r);
      s.rparams = tparams;
      FuncObj m = new FuncObj(Pos.NONE, pkg, method, s);
      m.ptrRecv = ptr;
      n.methods.add(m);
    }
    return t;
  }

  private void typeParams() {
    int n = in.get();
    if (n == 0) {
      tparams = List.of();
      return;
    }
    List<TypeParam> list = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      String name = string();
      Pos pos = new Pos(PosBase.file(string()), in.getInt(), in.getShort());
      TypeName t = new TypeName(pos, pkg, name, null);
      TypeParam p = new TypeParam(null, 0, t, Basic.INVALID);
      t.type = p;
      list.add(p);
    }
    tparams = Generics.bind(list);
    for (TypeParam p : tparams) {
      p.bound = type();
    }
  }

  private Signature signature(VarObj recv) {
    TupleType params = vars(VarObj.Kind.PARAM);
    TupleType results = vars(VarObj.Kind.RESULT);
    return new Signature(recv, params, results, in.get() != 0);
  }

  private TupleType vars(VarObj.Kind kind) {
    int n = in.get() & 0xFF;
    if (n == 0) {
      return TupleType.EMPTY;
    }
    List<VarObj> list = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      list.add(new VarObj(kind, Pos.NONE, pkg, string(), type()));
    }
    return new TupleType(list);
  }

  private Type type() {
    return switch (in.get()) {
      case ExportWriter.T_BASIC -> Basic.of(Basic.Kind.values()[in.get()]);
      case ExportWriter.T_BYTE -> Basic.BYTE;
      case ExportWriter.T_RUNE -> Basic.RUNE;
      case ExportWriter.T_REF -> {
        String path = string();
        yield importer.typeOf(path, string());
      }
      case ExportWriter.T_POINTER -> new PointerType(type());
      case ExportWriter.T_SLICE -> new SliceType(type());
      case ExportWriter.T_ARRAY -> {
        long len = in.getLong();
        yield new ArrayType(type(), len);
      }
      case ExportWriter.T_MAP -> {
        Type key = type();
        yield new MapType(key, type());
      }
      case ExportWriter.T_CHAN -> {
        ChanType.Dir dir = ChanType.Dir.values()[in.get()];
        yield new ChanType(dir, type());
      }
      case ExportWriter.T_STRUCT -> struct();
      case ExportWriter.T_FUNC -> signature(null);
      case ExportWriter.T_INTERFACE -> iface();
      case ExportWriter.T_PARAM -> tparams.get(in.get());
      case ExportWriter.T_INSTANCE -> {
        String path = string();
        Type generic = importer.typeOf(path, string());
        int n = in.get();
        List<Type> args = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
          args.add(type());
        }
        yield Instantiate.instance(null, Pos.NONE, generic, args);
      }
      case ExportWriter.T_UNION -> {
        int n = in.getShort();
        List<UnionType.Term> terms = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
          boolean tilde = in.get() != 0;
          terms.add(new UnionType.Term(tilde, type()));
        }
        yield new UnionType(List.copyOf(terms));
      }
      default -> throw new IllegalStateException("damaged export data of " + pkg);
    };
  }

  private StructType struct() {
    int n = in.getShort();
    List<VarObj> fields = new ArrayList<>(n);
    List<String> tags = new ArrayList<>(n);
    boolean tagged = false;
    for (int i = 0; i < n; i++) {
      String name = string();
      Pkg owner = importer.pkg(string());
      boolean embedded = in.get() != 0;
      String tag = string();
      tagged |= !tag.isEmpty();
      tags.add(tag);
      fields.add(VarObj.field(Pos.NONE, owner, name, type(), embedded));
    }
    return new StructType(fields, tagged ? tags : List.of());
  }

  private InterfaceType iface() {
    boolean implicit = in.get() != 0;
    int n = in.getShort();
    List<FuncObj> methods = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      String name = string();
      Pkg owner = importer.pkg(string());
      methods.add(new FuncObj(Pos.NONE, owner, name, signature(null)));
    }
    int e = in.getShort();
    List<Type> embeddeds = new ArrayList<>(e);
    for (int i = 0; i < e; i++) {
      embeddeds.add(type());
    }
    InterfaceType t = new InterfaceType(methods, embeddeds);
    t.complete = true;
    t.implicit = implicit;
    return t;
  }

  private BigInteger bigInteger() {
    byte[] b = new byte[in.getInt()];
    in.get(b);
    return new BigInteger(b);
  }

  private Value value() {
    return switch (in.get()) {
      case ExportWriter.V_BOOL -> Value.of(in.get() != 0);
      case ExportWriter.V_STRING -> {
        byte[] b = new byte[in.getInt()];
        in.get(b);
        yield Value.ofBytes(b);
      }
      case ExportWriter.V_INT -> Value.of(bigInteger());
      case ExportWriter.V_RAT -> {
        BigInteger num = bigInteger();
        yield new Value.Rat(num, bigInteger());
      }
      case ExportWriter.V_FLOAT -> {
        BigInteger mant = bigInteger();
        yield new Value.Float(new BigFloat(mant, in.getLong()));
      }
      case ExportWriter.V_COMPLEX -> {
        Value re = value();
        yield new Value.Complex(re, value());
      }
      default -> throw new IllegalStateException("damaged export data of " + pkg);
    };
  }
}
