package flag

import (
	"encoding"
	"errors"
	"reflect"
	"strconv"
	"time"
)

// A Value holds what a flag is set to. Set is called once for each time that the flag is given.
type Value interface {
	String() string
	Set(string) error
}

// A Getter is a Value that can be read as what it is.
type Getter interface {
	Value
	Get() any
}

// boolFlag is a Value whose flag may stand without a value, which means "true".
type boolFlag interface {
	Value
	IsBoolFlag() bool
}

var (
	errParse = errors.New("parse error")
	errRange = errors.New("value out of range")
)

// short leaves out what strconv says about the function and the text.
func short(err error) error {
	var n *strconv.NumError
	if !errors.As(err, &n) {
		return err
	}
	switch n.Err {
	case strconv.ErrSyntax:
		return errParse
	case strconv.ErrRange:
		return errRange
	}
	return err
}

type boolValue bool

func (b *boolValue) Set(s string) error {
	v, err := strconv.ParseBool(s)
	*b = boolValue(v)
	if err != nil {
		return errParse
	}
	return nil
}

func (b *boolValue) Get() any         { return bool(*b) }
func (b *boolValue) String() string   { return strconv.FormatBool(bool(*b)) }
func (b *boolValue) IsBoolFlag() bool { return true }

type intValue int

func (i *intValue) Set(s string) error {
	v, err := strconv.ParseInt(s, 0, strconv.IntSize)
	*i = intValue(v)
	return short(err)
}

func (i *intValue) Get() any       { return int(*i) }
func (i *intValue) String() string { return strconv.Itoa(int(*i)) }

type int64Value int64

func (i *int64Value) Set(s string) error {
	v, err := strconv.ParseInt(s, 0, 64)
	*i = int64Value(v)
	return short(err)
}

func (i *int64Value) Get() any       { return int64(*i) }
func (i *int64Value) String() string { return strconv.FormatInt(int64(*i), 10) }

type uintValue uint

func (i *uintValue) Set(s string) error {
	v, err := strconv.ParseUint(s, 0, strconv.IntSize)
	*i = uintValue(v)
	return short(err)
}

func (i *uintValue) Get() any       { return uint(*i) }
func (i *uintValue) String() string { return strconv.FormatUint(uint64(*i), 10) }

type uint64Value uint64

func (i *uint64Value) Set(s string) error {
	v, err := strconv.ParseUint(s, 0, 64)
	*i = uint64Value(v)
	return short(err)
}

func (i *uint64Value) Get() any       { return uint64(*i) }
func (i *uint64Value) String() string { return strconv.FormatUint(uint64(*i), 10) }

type stringValue string

func (s *stringValue) Set(v string) error {
	*s = stringValue(v)
	return nil
}

func (s *stringValue) Get() any       { return string(*s) }
func (s *stringValue) String() string { return string(*s) }

type float64Value float64

func (f *float64Value) Set(s string) error {
	v, err := strconv.ParseFloat(s, 64)
	*f = float64Value(v)
	return short(err)
}

func (f *float64Value) Get() any       { return float64(*f) }
func (f *float64Value) String() string { return strconv.FormatFloat(float64(*f), 'g', -1, 64) }

type durationValue time.Duration

func (d *durationValue) Set(s string) error {
	v, err := time.ParseDuration(s)
	*d = durationValue(v)
	if err != nil {
		return errParse
	}
	return nil
}

func (d *durationValue) Get() any       { return time.Duration(*d) }
func (d *durationValue) String() string { return time.Duration(*d).String() }

type textValue struct{ target encoding.TextUnmarshaler }

func newTextValue(value encoding.TextMarshaler, target encoding.TextUnmarshaler) textValue {
	p := reflect.ValueOf(target)
	if p.Kind() != reflect.Pointer {
		panic("variable value type must be a pointer")
	}
	v := reflect.ValueOf(value)
	if v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	if v.Type() != p.Type().Elem() {
		panic("default type does not match variable type: " + v.Type().String() + " != " + p.Type().Elem().String())
	}
	p.Elem().Set(v)
	return textValue{target}
}

func (t textValue) Set(s string) error { return t.target.UnmarshalText([]byte(s)) }
func (t textValue) Get() any           { return t.target }

func (t textValue) String() string {
	if m, ok := t.target.(encoding.TextMarshaler); ok {
		if text, err := m.MarshalText(); err == nil {
			return string(text)
		}
	}
	return ""
}

type funcValue func(string) error

func (f funcValue) Set(s string) error { return f(s) }
func (f funcValue) String() string     { return "" }

type boolFuncValue func(string) error

func (f boolFuncValue) Set(s string) error { return f(s) }
func (f boolFuncValue) String() string     { return "" }
func (f boolFuncValue) IsBoolFlag() bool   { return true }
