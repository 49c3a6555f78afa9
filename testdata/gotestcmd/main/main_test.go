package main

import (
	"flag"
	"fmt"
	"os"
	"testing"
)

var word = flag.String("word", "none", "a word")

func TestMain(m *testing.M) {
	flag.Parse()
	fmt.Println("before", *word, flag.Args())
	code := m.Run()
	fmt.Println("after", code)
	if *word == "exit" {
		os.Exit(code + 3)
	}
}

func TestDouble(t *testing.T) {
	if double(2) != 4 {
		t.Fatal()
	}
	if *word == "fail" {
		t.Fatal(*word)
	}
}
