package nostmt

import "testing"

func TestN(t *testing.T) {}
