package fails

import "testing"

func TestX(t *testing.T) {
	F(1)
	t.Fail()
}
