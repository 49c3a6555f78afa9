package good

import "testing"

func TestF(t *testing.T) {}

func Testnot() {}

func helper(t *testing.T) {}
