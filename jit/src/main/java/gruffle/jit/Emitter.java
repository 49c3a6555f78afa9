package gruffle.jit;

import gruffle.ir.Func;
import gruffle.link.JitException;
import java.util.List;
import java.util.Map;

/** Writes the classes of functions: what {@link JitTier} asks the package {@code gruffle.jit.emit} for. */
public interface Emitter {
  /**
   * The class of some functions, and what belongs to it.
   *
   * @param owner internal name of the class
   * @param functions in the order of their {@link Layout#index}
   * @return class files by internal name: the owner's and its constants'
   * @throws JitException if one of the functions cannot be compiled
   */
  Map<String, byte[]> classFiles(String owner, List<Func> functions);

  /**
   * The class of a function entered at a loop, and what belongs to it.
   *
   * @param owner internal name of the class
   * @param loop label of the loop, or of a block of a Dispatch, -1 minus its number
   * @param alone whether it is to end with that loop, where that can be
   * @throws JitException if there is no way in at that place
   */
  Map<String, byte[]> osr(String owner, Func f, int loop, boolean alone);
}
