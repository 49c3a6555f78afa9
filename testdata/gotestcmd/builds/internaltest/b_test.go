package internaltest

import "testing"

func TestF(t *testing.T) { undefined() }
