package gruffle.conformance.fuzz;

import java.util.List;
import java.util.Random;

/**
 * Makes programs of loops over slices, arrays, structs and complex numbers that run long enough to be compiled and entered in their midst: what the
 * emitter's index ranges, strips, slices in parts and structs in parts are for. Indices are mostly in range; where they are not, the panic is part of the output.
 */
final class HotLoops {
  private static final long SEEDS_APART = 1_000_033;

  private static final String HEAD =
      """
      package main

      import (
      	"fmt"
      	"math"
      	"os"
      )

      var _ = math.MaxInt

      type pt struct {
      	x, y int
      	f    float64
      	b    uint8
      }

      type box struct {
      	lo, hi pt
      	n      int32
      }

      type state struct {
      	a     []int
      	b     []uint8
      	c     []int32
      	d     []float64
      	pts   []pt
      	boxes []box
      	z     []complex128
      	g     [][]int
      	stack []int
      	text  string
      	ring  [64]int
      	grid  [8][8]uint16
      	m     map[int]int
      	steps int
      }

      func (p pt) plus(q pt) pt { return pt{p.x + q.x, p.y ^ q.y, p.f + q.f, p.b - q.b} }

      func (p *pt) move(n int) { p.x += n; p.y -= p.x & 7 }

      func (s *state) push(v int) { s.stack = append(s.stack, v) }

      func newState(n, seed int) *state {
      	s := &state{m: map[int]int{}}
      	r := uint64(seed)*2654435761 + 1
      	next := func() int {
      		r ^= r << 13
      		r ^= r >> 7
      		r ^= r << 17
      		return int(r >> 33)
      	}
      	text := []byte{}
      	for i := 0; i < n; i++ {
      		s.a = append(s.a, next()%1000-500)
      		s.b = append(s.b, uint8(next()))
      		s.c = append(s.c, int32(next())-1<<30)
      		s.d = append(s.d, float64(next()%4096)/64)
      		s.pts = append(s.pts, pt{next() % 100, next() % 100, float64(next()%64) / 8, uint8(next())})
      		s.z = append(s.z, complex(float64(next()%9-4), float64(next()%9-4)))
      		text = append(text, 'a'+uint8(next()%26))
      	}
      	for i := 0; i < 1+n/4; i++ {
      		s.boxes = append(s.boxes, box{s.pts[i%n], s.pts[(i+1)%n], int32(i)})
      	}
      	for i := 0; i < 24; i++ {
      		row := make([]int, 24)
      		for j := range row {
      			row[j] = next() % 50
      		}
      		s.g = append(s.g, row)
      	}
      	for i := range s.ring {
      		s.ring[i] = next() % 64
      		s.grid[i/8][i%8] = uint16(next())
      	}
      	s.text = string(text)
      	return s
      }

      func (s *state) show() {
      	h := uint64(14695981039346656037)
      	mix := func(v uint64) { h = (h ^ v) * 1099511628211 }
      	for _, v := range s.a {
      		mix(uint64(v))
      	}
      	for _, v := range s.b {
      		mix(uint64(v))
      	}
      	for _, v := range s.c {
      		mix(uint64(v))
      	}
      	fmt.Print(" ", h)
      	for _, v := range s.d {
      		mix(math.Float64bits(v + 0))
      	}
      	for _, v := range s.z {
      		mix(math.Float64bits(real(v) + 0))
      		mix(math.Float64bits(imag(v) + 0))
      	}
      	fmt.Print(" ", h)
      	for _, p := range s.pts {
      		mix(uint64(p.x))
      		mix(uint64(p.y))
      		mix(math.Float64bits(p.f + 0))
      		mix(uint64(p.b))
      	}
      	for i := range s.boxes {
      		mix(uint64(s.boxes[i].lo.x))
      		mix(uint64(s.boxes[i].hi.y))
      		mix(uint64(s.boxes[i].n))
      	}
      	fmt.Print(" ", h)
      	for _, row := range s.g {
      		for _, v := range row {
      			mix(uint64(v))
      		}
      	}
      	for i, v := range s.ring {
      		mix(uint64(v))
      		mix(uint64(s.grid[i>>3][i&7]))
      	}
      	for _, v := range s.stack {
      		mix(uint64(v))
      	}
      	fmt.Println(" ", h, len(s.stack), len(s.pts), len(s.m), s.steps)
      }

      func try(name string, s *state, f func(s *state, n, k int) int, n, k int) {
      	defer s.show()
      	defer func() {
      		if r := recover(); r != nil {
      			fmt.Print(name, " panic: ", r)
      		}
      	}()
      	v := f(s, n, k)
      	fmt.Print(name, " ", v)
      }

      """;

  private final Random random;
  private final String prefix;
  private final StringBuilder out = new StringBuilder();

  private HotLoops(Random random, String prefix) {
    this.random = random;
    this.prefix = prefix;
  }

  /** A file with some programs; its arguments say which are run: their numbers. */
  static String file(long seed, List<Integer> numbers) {
    var b = new StringBuilder(HEAD);
    for (int n : numbers) {
      b.append(new HotLoops(new Random(seed * SEEDS_APART + n), "p" + n).program());
    }
    b.append(
        "func main() {\n\tfor _, a := range os.Args[1:] {\n\t\tfmt.Println(\"==\", a)\n\t\tswitch a {\n");
    for (int n : numbers) {
      b.append("\t\tcase \"").append(n).append("\":\n\t\t\tp").append(n).append("main()\n");
    }
    return b.append("\t\t}\n\t}\n}\n").toString();
  }

  private String program() {
    int functions = 2 + random.nextInt(2);
    for (int i = 0; i < functions; i++) {
      out.append(new LoopStmts(random, prefix + "h" + i, List.of()).helper());
    }
    List<String> helpers =
        java.util.stream.IntStream.range(0, functions).mapToObj(i -> prefix + "h" + i).toList();
    for (int i = 0; i < functions; i++) {
      out.append(new LoopStmts(random, prefix + "f" + i, helpers).function());
    }
    out.append("func ").append(prefix).append("main() {\n");
    out.append("\ts := newState(").append(64 + random.nextInt(3) * 500).append(", ");
    out.append(1 + random.nextInt(1000)).append(")\n");
    for (int call = 0; call < 4; call++) {
      for (int i = 0; i < functions; i++) {
        String f = prefix + "f" + i;
        out.append("\ttry(\"").append(f).append("\", s, ").append(f).append(", len(s.a)");
        out.append(random.nextInt(8) == 0 ? "+1" : "").append(", ").append(random.nextInt(9));
        out.append(")\n");
      }
    }
    return out.append("}\n\n").toString();
  }
}
