package gruffle.jit.emit;

/** Names of runtime classes, and descriptors, as generated code mentions them. */
final class Rt {
  static final String OBJECT = "Ljava/lang/Object;";

  static final String G = "gruffle/runtime/sched/G";
  static final String G_DESC = "L" + G + ";";
  static final String RT = "gruffle/runtime/sched/GoRuntime";
  static final String PREEMPT = "gruffle/runtime/sched/Preempt";
  static final String PROC = "gruffle/runtime/sched/Proc";

  static final String PANICS = "gruffle/runtime/panic/Panics";
  static final String OVERFLOW = "gruffle/runtime/panic/Overflow";
  static final String ACTIVATION = "gruffle/runtime/panic/Activation";
  static final String ACTIVATION_DESC = "L" + ACTIVATION + ";";
  static final String OPEN_ACTIVATION = "gruffle/runtime/panic/OpenActivation";
  static final String WIDE_ACTIVATION = "gruffle/runtime/panic/WideActivation";
  static final String GO_PANIC = "gruffle/runtime/panic/GoPanic";
  static final String GO_PANIC_DESC = "L" + GO_PANIC + ";";

  static final String FUNC_VAL = "gruffle/runtime/func/FuncVal";
  static final String FUNC_VAL_DESC = "L" + FUNC_VAL + ";";
  static final String CODE = "gruffle/runtime/func/Code";
  static final String CODE_DESC = "L" + CODE + ";";
  static final String ENTRY = "gruffle/runtime/func/Entry";
  static final String OSR_ENTRY = "gruffle/runtime/func/OsrEntry";
  static final String LINKER = "gruffle/runtime/func/Linker";
  static final String CONSTS = "gruffle/runtime/func/Consts";

  static final String RTYPE = "gruffle/runtime/type/Rtype";
  static final String RTYPE_DESC = "L" + RTYPE + ";";
  static final String ZERO = "gruffle/runtime/type/Zero";

  static final String ELEMENTS = "gruffle/runtime/ops/Elements";
  static final String STRIPS = "gruffle/runtime/ops/Strips";

  static final String VALUE = "gruffle/runtime/value/";
  static final String STRING = VALUE + "GoString";
  static final String STRING_DESC = "L" + STRING + ";";
  static final String COMPLEX = VALUE + "Complex";
  static final String COMPLEX_DESC = "L" + COMPLEX + ";";
  static final String SLICE = VALUE + "Slice";
  static final String STRUCT = VALUE + "GoStruct";
  static final String STRUCT_DESC = "L" + STRUCT + ";";
  static final String PTR = VALUE + "Ptr";
  static final String ODDS = VALUE + "Odds";
  static final String STORE = VALUE + "Store";
  static final String STORE_DESC = "L" + STORE + ";";

  private Rt() {}
}
