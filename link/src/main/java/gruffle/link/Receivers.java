package gruffle.link;

import gruffle.ir.Expr;
import gruffle.ir.IrPackage;
import gruffle.ir.IrType;
import gruffle.ir.IrTypes;
import gruffle.ir.IrWalk;
import gruffle.runtime.type.Method;
import gruffle.runtime.type.Rtype;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which types the receiver of an interface call may have, as far as the package of the call tells: those of which it makes interface
 * values. There may be others.
 */
final class Receivers {
  private final Program program;
  private final PackageSource packages;
  private final Map<String, Map<Rtype, IrType>> made = new ConcurrentHashMap<>();

  Receivers(Program program, PackageSource packages) {
    this.program = program;
    this.packages = packages;
  }

  /** Of a call in a function of that package; in the order of the code. None in the library. */
  List<IrType> of(String path, Expr.CallIface call) {
    if (packages.isLibrary(path)) {
      return List.of();
    }
    Map<Rtype, IrType> all = made.get(path);
    if (all == null) {
      all = in(program.pkg(path));
      made.put(path, all);
    }
    Rtype signature = program.rtype(call.sig());
    var out = new ArrayList<IrType>();
    all.forEach(
        (t, ir) -> {
          Method m = t.method(call.name(), call.pkgPath());
          if (m != null && m.type == signature) {
            out.add(ir);
          }
        });
    return out;
  }

  private Map<Rtype, IrType> in(IrPackage pkg) {
    var out = new LinkedHashMap<Rtype, IrType>();
    PackageWalk.walk(
        pkg,
        new IrWalk() {
          @Override
          protected boolean enter(Expr e) {
            if (e instanceof Expr.ToIface x && !IrTypes.isInterface(x.x().type())) {
              out.putIfAbsent(program.rtype(x.x().type()), x.x().type());
            }
            return true;
          }
        });
    return out;
  }
}
