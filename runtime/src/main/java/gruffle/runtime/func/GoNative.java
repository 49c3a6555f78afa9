package gruffle.runtime.func;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the Java method that answers a Go function without a body. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface GoNative {
  /** The Go symbol, {@code strings.IndexByte} or {@code time.(*Timer).Stop}. */
  String value();

  Mode mode() default Mode.LEAF;

  /** What the scheduler has to know about the method. */
  enum Mode {
    /** Bounded: never blocks, never parks. */
    LEAF,
    /** May call gopark; takes G as the first parameter. */
    PARKS,
    /** Calls Go functions, which may do anything: park, panic, recover, unwind through it. See CONTRACTS section 3. */
    CALLS,
    /** Blocks in the operating system between entersyscall and exitsyscall; takes G. */
    SYSCALL
  }
}
