package main

import (
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"crypto/x509"
	"encoding/base64"
	"fmt"
	"math/big"
	"math/bits"
)

// Keys and signatures: all that is printed is the same in every run.

const privateKey = "" +
	"MIIEowIBAAKCAQEA1+cCXbRqdey3Sb3Sf7WxQV1QuONEwAmSf/qhe7u78nzr+Ki7xb6m30y3A48ebGc9m5ux/YGa4CRQlY9ObTvp" +
	"nGxDcpk60zGKiR6bUrOMBK6ZybJFQGil1N/uhm0QEncXt9Ccm24RuOVACZBJWd8ezQFzXN1voi3J5LdeaDWhrc7S8AtsOKuutJGe" +
	"5g5cqyMr2MH6yptpZZ0opYdGP9IorxqXa4hKHeIfAFNCeeXwSwk8gf3Egb2teQ2kYsEg+GrIytiMIRTcCSJtMREFwt7IxRvkrPIQ" +
	"KOF4mxKE0Z8jvVTh+Eb5+UEs7NZjdoOHWpCgHo2u2wx21q6n4D7+PCq+RwIDAQABAoIBAAqJDUaBTUif2nnQt3rf5Nxpr0y2Wl58" +
	"mReBpWuiR5OXoPQrV65YlVAEMFIOI8/qYck8Gb1jG6mgXAZQTeVqrQWjCs+GxqYTnsz+H1ozxLtdwcdj2ZlBAgaXPs50d/pOsWuY" +
	"1GuJPXgmR6+vyMSH7LrYPUbkz1O8pENy5zpyk4cln5T1d1L2qPenwG4Aay+wJxfInXeahEGWWM6d3T8G54lTNsck/h2ZnLM6a3R6" +
	"bLEfhvaCnXgaGn+Zs6Zz7rje5fY83VQo5Hs9D5z9trp2LAj/sqT+pbcxZGNgPDRMvgdloUNhseG2puvT1Q/A+1dkzJw5EjTSEMKm" +
	"XBrfP0Ho+5ECgYEA8lvSHycNya9R13jK8LUYWAEjuzXnZ+00tXI1hsVE5jVNg+c9uVQ8oyr8GtymzYMaLNXXg/ETH3uT+mp7M75P" +
	"r3x4Gw5yLopI8QhvIEgkB0GvdsiRbr845Y06BG6lW0w15jV3WPxObcU3pARAW4382oSUm3OAe3b1nfKkgXzCGVMCgYEA5A354PeF" +
	"kJ9eMPPW8Fr1T8PKBAGSjlme2jpPW4FDkYv+DwFZCKe6HNOmWX5bYUGXo8MT16RkivjQ+nzekWzjUUAPyTS4FG3qYy3POiiGrwIV" +
	"hgMDZTpXHfWe5irda0CjVVYGwyMCYr0X31bhvhm79OjEh1NaOW97qPgP1IzMRL0CgYAluFTDtHhY44iBWLN9MzJOwB6njIQvkKOb" +
	"eeMKzrkiezlNRjg9F/c4DgCezajIY5c3UzDvwB2R0NH/L4NtUjlkvqKS03TB+ZPQr9db1t6EopyEiELaUbixQYG+HtptkzbwVXH1" +
	"z48FVqSKSn8ZwMeR2wCmERv2G1Wu94zS+m/bMQKBgClzgN+rHdPTo8MyDvdRERWWeLmRr5nAIGd6AcKYFDf4Qg1oKU6xbdqffbT2" +
	"ipV63p0dcBXaA4xe/V0KJUo5iHfUNQpVUsAj2l58jRX9F73nmxHoqk1T9VG0u1UKpYRBE28HW+NMEbrws84cdJuhAdDaHh6av+OA" +
	"p/FmZTo0/UvhAoGBAN5tpvl2JXRcQzs0tV8GjePZtU1Cib2flEYgbKJW3A1617sAn/0G8ZRKds+VB+jrkbOrG/sNhP/3DaNShyLq" +
	"/neE/qCwPB58TMXhV7oL8oCWYSFVeiX26QeisToxvrLwKj/zPAnjrlwBQ8r4wEYhpsa/UrYI3BkV1sgCUgU+wxoa"

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func digest(parts ...[]byte) string {
	h := sha256.New()
	for _, p := range parts {
		h.Write(p)
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:8])
}

// stream is random bytes that are the same in every run.
type stream struct{ state [32]byte }

func (s *stream) bytes(n int) []byte {
	var out []byte
	for len(out) < n {
		s.state = sha256.Sum256(s.state[:])
		out = append(out, s.state[:]...)
	}
	return out[:n]
}

func rsaKeys() {
	k := must(x509.ParsePKCS1PrivateKey(must(base64.StdEncoding.DecodeString(privateKey))))
	fmt.Println("rsa", k.N.BitLen(), k.Validate())
	s := &stream{}
	for i := range 1 {
		sum := sha256.Sum256(s.bytes(10 + i))
		sig := must(rsa.SignPKCS1v15(nil, k, crypto.SHA256, sum[:]))
		fmt.Println("pkcs1v15", digest(sig), rsa.VerifyPKCS1v15(&k.PublicKey, crypto.SHA256, sum[:], sig))
		sig[20] ^= 1
		fmt.Println("changed", rsa.VerifyPKCS1v15(&k.PublicKey, crypto.SHA256, sum[:], sig))
		pss := must(rsa.SignPSS(rand.Reader, k, crypto.SHA256, sum[:], nil))
		fmt.Println("pss", rsa.VerifyPSS(&k.PublicKey, crypto.SHA256, sum[:], pss, nil))
		text := s.bytes(30)
		sealed := must(rsa.EncryptOAEP(sha256.New(), rand.Reader, &k.PublicKey, text, []byte("label")))
		fmt.Println("oaep", string(must(rsa.DecryptOAEP(sha256.New(), nil, k, sealed, []byte("label")))) == string(text))
		_, err := rsa.DecryptOAEP(sha256.New(), nil, k, sealed, []byte("other"))
		fmt.Println("oaep", err)
	}
}

func curves() {
	s := &stream{state: [32]byte{1}}
	for i, c := range []ecdh.Curve{ecdh.P256(), ecdh.X25519()} {
		const size = 32
		var last *ecdh.PublicKey
		for range 2 {
			b := s.bytes(size)
			if i == 0 {
				b[0] = 0 // below the order
			}
			k := must(c.NewPrivateKey(b))
			fmt.Println(c, "public", digest(k.PublicKey().Bytes()))
			if last != nil {
				fmt.Println(c, "shared", digest(must(k.ECDH(last))))
			}
			last = k.PublicKey()
		}
		for _, small := range []byte{1, 2, 17, 33} {
			b := make([]byte, size)
			b[size-1] = small
			k, err := c.NewPrivateKey(b)
			if err != nil {
				fmt.Println(c, err)
				continue
			}
			fmt.Println(c, small, digest(k.PublicKey().Bytes(), must(k.ECDH(last))))
		}
		_, err := c.NewPublicKey(make([]byte, 3))
		fmt.Println(c, err)
		bad := last.Bytes()
		bad[len(bad)-1] ^= 1
		if i == 0 {
			_, err = c.NewPublicKey(bad)
			fmt.Println(c, err)
		}
	}
	for _, c := range []elliptic.Curve{elliptic.P256()} {
		k := must(ecdsa.GenerateKey(c, rand.Reader))
		for i := range 1 {
			sum := sha512.Sum512(s.bytes(i + 1))
			sig := must(ecdsa.SignASN1(rand.Reader, k, sum[:]))
			fmt.Println(c.Params().Name, ecdsa.VerifyASN1(&k.PublicKey, sum[:], sig))
			sum[3] ^= 4
			fmt.Println(c.Params().Name, ecdsa.VerifyASN1(&k.PublicKey, sum[:], sig))
		}
		none := make([]byte, 32) // so the generator's part of the check is no point
		sig := must(ecdsa.SignASN1(rand.Reader, k, none))
		fmt.Println(c.Params().Name, ecdsa.VerifyASN1(&k.PublicKey, none, sig))
		// Sums of multiples that are the same point, opposite ones, or none.
		p := c.Params()
		for _, n := range []int64{1, 1 << 40} {
			x, y := c.ScalarBaseMult(big.NewInt(n).Bytes())
			x2, y2 := c.ScalarMult(p.Gx, p.Gy, big.NewInt(n).Bytes())
			less := new(big.Int).Sub(p.N, big.NewInt(n))
			x3, y3 := c.ScalarMult(p.Gx, p.Gy, less.Bytes())
			x4, y4 := c.Add(x, y, x2, y2)
			x5, y5 := c.Double(x, y)
			x6, y6 := c.Add(x, y, x3, y3)
			fmt.Println(p.Name, n, x.Cmp(x2) == 0 && y.Cmp(y2) == 0, x3.Cmp(x) == 0, y3.Cmp(y) == 0,
				x4.Cmp(x5) == 0 && y4.Cmp(y5) == 0, x6, y6, digest(x.Bytes(), y5.Bytes()))
		}
		x, y := c.ScalarMult(p.Gx, p.Gy, p.N.Bytes())
		fmt.Println(p.Name, x, y)
		x, y = c.ScalarBaseMult(p.N.Bytes())
		fmt.Println(p.Name, x, y)
	}
	seed := s.bytes(32)
	k := ed25519.NewKeyFromSeed(seed)
	for i := range 4 {
		text := s.bytes(40 * i)
		sig := ed25519.Sign(k, text)
		fmt.Println("ed25519", digest(sig), ed25519.Verify(k.Public().(ed25519.PublicKey), text, sig))
		sig[40] ^= 1
		fmt.Println("ed25519", ed25519.Verify(k.Public().(ed25519.PublicKey), text, sig))
	}
}

// known has a signature that others have made.
func known() {
	x, _ := new(big.Int).SetString("60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6", 16)
	y, _ := new(big.Int).SetString("7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299", 16)
	r, _ := new(big.Int).SetString("efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716", 16)
	s, _ := new(big.Int).SetString("f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8", 16)
	sum := sha256.Sum256([]byte("sample"))
	key := &ecdsa.PublicKey{Curve: elliptic.P256(), X: x, Y: y}
	fmt.Println("known", ecdsa.Verify(key, sum[:], r, s), ecdsa.Verify(key, sum[:], s, r))
}

func streams() {
	s := &stream{state: [32]byte{2}}
	block := must(aes.NewCipher(s.bytes(24)))
	iv := s.bytes(16)
	for i := range 12 {
		iv[8+i%8] = 0xFF
	}
	c := cipher.NewCTR(block, iv)
	var all []byte
	for n := range 70 {
		b := make([]byte, n)
		c.XORKeyStream(b, s.bytes(n))
		all = append(all, b...)
	}
	fmt.Println("ctr", digest(all))
	again := cipher.NewCTR(block, iv)
	again.XORKeyStream(all, all)
	fmt.Println("ctr", digest(all))
	for _, shift := range []int{1, 15, 16, 17, 64} {
		func() {
			defer func() { fmt.Println("overlap", shift, recover()) }()
			b := make([]byte, 200)
			again.XORKeyStream(b[:100], b[shift:shift+90])
		}()
		func() {
			defer func() { fmt.Println("apart", shift, recover()) }()
			b := make([]byte, 200)
			again.XORKeyStream(b[:shift], b[shift:2*shift])
			again.XORKeyStream(b[:shift], b[100:100+shift+1])
		}()
	}
	gcm := must(cipher.NewGCM(block))
	for n := range 40 {
		nonce, text, more := s.bytes(12), s.bytes(n*3), s.bytes(n)
		sealed := gcm.Seal(nil, nonce, text, more)
		back := must(gcm.Open(nil, nonce, sealed, more))
		sealed[n] ^= 1
		_, err := gcm.Open(nil, nonce, sealed, more)
		sealed[n] ^= 1
		if n%8 == 0 {
			fmt.Println("gcm", n, digest(sealed), string(back) == string(text), err)
		}
		in := append(make([]byte, 0, 300), text...)
		if string(gcm.Seal(in[:0], nonce, in, more)) != string(sealed) {
			fmt.Println("gcm in place", n)
		}
	}
	for n := range 300 {
		b := s.bytes(n)
		if n%50 != 7 {
			continue
		}
		x, y := sha3.Sum256(b), sha3.Sum512(b)
		fmt.Println("sha3", n, digest(x[:], y[:], sha3.SumSHAKE128(b, n), sha3.SumSHAKE256(b, 2*n)))
	}
}

// words has sums, differences and products of several words, with every kind of carry.
func words() {
	state := uint64(1)
	next := func() uint64 {
		state = state*6364136223846793005 + 1442695040888963407
		switch state >> 60 {
		case 0:
			return 0
		case 1:
			return ^uint64(0)
		case 2:
			return 1 << 63
		}
		return state ^ state>>31
	}
	var sum, difference, product [6]uint64
	for range 500 {
		var a, b [6]uint64
		for i := range a {
			a[i], b[i] = next(), next()
		}
		var c, d uint64
		for i := range a {
			a[i], c = bits.Add64(a[i], b[i], c)
			sum[i], d = bits.Sub64(sum[i], a[i], d)
		}
		var high, low uint64
		low, high = bits.Add64(a[0], a[1], 0)
		high, c = bits.Sub64(high, low, c&1)
		difference[0], difference[1], difference[2] = difference[0]^low, difference[1]^high, difference[2]+c+d
		var e uint
		x, y := uint(a[2]), uint(b[2])
		x, e = bits.Add(x, y, uint(c))
		y, e = bits.Sub(y, x, e)
		difference[3] += uint64(y) ^ uint64(e)
		hi, lo := bits.Mul64(a[3], b[4])
		product[0], c = bits.Add64(product[0], lo, 0)
		product[1], c = bits.Add64(product[1], hi, c)
		product[2], _ = bits.Add64(product[2], 0, c)
		_, c = bits.Add64(a[5], b[5], 1)
		product[3] += c
		a[4], a[4] = bits.Mul64(a[4], a[4])
		product[4] += a[4]
	}
	fmt.Println(sum, difference, product)
}

func main() {
	words()
	streams()
	known()
	curves()
	rsaKeys()
}
