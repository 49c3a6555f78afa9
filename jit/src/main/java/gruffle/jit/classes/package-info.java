/** The small classes around compiled functions: shapes, function values, closures, and what stands in for a refused function. */
package gruffle.jit.classes;
