// Groups measures packages slices, maps and iter on records: grouping, sorting by several keys, chunks, iterators of its
// own; records come by fmt.Sscanf and go through text/tabwriter. Size: records.
package main

import (
	"cmp"
	"fmt"
	"hash/crc32"
	"iter"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"gruffle.bench/harness"
)

type person struct {
	Name   string
	City   string
	Age    int
	Salary float64
}

var cities = []string{"Bern", "Oslo", "Rome", "Lima", "Cairo", "Quito", "Paris"}

func main() {
	harness.Run(550_000, func(size int) any {
		people, err := load(size)
		if err != nil {
			panic(err)
		}
		byCity := make(map[string][]person)
		for p := range filter(slices.Values(people), func(p person) bool { return p.Age >= 18 }) {
			byCity[p.City] = append(byCity[p.City], p)
		}
		table := crc32.NewIEEE()
		w := tabwriter.NewWriter(table, 4, 8, 1, ' ', tabwriter.AlignRight|tabwriter.Debug)
		for _, city := range slices.Sorted(maps.Keys(byCity)) {
			group := byCity[city]
			slices.SortFunc(group, func(a, b person) int {
				return cmp.Or(cmp.Compare(b.Age, a.Age), strings.Compare(a.Name, b.Name), cmp.Compare(a.Salary, b.Salary))
			})
			at, found := slices.BinarySearchFunc(group, 40, func(p person, age int) int { return age - p.Age })
			fmt.Fprintf(w, "%s\t%d\t%v\t%d\n", city, at, found, len(slices.Compact(ages(group))))
			for part := range slices.Chunk(group, 500) {
				youngest := slices.MinFunc(part, func(a, b person) int { return cmp.Compare(a.Age, b.Age) })
				fmt.Fprintf(w, "\t%s\t%d\t%.2f\n", youngest.Name, youngest.Age, total(part))
			}
		}
		w.Flush()
		return fmt.Sprint(table.Sum32(), len(byCity))
	})
}

func load(size int) ([]person, error) {
	var people []person
	for i := range size {
		line := fmt.Sprintf("n%05d %s %d %.2f", i*7919%100_003, cities[i*i%len(cities)], i*31%90, float64(i%5000)*1.25)
		if i%4 != 0 {
			people = append(people, person{line[:6], cities[i*i%len(cities)], i * 31 % 90, float64(i%5000) * 1.25})
			continue
		}
		var p person
		if _, err := fmt.Sscanf(line, "%s %s %d %f", &p.Name, &p.City, &p.Age, &p.Salary); err != nil {
			return nil, fmt.Errorf("record %d: %w", i, err)
		}
		people = append(people, p)
	}
	return people, nil
}

func filter[T any](all iter.Seq[T], want func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range all {
			if want(v) && !yield(v) {
				return
			}
		}
	}
}

func ages(people []person) []int {
	return slices.AppendSeq(make([]int, 0, len(people)), func(yield func(int) bool) {
		for _, p := range people {
			if !yield(p.Age) {
				return
			}
		}
	})
}

func total(people []person) float64 {
	sum := 0.0
	for _, p := range people {
		sum += p.Salary
	}
	return sum
}
