package flags

const base = "base"

type text string

var (
	Plain    string
	Literal  = "literal"
	Constant = base + "!"
	Computed = compute()
	One, Two = "one", "two"
	Copy     = Plain + "?"
	Number   int
	Text     text = "text"
)

//go:noinline
func compute() string { return "computed" }
