package main

import "fmt"

type animal struct {
	name string
	legs int
}

func (a animal) describe() string   { return fmt.Sprintf("%s with %d legs", a.name, a.legs) }
func (a *animal) rename(to string)  { a.name = to }
func (a animal) String() string     { return "<" + a.name + ">" }

type dog struct {
	animal
	breed string
}

func (d dog) describe() string { return "dog: " + d.animal.describe() }

type puppy struct {
	*dog
	age int
}

type describer interface{ describe() string }

func main() {
	d := dog{animal{"rex", 4}, "collie"}
	d.rename("max")
	fmt.Println(d.name, d.describe(), d.animal.describe())
	p := puppy{&d, 1}
	p.rename("bob")
	fmt.Println(d.name, p.describe(), p.legs)
	var x describer = p
	fmt.Println(x.describe())
	x = &d
	fmt.Println(x.describe())
	copy := d
	copy.name = "other"
	fmt.Println(d, copy, d == copy, copy.breed)
	anon := struct {
		animal
		n int
	}{animal{"cat", 4}, 2}
	fmt.Println(anon.describe(), anon.n)
	pp := &anon.animal
	pp.legs = 3
	fmt.Println(anon.legs, anon)
	f := d.describe
	d.name = "changed"
	fmt.Println(f(), d.describe())
	g := (*animal).rename
	g(&d.animal, "expr")
	h := animal.describe
	fmt.Println(h(d.animal), d.name)
	r := p.rename
	r("value")
	fmt.Println(d.name)
	type T struct {
		a, b int
		_    int
		c    [2]string
	}
	t1, t2 := T{a: 1, c: [2]string{"x"}}, T{1, 0, 0, [2]string{"x", ""}}
	fmt.Println(t1 == t2, t1)
	arr := [2]T{t1, t2}
	arr2 := arr
	arr2[0].a = 9
	fmt.Println(arr == arr2, arr[0].a)
}
