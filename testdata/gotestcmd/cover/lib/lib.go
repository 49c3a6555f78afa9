package lib

func Clamp(i int) int {
	switch {
	case i > 3:
		return 1
	}
	return i
}

type Cell[T any] struct{ v T }

func (c *Cell[T]) Set(v T) {
	c.v = v
}

func Same[T any](v T) T {
	return v
}
