package main

type failure struct{ n int }

func (f *failure) Error() string { return "failure with a number" }

func main() { panic(&failure{3}) }
