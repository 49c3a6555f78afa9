package gruffle.conformance.api;

import gruffle.conformance.api.ApiName.Kind;
import gruffle.dist.Library;
import gruffle.types.ConstObj;
import gruffle.types.ExportImporter;
import gruffle.types.Importer.ImportException;
import gruffle.types.InterfaceType;
import gruffle.types.MethodSets;
import gruffle.types.Named;
import gruffle.types.Obj;
import gruffle.types.Pkg;
import gruffle.types.PointerType;
import gruffle.types.Selection;
import gruffle.types.StructType;
import gruffle.types.Type;
import gruffle.types.TypeName;
import gruffle.types.VarObj;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The exported names of our library, as a program that imports it sees them. */
final class OurApi {
  private final SortedMap<String, SortedSet<ApiName>> packages = new TreeMap<>();

  private OurApi() {}

  static OurApi read(Library library) throws ImportException {
    var importer = new ExportImporter(library::exports);
    var api = new OurApi();
    for (String path : library.packages()) {
      if (!("/" + path + "/").contains("/internal/")) {
        api.packages.put(path, names(importer.importPackage(path)));
      }
    }
    return api;
  }

  SortedMap<String, SortedSet<ApiName>> packages() {
    return packages;
  }

  private static SortedSet<ApiName> names(Pkg pkg) {
    var names = new TreeSet<ApiName>();
    for (Obj o : pkg.scope().objects()) {
      if (!o.exported()) {
        continue;
      }
      Kind kind =
          switch (o) {
            case ConstObj c -> Kind.CONST;
            case VarObj v -> Kind.VAR;
            case TypeName t -> Kind.TYPE;
            default -> Kind.FUNC;
          };
      names.add(new ApiName(kind, o.name()));
      if (kind == Kind.TYPE) {
        members(o.name(), o.type(), names);
      }
    }
    return names;
  }

  private static void members(String type, Type t, SortedSet<ApiName> names) {
    if (t.underlying() instanceof StructType s) {
      for (VarObj f : s.fields()) {
        if (f.exported()) {
          names.add(new ApiName(Kind.FIELD, type + "." + f.name()));
        }
      }
    }
    for (Selection m : MethodSets.methodSet(t)) {
      if (m.obj().exported()) {
        names.add(new ApiName(Kind.METHOD, type + "." + m.obj().name()));
      }
    }
    if (!(t instanceof Named) || t.underlying() instanceof InterfaceType) {
      return;
    }
    for (Selection m : MethodSets.methodSet(new PointerType(t))) {
      String name = type + "." + m.obj().name();
      if (m.obj().exported() && !names.contains(new ApiName(Kind.METHOD, name))) {
        names.add(new ApiName(Kind.POINTER_METHOD, name));
      }
    }
  }
}
