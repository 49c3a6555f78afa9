package rand

func Int31nForTest(r *Rand, n int32) int32 { return r.below(n) }

func GetNormalDistributionParameters() (float64, [128]uint32, [128]float32, [128]float32) {
	return 3.442619855899, [128]uint32(norm.threshold[:128]), [128]float32(norm.scale[:128]), [128]float32(norm.density[:128])
}

func GetExponentialDistributionParameters() (float64, [256]uint32, [256]float32, [256]float32) {
	return 7.69711747013104972, exp.threshold, exp.scale, exp.density
}
