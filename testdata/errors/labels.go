package main

func main() {
unused:
	for {
		break missing
	}
	goto over
	x := 1
	_ = x
over:
	continue
	{
	inside:
	}
	goto inside
}
