package main

import (
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"
)

// names gives the functions of the goroutine whose stack has a piece of text, without those of package runtime.
func names(piece string) string {
	for {
		buf := make([]byte, 1<<16)
		for _, stack := range strings.Split(string(buf[:runtime.Stack(buf, true)]), "\n\n") {
			if !strings.Contains(stack, piece) {
				continue
			}
			var found []string
			for _, line := range strings.Split(stack, "\n")[1:] {
				if line == "" || strings.HasPrefix(line, "\t") || strings.HasPrefix(line, "runtime.") {
					continue
				}
				line, _, _ = strings.Cut(line, " in goroutine ")
				if !strings.HasPrefix(line, "created by ") {
					line = line[:strings.LastIndex(line, "(")]
				}
				found = append(found, line)
			}
			return strings.Join(found, "\n")
		}
		time.Sleep(time.Millisecond)
	}
}

func TestOuter(t *testing.T) {
	t.Run("inner", func(t *testing.T) {
		fmt.Println(names("testing.(*M).Run"))
		fmt.Println(names("main.TestOuter("))
		fmt.Println(names("main.TestOuter.func1"))
	})
}

func main() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGUSR1)
	fmt.Println(names("os/signal.signal_recv("))
	match := func(pat, str string) (bool, error) { return true, nil }
	testing.Main(match, []testing.InternalTest{{Name: "TestOuter", F: TestOuter}}, nil, nil)
}
