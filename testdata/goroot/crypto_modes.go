// AES by itself, chained, as a counter's and with GHASH: keys of all lengths, texts of all lengths, in place and elsewhere, in pieces, with counters that run over,
// and what is forged.
package main

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"fmt"
)

func text(n, seed int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(i*7 + i>>8*13 + seed)
	}
	return b
}

func check(ok bool, what ...any) {
	if !ok {
		fmt.Println(append([]any{"wrong:"}, what...)...)
	}
}

// again does it so often that it is compiled.
func again() {
	block, _ := aes.NewCipher(text(32, 1))
	g, _ := cipher.NewGCM(block)
	in, iv := text(500, 2), text(16, 3)
	for i := range 3000 {
		out := bytes.Clone(in[:496])
		cipher.NewCBCEncrypter(block, iv).CryptBlocks(out, out)
		cipher.NewCBCDecrypter(block, iv).CryptBlocks(out, out)
		block.Encrypt(out[16:], out[16:32])
		block.Decrypt(out[16:], out[16:])
		check(bytes.Equal(out, in[:496]), "again", i)
		back, err := g.Open(nil, iv[:12], g.Seal(nil, iv[:12], in, iv), iv)
		check(err == nil && bytes.Equal(back, in), "sealed again", i)
		in[i%500]++
	}
}

func main() {
	sizes := []int{0, 1, 15, 16, 17, 31, 32, 48, 100, 127, 128, 129, 255, 256, 1000, 1024, 4095, 4096, 4097, 4112, 9000}
	for _, k := range []int{16, 24, 32} {
		sum := sha256.New()
		block, err := aes.NewCipher(text(k, k))
		if err != nil {
			panic(err)
		}
		one := make([]byte, 16)
		block.Encrypt(one, text(20, 3))
		fmt.Printf("%d %x", k, one)
		block.Decrypt(one, one)
		check(bytes.Equal(one, text(16, 3)), "one block", k)
		for _, n := range sizes {
			in := text(n, n)
			for _, iv := range [][]byte{text(16, 9), bytes.Repeat([]byte{255}, 16)} {
				out := make([]byte, n)
				cipher.NewCTR(block, iv).XORKeyStream(out, in)
				sum.Write(out)
				pieces := bytes.Clone(out)
				c := cipher.NewCTR(block, iv)
				for i := 0; i < n; {
					m := min(n-i, 1+i%37)
					c.XORKeyStream(pieces[i:i+m], pieces[i:i+m])
					i += m
				}
				check(bytes.Equal(pieces, in), "counter in pieces", n)
				whole := n / 16 * 16
				cipher.NewCBCEncrypter(block, iv).CryptBlocks(out, in[:whole])
				sum.Write(out[:whole])
				d := cipher.NewCBCDecrypter(block, iv)
				half := whole / 32 * 16
				d.CryptBlocks(out[:half], out[:half])
				elsewhere := make([]byte, whole-half)
				d.CryptBlocks(elsewhere, out[half:whole])
				check(bytes.Equal(append(out[:half:half], elsewhere...), in[:whole]), "chained", n)
			}
			for _, nonce := range [][]byte{text(12, n), text(16, n), text(5, 1)} {
				g, err := cipher.NewGCMWithNonceSize(block, len(nonce))
				if err != nil {
					panic(err)
				}
				sealed := g.Seal([]byte("before"), nonce, in, text(n%70, 2))
				sum.Write(sealed)
				back, err := g.Open(sealed[6:6], nonce, bytes.Clone(sealed[6:]), text(n%70, 2))
				check(err == nil && bytes.Equal(back, in), "sealed", n, err)
				sealed = g.Seal(nil, nonce, in, nil)
				sealed[len(sealed)/2] ^= 1
				_, err = g.Open(nil, nonce, sealed, nil)
				check(err != nil, "forged", n)
				if n == 16 && len(nonce) == 12 {
					fmt.Print(" ", err)
				}
			}
		}
		fmt.Printf(" %x\n", sum.Sum(nil)[:8])
	}
	again()
	for _, n := range sizes {
		b := text(n, 1)
		x, y, z, w := sha1.Sum(b), sha256.Sum256(b), sha512.Sum512(b), md5.Sum(b)
		fmt.Printf("%d %x %x %x %x\n", n, x[:3], y[:3], z[:3], w[:3])
	}
	for i, f := range []func(b cipher.Block){
		func(b cipher.Block) { b.Encrypt(make([]byte, 16), make([]byte, 15)) },
		func(b cipher.Block) { b.Decrypt(make([]byte, 15), make([]byte, 16)) },
		func(b cipher.Block) { a := make([]byte, 40); b.Encrypt(a[1:], a) },
		func(b cipher.Block) { a := make([]byte, 40); cipher.NewCTR(b, a[:16]).XORKeyStream(a[1:33], a[:32]) },
		func(b cipher.Block) { a := make([]byte, 40); cipher.NewCTR(b, a[:16]).XORKeyStream(a[:31], a[:32]) },
		func(b cipher.Block) { a := make([]byte, 40); cipher.NewCTR(b, a[:15]) },
		func(b cipher.Block) { a := make([]byte, 40); cipher.NewCBCEncrypter(b, a[:16]).CryptBlocks(a, a[:17]) },
		func(b cipher.Block) {
			a := make([]byte, 40)
			cipher.NewCBCDecrypter(b, a[:16]).CryptBlocks(a[16:], a[8:40])
		},
	} {
		func() {
			defer func() { fmt.Println(i, recover()) }()
			b, _ := aes.NewCipher(make([]byte, 16))
			f(b)
		}()
	}
	_, err := aes.NewCipher(make([]byte, 17))
	fmt.Println(err)
}
