// Gapbuffer measures an editor's text: a gap buffer of runes with a list of line starts and an undo stack of edits behind an interface. Size: edits.
package main

import "gruffle.bench/harness"

type buffer struct {
	text       []rune
	start, end int // of the gap
}

func (b *buffer) len() int { return len(b.text) - (b.end - b.start) }

func (b *buffer) at(i int) rune {
	if i >= b.start {
		i += b.end - b.start
	}
	return b.text[i]
}

func (b *buffer) moveTo(pos int) {
	if pos < b.start {
		n := b.start - pos
		copy(b.text[b.end-n:b.end], b.text[pos:b.start])
		b.start, b.end = pos, b.end-n
	} else if pos > b.start {
		n := pos - b.start
		copy(b.text[b.start:], b.text[b.end:b.end+n])
		b.start, b.end = pos, b.end+n
	}
}

func (b *buffer) insert(pos int, s []rune) {
	b.moveTo(pos)
	if b.end-b.start < len(s) {
		larger := make([]rune, 2*len(b.text)+len(s))
		copy(larger, b.text[:b.start])
		tail := len(b.text) - b.end
		copy(larger[len(larger)-tail:], b.text[b.end:])
		b.text, b.end = larger, len(larger)-tail
	}
	b.start += copy(b.text[b.start:], s)
}

func (b *buffer) remove(pos, n int) []rune {
	b.moveTo(pos)
	removed := append([]rune(nil), b.text[b.end:b.end+n]...)
	b.end += n
	return removed
}

type edit interface {
	undo(b *buffer)
}

type insertion struct{ pos, length int }

func (e insertion) undo(b *buffer) { b.remove(e.pos, e.length) }

type deletion struct {
	pos  int
	text []rune
}

func (e *deletion) undo(b *buffer) { b.insert(e.pos, e.text) }

func (b *buffer) lines() []int {
	starts := []int{0}
	for i := range b.len() {
		if b.at(i) == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}

func main() {
	pieces := [][]rune{[]rune("func main() {\n"), []rune("\t"), []rune("größer"), []rune("x := 1\n"), []rune("}\n\n"), []rune("世界 ")}
	harness.Run(550_000, func(size int) any {
		b := new(buffer)
		var history []edit
		x := uint32(17)
		random := func(n int) int {
			x = x*1664525 + 1013904223
			return int(x>>8) % n
		}
		sum, cursor := 0, 0
		for i := range size {
			switch op := random(10); {
			case op < 6:
				s := pieces[random(len(pieces))]
				b.insert(cursor, s)
				history = append(history, insertion{cursor, len(s)})
				cursor += len(s)
			case op < 8 && cursor > 10:
				n := 1 + random(8)
				cursor -= n
				history = append(history, &deletion{cursor, b.remove(cursor, n)})
			case op == 8 && len(history) > 0:
				history[len(history)-1].undo(b)
				history = history[:len(history)-1]
				cursor = min(cursor, b.len())
			default:
				cursor = max(0, min(b.len(), cursor+random(2000)-1000))
			}
			if i%2000 == 0 {
				lines := b.lines()
				sum = sum*7 + len(lines)
				cursor = lines[random(len(lines))]
			}
		}
		for i := range b.len() {
			sum = sum*31 + int(b.at(i))
		}
		return sum
	})
}
