package cover

import "testing"

func helper() int { return 3 }

func TestA(t *testing.T) {
	if A(helper()) != 3 {
		t.Fatal("no")
	}
	A(0)
	t.Log(testing.CoverMode())
	if c := testing.Coverage(); c < 0 || c > 1 {
		t.Error(c)
	}
}
