package sync

// result is what a function called once has given; V is what it returns.
type result[V any] struct {
	once     Once
	f        func() V
	value    V
	returned bool
	panicked any
}

func (r *result[V]) get() V {
	r.once.Do(r.run)
	if !r.returned {
		panic(r.panicked)
	}
	return r.value
}

func (r *result[V]) run() {
	defer func() {
		r.f = nil // lets what it has captured go
		if !r.returned {
			r.panicked = recover()
			panic(r.panicked)
		}
	}()
	r.value = r.f()
	r.returned = true
}

// OnceValue returns a function that calls f the first time only and returns its value every time. If f panics, every call panics with
// the same value.
func OnceValue[T any](f func() T) func() T {
	r := &result[T]{f: f}
	return func() T { return r.get() }
}

// OnceValues is OnceValue for two values.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	type pair struct {
		v1 T1
		v2 T2
	}
	r := &result[pair]{f: func() (p pair) {
		p.v1, p.v2 = f()
		return
	}}
	return func() (T1, T2) {
		p := r.get()
		return p.v1, p.v2
	}
}
