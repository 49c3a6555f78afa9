package binary

func Uvarint(buf []byte) (uint64, int)

func AppendUvarint(buf []byte, x uint64) []byte

// The JVM does not make one access of eight: these are single instructions of the processor.

func (littleEndian) Uint16(b []byte) uint16 {
	_ = b[1]
	return load16(b, false)
}

func (littleEndian) PutUint16(b []byte, v uint16) {
	_ = b[1]
	store16(b, v, false)
}

func (littleEndian) Uint32(b []byte) uint32 {
	_ = b[3]
	return load32(b, false)
}

func (littleEndian) PutUint32(b []byte, v uint32) {
	_ = b[3]
	store32(b, v, false)
}

func (littleEndian) Uint64(b []byte) uint64 {
	_ = b[7]
	return load64(b, false)
}

func (littleEndian) PutUint64(b []byte, v uint64) {
	_ = b[7]
	store64(b, v, false)
}

func (bigEndian) Uint16(b []byte) uint16 {
	_ = b[1]
	return load16(b, true)
}

func (bigEndian) PutUint16(b []byte, v uint16) {
	_ = b[1]
	store16(b, v, true)
}

func (bigEndian) Uint32(b []byte) uint32 {
	_ = b[3]
	return load32(b, true)
}

func (bigEndian) PutUint32(b []byte, v uint32) {
	_ = b[3]
	store32(b, v, true)
}

func (bigEndian) Uint64(b []byte) uint64 {
	_ = b[7]
	return load64(b, true)
}

func (bigEndian) PutUint64(b []byte, v uint64) {
	_ = b[7]
	store64(b, v, true)
}

// What follows is not checked: b is long enough.

func load16(b []byte, big bool) uint16

func store16(b []byte, v uint16, big bool)

func load32(b []byte, big bool) uint32

func store32(b []byte, v uint32, big bool)

func load64(b []byte, big bool) uint64

func store64(b []byte, v uint64, big bool)
