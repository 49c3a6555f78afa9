package main

import "fmt"

func t(s string) bool { fmt.Print(s); return true }
func f(s string) bool { fmt.Print(s); return false }

func main() {
	a, b, c := 7, 3, 2
	fmt.Println(a+b*c, (a+b)*c, a-b-c, a-(b-c), a/b*c, a/(b*c), a%b*c, a*b%c)
	fmt.Println(a|b&c, a^b&^c, a&b|c<<1, a<<b+c, a<<1|b>>1, a&b == b, a|b != 0)
	fmt.Println(-a*b, -a%b, ^a&b, +a-+b, - -a, !(a > b), !true || true, -a<<1)
	fmt.Println(a == b || b < a && c > 1, (a == b || b < a) && c > 100, a > b == (b < a))
	p := &a
	fmt.Println(*p**p, -*p, *p/b, ^*p)
	arr := []int{1, 2, 3}
	pa := &arr
	fmt.Println((*pa)[1]<<2|1, len(*pa)*2, -arr[0]+arr[2])
	ch := make(chan int, 4)
	ch <- 1 + 2
	ch <- 4
	fmt.Println(<-ch * <-ch)
	t("a")
	fmt.Println(t("b") || t("c") && f("d"))
	fmt.Println(f("e") && t("f") || t("g"), f("h") || f("i") || t("j") || t("k"), t("l") && (f("m") || t("n")))
	x := 1
	x += 2 * 3
	x <<= 1 + 1
	x &^= 4 | 8
	x *= a - b
	fmt.Println(x, 5&^3, 0xF0^0xFF, 1<<3<<1, 256>>1>>2)
	s := "a" + "b" + string(rune('a'+2))
	s += "d" + s
	fmt.Println(s, s > "abc", s == "abc"+"dabc")
	fmt.Println(1.5*2+1/4.0, 7/2*2.0, 7/2.0*2, a/2*2.0, float64(a)/2*2)
	var u8 uint8 = 250
	fmt.Println(u8+10>>1, (u8+10)/3, u8<<1>>1, ^u8>>4, -u8)
}
