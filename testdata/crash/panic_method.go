package main

type stack struct{ items []int }

func (s *stack) pop() int {
	n := len(s.items) - 1
	v := s.items[n]
	s.items = s.items[:n]
	return v
}

type holder struct{ stack }

func main() {
	h := holder{}
	h.items = append(h.items, 1)
	println(h.pop())
	println(h.pop())
}
