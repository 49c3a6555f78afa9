package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"
)

func run(name string, args ...string) {
	out, err := exec.Command(name, args...).CombinedOutput()
	fmt.Printf("%s: %q %v\n", strings.Join(args, " "), out, err)
	var ee *exec.ExitError
	if errors.As(err, &ee) {
		fmt.Println(ee.ExitCode(), ee.Exited(), ee.Success(), ee.Sys().(syscall.WaitStatus))
	}
}

func main() {
	os.Setenv("PATH", "/usr/local/bin:/usr/bin:/bin") // there may be none
	run("echo", "one", "two")
	run("sh", "-c", "echo out; echo err >&2; exit 3")
	run("sh", "-c", "kill -TERM $$")
	run("no-such-program-here")
	_, err := os.StartProcess("/no/such/program", []string{"x"}, &os.ProcAttr{})
	fmt.Println(err, errors.Is(err, fs.ErrNotExist))
	_, err = os.StartProcess("/etc/passwd", []string{"x"}, &os.ProcAttr{})
	fmt.Println(err, errors.Is(err, fs.ErrPermission))

	cmd := exec.Command("tr", "a-z", "A-Z")
	cmd.Stdin = strings.NewReader(strings.Repeat("some text ", 20000))
	out, err := cmd.Output()
	fmt.Println(len(out), string(out[:20]), err)

	// By pipes, line by line.
	cmd = exec.Command("cat")
	in, err := cmd.StdinPipe()
	fmt.Println(err)
	outPipe, err := cmd.StdoutPipe()
	fmt.Println(err, cmd.Start())
	buf := make([]byte, 100)
	for _, line := range []string{"first\n", "second\n"} {
		io.WriteString(in, line)
		n, err := outPipe.Read(buf)
		fmt.Printf("%q %v\n", buf[:n], err)
	}
	fmt.Println(in.Close())
	n, err := outPipe.Read(buf)
	fmt.Println(n, err, cmd.Wait())

	// Environment, folder, further files.
	dir, err := os.MkdirTemp("", "gruffle")
	fmt.Println(err)
	defer os.RemoveAll(dir)
	os.WriteFile(dir+"/file", []byte("content\n"), 0o644)
	f, err := os.Open(dir + "/file")
	fmt.Println(err)
	cmd = exec.Command("sh", "-c", "cat file; echo $A; cat <&3; pwd | wc -l; cat <&4 2>/dev/null || echo closed")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "A=b c")
	cmd.ExtraFiles = []*os.File{f}
	out, err = cmd.Output()
	fmt.Printf("%s%v\n", out, err)
	os.Chdir(dir)
	out, err = exec.Command("ls").Output()
	fmt.Printf("%s%v\n", out, err)

	// The end.
	for limit := 50 * time.Millisecond; ; limit *= 2 {
		ctx, cancel := context.WithTimeout(context.Background(), limit)
		err = exec.CommandContext(ctx, "sleep", "1000").Run()
		if err != ctx.Err() { // else it took so long to start
			fmt.Println(err, ctx.Err())
			break
		}
		cancel()
	}
	cmd = exec.Command("sleep", "1000")
	fmt.Println(cmd.Start(), cmd.Process.Pid == os.Getpid())
	done := make(chan error)
	go func() { done <- cmd.Wait() }()
	fmt.Println(cmd.Process.Signal(syscall.SIGUSR1), <-done, cmd.ProcessState, cmd.Process.Kill())

	// Many at once.
	results := make(chan string)
	for i := range 8 {
		go func() {
			out, err := exec.Command("sh", "-c", fmt.Sprintf("echo $((%d*%d))", i, i)).Output()
			results <- fmt.Sprint(string(bytes.TrimSpace(out)), " ", err)
		}()
	}
	sum := 0
	for range 8 {
		var n int
		fmt.Sscan(<-results, &n)
		sum += n
	}
	fmt.Println(sum)
	var usage syscall.Rusage
	fmt.Println(syscall.Getrusage(syscall.RUSAGE_SELF, &usage), usage.Maxrss > 0)
	cmd = exec.Command("true")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	fmt.Println(cmd.Run(), cmd.ProcessState.Success(), cmd.ProcessState)
	path, err := exec.LookPath("sh")
	fmt.Println(path != "", err, exec.Command("sh", "-c", "exit 4").Run())
}
