package gruffle.runtime.panic;

import static gruffle.runtime.panic.OnGoroutine.fn;
import static gruffle.runtime.panic.OnGoroutine.recover;
import static gruffle.runtime.panic.OnGoroutine.run;
import static org.assertj.core.api.Assertions.assertThat;

import gruffle.runtime.func.FuncVal;
import gruffle.runtime.ops.SliceOps;
import gruffle.runtime.sched.G;
import gruffle.runtime.value.GoString;
import gruffle.runtime.value.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Panic, defer, recover, Goexit and the reports, against what real Go prints for the same programs. */
class PanicsTest {
  private final List<String> log = new ArrayList<>();

  private static RuntimeException panic(G g, String s) {
    return Panics.gopanic(g, GoString.of(s));
  }

  private static void defer(G g, FuncVal f) {
    Panics.deferproc(g, g.act, f);
  }

  private void say(String s) {
    log.add(s);
  }

  private static String report(Consumer<G> main) {
    OnGoroutine.Outcome o = run(fn("main.main", main));
    assertThat(o.code()).isEqualTo(2);
    return o.stderr();
  }

  @Test
  void report_of_a_plain_panic() {
    assertThat(report(g -> panic(g, "a\nb")))
        .isEqualTo("panic: a\n\tb\n\ngoroutine 1 [running]:\nmain.main()\n\tmain.go:2 +0x2d\n");
  }

  @Test
  void nested_panics_are_listed_with_the_older_stack() {
    assertThat(
            report(
                g -> {
                  defer(g, fn("main.main.func1", h -> panic(h, "second")));
                  panic(g, "first");
                }))
        .isEqualTo(
            """
            panic: first
            \tpanic: second

            goroutine 1 [running]:
            main.main.func1()
            \tmain.go:2 +0x2d
            panic({0x0?, 0x0?})
            \t/usr/local/go/src/runtime/panic.go:860 +0x13a
            main.main()
            \tmain.go:2 +0x2d
            """);
  }

  @Test
  void a_recovered_panic_is_marked_and_the_same_value_again_is_one_line() {
    assertThat(
            report(
                g -> {
                  defer(
                      g,
                      fn(
                          "main.main.func1",
                          h -> {
                            recover(h);
                            panic(h, "again");
                          }));
                  panic(g, "first");
                }))
        .startsWith("panic: first [recovered]\n\tpanic: again\n\n");
    assertThat(
            report(
                g -> {
                  defer(g, fn("main.main.func1", h -> Panics.gopanic(h, recover(h))));
                  panic(g, "first");
                }))
        .startsWith("panic: first [recovered, repanicked]\n\n");
  }

  @Test
  void nil_dereference_has_a_signal_line() {
    assertThat(
            report(
                g -> {
                  Slice nil = null;
                  SliceOps.index(g, nil, 0);
                }))
        .startsWith(
            "panic: runtime error: invalid memory address or nil pointer dereference\n"
                + "[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x");
  }

  @Test
  void a_bug_of_ours_says_so() {
    assertThat(
            report(
                g -> {
                  throw new IllegalStateException("oops");
                }))
        .startsWith(
            "fatal error: gruffle: internal error: IllegalStateException: oops (details in ")
        .contains(")\n\ngoroutine 1 [running]:\n")
        .doesNotContain(".java:");
  }

  @Test
  void recover_counts_only_in_the_deferred_function_itself() {
    OnGoroutine.Outcome o =
        run(
            fn(
                "main.main",
                g -> {
                  defer(
                      g,
                      fn(
                          "main.main.func1",
                          h -> {
                            fn("main.helper", i -> say("helper " + recover(i))).call0(h);
                            say("deferred " + recover(h));
                            say("again " + recover(h));
                          }));
                  panic(g, "x");
                }));
    assertThat(o.code()).isZero();
    assertThat(log).containsExactly("helper null", "deferred x", "again null");
  }

  @Test
  void recovering_returns_to_the_function_that_deferred_after_its_other_defers() {
    run(
        fn(
            "main.main",
            g -> {
              defer(g, fn("d", h -> say("main's own")));
              fn(
                      "main.f",
                      f -> {
                        defer(f, fn("d1", h -> say("first deferred, recover " + recover(h))));
                        defer(f, fn("d2", h -> say("recovers " + recover(h))));
                        fn(
                                "main.inner",
                                i -> {
                                  defer(i, fn("d3", h -> say("inner")));
                                  panic(i, "boom");
                                })
                            .call0(f);
                        say("not reached");
                      })
                  .call0(g);
              say("f has returned");
            }));
    assertThat(log)
        .containsExactly(
            "inner",
            "recovers boom",
            "first deferred, recover null",
            "f has returned",
            "main's own");
  }

  @Test
  void a_panic_recovered_further_out_aborts_the_one_below_it() {
    run(
        fn(
            "main.main",
            g -> {
              defer(
                  g,
                  fn(
                      "outer",
                      h -> {
                        say("recovered " + recover(h));
                        say("then " + recover(h));
                      }));
              fn(
                      "main.f",
                      f -> {
                        defer(f, fn("again", h -> panic(h, "two")));
                        panic(f, "one");
                      })
                  .call0(g);
            }));
    assertThat(log).containsExactly("recovered two", "then null");
  }

  @Test
  void a_panic_inside_a_deferred_call_recovered_there_lets_the_first_go_on() {
    run(
        fn(
            "main.main",
            g -> {
              defer(g, fn("last", h -> say("last " + recover(h))));
              defer(
                  g,
                  fn(
                      "middle",
                      h -> {
                        defer(h, fn("inner", i -> say("inner " + recover(i))));
                        panic(h, "two");
                      }));
              panic(g, "one");
            }));
    assertThat(log).containsExactly("inner two", "last one");
  }

  @Test
  void panic_in_a_deferred_call_at_normal_return() {
    run(
        fn(
            "main.main",
            g -> {
              fn(
                      "main.f",
                      f -> {
                        defer(f, fn("first", h -> say("recover " + recover(h))));
                        defer(f, fn("second", h -> panic(h, "late")));
                      })
                  .call0(g);
              say("returned");
            }));
    assertThat(log).containsExactly("recover late", "returned");
  }

  @Test
  void faults_in_functions_without_defers_are_recovered_like_panics() {
    run(
        fn(
            "main.main",
            g -> {
              defer(g, fn("d", h -> say("" + recover(h))));
              defer(
                  g,
                  fn(
                      "faulty",
                      h -> {
                        throw new ArithmeticException("/ by zero");
                      }));
            }));
    assertThat(log).containsExactly("runtime error: integer divide by zero");
  }

  @Test
  void goexit_runs_the_defers_and_recover_sees_nothing() {
    OnGoroutine.Outcome o =
        run(
            fn(
                "main.main",
                g -> {
                  defer(g, fn("d", h -> say("one " + recover(h))));
                  defer(
                      g,
                      fn(
                          "d",
                          h -> {
                            defer(h, fn("e", i -> say("inner " + recover(i))));
                            panic(h, "in goexit");
                          }));
                  Panics.runDefersForGoexit(g);
                  say("done");
                }));
    assertThat(o.code()).isZero();
    assertThat(log).containsExactly("inner in goexit", "one null", "done");
  }
}
