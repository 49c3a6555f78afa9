// Bank measures the logic of ordinary services: accounts by value and pointer in maps, transfers with typed and wrapped errors, deferred clean-up and a journal. Size: orders.
package main

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"gruffle.bench/harness"
)

type currency string

type money struct {
	cents int64
	unit  currency
}

func (m money) String() string { return fmt.Sprintf("%d.%02d %s", m.cents/100, m.cents%100, m.unit) }

type account struct {
	id      string
	owner   string
	balance money
	frozen  bool
	history []record
}

type record struct {
	seq    int
	amount money
	other  string
}

type shortError struct {
	id            string
	need, present money
}

func (e *shortError) Error() string {
	return e.id + " has " + e.present.String() + " of " + e.need.String()
}

var (
	errUnknown  = errors.New("unknown account")
	errFrozen   = errors.New("frozen")
	errCurrency = errors.New("other currency")
)

type bank struct {
	accounts map[string]*account
	rates    map[[2]currency]float64
	seq      int
	open     int
}

func (b *bank) find(id string) (*account, error) {
	a, ok := b.accounts[id]
	if !ok {
		return nil, fmt.Errorf("find %q: %w", id, errUnknown)
	}
	if a.frozen {
		return a, errFrozen
	}
	return a, nil
}

func (b *bank) convert(m money, to currency) (money, error) {
	if m.unit == to {
		return m, nil
	}
	rate, ok := b.rates[[2]currency{m.unit, to}]
	if !ok {
		return money{}, errCurrency
	}
	return money{int64(float64(m.cents) * rate), to}, nil
}

func (a *account) post(seq int, m money, other string) {
	a.balance.cents += m.cents
	a.history = append(a.history, record{seq, m, other})
}

func (b *bank) transfer(from, to string, m money) (err error) {
	b.open++
	defer func() { b.open-- }()
	src, err := b.find(from)
	if err != nil {
		return err
	}
	dst, err := b.find(to)
	if err != nil && !errors.Is(err, errFrozen) {
		return err
	}
	out, err := b.convert(m, src.balance.unit)
	if err != nil {
		return err
	}
	if src.balance.cents < out.cents {
		return &shortError{from, out, src.balance}
	}
	in, err := b.convert(m, dst.balance.unit)
	if err != nil {
		return err
	}
	b.seq++
	src.post(b.seq, money{-out.cents, out.unit}, to)
	dst.post(b.seq, in, from)
	return nil
}

type order struct {
	from, to string
	amount   money
}

func main() {
	units := []currency{"EUR", "USD", "CHF", "XAU"}
	harness.Run(2_400_000, func(size int) any {
		b := &bank{accounts: map[string]*account{}, rates: map[[2]currency]float64{
			{"EUR", "USD"}: 1.1, {"USD", "EUR"}: 0.9, {"EUR", "CHF"}: 0.95, {"CHF", "EUR"}: 1.05, {"USD", "CHF"}: 0.88, {"CHF", "USD"}: 1.13,
		}}
		var ids []string
		for i := range 2000 {
			id := fmt.Sprintf("DE%06d", i*37)
			ids = append(ids, id)
			b.accounts[id] = &account{id: id, owner: strings.Repeat("o", i%9), balance: money{100_000, units[i%13%4]}, frozen: i%97 == 0}
		}
		ids = append(ids, "DE999999")
		seed := uint32(29)
		random := func(n int) int {
			seed = seed*1664525 + 1013904223
			return int(seed>>9) % n
		}
		counts := make(map[string]int)
		for range size {
			o := order{ids[random(len(ids))], ids[random(len(ids))], money{int64(random(20_000)), units[random(3)]}}
			err := b.transfer(o.from, o.to, o.amount)
			var short *shortError
			switch {
			case err == nil:
				counts["ok"]++
			case errors.As(err, &short):
				counts["short"]++
				counts["missing"] += int(short.need.cents - short.present.cents)
			case errors.Is(err, errUnknown), errors.Is(err, errFrozen):
				counts["refused"]++
			default:
				counts[err.Error()]++
			}
		}
		sum := b.seq + b.open
		for _, k := range slices.Sorted(maps.Keys(counts)) {
			sum = sum*31 + counts[k]
		}
		for _, id := range ids[:2000] {
			a := b.accounts[id]
			sum = sum*3 + len(a.history) + len(a.balance.String())
			for _, r := range a.history {
				sum += int(r.amount.cents) ^ r.seq
			}
		}
		return sum
	})
}
