package testing

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// corpusVersion is the first line of a file with an input.
const corpusVersion = "go test fuzz v1"

// decodeCorpus reads the values of an input: each a line with a conversion of a literal.
func decodeCorpus(data []byte) ([]any, error) {
	if len(data) == 0 {
		return nil, errors.New("unmarshal: cannot unmarshal empty string")
	}
	lines := strings.Split(string(data), "\n")
	if len(lines) < 2 {
		return nil, errors.New("unmarshal: must include version and at least one value")
	}
	if v := strings.TrimSuffix(lines[0], "\r"); v != corpusVersion {
		return nil, fmt.Errorf("unmarshal: unknown encoding version: %s", v)
	}
	var values []any
	for _, line := range lines[1:] {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		v, err := decodeValue(line)
		if err != nil {
			return nil, fmt.Errorf("unmarshal: malformed line %q: %v", line, err)
		}
		values = append(values, v)
	}
	return values, nil
}

// decodeValue reads type(literal).
func decodeValue(line string) (any, error) {
	typ, rest, ok := strings.Cut(line, "(")
	arg, end := strings.CutSuffix(rest, ")")
	if !ok || !end {
		return nil, errors.New("expected call expression")
	}
	switch typ {
	case "[]byte":
		s, err := strconv.Unquote(arg)
		return []byte(s), err
	case "string":
		return strconv.Unquote(arg)
	case "bool":
		switch arg {
		case "true":
			return true, nil
		case "false":
			return false, nil
		}
		return nil, errors.New("literal value required for primitive type")
	case "rune", "int32":
		if strings.HasPrefix(arg, "'") {
			s, err := strconv.Unquote(arg)
			r, _ := utf8.DecodeRuneInString(s)
			return r, err
		}
		n, err := strconv.ParseInt(arg, 0, 32)
		return int32(n), err
	case "byte", "uint8":
		if strings.HasPrefix(arg, "'") {
			s, err := strconv.Unquote(arg)
			r, _ := utf8.DecodeRuneInString(s)
			return byte(r), err
		}
		n, err := strconv.ParseUint(arg, 0, 8)
		return uint8(n), err
	case "int":
		n, err := strconv.ParseInt(arg, 0, strconv.IntSize)
		return int(n), err
	case "int8":
		n, err := strconv.ParseInt(arg, 0, 8)
		return int8(n), err
	case "int16":
		n, err := strconv.ParseInt(arg, 0, 16)
		return int16(n), err
	case "int64":
		n, err := strconv.ParseInt(arg, 0, 64)
		return n, err
	case "uint":
		n, err := strconv.ParseUint(arg, 0, strconv.IntSize)
		return uint(n), err
	case "uint16":
		n, err := strconv.ParseUint(arg, 0, 16)
		return uint16(n), err
	case "uint32":
		n, err := strconv.ParseUint(arg, 0, 32)
		return uint32(n), err
	case "uint64":
		n, err := strconv.ParseUint(arg, 0, 64)
		return n, err
	case "float32":
		f, err := strconv.ParseFloat(arg, 32)
		return float32(f), err
	case "float64":
		return strconv.ParseFloat(arg, 64)
	case "math.Float32frombits":
		n, err := strconv.ParseUint(arg, 0, 32)
		return math.Float32frombits(uint32(n)), err
	case "math.Float64frombits":
		n, err := strconv.ParseUint(arg, 0, 64)
		return math.Float64frombits(n), err
	}
	return nil, fmt.Errorf("expected []byte or primitive type")
}
