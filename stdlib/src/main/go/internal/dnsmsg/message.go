// Package dnsmsg writes questions to name servers and reads their answers (RFC 1035, EDNS0 of RFC 6891).
package dnsmsg

import "errors"

// A Type is the kind of a record.
type Type uint16

const (
	TypeA     Type = 1
	TypeNS    Type = 2
	TypeCNAME Type = 5
	TypePTR   Type = 12
	TypeMX    Type = 15
	TypeTXT   Type = 16
	TypeAAAA  Type = 28
	TypeSRV   Type = 33
	TypeOPT   Type = 41
)

const classINET = 1

// An RCode says what a server has to say about a question.
type RCode uint16

const (
	RCodeSuccess       RCode = 0
	RCodeServerFailure RCode = 2
	RCodeNameError     RCode = 3
)

// MaxPacket is the size of answers by UDP that a question with EDNS0 allows.
const MaxPacket = 1232

// Bits of a header.
const (
	bitResponse           = 1 << 15
	bitAuthoritative      = 1 << 10
	bitTruncated          = 1 << 9
	bitRecursionDesired   = 1 << 8
	bitRecursionAvailable = 1 << 7
	bitAuthenticData      = 1 << 5
	maskRCode             = 0xf

	headerSize = 12
)

// A Question is what a server is asked; the name ends in a dot.
type Question struct {
	Name string
	Type Type
}

// ErrName is for names that no message can have.
var ErrName = errors.New("invalid DNS name")

var errShort = errors.New("message too short")

func append16(b []byte, x uint16) []byte { return append(b, byte(x>>8), byte(x)) }

func get16(b []byte) uint16 { return uint16(b[0])<<8 | uint16(b[1]) }

// appendName appends the labels of a name, each with its length in front.
func appendName(b []byte, name string) ([]byte, error) {
	if name == "" || name[len(name)-1] != '.' || len(name) > 254 {
		return nil, ErrName
	}
	if name == "." {
		return append(b, 0), nil
	}
	for name != "" {
		n := 0
		for name[n] != '.' {
			n++
		}
		if n == 0 || n > 63 {
			return nil, ErrName
		}
		b = append(append(b, byte(n)), name[:n]...)
		name = name[n+1:]
	}
	return append(b, 0), nil
}

// AppendQuery appends a message with one question. ad asks whether the answer is authentic; edns allows for larger ones.
func AppendQuery(b []byte, id uint16, q Question, ad, edns bool) ([]byte, error) {
	flags := uint16(bitRecursionDesired)
	if ad {
		flags |= bitAuthenticData
	}
	extra := uint16(0)
	if edns {
		extra = 1
	}
	for _, x := range []uint16{id, flags, 1, 0, 0, extra} {
		b = append16(b, x)
	}
	b, err := appendName(b, q.Name)
	if err != nil {
		return nil, err
	}
	b = append16(append16(b, uint16(q.Type)), classINET)
	if edns {
		b = append(b, 0) // the root's name
		b = append16(append16(b, uint16(TypeOPT)), MaxPacket)
		b = append(b, 0, 0, 0, 0, 0, 0) // no flags, no options
	}
	return b, nil
}

// A Record is one of an answer.
type Record struct {
	Name string
	Type Type
	ttl  uint32

	msg      []byte // the whole message, for names
	from, to int    // the data in there
}

// A Message is a server's answer.
type Message struct {
	ID                 uint16
	Response           bool
	Authoritative      bool
	Truncated          bool
	RecursionAvailable bool
	RCode              RCode // with the upper bits of EDNS0
	Question           Question
	Questions          int

	// Answers has those before Err, if the answers are damaged.
	Answers []Record
	Err     error

	// Additional says that there are records in the last section.
	Additional bool
}

// Parse reads a message. It gives an error if header or question are damaged; otherwise there is at least the one question.
func Parse(b []byte) (*Message, error) {
	if len(b) < headerSize {
		return nil, errShort
	}
	flags := get16(b[2:])
	m := &Message{
		ID:                 get16(b),
		Response:           flags&bitResponse != 0,
		Authoritative:      flags&bitAuthoritative != 0,
		Truncated:          flags&bitTruncated != 0,
		RecursionAvailable: flags&bitRecursionAvailable != 0,
		RCode:              RCode(flags & maskRCode),
		Questions:          int(get16(b[4:])),
	}
	at := headerSize
	if m.Questions == 0 {
		return nil, errShort
	}
	for i := range m.Questions {
		name, next, err := readName(b, at)
		if err != nil {
			return nil, err
		}
		if next+4 > len(b) {
			return nil, errShort
		}
		if i == 0 {
			if get16(b[next+2:]) != classINET {
				return nil, errors.New("not of the Internet")
			}
			m.Question = Question{name, Type(get16(b[next:]))}
		}
		at = next + 4
	}
	m.sections(b, at)
	return m, nil
}

// sections reads what comes after the question.
func (m *Message) sections(b []byte, at int) {
	for section := 0; section < 3; section++ {
		for range get16(b[6+2*section:]) {
			r, next, err := readRecord(b, at)
			if err != nil {
				if section == 0 {
					m.Err = err
				}
				return
			}
			at = next
			switch section {
			case 0:
				m.Answers = append(m.Answers, r)
			case 2:
				m.Additional = true
				if r.Type == TypeOPT {
					m.RCode |= RCode(r.ttl>>24) << 4
					return
				}
			}
		}
	}
}

func readRecord(b []byte, at int) (r Record, next int, err error) {
	name, at, err := readName(b, at)
	if err != nil {
		return r, 0, err
	}
	if at+10 > len(b) {
		return r, 0, errShort
	}
	r = Record{Name: name, Type: Type(get16(b[at:])), msg: b}
	r.ttl = uint32(get16(b[at+4:]))<<16 | uint32(get16(b[at+6:]))
	r.from = at + 10
	r.to = r.from + int(get16(b[at+8:]))
	if r.to > len(b) {
		return r, 0, errShort
	}
	return r, r.to, nil
}

// maxPointers is how often a name may go on elsewhere.
const maxPointers = 10

// readName reads a name, parts of which may be elsewhere in the message. next is where it ends here.
func readName(b []byte, at int) (name string, next int, err error) {
	var text []byte
	pointers := 0
	for {
		if at >= len(b) {
			return "", 0, errShort
		}
		n := int(b[at])
		at++
		switch {
		case n == 0:
			if pointers == 0 {
				next = at
			}
			if len(text) == 0 {
				text = append(text, '.')
			}
			if len(text) > 254 {
				return "", 0, ErrName
			}
			return string(text), next, nil
		case n < 0x40:
			if at+n > len(b) {
				return "", 0, errShort
			}
			for _, c := range b[at : at+n] {
				if c == '.' {
					return "", 0, ErrName
				}
			}
			text = append(append(text, b[at:at+n]...), '.')
			at += n
		case n >= 0xc0:
			if at >= len(b) {
				return "", 0, errShort
			}
			if pointers == 0 {
				next = at + 1
			}
			if pointers++; pointers > maxPointers {
				return "", 0, ErrName
			}
			at = (n&0x3f)<<8 | int(b[at])
		default:
			return "", 0, ErrName
		}
	}
}
