package gruffle.jit;

import gruffle.ir.Func;
import gruffle.ir.IrType;
import gruffle.ir.JKind;
import gruffle.ir.Local;
import gruffle.jit.classes.Limits;
import gruffle.runtime.type.BoxClasses;
import gruffle.runtime.type.Descriptors;
import gruffle.runtime.type.MethodInterfaces;
import gruffle.runtime.type.Rtype;
import gruffle.runtime.type.StructClasses;
import gruffle.runtime.type.TypeTable;
import gruffle.runtime.value.Store;
import java.util.List;
import java.util.function.Function;

/** The Java types of Go types and functions in generated code; the table itself is {@link Descriptors}. */
public final class JavaTypes {
  /** Descriptor of the goroutine, every Go function's first parameter. */
  public static final String G = "Lgruffle/runtime/sched/G;";

  private static final String BOXED_ARGUMENTS =
      "Lgruffle/runtime/func/FuncVal;[" + Descriptors.OBJECT;

  private final Function<IrType, Rtype> rtypes;
  private final StructClasses structs;
  private final BoxClasses boxes;
  private final MethodInterfaces interfaces;
  private final Descriptors descriptors;

  public JavaTypes(Function<IrType, Rtype> rtypes, TypeTable table) {
    this.rtypes = rtypes;
    this.structs = table.structs();
    this.boxes = table.boxes();
    this.interfaces = table.interfaces();
    this.descriptors = structs.descriptors();
  }

  public Rtype rtype(IrType t) {
    return rtypes.apply(t);
  }

  // --- values ---

  /** Descriptor of a value on the stack, in a local, as parameter or result. */
  public String descriptor(IrType t) {
    return t.jkind() == JKind.L ? descriptors.stack(rtype(t)) : t.jkind().name();
  }

  /** Descriptor of a struct's field of that type. */
  public String field(IrType t) {
    return descriptors.field(rtype(t));
  }

  /** What checkcast names for a value of reference kind; {@code java/lang/Object} needs no cast. */
  public String internalName(IrType t) {
    return Descriptors.internalName(descriptor(t));
  }

  /** Descriptor of what the local's Java variable holds: its cell where it has one. */
  public String descriptor(Local l) {
    return l.cell ? "L" + cell(l.type.jkind()) + ";" : descriptor(l.type);
  }

  /** Internal name of the class of cells for variables of that shape; its field is {@code v}. */
  public static String cell(JKind k) {
    return "gruffle/runtime/value/Cell" + k.name();
  }

  /** Descriptor of a cell's field {@code v}. */
  public static String cellField(JKind k) {
    return erased(k);
  }

  /** How a value lies in a field. */
  public Store store(IrType t) {
    return rtype(t).store();
  }

  /** How a value lies in an element of an array. */
  public Store slot(IrType t) {
    return rtype(t).slot();
  }

  /** Descriptor of a bare array with such elements. */
  public String array(IrType elem) {
    return Descriptors.array(slot(elem));
  }

  /** Internal name of the class of slices with such elements. */
  public String sliceClass(IrType elem) {
    return Descriptors.sliceClass(slot(elem));
  }

  /** Internal name of the class that has the fields of a struct type; they are called f0, f1 …. */
  public String structBase(IrType t) {
    return structs.baseName(rtype(t));
  }

  /** Internal name of the class of fresh variables of a struct type. */
  public String structClass(IrType t) {
    return structs.className(rtype(t));
  }

  /**
   * Internal name of the class of interface values of that type, null if it is the plain one. The constructor takes the value as the plain
   * class's field {@code v} has it.
   */
  public String boxClass(IrType t) {
    return boxes.className(rtype(t));
  }

  /** Internal name of the plain class of interface values of that type, whose constructor takes the Rtype first. */
  public String plainBox(IrType t) {
    return BoxClasses.plainName(rtype(t));
  }

  /** J, D, Z or L: the kind of box that holds values of that type in an interface. */
  public char boxKind(IrType t) {
    return BoxClasses.kind(rtype(t));
  }

  /** Descriptor of a box's field {@code v}. */
  public String boxed(IrType t) {
    return BoxClasses.held(rtype(t));
  }

  // --- functions ---

  /**
   * Descriptor of a function's method: G, parameters, captures; the first result. Where those are too many: G, the function value, and an
   * array of boxed arguments.
   */
  public String method(Func f) {
    return isBoxed(f)
        ? "(" + G + BOXED_ARGUMENTS + ")" + result(f.type)
        : method(f.type, captures(f));
  }

  /** Whether the function gets its arguments and captures boxed. */
  public boolean isBoxed(Func f) {
    return isBoxed(f.type, captures(f));
  }

  /** The same for the function of that type that captures those variables. */
  public boolean isBoxed(IrType.Func sig, List<Local> captured) {
    return !Limits.fits(method(sig, captured));
  }

  /** The same where it captures those variables. */
  public String method(IrType.Func sig, List<Local> captured) {
    var b = new StringBuilder("(").append(G);
    sig.params().forEach(p -> b.append(descriptor(p)));
    captured.forEach(c -> b.append(descriptor(c)));
    return b.append(')').append(result(sig)).toString();
  }

  /** Internal name of the Java interface of a method; see {@link Names#methodInterface}. */
  String methodInterface(String name, String pkgPath, IrType.Func sig) {
    return interfaces.name(name, pkgPath, rtype(sig));
  }

  /** Descriptor of the method of a function without captures; a method's receiver is the first parameter. */
  public String method(IrType.Func sig) {
    return method(sig, List.of());
  }

  /** Descriptor of the first result, V if there is none. */
  public String result(IrType.Func sig) {
    return sig.results().isEmpty() ? "V" : descriptor(sig.results().getFirst());
  }

  /** The locals that are filled from the closure. */
  public static List<Local> captures(Func f) {
    return f.locals.subList(f.numParams, f.numParams + f.numCaptures);
  }

  /** Descriptor of {@code call} in the class of function values of that shape: references are Objects. */
  public static String call(IrType.Func sig) {
    var b = new StringBuilder("(").append(G);
    sig.params().forEach(p -> b.append(erased(p.jkind())));
    return b.append(')').append(erased(sig.resultKind())).toString();
  }

  /** Descriptor of a shape: the letter, or Object. */
  public static String erased(JKind k) {
    return k == JKind.L ? Descriptors.OBJECT : k.name();
  }
}
