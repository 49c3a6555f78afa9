package csv

import (
	"bufio"
	"io"
	"unicode/utf8"
)

// Records in which nothing is wrong are cut into fields by the runtime, in the reader's buffer, and taken out of it when they are whole. All else is Go's, which has read
// nothing of it yet.

// record returns the fields of the first record of text, in dst if that has room, and their lines and columns in pairs, in places if that has room; how many bytes it is long, and how
// many lines, with what is skipped before it. Instead of a length: 0 if the record goes on behind text, which is no more than this if last, -1 if it is Go's.
func record(text []byte, last, trim bool, delimiters, line int, places []int, dst []string) (fields []string, where []int, used, lines int)

// appendRecord appends the line of a record; nil if it is too long.
func appendRecord(dst []byte, record []string, comma rune, useCRLF bool) []byte

// delimiters are the comma and above it the comment's byte; -1 if they are none of ASCII, or quotes are not as they should be.
func (r *Reader) delimiters() int {
	if r.LazyQuotes || r.Comma == r.Comment || r.Comma >= utf8.RuneSelf || !validDelim(r.Comma) {
		return -1
	}
	if r.Comment != 0 && (r.Comment >= utf8.RuneSelf || !validDelim(r.Comment)) {
		return -1
	}
	return int(r.Comma | r.Comment<<8)
}

// maxFills is how often a record's end is looked for, each time from its beginning.
const maxFills = 8

func (r *Reader) readRecord(dst []string) ([]string, error) {
	delimiters := r.delimiters()
	if delimiters < 0 {
		return r.go_readRecord(dst)
	}
	var err error
	for range maxFills {
		n := r.r.Buffered()
		if n > 0 {
			text, _ := r.r.Peek(n)
			fields, places, used, lines := record(text, err != nil, r.TrimLeadingSpace, delimiters, r.numLine, r.fieldIndexes[:0], dst)
			if used > 0 && (r.FieldsPerRecord <= 0 || r.FieldsPerRecord == len(fields)) {
				r.take(used, lines)
				r.fieldIndexes = places
				r.fieldPositions = r.fieldPositions[:0]
				if r.FieldsPerRecord == 0 {
					r.FieldsPerRecord = len(fields)
				}
				return fields, nil
			}
			if used != 0 {
				break
			}
		}
		if err != nil {
			break
		}
		if _, err = r.r.Peek(n + 1); err != nil && err != io.EOF {
			break
		}
	}
	if err == nil || err == bufio.ErrBufferFull {
		return r.go_readRecord(dst)
	}
	return r.readEnd(dst, err)
}

func (r *Reader) take(used, lines int) {
	r.r.Discard(used)
	r.offset += int64(used)
	r.numLine += lines
}

// readEnd has Go read what is in the buffer and then meet err, which the buffer no longer knows of.
func (r *Reader) readEnd(dst []string, err error) ([]string, error) {
	source := r.r
	text, _ := source.Peek(source.Buffered())
	r.r = bufio.NewReaderSize(&ending{source, text, err}, source.Size())
	record, err := r.go_readRecord(dst)
	r.r = source
	return record, err
}

// ending reads a text with its error at once, and then goes on with a reader that still has the text.
type ending struct {
	source *bufio.Reader
	text   []byte
	err    error
}

func (e *ending) Read(p []byte) (int, error) {
	if e.err == nil {
		return e.source.Read(p)
	}
	n, err := copy(p, e.text), e.err
	e.source.Discard(n)
	e.err = nil
	return n, err
}

// Of a record of the runtime's fieldIndexes has lines and columns, and fieldPositions is empty.
func (r *Reader) FieldPos(field int) (line, column int) {
	if len(r.fieldPositions) > 0 || field < 0 || 2*field >= len(r.fieldIndexes) {
		return r.go_FieldPos(field)
	}
	return r.fieldIndexes[2*field], r.fieldIndexes[2*field+1]
}

func (w *Writer) Write(record []string) error {
	if w.Comma < utf8.RuneSelf && validDelim(w.Comma) {
		if line := appendRecord(w.w.AvailableBuffer(), record, w.Comma, w.UseCRLF); line != nil {
			_, err := w.w.Write(line)
			return err
		}
	}
	return w.go_Write(record)
}
