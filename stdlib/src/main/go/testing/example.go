package testing

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"
)

// InternalExample is an example with what it should print.
type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool
}

// RunExamples is for programs that other tools have made.
func RunExamples(matchString func(pat, str string) (bool, error), examples []InternalExample) (ok bool) {
	_, ok = runExamples(matchString, examples)
	return ok
}

func runExamples(match matchFunc, examples []InternalExample) (ran, ok bool) {
	ok = true
	m := newMatcher(match, *runPattern, "-test.run", *skipPattern)
	chatty := newChatty(os.Stdout)
	for _, e := range examples {
		if _, fits, _ := m.fullName(nil, e.Name); !fits {
			continue
		}
		ran = true
		if !runExample(e, chatty) {
			ok = false
		}
	}
	return ran, ok
}

// runExample runs an example with a pipe as standard output.
func runExample(e InternalExample, chatty *chattyPrinter) (ok bool) {
	if chatty != nil {
		fmt.Printf("%s=== RUN   %s\n", chatty.prefix(), e.Name)
	}
	stdout := os.Stdout
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Stdout = w
	printed := make(chan string)
	go func() {
		var b strings.Builder
		_, err := io.Copy(&b, r)
		r.Close()
		if err != nil {
			fmt.Fprintf(os.Stderr, "testing: copying pipe: %v\n", err)
			os.Exit(1)
		}
		printed <- b.String()
	}()
	start := time.Now()
	finished := false
	defer func() {
		spent := time.Since(start)
		w.Close()
		got := <-printed
		os.Stdout = stdout
		ok = e.report(chatty, got, spent, finished, recover())
	}()
	e.F()
	finished = true
	return
}

// report compares what an example has printed, and goes on with a panic.
func (e *InternalExample) report(chatty *chattyPrinter, output string, spent time.Duration, finished bool, panicked any) bool {
	got, want := strings.TrimSpace(output), strings.TrimSpace(e.Output)
	problem := ""
	if e.Unordered {
		if sortLines(got) != sortLines(want) && panicked == nil {
			problem = fmt.Sprintf("got:\n%s\nwant (unordered):\n%s\n", output, e.Output)
		}
	} else if got != want && panicked == nil {
		problem = fmt.Sprintf("got:\n%s\nwant:\n%s\n", got, want)
	}
	d := fmtDuration(spent)
	failed := problem != "" || !finished || panicked != nil
	if failed {
		fmt.Printf("%s--- FAIL: %s (%s)\n%s", chatty.prefix(), e.Name, d, problem)
	} else if chatty != nil {
		fmt.Printf("%s--- PASS: %s (%s)\n", chatty.prefix(), e.Name, d)
	}
	if chatty != nil && chatty.json {
		fmt.Printf("%s=== NAME   %s\n", chatty.prefix(), "")
	}
	if panicked != nil {
		panic(panicked)
	}
	if !finished {
		panic(errGoexit)
	}
	return !failed
}

func sortLines(text string) string {
	lines := strings.Split(text, "\n")
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}
