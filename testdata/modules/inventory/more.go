package main

import "example.com/Inventory/internal/trace"

var first = second + " then first"

var second = trace.Note("second before first")

func init() { trace.Note(first) }
