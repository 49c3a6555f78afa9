// Ledger measures encoding/csv: a file of bookings is written, read again, and summed up by account. Size: bookings.
package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"sort"
	"strconv"
	"strings"

	"gruffle.bench/harness"
)

type booking struct {
	Number  int
	Account string
	Cents   int64
	Note    string
}

var notes = []string{"rent", "coffee, large", `the "good" paint`, "", "train\nand bus", "books"}

func main() {
	harness.Run(1_100_000, func(size int) any {
		var file bytes.Buffer
		if err := write(&file, size); err != nil {
			panic(err)
		}
		written := file.Len()
		sums, words, err := read(&file)
		if err != nil {
			panic(err)
		}
		accounts := make([]string, 0, len(sums))
		for account := range sums {
			accounts = append(accounts, account)
		}
		sort.Strings(accounts)
		check := int64(written + words)
		for _, account := range accounts {
			check = check*31 + sums[account]
		}
		return check
	})
}

func write(out io.Writer, size int) error {
	w := csv.NewWriter(out)
	w.Comma = ';'
	if err := w.Write([]string{"number", "account", "amount", "note"}); err != nil {
		return err
	}
	for i := range size {
		cents := i * 7919 % 100_000
		err := w.Write([]string{
			strconv.Itoa(i),
			"acc-" + strconv.Itoa(i%37),
			fmt.Sprintf("%d.%02d", cents/100, cents%100),
			notes[i%len(notes)],
		})
		if err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

func read(in io.Reader) (map[string]int64, int, error) {
	r := csv.NewReader(in)
	r.Comma = ';'
	r.FieldsPerRecord = 4
	if _, err := r.Read(); err != nil {
		return nil, 0, err
	}
	sums := make(map[string]int64)
	words := 0
	for {
		record, err := r.Read()
		if err == io.EOF {
			return sums, words, nil
		}
		if err != nil {
			return nil, 0, err
		}
		b, err := parse(record)
		if err != nil {
			return nil, 0, err
		}
		sums[b.Account] += b.Cents
		words += len(strings.Fields(b.Note))
	}
}

func parse(record []string) (booking, error) {
	number, err := strconv.Atoi(record[0])
	if err != nil {
		return booking{}, fmt.Errorf("number: %w", err)
	}
	amount, err := strconv.ParseFloat(record[2], 64)
	if err != nil {
		return booking{}, fmt.Errorf("booking %d: %w", number, err)
	}
	return booking{number, record[1], int64(amount*100 + 0.5), record[3]}, nil
}
