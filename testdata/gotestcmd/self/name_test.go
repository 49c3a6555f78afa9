package self

import (
	"os"
	"os/exec"
	"testing"
)

// A program that is started by another name than its path sees that name, and passes nothing of it on.
func TestName(t *testing.T) {
	if os.Args[0] == "other name" {
		self, err := os.Executable()
		_, statErr := os.Stat(self)
		os.Stdout.WriteString("child " + os.Args[len(os.Args)-1] + "\n")
		if err != nil || statErr != nil || len(os.Args) != 3 || os.Getenv("GRUFFLE_ARGV0") != "" {
			os.Exit(1)
		}
		os.Exit(7)
	}
	if os.Getenv("CHILD") != "" {
		t.Fatal("the name is lost")
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{self, "/proc/self/exe"} {
		cmd := exec.Command(path)
		cmd.Args = []string{"other name", "-test.run=^TestName$", "last"}
		cmd.Env = append(os.Environ(), "CHILD=1")
		out, err := cmd.CombinedOutput()
		t.Logf("%s%v", out, err)
	}
}
