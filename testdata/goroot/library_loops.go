// Parts of the library whose loops are in Java: long division by a word, sums with carries that run through, varints, hexadecimal
// digits, durations as text, replacers, matches of deflate.
package main

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash/fnv"
	"io"
	"math/big"
	"strings"
	"time"
	"unicode/utf8"
)

func words() {
	ones := func(n uint) *big.Int { return new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), n), big.NewInt(1)) }
	for _, n := range []uint{1, 63, 64, 65, 127, 128, 129, 191, 192, 256, 1000} {
		a, one := ones(n), big.NewInt(1)
		s := new(big.Int).Add(a, one)
		fmt.Println(n, s.BitLen(), new(big.Int).Sub(s, one).Cmp(a), new(big.Int).Add(a, a).Text(16), new(big.Int).Sub(new(big.Int).Lsh(a, 70), a).Text(36))
	}
	h := fnv.New64a()
	x := ones(1700)
	for i := uint64(1); i < 3000; i++ {
		y := new(big.Int).SetUint64(i * 0x9e3779b97f4a7c15 >> (i % 63))
		if y.Sign() == 0 {
			continue
		}
		q, r := new(big.Int).QuoRem(x, y, new(big.Int))
		back := new(big.Int).Mul(q, y)
		if back.Add(back, r).Cmp(x) != 0 || r.Cmp(y) >= 0 {
			fmt.Println("wrong:", i, y)
		}
		h.Write(q.Bytes())
		x.Add(x, q).Xor(x, y)
		x.Rsh(x, uint(i%3))
		x.SetBit(x, 1650, 1)
	}
	fmt.Printf("%x %s\n", h.Sum64(), x)
	for _, y := range []uint64{1, 2, 3, 10, 1<<32 - 1, 1 << 32, 1<<63 - 1, 1 << 63, 1<<63 + 1, 1<<64 - 2, 1<<64 - 1} {
		d := new(big.Int).SetUint64(y)
		for _, n := range []uint{1, 64, 65, 128, 200} {
			q, r := new(big.Int).QuoRem(ones(n), d, new(big.Int))
			fmt.Print(q.Text(36), " ", r, " ")
		}
		fmt.Println()
	}
}

func varints() {
	for _, v := range []uint64{0, 1, 127, 128, 300, 1<<14 - 1, 1 << 14, 1<<63 - 1, 1 << 63, 1<<64 - 1} {
		b := binary.AppendUvarint(nil, v)
		for n := 0; n <= len(b); n++ {
			fmt.Print(fmt.Sprint(binary.Uvarint(b[:n])), " ")
		}
		w, k := binary.Varint(b)
		fmt.Println(w, k)
	}
	var row []byte
	for i := uint64(0); i < 200; i++ {
		row = binary.AppendUvarint(row, i*i*i*i*i*i*i)
		fmt.Print(len(row), " ", cap(row), ", ")
	}
	fmt.Printf("\n%x\n", row)
	long := bytes.Repeat([]byte{0xff}, 12)
	for n := range long {
		long[n] = 2
		fmt.Print(fmt.Sprint(binary.Uvarint(long[:n+1])), fmt.Sprint(binary.Uvarint(long)), " ")
		long[n] = 0xff
	}
	fmt.Println(binary.Uvarint(long[:9]))
	fmt.Println(binary.Uvarint(long[:10]))
	fmt.Println(binary.Uvarint(long))
}

func digits() {
	all := make([]byte, 256)
	for i := range all {
		all[i] = byte(i)
	}
	e := hex.EncodeToString(all)
	d, err := hex.DecodeString(strings.ToUpper(e))
	fmt.Println(e, bytes.Equal(d, all), err)
	for i := range all {
		if d, err := hex.DecodeString("ab" + string(all[i:i+1]) + "f"); err == nil {
			fmt.Printf("%c%x ", i, d)
		}
	}
	fmt.Println()
	for _, s := range []string{"a", "abc", "0g", "G0", "zz00", "é0"} {
		fmt.Println(hex.DecodeString(s))
	}
}

func durations() {
	n := int64(1)
	for i := 0; i < 63; i++ {
		fmt.Println(time.Duration(n), time.Duration(-n), time.Duration(n-1), time.Duration(n*3), time.Duration(n^0x5555555555))
		n <<= 1
	}
	fmt.Println(time.Duration(1<<63-1), time.Duration(-1<<63), time.Duration(0))
	for d := time.Duration(1); d < 1<<60; d *= 10 {
		fmt.Print(d, " ", d*6, " ", d*36, " ", d+1, ", ")
	}
	fmt.Println()
}

func replaced() {
	for _, pairs := range [][]string{{"a", "b"}, {"a", ""}, {"", "x"}, {"ab", "1", "a", "2", "b", "", "", "-"}, {"é", "e", "e", "é"}, {"a", strings.Repeat("long ", 30), "b", "c"}, {"<", "&lt;", ">", "&gt;", "&", "&amp;"}} {
		r := strings.NewReplacer(pairs...)
		for _, s := range []string{"", "a", "b", "abcab", "xyz", "aaaa", "été", "<a & b>", strings.Repeat("ab<", 20)} {
			fmt.Printf("%q ", r.Replace(s))
		}
		fmt.Println()
	}
	s := "aé世🙂\xff\xc3"
	for i := 0; i <= len(s); i++ {
		r, n := utf8.DecodeRuneInString(s[i:])
		q, m := utf8.DecodeRune([]byte(s[i:]))
		fmt.Print(r, n, q == r && m == n, " ")
	}
	fmt.Println()
}

func deflated() {
	var text []byte
	for i := 0; i < 3000; i++ {
		text = fmt.Appendf(text, "line %d of %s ", i*7919%1000, strings.Repeat("ab", i%150))
	}
	for level := -2; level <= 9; level++ {
		var b bytes.Buffer
		w, _ := flate.NewWriter(&b, level)
		w.Write(text)
		w.Close()
		h := fnv.New32a()
		h.Write(b.Bytes())
		back, err := io.ReadAll(flate.NewReader(&b))
		fmt.Println(level, h.Sum32(), bytes.Equal(back, text), err)
	}
}

func main() {
	words()
	varints()
	digits()
	durations()
	replaced()
	deflated()
}
