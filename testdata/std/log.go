package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

func main() {
	log.SetFlags(log.Lshortfile)
	log.SetOutput(os.Stdout)
	log.Println("one", 2)
	log.Printf("%d%%", 50)
	log.Print("a", "b", 1, 2, "\n")
	log.SetPrefix("p: ")
	log.Print("with prefix")
	log.SetFlags(log.Lmsgprefix | log.Lshortfile)
	log.Output(1, "output")
	fmt.Println(log.Flags(), log.Prefix(), log.Default().Prefix(), log.Writer() == os.Stdout)
	var b bytes.Buffer
	l := log.New(&b, "l ", log.LstdFlags|log.Lmicroseconds|log.LUTC)
	l.Println("timed")
	fmt.Println(len(b.String()) == len("l 2009/01/23 01:23:23.123123 timed\n"), strings.HasPrefix(b.String(), "l 20"))
	b.Reset()
	l.SetFlags(log.Llongfile)
	l.Print("x")
	fmt.Println(strings.HasSuffix(b.String(), "log.go:31: x\n"))
	log.New(io.Discard, "", 0).Print("nothing")
	func() {
		defer func() { fmt.Printf("%T %v\n", recover(), "recovered") }()
		l.Panicf("bad %d", 1)
	}()
	log.New(os.Stdout, "a line of its own\n", 0).Print("")
	log.Fatalln("end")
}
