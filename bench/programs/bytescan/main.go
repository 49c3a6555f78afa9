// Bytescan measures loops over bytes: words, lines, numbers and a checksum of a text, byte by byte. Size: kilobytes.
package main

import (
	"bytes"

	"gruffle.bench/harness"
)

func main() {
	harness.Run(100_000, func(size int) any {
		text := generate(min(size, 1024) << 10)
		sum := 0
		for done := 0; done < size; done += len(text) >> 10 {
			part := text[:min(len(text), (size-done)<<10)]
			sum = sum*3 + words(part) + numbers(part) + lines(part)
			sum ^= int(crc(part))
		}
		return sum
	})
}

func generate(n int) []byte {
	text := make([]byte, n)
	x := uint32(9)
	for i := range text {
		x = x*1664525 + 1013904223
		switch c := x >> 24; {
		case c < 20:
			text[i] = '\n'
		case c < 60:
			text[i] = ' '
		case c < 120:
			text[i] = '0' + byte(c%10)
		default:
			text[i] = 'a' + byte(c%26)
		}
	}
	return text
}

func words(text []byte) int {
	n := 0
	inside := false
	for _, c := range text {
		letter := c >= 'a' && c <= 'z'
		if letter && !inside {
			n++
		}
		inside = letter
	}
	return n
}

// numbers adds up the decimal numbers.
func numbers(text []byte) int {
	sum := 0
	for i := 0; i < len(text); i++ {
		n := 0
		for i < len(text) && text[i]-'0' <= 9 {
			n = n*10 + int(text[i]-'0')
			i++
		}
		sum += n & 0xffff
	}
	return sum
}

// lines adds up the products of the lines' numbers and lengths.
func lines(text []byte) int {
	sum, number := 0, 1
	for len(text) > 0 {
		end := bytes.IndexByte(text, '\n')
		if end < 0 {
			break
		}
		sum += number * end
		number++
		text = text[end+1:]
	}
	return sum
}

func crc(text []byte) uint32 {
	sum := ^uint32(0)
	for _, c := range text {
		sum = table[byte(sum)^c] ^ sum>>8
	}
	return ^sum
}

var table = makeTable()

func makeTable() (t [256]uint32) {
	for i := range t {
		c := uint32(i)
		for range 8 {
			if c&1 != 0 {
				c = c>>1 ^ 0xedb88320
			} else {
				c >>= 1
			}
		}
		t[i] = c
	}
	return t
}
