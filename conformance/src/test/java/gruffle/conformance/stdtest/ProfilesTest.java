package gruffle.conformance.stdtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gruffle.conformance.TestData;
import gruffle.loader.Goroot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles of programs and tests, as real {@code go tool pprof} reads them; skipped where there is no Go. */
class ProfilesTest {
  private static final String PROGRAM =
      """
      package main

      import (
      	"context"
      	"os"
      	"runtime"
      	"runtime/pprof"
      	"sync"
      	"time"
      )

      var (
      	sink uint64
      	keep [][]byte
      )

      //go:noinline
      func burn(n int) (x uint64) {
      	x = 1
      	for i := 0; i < n; i++ {
      		x = x*6364136223846793005 + 1442695040888963407
      	}
      	return x
      }

      func grow() {
      	for range 30 {
      		keep = append(keep, make([]byte, 1<<20))
      	}
      }

      func contend() {
      	var mu sync.Mutex
      	var wg sync.WaitGroup
      	for range 4 {
      		wg.Add(1)
      		go func() {
      			defer wg.Done()
      			for range 5 {
      				mu.Lock()
      				time.Sleep(2 * time.Millisecond)
      				mu.Unlock()
      			}
      		}()
      	}
      	wg.Wait()
      }

      func write(name string, debug int, file string) {
      	f, err := os.Create(file)
      	if err != nil {
      		panic(err)
      	}
      	defer f.Close()
      	if err := pprof.Lookup(name).WriteTo(f, debug); err != nil {
      		panic(err)
      	}
      }

      func main() {
      	runtime.SetBlockProfileRate(1)
      	runtime.SetMutexProfileFraction(1)
      	f, _ := os.Create("cpu")
      	if err := pprof.StartCPUProfile(f); err != nil {
      		panic(err)
      	}
      	pprof.Do(context.Background(), pprof.Labels("what", "burning"), func(context.Context) {
      		for t := time.Now(); time.Since(t) < 1500*time.Millisecond; {
      			sink += burn(1000000)
      		}
      	})
      	pprof.StopCPUProfile()
      	f.Close()
      	grow()
      	contend()
      	runtime.GC()
      	for _, name := range []string{"heap", "allocs", "block", "mutex", "threadcreate", "goroutine"} {
      		write(name, 0, name)
      	}
      	write("heap", 1, "heap.txt")
      }
      """;

  private static final String TEST =
      """
      package x

      import "testing"

      var sink []byte

      func BenchmarkMake(b *testing.B) {
      	for range b.N {
      		sink = make([]byte, 1000)
      	}
      }
      """;

  private static String run(Path dir, List<String> command)
      throws IOException, InterruptedException {
    Path out = dir.resolve("output");
    Process p =
        new ProcessBuilder(command)
            .directory(dir.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(p.waitFor(120, TimeUnit.SECONDS)).as("%s", command).isTrue();
    String text = Files.readString(out);
    assertThat(p.exitValue()).as("%s: %s", command, text).isZero();
    return text;
  }

  private static String pprof(Path dir, String... words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("go", "tool", "pprof"));
    command.addAll(List.of(words));
    return run(dir, command);
  }

  @Test
  void programsWriteWhatPprofReads(@TempDir Path dir) throws IOException, InterruptedException {
    assumeTrue(Goroot.find(System::getenv) != null, "no Go here");
    Files.writeString(dir.resolve("main.go"), PROGRAM);
    run(dir, GruffleProcess.command(List.of("run", "main.go")));
    assertThat(pprof(dir, "-top", "cpu"))
        .contains("Type: cpu")
        .containsPattern("\\d+(ms|s) +[0-9.]+% +[0-9.]+% .* main\\.burn\n");
    assertThat(pprof(dir, "-raw", "cpu")).contains("what:[burning]");
    Map.of(
            "heap", "main.grow",
            "allocs", "main.grow",
            "block", "sync.(*Mutex).Lock",
            "mutex", "sync.(*Mutex).Unlock",
            "goroutine", "runtime/pprof.writeRuntimeProfile")
        .forEach((name, frame) -> assertTop(dir, name, frame));
    assertThat(pprof(dir, "-top", "threadcreate")).contains("Type: threadcreate");
    // 30 MB in use, give or take what sampling does.
    assertThat(pprof(dir, "-top", "heap"))
        .containsPattern("\\b(1[5-9]|[2-4][0-9])(\\.[0-9]+M|[0-9]{3}\\.[0-9]+k)B .* main\\.grow\n");
    assertThat(Files.readString(dir.resolve("heap.txt")))
        .startsWith("heap profile: ")
        .contains("main.grow+0x", "# runtime.MemStats", "# NumGC = ");
  }

  private static void assertTop(Path dir, String name, String frame) {
    try {
      assertThat(pprof(dir, "-top", name)).as(name).contains(frame);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A process of its own: what counts allocations is switched on when the JVM starts. */
  @ParameterizedTest
  @ValueSource(strings = {"interp", "jit", "tiered"})
  void everyPlaceThatAllocatesCounts(String engine, @TempDir Path dir)
      throws IOException, InterruptedException {
    assumeTrue(Goroot.find(System::getenv) != null, "no Go here");
    Path program = TestData.root().resolve("profiles/heap_profile_places.go");
    String golden = Files.readString(program.resolveSibling("heap_profile_places.golden"));
    assertThat(
            run(
                dir,
                GruffleProcess.command(List.of("run", "--engine=" + engine, program.toString()))))
        .isEqualTo(
            golden.substring("exit 0\n-- stdout --\n".length(), golden.indexOf("-- stderr --")));
  }

  @Test
  void testsWriteProfilesAndCountAllocations(@TempDir Path dir)
      throws IOException, InterruptedException {
    assumeTrue(Goroot.find(System::getenv) != null, "no Go here");
    Files.writeString(dir.resolve("go.mod"), "module example.com/x\n\ngo 1.26\n");
    Files.writeString(dir.resolve("x_test.go"), TEST);
    String out =
        run(
            dir,
            GruffleProcess.command(
                List.of(
                    "test",
                    "-bench=.",
                    "-benchtime=20000x",
                    "-benchmem",
                    "-memprofile=mem",
                    "-cpuprofile=cpu",
                    "-blockprofile=block",
                    "-mutexprofile=mutex",
                    "-trace=trace")));
    assertThat(out)
        .containsPattern("BenchmarkMake\\S* +\t +20000\t.* ns/op\t +1[0-9]{3} B/op\t +1 allocs/op");
    assertThat(pprof(dir, "-top", "mem")).contains("Type: alloc_space", "x.BenchmarkMake");
    assertThat(pprof(dir, "-top", "cpu")).contains("Type: cpu");
    assertThat(dir.resolve("block")).isNotEmptyFile();
    assertThat(dir.resolve("mutex")).isNotEmptyFile();
    assertThat(dir.resolve("trace")).isNotEmptyFile();
  }
}
