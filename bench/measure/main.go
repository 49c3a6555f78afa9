// Measure runs a command and reports what the kernel counted for it and the children that it waited for:
//
//	measure REPORT SECONDS COMMAND ARG…
//
// REPORT is a file: "wall user system rss status end", times in seconds, the largest resident set in KB, the status an exit
// code, "signal" or "timeout", the end as nanoseconds since 1970. After SECONDS, and when measure itself is told to end, the command's process group is killed.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"strconv"
	"syscall"
	"time"
)

func main() {
	if len(os.Args) < 4 {
		fail("usage: measure REPORT SECONDS COMMAND ARG…")
	}
	limit, err := strconv.Atoi(os.Args[2])
	if err != nil {
		fail(err)
	}
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)

	cmd := exec.Command(os.Args[3], os.Args[4:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	start := time.Now()
	if err := cmd.Start(); err != nil {
		fail(err)
	}
	ended := make(chan struct{})
	go func() {
		cmd.Wait()
		close(ended)
	}()
	status := ""
	select {
	case <-ended:
	case <-time.After(time.Duration(limit) * time.Second):
		status = "timeout"
	case <-signals:
		status = "stopped"
	}
	end := time.Now()
	wall := end.Sub(start)
	if status != "" {
		syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
		<-ended
	} else if code := cmd.ProcessState.ExitCode(); code >= 0 {
		status = strconv.Itoa(code)
	} else {
		status = "signal"
	}
	usage := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	rss := usage.Maxrss
	if runtime.GOOS == "darwin" { // bytes there
		rss >>= 10
	}
	report := fmt.Sprintf("%.6f %.6f %.6f %d %s %d\n", wall.Seconds(), cmd.ProcessState.UserTime().Seconds(),
		cmd.ProcessState.SystemTime().Seconds(), rss, status, end.UnixNano())
	if err := os.WriteFile(os.Args[1], []byte(report), 0o644); err != nil {
		fail(err)
	}
}

func fail(why any) {
	fmt.Fprintln(os.Stderr, "measure:", why)
	os.Exit(1)
}
