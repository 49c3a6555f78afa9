// Hashes of values under a seed, and networks that contain addresses.
package main

import (
	"fmt"
	"hash/maphash"
	"net/netip"
)

type place struct {
	x, y int
	name string
	tag  any
	p    *int
}

type wrapped struct {
	inner place
	tail  [2]string
}

func same[T comparable](seed maphash.Seed, a, b T) (equal, hashes bool) {
	return a == b, maphash.Comparable(seed, a) == maphash.Comparable(seed, b)
}

func hashes() {
	seed := maphash.MakeSeed()
	fmt.Println(same(seed, "abc", "ab"+string([]byte{'c'})))
	fmt.Println(same(seed, 5, 6))
	fmt.Println(same(seed, int32(-1), int32(-1)))
	fmt.Println(same(seed, uint64(1<<63), uint64(1<<63)))
	fmt.Println(same(seed, 0.0, -0.0*1))
	n := 1
	a, b := place{1, 2, "x", 3.5, &n}, place{1, 2, "x", 3.5, &n}
	fmt.Println(same(seed, a, b))
	b.tag = "3.5"
	fmt.Println(same(seed, a, b))
	fmt.Println(same[any](seed, a, a))

	text := "the same bytes, as a string and not, of many lengths: 0123456789"
	seen := map[uint64]int{}
	for i := range len(text) {
		h := maphash.String(seed, text[:i])
		if h != maphash.Bytes(seed, []byte(text[:i])) {
			fmt.Println("differs at", i)
		}
		var parts maphash.Hash
		parts.SetSeed(seed)
		parts.WriteString(text[:i/2])
		parts.Write([]byte(text[i/2 : i]))
		if h != parts.Sum64() {
			fmt.Println("parts differ at", i)
		}
		seen[h]++
	}
	fmt.Println(len(seen), len(text))
}

// Each field of a struct counts where it is compared and where it is a key.
func fields() {
	n, m := 1, 1
	base := wrapped{place{1, 2, "a", nil, &n}, [2]string{"p", "q"}}
	others := []wrapped{base, base, base, base, base, base, base, base}
	others[1].inner.x++
	others[2].inner.y--
	others[3].inner.name = "b"
	others[4].inner.tag = "nil"
	others[5].inner.p = &m
	others[6].tail[1] = ""
	others[7].inner.name = string([]byte{'a'})
	keys := map[wrapped]int{}
	for i, o := range others {
		keys[o] += i
		fmt.Print(o == base, " ")
	}
	fmt.Println(len(keys), keys[base])
	others[0].inner.tag = func() {}
	defer func() { fmt.Println(recover()) }()
	fmt.Println(others[0] == others[1])
	fmt.Println(others[0] == others[0])
}

func networks() {
	for _, p := range []string{"10.0.0.0/8", "10.1.2.3/32", "0.0.0.0/0", "192.168.1.0/25", "2001:db8::/33", "2001:db8::1/128", "::/0", "fe80::/10", "2001:db8:0:1::/64", "2001:db8:0:1::/65"} {
		prefix := netip.MustParsePrefix(p)
		fmt.Print(p)
		for _, a := range []string{"10.1.2.3", "11.1.2.3", "192.168.1.127", "192.168.1.128", "::ffff:10.1.2.3", "2001:db8:7fff::1", "2001:db8:8000::1", "2001:db8::1", "2001:db8::2", "fe80::1%eth0", "2001:db8:0:1:8000::", "2001:db8:0:1:7000::", "2001:db8:0:2::"} {
			fmt.Print(" ", prefix.Contains(netip.MustParseAddr(a)))
		}
		fmt.Println(prefix.Contains(netip.Addr{}))
	}
	fmt.Println(netip.Prefix{}.Contains(netip.Addr{}), netip.PrefixFrom(netip.MustParseAddr("1.2.3.4"), 33).Contains(netip.MustParseAddr("1.2.3.4")))
}

func main() {
	hashes()
	fields()
	networks()
}
