package main

func f(n int) {
	goto a
	x := 1
	_ = x
a:
	goto b
	{
	b:
	}
	for {
		goto c
	}
	switch {
	case true:
	c:
	}
a:
	break a
	continue
	goto missing
	for {
	d:
		continue d
	}
e:
	if true {
		break e
	}
}

func main() {}
