package gruffle.bench;

/**
 * A Go program of as many lines as one likes: types, methods, interfaces, generic functions, closures, maps and loops, all of them called once.
 *
 * @param lines about so many
 * @param stamp makes the program another one, since the go command keeps what it has built
 */
record GeneratedSource(int lines, String stamp) {
  /** One unit of the program; # is its number. */
  private static final String UNIT =
      """
      // rect# is a thing with an area, and unit# uses it in most ways that there are.
      type rect# struct {
      	name string
      	w, h int
      }

      func (r rect#) area() int { return r.w * r.h }

      func (r *rect#) grow(by int) {
      	r.w += by
      	r.h += by
      }

      type list#[T any] struct{ items []T }

      func (l *list#[T]) push(x T) { l.items = append(l.items, x) }

      func keep#(xs []int, f func(int) bool) []int {
      	var out []int
      	for _, x := range xs {
      		if f(x) {
      			out = append(out, x)
      		}
      	}
      	return out
      }

      func unit#(n int) (int, error) {
      	r := rect#{name: fmt.Sprint("rect", n), w: n, h: # + 1}
      	r.grow(n)
      	var s shape = r
      	counts := map[string]int{r.name: s.area()}
      	var l list#[rect#]
      	l.push(r)
      	xs := make([]int, 0, 8)
      	for i := range n {
      		xs = append(xs, i*i%7+len(l.items))
      	}
      	odd := keep#(xs, func(x int) bool { return x%2 == 1 })
      	total := 0
      	for name, c := range counts {
      		total += c + len(name)
      	}
      	switch {
      	case len(odd) > n:
      		return 0, errors.New("more than there were")
      	case total%3 == 0:
      		total += len(strings.Repeat("ab", n))
      	default:
      		total -= biggest(odd)
      	}
      	return total, nil
      }

      """;

  private static final String HEAD =
      """
      // Generated: %s
      package main

      import (
      	"errors"
      	"fmt"
      	"os"
      	"strings"
      )

      type shape interface{ area() int }

      func biggest(xs []int) int {
      	m := 0
      	for _, x := range xs {
      		m = max(m, x)
      	}
      	return m
      }

      func add(sum *int, f func(int) (int, error), n int) {
      	x, err := f(n)
      	if err != nil {
      		fmt.Fprintln(os.Stderr, err)
      		os.Exit(1)
      	}
      	*sum += x
      }

      """;

  /** How many functions call the units: one with thousands of calls would be an unusual program. */
  private static final int CALLS = 50;

  String text() {
    int each = (int) UNIT.lines().count() + 1;
    int units = Math.max(1, (lines - (int) HEAD.lines().count() - 5) / each);
    var b = new StringBuilder(HEAD.formatted(stamp));
    for (int i = 0; i < units; i++) {
      b.append(UNIT.replace("#", Integer.toString(i)));
    }
    int groups = 0;
    for (int i = 0; i < units; i += CALLS) {
      b.append("func group").append(groups++).append("(sum *int) {\n");
      for (int k = i; k < Math.min(units, i + CALLS); k++) {
        b.append("\tadd(sum, unit").append(k).append(", ").append(k % 5 + 1).append(")\n");
      }
      b.append("}\n\n");
    }
    b.append("func main() {\n\tsum := 0\n");
    for (int g = 0; g < groups; g++) {
      b.append("\tgroup").append(g).append("(&sum)\n");
    }
    return b.append("\tfmt.Println(sum)\n}\n").toString();
  }
}
