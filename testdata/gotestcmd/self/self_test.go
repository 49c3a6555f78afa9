package self

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestOther is what the other tests start in another process.
func TestOther(t *testing.T) {
	if os.Getenv("OTHER") == "" {
		t.Skip("for another process")
	}
	dir, err := os.Getwd()
	fmt.Println("other", flag.Args(), filepath.Base(dir), err)
	if len(flag.Args()) > 1 {
		os.Exit(len(flag.Args()))
	}
}

func start(path, dir string, args ...string) (string, error) {
	c := exec.Command(path, append([]string{"-test.run=^TestOther$"}, args...)...)
	c.Env = append(os.Environ(), "OTHER=1")
	c.Dir = dir
	out, err := c.Output()
	return string(out), err
}

func TestArgs(t *testing.T) {
	out, err := start(os.Args[0], "", "a b", "it's", "$HOME")
	var ended *exec.ExitError
	if !errors.As(err, &ended) || ended.ExitCode() != 3 || out != "other [a b it's $HOME] self <nil>\n" {
		t.Errorf("%q %v", out, err)
	}
}

func TestExecutable(t *testing.T) {
	path, err := os.Executable()
	if err != nil || filepath.Base(path) != filepath.Base(os.Args[0]) || !filepath.IsAbs(path) {
		t.Fatal(path, err)
	}
	if i, err := os.Stat(path); err != nil || i.Mode()&0o100 == 0 {
		t.Fatal(i, err)
	}
	out, err := start(path, "..")
	if lines := strings.Split(out, "\n"); err != nil || lines[0] != "other [] gotestcmd <nil>" || lines[1] != "PASS" {
		t.Errorf("%q %v", out, err)
	}
}
