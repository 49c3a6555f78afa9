// Backup measures files that are packed and unpacked: compress/gzip, SHA-256 and CRC-32 of what goes through, base64.
// Size: files.
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"hash/crc32"
	"io"
	"strings"

	"gruffle.bench/harness"
)

type entry struct {
	name   string
	packed string
	digest string
	size   int
}

func main() {
	harness.Run(105, func(size int) any {
		var list []entry
		for i := range size {
			e, err := pack(fmt.Sprintf("dir%d/file%03d.txt", i%7, i), content(i))
			if err != nil {
				panic(err)
			}
			list = append(list, e)
		}
		crc := crc32.NewIEEE()
		packed, plain := 0, 0
		for i, e := range list {
			got, err := unpack(e)
			if err != nil {
				panic(err)
			}
			if !bytes.Equal(got, content(i)) {
				panic("not the same: " + e.name)
			}
			crc.Write(got)
			io.WriteString(crc, e.name+e.digest)
			packed += len(e.packed)
			plain += e.size
		}
		return fmt.Sprint(plain, packed*10/plain, crc.Sum32())
	})
}

func pack(name string, data []byte) (entry, error) {
	var b strings.Builder
	text := base64.NewEncoder(base64.StdEncoding, &b)
	zip := gzip.NewWriter(text)
	zip.Name = name
	hash := sha256.New()
	if _, err := io.Copy(io.MultiWriter(zip, hash), bytes.NewReader(data)); err != nil {
		return entry{}, err
	}
	if err := zip.Close(); err != nil {
		return entry{}, err
	}
	if err := text.Close(); err != nil {
		return entry{}, err
	}
	return entry{name, b.String(), hex.EncodeToString(hash.Sum(nil)), len(data)}, nil
}

func unpack(e entry) ([]byte, error) {
	zip, err := gzip.NewReader(base64.NewDecoder(base64.StdEncoding, strings.NewReader(e.packed)))
	if err != nil {
		return nil, err
	}
	hash := sha256.New()
	data, err := io.ReadAll(io.TeeReader(zip, hash))
	if err != nil {
		return nil, err
	}
	if digest := hex.EncodeToString(hash.Sum(nil)); digest != e.digest || zip.Name != e.name {
		return nil, fmt.Errorf("%s is %s, not %s", e.name, digest, e.digest)
	}
	return data, zip.Close()
}

// content is some text that repeats itself, but not soon.
func content(seed int) []byte {
	words := strings.Fields("the quick brown fox jumps over a lazy dog while seven wizards of boxing make quite vexed jokes")
	r := uint32(seed)
	var b []byte
	for len(b) < 60_000 {
		r = r*1664525 + 1013904223
		b = append(b, words[r>>16%32%uint32(len(words))]...)
		b = append(b, " \n.,"[r>>10%4])
		if r>>28 == 0 {
			b = fmt.Appendf(b, "%x", r)
		}
	}
	return b
}
