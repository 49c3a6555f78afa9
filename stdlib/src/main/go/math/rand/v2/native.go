package rand

// randomSeed returns a number that is different in each process.
func randomSeed() uint64

// The tables of the ziggurat method (Marsaglia and Tsang, 2000): threshold, scale and density of layer i.
func normThreshold(i int) uint32

func normScale(i int) float32

func normDensity(i int) float32

func expThreshold(i int) uint32

func expScale(i int) float32

func expDensity(i int) float32
