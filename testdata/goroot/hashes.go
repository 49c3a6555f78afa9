package main

import (
	"archive/zip"
	"bytes"
	"compress/bzip2"
	"compress/flate"
	"compress/gzip"
	"compress/lzw"
	"compress/zlib"
	"encoding/base64"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
	"hash/fnv"
	"io"
	"strings"
)

func main() {
	data := []byte(strings.Repeat("The quick brown fox jumps over the lazy dog. ", 50))
	hashes := []struct {
		name string
		h    hash.Hash
	}{
		{"adler32", adler32.New()}, {"crc32", crc32.NewIEEE()}, {"castagnoli", crc32.New(crc32.MakeTable(crc32.Castagnoli))}, {"koopman", crc32.New(crc32.MakeTable(crc32.Koopman))},
		{"crc64 iso", crc64.New(crc64.MakeTable(crc64.ISO))}, {"crc64 ecma", crc64.New(crc64.MakeTable(crc64.ECMA))},
		{"fnv32", fnv.New32()}, {"fnv32a", fnv.New32a()}, {"fnv64", fnv.New64()}, {"fnv64a", fnv.New64a()}, {"fnv128", fnv.New128()}, {"fnv128a", fnv.New128a()},
	}
	for _, x := range hashes {
		fmt.Printf("%s %x ", x.name, x.h.Sum(nil))
		x.h.Write(data[:7])
		fmt.Printf("%x ", x.h.Sum(nil))
		x.h.Write(data[7:])
		fmt.Printf("%x %d %d\n", x.h.Sum(nil), x.h.Size(), x.h.BlockSize())
	}
	fmt.Printf("%08x %08x\n", crc32.ChecksumIEEE([]byte("hello")), crc32.Update(0, crc32.IEEETable, data))

	var gz bytes.Buffer
	w, _ := gzip.NewWriterLevel(&gz, gzip.BestCompression)
	w.Name = "fox"
	w.Write(data)
	w.Close()
	r, err := gzip.NewReader(&gz)
	if err != nil {
		panic(err)
	}
	back, err := io.ReadAll(r)
	fmt.Println(r.Name, len(back), err, bytes.Equal(back, data))
	for level := flate.HuffmanOnly; level <= flate.BestCompression; level++ {
		var z bytes.Buffer
		w, err := flate.NewWriter(&z, level)
		if err != nil {
			panic(err)
		}
		w.Write(data)
		w.Close()
		n := z.Len()
		back, err := io.ReadAll(flate.NewReader(&z))
		fmt.Print(level, " ", n, " ", err, " ", bytes.Equal(back, data), "; ")
	}
	fmt.Println()
	var zl bytes.Buffer
	zw := zlib.NewWriter(&zl)
	zw.Write(data)
	zw.Close()
	zr, _ := zlib.NewReader(&zl)
	back, err = io.ReadAll(zr)
	fmt.Println(len(back), err)
	var lz bytes.Buffer
	lw := lzw.NewWriter(&lz, lzw.LSB, 8)
	lw.Write(data)
	lw.Close()
	fmt.Println(lz.Len())
	back, err = io.ReadAll(lzw.NewReader(&lz, lzw.LSB, 8))
	fmt.Println(len(back), err)
	bz, _ := base64.StdEncoding.DecodeString("QlpoOTFBWSZTWTlPgYUAAAIdgAQAEAASwFAgACEmI0D0EAAhxbGxxf4u5IpwoSByfAQYAAA=")
	back, err = io.ReadAll(bzip2.NewReader(bytes.NewReader(bz)))
	fmt.Printf("%q %v\n", back, err != nil)
	_, err = gzip.NewReader(strings.NewReader("not gzip at all"))
	fmt.Println(err)

	var arch bytes.Buffer
	aw := zip.NewWriter(&arch)
	fw, _ := aw.Create("dir/a.txt")
	fw.Write(data[:100])
	fw, _ = aw.CreateHeader(&zip.FileHeader{Name: "stored", Method: zip.Store})
	io.WriteString(fw, "stored content")
	aw.Close()
	ar, err := zip.NewReader(bytes.NewReader(arch.Bytes()), int64(arch.Len()))
	fmt.Println(err)
	for _, f := range ar.File {
		rc, _ := f.Open()
		b, err := io.ReadAll(rc)
		fmt.Println(f.Name, f.Method, len(b), f.CRC32, err)
	}
}
