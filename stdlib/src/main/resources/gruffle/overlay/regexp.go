package regexp

import (
	"io"
	"regexp/syntax"
	"strings"
	"unicode/utf8"
)

// Both engines work on a string here, of which a slice of bytes is a view, and decode what is ASCII themselves. Their state is in local variables:
// gc keeps theirs in structs from a pool, with slices of structs in them, where each append and cut makes objects here. For the same reason long texts, too,
// are for the backtracker, which knows of a window of them only; gc's machine of threads has those where a way from one place is longer than the widest window.

// view is a string of these bytes, without a copy.
func view(b []byte) string

// doOnePass matches where each rune leaves one way to go on.
func (re *Regexp) doOnePass(r io.RuneReader, b []byte, s string, pos, ncap int, dst []int) []int {
	if r != nil {
		return re.go_doOnePass(r, b, s, pos, ncap, dst)
	}
	if re.cond == ^syntax.EmptyOp(0) { // no text matches
		return nil
	}
	if b != nil {
		s = view(b)
	}
	insts := re.onepass.Inst
	pc := uint32(re.onepass.Start)
	if pos == 0 && len(re.prefix) > 0 && holds(syntax.EmptyOp(insts[pc].Arg), s, 0) {
		if !strings.HasPrefix(s, re.prefix) {
			return nil
		}
		pos = len(re.prefix)
		pc = re.prefixEnd
	}
	first := len(dst)
	dst = withNone(dst, ncap)
	caps := dst[first:]
	here := runeAt(s, pos)
	for {
		inst := &insts[pc]
		pc = inst.Out
		switch inst.Op {
		case syntax.InstAlt, syntax.InstAltMatch:
			pc = onePassNext(inst, rune(here>>3))
		case syntax.InstCapture:
			if int(inst.Arg) < len(caps) {
				caps[inst.Arg] = pos
			}
		case syntax.InstEmptyWidth:
			if !holds(syntax.EmptyOp(inst.Arg), s, pos) {
				return nil
			}
		case syntax.InstNop:
		case syntax.InstMatch:
			if len(caps) > 0 {
				caps[0] = 0
				caps[1] = pos
			}
			return dst
		case syntax.InstFail:
			return nil
		default:
			if !takes(&inst.Inst, rune(here>>3)) {
				return nil
			}
			pos += here & 7
			here = runeAt(s, pos)
		}
	}
}

// runeAt is the rune at pos in all but the last three bits, which are its width: endOfText and 0 at the end.
func runeAt(s string, pos int) int {
	if pos >= len(s) {
		return int(endOfText) << 3
	}
	if c := s[pos]; c < utf8.RuneSelf {
		return int(c)<<3 | 1
	}
	c, width := utf8.DecodeRuneInString(s[pos:])
	return int(c)<<3 | width
}

// withNone is dst with n more numbers, which are -1.
func withNone(dst []int, n int) []int {
	first := len(dst)
	if cap(dst)-first < n {
		dst = append(make([]int, 0, first+n), dst...)
	}
	dst = dst[:first+n]
	for i := first; i < len(dst); i++ {
		dst[i] = -1
	}
	return dst
}

// takes reports whether an instruction that is for runes is for this one. The end of the text is none.
func takes(inst *syntax.Inst, c rune) bool {
	switch inst.Op {
	case syntax.InstRune:
		return inst.MatchRunePos(c) >= 0
	case syntax.InstRune1:
		return c == inst.Rune[0]
	case syntax.InstRuneAny:
		return c != endOfText
	case syntax.InstRuneAnyNotNL:
		return c != '\n' && c != endOfText
	}
	panic("regexp: instruction without rune")
}

// holds reports whether what op asks for is true between two runes of s. Bytes will do, since all that it looks at is ASCII.
func holds(op syntax.EmptyOp, s string, pos int) bool {
	if op&syntax.EmptyBeginText != 0 && pos > 0 || op&syntax.EmptyEndText != 0 && pos < len(s) {
		return false
	}
	if op&syntax.EmptyBeginLine != 0 && pos > 0 && s[pos-1] != '\n' {
		return false
	}
	if op&syntax.EmptyEndLine != 0 && pos < len(s) && s[pos] != '\n' {
		return false
	}
	if op&(syntax.EmptyWordBoundary|syntax.EmptyNoWordBoundary) != 0 {
		boundary := (pos > 0 && syntax.IsWordChar(rune(s[pos-1]))) != (pos < len(s) && syntax.IsWordChar(rune(s[pos])))
		return boundary && op&syntax.EmptyNoWordBoundary == 0 || !boundary && op&syntax.EmptyWordBoundary == 0
	}
	return true
}

// A tracker is one search by the backtracker.
type tracker struct {
	insts   []syntax.Inst
	s       string
	from    int      // where the window begins
	places  int      // in the window
	wish    int      // how many there would be if the text were longer
	visited []uint64 // a bit for each instruction and place of the window
	caps    []int    // of the way that is tried
	best    []int    // of the match so far
	jobs    []uint64
	longest bool
	left    bool // the way that was tried leaves the window
}

// Jobs are ways to go back to: an instruction and a place, or, with this bit, the value of a capture that comes back.
const restore = 1 << 63

// firstBits is how large a window is to begin with: most ways are short, and a search for each match would have to clear more.
const firstBits = 2048

// doExecute chooses the engine.
func (re *Regexp) doExecute(r io.RuneReader, b []byte, s string, pos, ncap int, dst []int) []int {
	if r != nil || re.onepass != nil || re.maxBitStateLen == 0 || len(b)+len(s) < re.minInputLen {
		return re.go_doExecute(r, b, s, pos, ncap, dst)
	}
	if dst == nil { // for which nil as a result would say that there is no match
		dst = arrayNoInts[:0:0]
	}
	text := s
	if b != nil {
		text = view(b)
	}
	most := re.maxBitStateLen
	if ncap == 0 && len(text) >= most {
		most = min(most, 4*firstBits/len(re.prog.Inst)+8) // the machine stops at any match, however far the ways before it go
	}
	found, stuck := re.search(text, pos, ncap, most, dst)
	if stuck >= 0 {
		return re.go_doExecute(nil, b, s, stuck, ncap, dst)
	}
	return found
}

// backtrack is search for a text that the widest window has room for.
func (re *Regexp) backtrack(b []byte, s string, pos, ncap int, dst []int) []int {
	if b != nil {
		s = view(b)
	}
	found, _ := re.search(s, pos, ncap, re.maxBitStateLen, dst)
	return found
}

// search tries ways in the order of preference. No instruction is tried twice at one place: it would fail as it has. The widest window has room for most places.
// If a way leaves that, no match begins before stuck, which is -1 otherwise.
func (re *Regexp) search(s string, pos, ncap, most int, dst []int) (found []int, stuck int) {
	if re.cond == ^syntax.EmptyOp(0) {
		return nil, -1
	}
	anchored := re.cond&syntax.EmptyBeginText != 0
	if anchored && pos != 0 {
		return nil, -1
	}
	insts := re.prog.Inst
	caps := withNone(nil, 2*ncap)
	t := tracker{
		insts:   insts,
		s:       s,
		wish:    min(firstBits/len(insts)+8, most),
		caps:    caps[:ncap],
		best:    caps[ncap:],
		jobs:    make([]uint64, 0, 24),
		longest: re.longest,
	}
	start := uint32(re.prog.Start)
	head := start // what comes before the first rune
	for insts[head].Op == syntax.InstCapture || insts[head].Op == syntax.InstNop {
		head = insts[head].Out
	}
	first := &insts[head]
	peek := first.Op >= syntax.InstRune
	for {
		if !anchored && len(re.prefix) > 0 {
			skip := strings.Index(s[pos:], re.prefix)
			if skip < 0 {
				return nil, -1
			}
			pos += skip
		}
		here := runeAt(s, pos)
		if !peek || takes(first, rune(here>>3)) {
			for !t.try(start, pos) {
				if !t.left {
					goto next
				}
				if !t.widen(pos, most) {
					return nil, pos
				}
			}
			return append(dst, t.best...), -1
		}
	next:
		if here&7 == 0 || anchored {
			return nil, -1
		}
		pos += here & 7
	}
}

// widen moves the window to pos, which begins a way that has left it. Where the window was new to most of that way it becomes wider, if it can: so no place is in more than two windows of a width.
func (t *tracker) widen(pos, most int) bool {
	if pos-t.from < t.places/2 {
		if t.wish == most {
			return false
		}
		t.wish = min(4*t.wish, most)
	}
	t.move(pos)
	return true
}

// move puts the window at pos and forgets ways.
func (t *tracker) move(pos int) {
	t.left = false
	t.from = pos
	t.places = min(t.wish, len(t.s)-pos+1)
	words := (len(t.insts)*t.places + 63) / 64
	if words > cap(t.visited) {
		t.visited = make([]uint64, words)
	} else {
		t.visited = t.visited[:words]
		clear(t.visited)
	}
	for i := range t.caps {
		t.caps[i], t.best[i] = -1, -1
	}
}

// try looks for a match from pos on.
func (t *tracker) try(pc uint32, pos int) bool {
	if pos-t.from >= t.places {
		t.move(pos)
	}
	if len(t.caps) > 0 {
		t.caps[0] = pos
	}
	insts, s, visited, jobs := t.insts, t.s, t.visited, t.jobs[:0]
	from, places := t.from, uint(t.places)
	alive := true
	for {
		if alive {
			alive = false
			n := uint(pos - from)
			if n >= places {
				t.left = true
				t.jobs = jobs
				return false
			}
			n += uint(pc) * places
			bit := uint64(1) << (n & 63)
			if seen := visited[n>>6]; seen&bit == 0 {
				visited[n>>6] = seen | bit
				inst := &insts[pc]
				pc = inst.Out
				switch inst.Op {
				case syntax.InstAlt, syntax.InstAltMatch:
					jobs = append(jobs, uint64(inst.Arg)<<32|uint64(pos))
					alive = true
				case syntax.InstCapture:
					if int(inst.Arg) < len(t.caps) {
						jobs = append(jobs, restore|uint64(inst.Arg)<<32|uint64(t.caps[inst.Arg]+1))
						t.caps[inst.Arg] = pos
					}
					alive = true
				case syntax.InstEmptyWidth:
					alive = holds(syntax.EmptyOp(inst.Arg), s, pos)
				case syntax.InstNop:
					alive = true
				case syntax.InstMatch:
					if t.matched(pos) {
						t.jobs = jobs
						return true
					}
				case syntax.InstFail:
				default:
					here := runeAt(s, pos)
					alive = takes(inst, rune(here>>3))
					pos += here & 7
				}
			}
			continue
		}
		last := len(jobs) - 1
		if last < 0 {
			t.jobs = jobs
			return t.longest && len(t.best) > 1 && t.best[1] >= 0
		}
		job := jobs[last]
		jobs = jobs[:last]
		if job&restore != 0 {
			t.caps[job&^restore>>32] = int(uint32(job)) - 1
		} else {
			pc, pos, alive = uint32(job>>32), int(uint32(job)), true
		}
	}
}

// matched notes a match that ends at pos, and reports whether there can be no better one.
func (t *tracker) matched(pos int) bool {
	if len(t.caps) == 0 {
		return true
	}
	t.caps[1] = pos
	if old := t.best[1]; old < 0 || t.longest && pos > old {
		copy(t.best, t.caps)
	}
	return !t.longest || pos == len(t.s)
}
