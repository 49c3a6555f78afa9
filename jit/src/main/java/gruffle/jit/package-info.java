/** Tier 1: JVM bytecode made from the IR (docs/JIT.md). */
package gruffle.jit;
