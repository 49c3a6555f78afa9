package bufio

// What a Scanner is to find, where the runtime can.
const (
	cutLines = 1 + iota
	cutWords
)

// cutOf says what split finds; 0 if it is none of ours.
func cutOf(split SplitFunc) int

// line finds the end of the line that begins at buf[start], and where the next one begins; 0 if it goes on beyond buf[:end].
func line(buf []byte, start, end int) (stop, next int)

// word finds the next word, and what comes behind the space after it; 0 if it goes on beyond buf[:end], or has bytes of space that is not ASCII.
func word(buf []byte, start, end int) (from, stop, next int)
