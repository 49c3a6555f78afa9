// args: one two --flag=x
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	fmt.Println(len(os.Args), os.Args[1:], os.Args[0] != "")
	os.Setenv("GRUFFLE_TEST", "value")
	fmt.Println(os.Getenv("GRUFFLE_TEST"), os.Getenv("GRUFFLE_NONE") == "")
	v, ok := os.LookupEnv("GRUFFLE_TEST")
	_, none := os.LookupEnv("GRUFFLE_NONE")
	fmt.Println(v, ok, none, os.ExpandEnv("$GRUFFLE_TEST-${GRUFFLE_TEST}-$GRUFFLE_NONE|"), os.Expand("$a ${b}", strings.ToUpper))
	found := 0
	for _, e := range os.Environ() {
		if strings.HasPrefix(e, "GRUFFLE_TEST=") {
			found++
		}
	}
	fmt.Println(found, os.Unsetenv("GRUFFLE_TEST"), os.Getenv("GRUFFLE_TEST") == "")
	fmt.Println(os.Setenv("", "x"))
	wd, err := os.Getwd()
	fmt.Println(wd != "", err, os.Getpid() > 0, os.PathSeparator, os.DevNull)
	in := bufio.NewReader(os.Stdin)
	line, err := in.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	rest, err := io.ReadAll(in)
	fmt.Printf("%q %v\n", rest, err)
	n, err := os.Stdin.Read(make([]byte, 1))
	fmt.Println(n, err)
	fmt.Fprintln(os.Stderr, "to standard error")
	os.Stdout.WriteString("direct\n")
	fmt.Fprint(os.Stdout, os.Stdin.Name(), os.Stdout.Fd(), os.Stderr.Fd(), "\n")
	defer fmt.Println("deferred calls do not run")
	os.Exit(0)
}
