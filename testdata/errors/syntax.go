package main

func main() {
	x := 
	if x {
	for i := 0; i < 3; i++ 
	{
	}
}
