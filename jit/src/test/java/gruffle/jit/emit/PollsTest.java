package gruffle.jit.emit;

import static org.assertj.core.api.Assertions.assertThat;

import gruffle.ir.IrPackage;
import org.junit.jupiter.api.Test;

final class PollsTest {
  private static final String CHAINS =
      """
      package main

      func leaf(x int) int { return x + 1 }

      func one(x int) int { return leaf(x) }

      func two(x int) int { return one(x) + one(x) }

      func three(x int) int { return two(x) }

      func four(x int) int { return three(x) }

      func five(x int) int { return four(x) }

      func six(x int) int { return five(x) }

      func ping(x int) int { return pong(x) }

      func pong(x int) int { return ping(x) }

      func loops(x int) int {
        for leaf(x) < 10 {
          x++
        }
        return x
      }

      func callsLoops(x int) int { return loops(x) }

      func value(f func()) { f() }

      func callsValue(f func()) { value(f) }

      type speaker interface{ speak() }

      func method(s speaker) { s.speak() }

      func deferred(x int) {
        defer leaf(x)
      }

      func main() {}
      """;

  private final IrPackage ir = Compiled.of(CHAINS).ir;

  private boolean polls(String name, boolean library) {
    var env =
        new Env(
            null,
            null,
            null,
            ir::head,
            library ? ir::function : symbol -> null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            0,
            null,
            null,
            null,
            null);
    return Polls.polls(ir.function("main." + name), env);
  }

  private boolean polls(String name) {
    return polls(name, true);
  }

  @Test
  void aShortChainDownToWhatCallsNothingHasNone() {
    assertThat(polls("one")).isFalse();
    assertThat(polls("two")).isFalse();
    assertThat(polls("four")).isFalse();
  }

  @Test
  void aLongChainPolls() {
    assertThat(polls("five")).isTrue();
    assertThat(polls("six")).isTrue();
  }

  @Test
  void aCircleOfCallsPolls() {
    assertThat(polls("ping")).isTrue();
    assertThat(polls("pong")).isTrue();
  }

  @Test
  void whatCallsAFunctionThatPollsNeedsNone() {
    assertThat(polls("loops")).isTrue();
    assertThat(polls("callsLoops")).isFalse();
    assertThat(polls("callsValue")).isFalse();
  }

  @Test
  void callsOfWhatIsNotKnownPoll() {
    assertThat(polls("value")).isTrue();
    assertThat(polls("method")).isTrue();
    assertThat(polls("deferred")).isTrue();
  }

  @Test
  void functionsOfTheProgramPoll() {
    assertThat(polls("one", false)).isTrue();
  }
}
