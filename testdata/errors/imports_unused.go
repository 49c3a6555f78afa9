package main

import (
	"errors"
	"fmt"
	. "math"
	m "math/bits"
	_ "sort"
	"strings"
	str "strings"
)

func main() {
	var strings = 1
	_ = strings
	fmt := 2
}
