package binary

func Uvarint(buf []byte) (uint64, int)

func AppendUvarint(buf []byte, x uint64) []byte
