// The cipher suites that two ends of a TLS connection agree upon: AES comes first where it is fast, as on nearly every machine.
package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"math/big"
	"net"
	"time"
)

func main() {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		panic(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		panic(err)
	}
	server := &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}
	for _, version := range []uint16{tls.VersionTLS12, tls.VersionTLS13} {
		a, b := net.Pipe()
		go func() {
			s := tls.Server(a, server)
			io.WriteString(s, "hello")
			s.Close()
		}()
		c := tls.Client(b, &tls.Config{InsecureSkipVerify: true, MaxVersion: version})
		text, err := io.ReadAll(c)
		state := c.ConnectionState()
		fmt.Println(string(text), err, tls.VersionName(state.Version), tls.CipherSuiteName(state.CipherSuite))
		b.Close()
	}
}
