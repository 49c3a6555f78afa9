// Records what the installed Go answers, for the tests of the Java natives.
//
//	go run . ../../resources/gruffle/stdlib
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"unicode"
)

func write(name string, fill func(w *bytes.Buffer, r *rand.Rand)) {
	var w bytes.Buffer
	fill(&w, rand.New(rand.NewSource(1)))
	if err := os.WriteFile(filepath.Join(os.Args[1], name), w.Bytes(), 0o644); err != nil {
		panic(err)
	}
}

func category(r rune) string {
	for name, t := range unicode.Categories {
		if len(name) == 2 && name != "LC" && name != "Cn" && unicode.Is(t, r) {
			return name
		}
	}
	return "Cn"
}

func main() {
	write("floats.txt", floats)
	write("math.txt", functions)
	write("strings.txt", texts)
	write("unicode.txt", func(w *bytes.Buffer, _ *rand.Rand) {
		h := sha256.New()
		for r := rune(0); r <= unicode.MaxRune; r++ {
			fmt.Fprintf(h, "%s %d %d %d %d\n", category(r), unicode.ToUpper(r), unicode.ToLower(r), unicode.ToTitle(r), unicode.SimpleFold(r))
		}
		fmt.Fprintln(w, hex.EncodeToString(h.Sum(nil)))
	})
	write("rand.txt", func(w *bytes.Buffer, _ *rand.Rand) {
		for _, seed := range []int64{0, 1, -5, 1 << 40, -1 << 62} {
			s := rand.NewSource(seed).(rand.Source64)
			fmt.Fprint(w, seed)
			for range 1300 {
				s.Uint64()
			}
			fmt.Fprintln(w, "", s.Uint64(), s.Uint64())
		}
	})
}
