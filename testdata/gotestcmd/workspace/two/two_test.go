package two

import "testing"

func TestTwo(t *testing.T) {
	t.Log(N)
}
