module example.com/vendored

go 1.24

require (
	example.org/greet v0.3.0
)
