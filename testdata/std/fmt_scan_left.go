// What a failed Fscanf has taken of its reader.
package main

import (
	"fmt"
	"strings"
)

func main() {
	var n int
	var s string
	for _, x := range []struct{ in, format string }{
		{"F ", " "}, {"\n inf :", " %s"}, {"1e3", "%U"}, {"U1e3", "%U"}, {"U+1e3 x", "%U"}, {"ab", "b"}, {"  7", " %d"}, {"7", "\n%d"}, {"x7", " %d"}, {"é7", " %d"},
	} {
		r := strings.NewReader(x.in)
		var c int
		var err error
		if strings.Contains(x.format, "s") {
			c, err = fmt.Fscanf(r, x.format, &s)
		} else {
			c, err = fmt.Fscanf(r, x.format, &n)
		}
		fmt.Printf("%q %q: %d %v, %d left\n", x.in, x.format, c, err, r.Len())
	}
}
