package one

import "testing"

func TestSum(t *testing.T) {
	t.Log(Sum())
}
