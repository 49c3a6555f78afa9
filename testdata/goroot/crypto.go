package main

import (
	"bytes"
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/md5"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/rc4"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"crypto/subtle"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"hash"
	"math/big"
	"time"
)

// pattern gives n bytes that look like nothing in particular.
func pattern(n, seed int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(i*i*7 + i*seed + seed>>3)
	}
	return b
}

func check(what string, err error) {
	if err != nil {
		fmt.Println(what, "fails:", err)
	}
}

func xor() {
	for _, n := range []int{0, 1, 7, 8, 9, 16, 33, 100} {
		a, b := pattern(n+3, 1)[3:], pattern(n+5, 99)[5:]
		dst := make([]byte, n+1)
		got := subtle.XORBytes(dst, a, b)
		fmt.Println(n, got, hex.EncodeToString(dst))
	}
	both := pattern(20, 3)
	subtle.XORBytes(both, both, pattern(20, 4))
	fmt.Println(hex.EncodeToString(both), subtle.ConstantTimeCompare(both, both))
}

func ciphers() {
	for _, size := range []int{16, 24, 32} {
		block, err := aes.NewCipher(pattern(size, 5))
		check("aes", err)
		modes(block)
		gcm, err := cipher.NewGCM(block)
		check("gcm", err)
		sealed := gcm.Seal(nil, pattern(12, 6), pattern(77, 7), pattern(13, 8))
		fmt.Println("gcm", hex.EncodeToString(sealed))
		opened, err := gcm.Open(nil, pattern(12, 6), sealed, pattern(13, 8))
		fmt.Println(bytes.Equal(opened, pattern(77, 7)), err)
		sealed[3]++
		_, err = gcm.Open(nil, pattern(12, 6), sealed, pattern(13, 8))
		fmt.Println(err)
	}
	block, err := des.NewTripleDESCipher(pattern(24, 9))
	check("des", err)
	modes(block)
	stream, err := rc4.NewCipher(pattern(9, 2))
	check("rc4", err)
	out := make([]byte, 30)
	stream.XORKeyStream(out, pattern(30, 1))
	fmt.Println("rc4", hex.EncodeToString(out))
}

func modes(block cipher.Block) {
	n := block.BlockSize()
	iv := pattern(n, 10)
	text := pattern(5*n, 11)
	out := make([]byte, len(text))
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(out, text)
	fmt.Println("cbc", hex.EncodeToString(out))
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(out, out)
	fmt.Println(bytes.Equal(out, text))
	ctr := cipher.NewCTR(block, iv)
	ctr.XORKeyStream(out[:3], text[:3])
	ctr.XORKeyStream(out[3:], text[3:])
	fmt.Println("ctr", hex.EncodeToString(out))
}

func hashes() {
	for _, h := range []func() hash.Hash{
		md5.New, sha1.New, sha256.New, sha512.New,
		func() hash.Hash { return sha3.New224() },
		func() hash.Hash { return sha3.New256() },
		func() hash.Hash { return sha3.New512() },
	} {
		for _, n := range []int{0, 135, 136, 300} {
			mac := hmac.New(h, pattern(40, 12))
			mac.Write(pattern(n/2, 13))
			mac.Write(pattern(n-n/2, 14))
			fmt.Println(mac.Size(), n, hex.EncodeToString(mac.Sum(nil)))
		}
	}
	shake := sha3.NewSHAKE128()
	shake.Write([]byte("gruffle"))
	out := make([]byte, 400)
	shake.Read(out)
	fmt.Println(hex.EncodeToString(out[380:]))
	key, err := hkdf.Key(sha256.New, pattern(10, 1), pattern(4, 2), "info", 42)
	fmt.Println(hex.EncodeToString(key), err)
	key, err = pbkdf2.Key(sha1.New, "password", []byte("salt"), 100, 20)
	fmt.Println(hex.EncodeToString(key), err)
}

func curves() {
	for _, c := range []ecdh.Curve{ecdh.P256(), ecdh.P384(), ecdh.P521(), ecdh.X25519()} {
		size := map[ecdh.Curve]int{ecdh.P384(): 48, ecdh.P521(): 66}[c]
		if size == 0 {
			size = 32
		}
		bits := pattern(size, 15)
		bits[0] = 0
		k1, err := c.NewPrivateKey(bits)
		check("key", err)
		bits[5] ^= 0x55
		k2, err := c.NewPrivateKey(bits)
		check("key", err)
		fmt.Println(c, hex.EncodeToString(k1.PublicKey().Bytes()))
		s1, err := k1.ECDH(k2.PublicKey())
		check("ecdh", err)
		s2, err := k2.ECDH(k1.PublicKey())
		check("ecdh", err)
		fmt.Println(bytes.Equal(s1, s2), hex.EncodeToString(s1))
	}
	for _, c := range []elliptic.Curve{elliptic.P224(), elliptic.P256(), elliptic.P384(), elliptic.P521()} {
		key, err := ecdsa.GenerateKey(c, rand.Reader)
		check("generate", err)
		sum := sha256.Sum256([]byte("text"))
		sig, err := ecdsa.SignASN1(rand.Reader, key, sum[:])
		check("sign", err)
		ok := ecdsa.VerifyASN1(&key.PublicKey, sum[:], sig)
		sum[2]++
		fmt.Println(c.Params().Name, ok, ecdsa.VerifyASN1(&key.PublicKey, sum[:], sig))
	}
	priv := ed25519.NewKeyFromSeed(pattern(32, 16))
	sig := ed25519.Sign(priv, []byte("message"))
	fmt.Println("ed25519", hex.EncodeToString(sig))
	pub := priv.Public().(ed25519.PublicKey)
	fmt.Println(ed25519.Verify(pub, []byte("message"), sig), ed25519.Verify(pub, []byte("massage"), sig))
}

// Just for this test.
const testKey = "MIICdQIBADANBgkqhkiG9w0BAQEFAASCAl8wggJbAgEAAoGBAKu5d7mGZzT36exVSven2CH6Y6FsFh/d8UU35iaqglWoMIk7EWgE" +
	"NRATJR7nX/1BKgWaJ2treaJ8nOFa2uXuWrxANGQ437YEY1PwxsrCl7nQAUcTM+qUNn2XdQcPuv61bErMlCKUcuh6mXbgWCEVbWHv" +
	"+tkP6C4Gzzch9s3vHVeDAgMBAAECgYBMtVWI10PlAlVJD7SkOiKu0uWMZvbfF0o+TEEPxpzf3HiJ5Iva9f4qBxNO4bYcL+6wf/LZ" +
	"5jF4ZsfBVs9vZHC86W0Kw7W4nkVZhVd0TyWF1qdIShxmRC5JkMrsQve+nx1dnwTpdKNFNfBX02KfLegffivJenYDGssWeLjBPn1O" +
	"EQJBANUfmuXSFCMsYc6ws+y/w/sCH/CZReHP9Hr3MZHchy1rXdzmjR0yghPelVX3Guk11juEUbzuk335ewsLFTBN5PkCQQDORbYN" +
	"qPy164rcg5NPcsaiskL1DkwFWzal/0El7sDJWkNoqiAkgw/YRA+De/qdzHs3+vO8//BHEsdl5o3KGEtbAkAIgdJ1CgWzwbnFvlfw" +
	"Q1dXVaZgvD2F3f8sSWG5KMxci8SbZLiNSc7XbDMZ01tHo9aBWa7Jk9xfUu4OasrVusZBAkBlITJvohE8E95B3NRlWE1gyOshAEBv" +
	"Q9gYLHxBX7vvPCzebMJThFpJWp0MhsVJhk5HFOdZG1YvUlqmcBHGKoEPAkAkDesh1GuCGnObiY8omx0LP4j36kFAUz6Nbqtwvek1" +
	"An+TMd0Mr2FUTI9AuzFzKJkUxDUiFcXm5uh302i47mD5"

func rsaKeys() {
	der, err := base64.StdEncoding.DecodeString(testKey)
	check("decode", err)
	parsed, err := x509.ParsePKCS8PrivateKey(der)
	check("parse", err)
	key := parsed.(*rsa.PrivateKey)
	sum := sha256.Sum256([]byte("text"))
	sig, err := rsa.SignPKCS1v15(nil, key, crypto.SHA256, sum[:])
	check("sign", err)
	fmt.Println(rsa.VerifyPKCS1v15(&key.PublicKey, crypto.SHA256, sum[:], sig))
	sig, err = rsa.SignPSS(rand.Reader, key, crypto.SHA256, sum[:], nil)
	check("sign", err)
	fmt.Println(rsa.VerifyPSS(&key.PublicKey, crypto.SHA256, sum[:], sig, nil))
	sealed, err := rsa.EncryptOAEP(sha1.New(), rand.Reader, &key.PublicKey, []byte("secret"), nil)
	check("encrypt", err)
	opened, err := rsa.DecryptOAEP(sha1.New(), nil, key, sealed, nil)
	fmt.Println(string(opened), err)
}

func certificates() {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	check("generate", err)
	template := &x509.Certificate{
		SerialNumber:          big.NewInt(42),
		Subject:               pkix.Name{CommonName: "gruffle", Organization: []string{"Org"}},
		NotBefore:             time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC),
		NotAfter:              time.Date(2040, 1, 1, 0, 0, 0, 0, time.UTC),
		DNSNames:              []string{"example.com", "*.example.org"},
		KeyUsage:              x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
		IsCA:                  true,
		BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	check("create", err)
	block, rest := pem.Decode(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))
	fmt.Println(block.Type, len(rest))
	cert, err := x509.ParseCertificate(block.Bytes)
	check("parse", err)
	fmt.Println(cert.Subject, cert.SerialNumber, cert.DNSNames, cert.SignatureAlgorithm, cert.NotAfter)
	pool := x509.NewCertPool()
	pool.AddCert(cert)
	for _, name := range []string{"example.com", "a.example.org", "example.net"} {
		chains, err := cert.Verify(x509.VerifyOptions{
			DNSName: name, Roots: pool, CurrentTime: time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)})
		fmt.Println(len(chains), err)
	}
	p8, err := x509.MarshalPKCS8PrivateKey(key)
	check("marshal", err)
	back, err := x509.ParsePKCS8PrivateKey(p8)
	check("parse", err)
	fmt.Println(key.Equal(back))
}

func main() {
	xor()
	ciphers()
	hashes()
	curves()
	rsaKeys()
	certificates()
}
