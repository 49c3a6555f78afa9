package testing

import (
	"bufio"
	"fmt"
	"internal/covered"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
)

// CoverMode tells how is counted what of the program runs: "set", "count" or "atomic", or "" where nothing is.
func CoverMode() string { return covered.Mode }

// Coverage tells which part of all statements has run so far; 0 where nothing is counted.
func Coverage() float64 {
	ran, all := statements()
	if all == 0 {
		return 0
	}
	return float64(ran) / float64(all)
}

// coverBlocks calls f for each block of the program, in the order of a profile.
func coverBlocks(f func(block string, statements int, count uint32)) {
	packages := slices.Clone(covered.Packages)
	slices.SortStableFunc(packages, func(a, b covered.Package) int { return strings.Compare(a.Path, b.Path) })
	for _, p := range packages {
		for line := range strings.Lines(p.Lines) {
			block, number, _ := cutLast(strings.TrimSuffix(line, "\n"))
			_, statements, _ := cutLast(block)
			var count uint32
			if p.Counters != nil {
				i, _ := strconv.Atoi(number)
				count = atomic.LoadUint32(&p.Counters[i])
			}
			n, _ := strconv.Atoi(statements)
			f(block, n, count)
		}
	}
}

func cutLast(s string) (before, after string, found bool) {
	i := strings.LastIndexByte(s, ' ')
	return s[:i], s[i+1:], i >= 0
}

func statements() (ran, all int) {
	coverBlocks(func(_ string, n int, count uint32) {
		all += n
		if count > 0 {
			ran += n
		}
	})
	return ran, all
}

// reportCoverage writes the profile, and says what has run.
func reportCoverage() {
	if covered.Mode == "" {
		return
	}
	if *coverProfile != "" {
		f := profileFile(*coverProfile)
		if err := writeCoverage(f); err != nil {
			fmt.Fprintf(os.Stderr, "testing: can't write %s: %s\n", *coverProfile, err)
			os.Exit(2)
		}
		f.Close()
	}
	ran, all := statements()
	if all == 0 {
		fmt.Println("coverage: [no statements]")
		return
	}
	fmt.Printf("coverage: %.1f%% of statements%s\n", 100*float64(ran)/float64(all), covered.Of)
}

func writeCoverage(to io.Writer) error {
	w := bufio.NewWriter(to)
	fmt.Fprintf(w, "mode: %s\n", covered.Mode)
	coverBlocks(func(block string, _ int, count uint32) {
		fmt.Fprintf(w, "%s %d\n", block, count)
	})
	return w.Flush()
}
