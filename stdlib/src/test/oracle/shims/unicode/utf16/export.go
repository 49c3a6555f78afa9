package utf16

const (
	surr1           = highMin
	surr3           = lowEnd
	surrSelf        = base
	replacementChar = replacement
)
