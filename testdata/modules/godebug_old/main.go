// A program of a module of Go 1.21 has the settings of GODEBUG of that time, what go.mod says besides, and before both what its own
// lines say.

//go:debug tls3des=0
package main

import (
	"fmt"
	"math/rand"
	"runtime/debug"
	"time"
)

func main() {
	defer func() {
		fmt.Println(recover())
		t := time.NewTimer(time.Millisecond)
		time.Sleep(30 * time.Millisecond)
		fmt.Println(len(t.C), cap(t.C))
		rand.Seed(7)
		a := rand.Int63()
		rand.Seed(7)
		fmt.Println(a == rand.Int63(), a)
		info, _ := debug.ReadBuildInfo()
		for _, s := range info.Settings {
			if s.Key == "DefaultGODEBUG" {
				fmt.Println(s.Value)
			}
		}
	}()
	panic(nil)
}
