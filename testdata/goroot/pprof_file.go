// Profiles name the program that they are of.
package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/pprof"
)

func main() {
	for _, name := range []string{"goroutine", "heap"} {
		var out bytes.Buffer
		if err := pprof.Lookup(name).WriteTo(&out, 0); err != nil {
			panic(err)
		}
		z, err := gzip.NewReader(&out)
		if err != nil {
			panic(err)
		}
		data, err := io.ReadAll(z)
		if err != nil {
			panic(err)
		}
		fmt.Println(name, bytes.Contains(data, []byte(filepath.Base(os.Args[0]))))
	}
}
