package self

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
)

// duplicate is the other process: a duplicate of its standard input is non-blocking and has deadlines.
func duplicate() {
	fd, err := syscall.Dup(0)
	fmt.Println(err, syscall.SetNonblock(fd, true))
	b := make([]byte, 10)
	n, err := syscall.Read(fd, b)
	fmt.Println(n, err)
	f := os.NewFile(uintptr(fd), "duplicate")
	fmt.Println(f.SetReadDeadline(time.Now().Add(20 * time.Millisecond)))
	n, err = f.Read(b)
	fmt.Println(n, err, errors.Is(err, os.ErrDeadlineExceeded))
	fmt.Println(f.SetReadDeadline(time.Time{}))
	fmt.Println("ready")
	n, err = f.Read(b[:4])
	fmt.Printf("%q %v\n", b[:n], err)
	fmt.Println(f.Close())
	in := bufio.NewScanner(os.Stdin) // does not block either, which it does not show
	for in.Scan() {
		fmt.Println("line", in.Text())
	}
	fmt.Println(in.Err())
}

const said = `<nil> <nil>
-1 resource temporarily unavailable
<nil>
0 read duplicate: i/o timeout true
<nil>
ready
"one\n" <nil>
<nil>
line two
line three
<nil>
`

// listen starts the other process with that input, and feeds it when it is ready.
func listen(t *testing.T, in, to *os.File) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(self, "-test.run=^TestStdin$")
	c.Env = append(os.Environ(), "DUPLICATE=1")
	c.Stdin = in
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	in.Close()
	var got strings.Builder
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		got.WriteString(lines.Text() + "\n")
		if lines.Text() == "ready" {
			to.WriteString("one\ntwo\nthree\n")
			to.Close()
		}
	}
	if err := c.Wait(); err != nil || !strings.HasPrefix(got.String(), said) {
		t.Errorf("%v\n%s", err, got.String())
	}
}

func TestStdin(t *testing.T) {
	if os.Getenv("DUPLICATE") != "" {
		duplicate()
		return
	}
	t.Run("pipe", func(t *testing.T) {
		r, w, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		listen(t, r, w)
	})
	t.Run("socket", func(t *testing.T) {
		fds, err := syscall.Socketpair(syscall.AF_UNIX, syscall.SOCK_STREAM|syscall.SOCK_CLOEXEC, 0)
		if err != nil {
			t.Fatal(err)
		}
		listen(t, os.NewFile(uintptr(fds[1]), "far"), os.NewFile(uintptr(fds[0]), "near"))
	})
}
