package main

import (
	"bytes"
	"encoding/ascii85"
	"encoding/base32"
	"encoding/base64"
	"encoding/binary"
	"encoding/csv"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"strings"
)

type header struct {
	Magic   [4]byte
	Version uint16
	Flags   int8
	_       byte
	Size    int64
	Ratio   float32
	Point   struct{ X, Y int16 }
	Tail    [2]uint32
}

func main() {
	for _, s := range []string{"", "f", "fo", "foo", "hello, world", "\xff\xfe\x00\x01"} {
		e := base64.StdEncoding.EncodeToString([]byte(s))
		d, err := base64.StdEncoding.DecodeString(e)
		fmt.Printf("%q %s %s %s %s %s %q %v\n", s, e, base64.URLEncoding.EncodeToString([]byte(s)), base64.RawStdEncoding.EncodeToString([]byte(s)), base32.StdEncoding.EncodeToString([]byte(s)), hex.EncodeToString([]byte(s)), d, err)
	}
	_, err := base64.StdEncoding.DecodeString("ab*d")
	fmt.Println(err)
	_, err = hex.DecodeString("abc")
	fmt.Println(err, errors.Is(err, hex.ErrLength))
	_, err = hex.DecodeString("zz")
	fmt.Println(err)
	fmt.Print(hex.Dump([]byte("some bytes to be dumped\n\x00\xff")))
	w := base64.NewEncoder(base64.StdEncoding, os.Stdout)
	io.WriteString(w, "streaming encoder")
	w.Close()
	fmt.Println()
	r, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader("c3RyZWFt\naW5n")))
	fmt.Println(string(r), err)
	dst := make([]byte, ascii85.MaxEncodedLen(9))
	fmt.Println(string(dst[:ascii85.Encode(dst, []byte("ascii 85!"))]))

	h := header{[4]byte{'G', 'R', 'U', 'F'}, 2, -3, 0, 1 << 40, 1.5, struct{ X, Y int16 }{-1, 2}, [2]uint32{7, math.MaxUint32}}
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		var b bytes.Buffer
		fmt.Println(binary.Write(&b, order, h), binary.Size(h))
		fmt.Printf("% x\n", b.Bytes())
		var back header
		fmt.Println(binary.Read(&b, order, &back), back == h, order)
		var u [8]byte
		order.PutUint64(u[:], 0x0102030405060708)
		fmt.Println(u, order.Uint32(u[:]), order.Uint16(u[6:]))
	}
	buf := binary.AppendUvarint(nil, 300)
	buf = binary.AppendVarint(buf, -12345)
	u, n := binary.Uvarint(buf)
	i, m := binary.Varint(buf[n:])
	fmt.Println(buf, u, n, i, m)
	out, err := binary.Append(nil, binary.BigEndian, []int32{1, -1})
	fmt.Println(out, err)
	var s []int16 = make([]int16, 2)
	fmt.Println(binary.Read(bytes.NewReader([]byte{1, 2, 3}), binary.LittleEndian, s), s)
	fmt.Println(binary.Write(io.Discard, binary.LittleEndian, "no"))

	in := "name,age,note\n\"Smith, J.\",42,\"said \"\"hi\"\"\"\n# comment\nx,,\"multi\nline\"\n"
	c := csv.NewReader(strings.NewReader(in))
	c.Comment = '#'
	rows, err := c.ReadAll()
	fmt.Printf("%q %v\n", rows, err)
	for _, bad := range []string{"a,b\nc", "a,\"b\nc", "a\"b,c", "\"a\"b"} {
		_, err := csv.NewReader(strings.NewReader(bad)).ReadAll()
		fmt.Println(err)
	}
	cw := csv.NewWriter(os.Stdout)
	cw.WriteAll([][]string{{"plain", "with,comma", "with \"quotes\"", " space", ""}, {"a\nb"}})
	cw.Comma = ';'
	cw.Write([]string{"a;b", "c"})
	cw.Flush()
	fmt.Print(string(pem.EncodeToMemory(&pem.Block{Type: "TEST", Headers: map[string]string{"K": "v"}, Bytes: []byte("pem bytes")})))
}
