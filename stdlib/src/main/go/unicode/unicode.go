//go:lazy
package unicode

const (
	MaxRune         = '\U0010FFFF' // the greatest code point
	ReplacementChar = '\uFFFD'     // stands for what is no code point
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
)

// Version is the edition of Unicode.
const Version = "15.0.0"

// A RangeTable is a set of code points: sorted ranges that do not overlap, those that fit 16 bits apart.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int // how many of R16 end at MaxLatin1 or before
}

// A Range16 has the code points from Lo to Hi in steps of Stride.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// A Range32 has the code points from Lo to Hi in steps of Stride; some do not fit 16 bits.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// The tables whose code points IsGraphic and IsPrint accept, the latter along with the ASCII space.
var (
	GraphicRanges = []*RangeTable{_L, _M, _N, _P, _S, _Zs}
	PrintRanges   = []*RangeTable{_L, _M, _N, _P, _S}
)

func table(name string) *RangeTable {
	flat := ranges(name)
	n := int(flat[1])
	t := &RangeTable{LatinOffset: int(flat[0])}
	flat = flat[2:]
	if n > 0 {
		t.R16 = make([]Range16, n)
		for i := range t.R16 {
			t.R16[i] = Range16{uint16(flat[3*i]), uint16(flat[3*i+1]), uint16(flat[3*i+2])}
		}
		flat = flat[3*n:]
	}
	if len(flat) > 0 {
		t.R32 = make([]Range32, len(flat)/3)
		for i := range t.R32 {
			t.R32[i] = Range32{flat[3*i], flat[3*i+1], flat[3*i+2]}
		}
	}
	return t
}

// Is reports whether r is in the table.
func Is(rangeTab *RangeTable, r rune) bool {
	u := uint32(r)
	if u <= MaxLatin1 { // at the beginning of a table that may be long
		for i := range rangeTab.R16 {
			if t := &rangeTab.R16[i]; u <= uint32(t.Hi) {
				return u >= uint32(t.Lo) && (t.Stride == 1 || (u-uint32(t.Lo))%uint32(t.Stride) == 0)
			}
		}
		return isIn32(rangeTab.R32, u)
	}
	if r16 := rangeTab.R16; len(r16) > 0 && u <= uint32(r16[len(r16)-1].Hi) {
		lo, hi := 0, len(r16)
		for lo < hi {
			mid := int(uint(lo+hi) >> 1)
			if t := &r16[mid]; u > uint32(t.Hi) {
				lo = mid + 1
			} else if u < uint32(t.Lo) {
				hi = mid
			} else {
				return t.Stride == 1 || (u-uint32(t.Lo))%uint32(t.Stride) == 0
			}
		}
		return false
	}
	return isIn32(rangeTab.R32, u)
}

func isIn32(r32 []Range32, u uint32) bool {
	lo, hi := 0, len(r32)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if t := &r32[mid]; u > t.Hi {
			lo = mid + 1
		} else if u < t.Lo {
			hi = mid
		} else {
			return t.Stride == 1 || (u-t.Lo)%t.Stride == 0
		}
	}
	return false
}

// In reports whether r is in one of the tables.
func In(r rune, ranges ...*RangeTable) bool { return IsOneOf(ranges, r) }

// IsOneOf reports whether r is in one of the tables.
func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

// IsControl reports whether r is a control character (category Cc).
func IsControl(r rune) bool { return 0 <= r && r < ' ' || 0x7F <= r && r < 0xA0 }
