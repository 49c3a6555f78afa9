package gruffle.jit.emit;

import gruffle.ir.IrPackage;
import gruffle.jit.JavaTypes;
import gruffle.jit.Layout;
import gruffle.jit.Names;
import gruffle.link.NativeSource;
import gruffle.runtime.ops.OpTable;
import java.util.function.Function;

/**
 * What the compiler of a function wants to know of the rest of the program.
 *
 * @param layout the classes of functions
 * @param heads what callers need of a function, by symbol
 * @param natives the Java methods of functions without a body
 */
public record Env(
    JavaTypes types,
    Names names,
    Layout layout,
    Function<String, IrPackage.Head> heads,
    NativeSource natives,
    OpTable ops) {}
