// Package encoding has the interfaces of values that know how to be written as bytes or text.
package encoding

// A BinaryMarshaler can be written as bytes.
type BinaryMarshaler interface {
	MarshalBinary() (data []byte, err error)
}

// A BinaryUnmarshaler can be read from what MarshalBinary wrote; it copies what it keeps.
type BinaryUnmarshaler interface {
	UnmarshalBinary(data []byte) error
}

// A BinaryAppender appends its bytes to b.
type BinaryAppender interface {
	AppendBinary(b []byte) ([]byte, error)
}

// A TextMarshaler can be written as text in UTF-8.
type TextMarshaler interface {
	MarshalText() (text []byte, err error)
}

// A TextUnmarshaler can be read from what MarshalText wrote; it copies what it keeps.
type TextUnmarshaler interface {
	UnmarshalText(text []byte) error
}

// A TextAppender appends its text to b.
type TextAppender interface {
	AppendText(b []byte) ([]byte, error)
}
