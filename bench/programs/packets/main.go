// Packets measures encoding/binary and bytes.Buffer: headers as structs, fields by ByteOrder, varints, checksums, hex.
// Size: packets.
package main

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/adler32"
	"hash/crc32"
	"io"

	"gruffle.bench/harness"
)

// header is how each packet begins.
type header struct {
	Magic   uint32
	Version uint16
	Kind    uint8
	Flags   uint8
	Length  uint32
	Stamp   int64
}

const magic = 0x7061636b

var errChecksum = errors.New("wrong checksum")

func main() {
	harness.Run(1_200_000, func(size int) any {
		const batch = 1000
		var stream bytes.Buffer
		var scratch []byte
		sum, broken := uint64(0), 0
		for from := 0; from < size; from += batch {
			stream.Reset()
			for i := from; i < min(from+batch, size); i++ {
				scratch = payload(scratch[:0], i)
				if err := write(&stream, i, scratch); err != nil {
					panic(err)
				}
			}
			for {
				n, err := read(&stream)
				if err == io.EOF {
					break
				}
				if errors.Is(err, errChecksum) {
					broken++
				} else if err != nil {
					panic(err)
				}
				sum = sum*31 + n
			}
		}
		return fmt.Sprint(sum, broken)
	})
}

func payload(b []byte, i int) []byte {
	b = binary.AppendUvarint(b, uint64(i)*uint64(i))
	b = binary.AppendVarint(b, int64(500-i))
	b = append(b, "packet"...)
	for j := range i % 20 {
		b = binary.LittleEndian.AppendUint16(b, uint16(i+j))
	}
	return b
}

func write(w *bytes.Buffer, i int, data []byte) error {
	h := header{magic, 2, uint8(i), uint8(i % 2), uint32(len(data)), int64(i) << 20}
	if err := binary.Write(w, binary.BigEndian, h); err != nil {
		return err
	}
	w.Write(data)
	var tail [4]byte
	sum := crc32.ChecksumIEEE(data)
	if i%2 == 1 {
		sum = adler32.Checksum(data)
	}
	if i%1009 == 0 {
		sum++
	}
	binary.LittleEndian.PutUint32(tail[:], sum)
	_, err := w.Write(tail[:])
	return err
}

func read(r *bytes.Buffer) (uint64, error) {
	var h header
	if err := binary.Read(r, binary.BigEndian, &h); err != nil {
		return 0, err
	}
	if h.Magic != magic || h.Version != 2 {
		return 0, fmt.Errorf("no packet: %x", h.Magic)
	}
	data := r.Next(int(h.Length))
	sum := crc32.ChecksumIEEE(data)
	if h.Flags == 1 {
		sum = adler32.Checksum(data)
	}
	if binary.LittleEndian.Uint32(r.Next(4)) != sum {
		return 0, fmt.Errorf("packet of %d: %w", h.Stamp, errChecksum)
	}
	square, n := binary.Uvarint(data)
	rest, m := binary.Varint(data[n:])
	text := hex.EncodeToString(data[n+m:])
	total := square + uint64(rest) + uint64(len(text))
	for _, c := range []byte(text) {
		total = total*7 + uint64(c)
	}
	return total, nil
}
