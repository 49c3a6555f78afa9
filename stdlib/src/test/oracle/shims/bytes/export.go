package bytes

var IndexBytePortable = IndexByte

func EqualPortable(a, b []byte) bool { return Equal(a, b) }
