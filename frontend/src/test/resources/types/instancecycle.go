package p

func grows[T any](n int) {
	if n > 0 {
		grows[[]T](n - 1)
	}
}

func a[T any]() { b[*T]() }
func b[T /* ERROR "instantiation cycle:" */ any]() { a[T]() }

type list[T any] struct{ next *list[T] }

func (l list[T]) m() {
	type local struct{ x T }
	list[local]{}.m()
}
