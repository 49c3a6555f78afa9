package codec

import "example.com/Inventory/internal/trace"

var _ = trace.Note("codec")

type number interface {
	~int | ~int64 | ~uint8
}

// Encode is used through other packages' generic code too.
func Encode[N number](n N) string {
	if n == 0 {
		return "0"
	}
	return encode(n, "")
}

func encode[N number](n N, rest string) string {
	if n == 0 {
		return rest
	}
	return encode(n/2, string(digits[n%2])+rest)
}

const digits = "01"
