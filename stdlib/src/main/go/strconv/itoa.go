package strconv

// FormatUint returns i in the given base, 2 to 36, with small letters.
func FormatUint(i uint64, base int) string {
	checkBase(base)
	return formatUint(i, base)
}

// FormatInt returns i in the given base, 2 to 36, with small letters.
func FormatInt(i int64, base int) string {
	checkBase(base)
	return formatInt(i, base)
}

// AppendInt appends what FormatInt returns.
func AppendInt(dst []byte, i int64, base int) []byte {
	checkBase(base)
	return appendInt(dst, i, base)
}

// AppendUint appends what FormatUint returns.
func AppendUint(dst []byte, i uint64, base int) []byte {
	checkBase(base)
	return appendUint(dst, i, base)
}

func checkBase(base int) {
	if base < 2 || 36 < base {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
}
