// Exprtree measures a small language: source is split into tokens, parsed by recursive descent, simplified and evaluated through an interface. Size: formulas.
package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"gruffle.bench/harness"
)

type expr interface {
	eval(env map[string]float64) (float64, error)
	String() string
}

type (
	number   float64
	variable string
	unary    struct{ x expr }
	binary   struct {
		op   byte
		l, r expr
	}
)

var errZero = errors.New("division by zero")

func (n number) eval(map[string]float64) (float64, error) { return float64(n), nil }

func (v variable) eval(env map[string]float64) (float64, error) {
	x, ok := env[string(v)]
	if !ok {
		return 0, fmt.Errorf("unknown %s", string(v))
	}
	return x, nil
}

func (u *unary) eval(env map[string]float64) (float64, error) {
	x, err := u.x.eval(env)
	return -x, err
}

func (b *binary) eval(env map[string]float64) (float64, error) {
	l, err := b.l.eval(env)
	if err != nil {
		return 0, err
	}
	r, err := b.r.eval(env)
	if err != nil {
		return 0, err
	}
	switch b.op {
	case '+':
		return l + r, nil
	case '-':
		return l - r, nil
	case '*':
		return l * r, nil
	}
	if r == 0 {
		return 0, errZero
	}
	return l / r, nil
}

func (n number) String() string   { return strconv.FormatFloat(float64(n), 'g', -1, 64) }
func (v variable) String() string { return string(v) }
func (u *unary) String() string   { return "-" + u.x.String() }
func (b *binary) String() string {
	return "(" + b.l.String() + " " + string(b.op) + " " + b.r.String() + ")"
}

type parser struct {
	src string
	pos int
	tok string
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' || c == '.' }

func (p *parser) next() {
	for p.pos < len(p.src) && p.src[p.pos] == ' ' {
		p.pos++
	}
	start := p.pos
	if p.pos == len(p.src) {
		p.tok = ""
		return
	}
	class := func(byte) bool { return false }
	switch c := p.src[p.pos]; {
	case isLetter(c):
		class = isLetter
	case isDigit(c):
		class = isDigit
	}
	for p.pos++; p.pos < len(p.src) && class(p.src[p.pos]); p.pos++ {
	}
	p.tok = p.src[start:p.pos]
}

func (p *parser) sum() (expr, error)     { return p.chain("+-", p.product) }
func (p *parser) product() (expr, error) { return p.chain("*/", p.factor) }

func (p *parser) chain(ops string, operand func() (expr, error)) (expr, error) {
	l, err := operand()
	for err == nil && p.tok != "" && strings.Contains(ops, p.tok) {
		op := p.tok[0]
		p.next()
		var r expr
		if r, err = operand(); err == nil {
			l = simplify(&binary{op, l, r})
		}
	}
	return l, err
}

func (p *parser) factor() (expr, error) {
	tok := p.tok
	p.next()
	switch {
	case tok == "":
		return nil, errors.New("unexpected end")
	case tok == "-":
		x, err := p.factor()
		return &unary{x}, err
	case tok == "(":
		x, err := p.sum()
		if err == nil && p.tok != ")" {
			err = fmt.Errorf("expected ) at %d", p.pos)
		}
		p.next()
		return x, err
	case isLetter(tok[0]):
		return variable(tok), nil
	}
	f, err := strconv.ParseFloat(tok, 64)
	return number(f), err
}

func simplify(b *binary) expr {
	switch l := b.l.(type) {
	case number:
		if r, ok := b.r.(number); ok && (b.op != '/' || r != 0) {
			v, _ := (&binary{b.op, l, r}).eval(nil)
			return number(v)
		}
		if l == 0 && b.op == '+' {
			return b.r
		}
	case *unary:
		if b.op == '*' {
			return &unary{&binary{'*', l.x, b.r}}
		}
	}
	return b
}

func formula(random func(int) int, depth int) string {
	if depth == 0 || random(6) == 0 {
		if random(2) == 0 {
			return []string{"x", "y", "rate", "total", "k"}[random(5)]
		}
		return strconv.Itoa(random(50))
	}
	l, r := formula(random, depth-1), formula(random, depth-1)
	switch random(4) {
	case 0:
		return "-(" + l + " - " + r + ")"
	case 1:
		return "(" + l + ") * (" + r + ")"
	case 2:
		return "(" + l + ") / (1 + " + r + ")"
	}
	return l + " + " + r
}

func main() {
	harness.Run(38_000, func(size int) any {
		seed := uint32(13)
		random := func(n int) int {
			seed = seed*1664525 + 1013904223
			return int(seed>>9) % n
		}
		env := map[string]float64{"x": 1, "y": 2.5, "rate": 0.07, "total": 1200}
		sum, failed := 0, 0
		for range size {
			p := &parser{src: formula(random, 6)}
			p.next()
			e, err := p.sum()
			if err != nil {
				return err.Error()
			}
			sum += len(e.String())
			for i := range 20 {
				env["x"] = float64(i)
				delete(env, "k")
				if i > 2 {
					env["k"] = float64(i * i)
				}
				v, err := e.eval(env)
				if err != nil {
					failed++
					continue
				}
				sum += int(max(-1e6, min(1e6, v)))
			}
		}
		return sum*1000 + failed
	})
}
