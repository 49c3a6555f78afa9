package math

var ExpGo, Exp2Go, HypotGo, SqrtGo = Exp, Exp2, Hypot, Sqrt

func TrigReduce(x float64) (uint64, float64) { return 0, x }

const ReduceThreshold = 1 << 29
