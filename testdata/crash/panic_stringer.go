package main

type level int

func (l level) String() string { return "level" }

func main() { panic(level(3)) }
