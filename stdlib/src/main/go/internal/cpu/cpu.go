// Package cpu is what packages of an installed Go expect under this name. The processor has no features, so that their
// assembly is not chosen, but those that package hash/crc32 asks for, for whose assembly natives stand in, and those by
// which crypto/tls knows that AES is fast, which is HotSpot's here.
package cpu

const (
	CacheLinePadSize = 64
	CacheLineSize    = 64
	GOARCH           = "amd64"
)

// DebugOptions is of no use.
var DebugOptions bool

// CacheLinePad keeps fields of a struct apart.
type CacheLinePad struct{ _ [CacheLinePadSize]byte }

// X86 has the features of the processor.
var X86 struct {
	_                                                         CacheLinePad
	HasAES, HasADX, HasAVX, HasAVX2, HasAVX512F, HasAVX512BW  bool
	HasAVX512VL, HasAVX512VPCLMULQDQ, HasAVX512, HasAVX512CD  bool
	HasAVX512DQ, HasAVX512GFNI, HasAVX512VAES, HasAVX512VNNI  bool
	HasAVX512VBMI, HasAVX512VBMI2, HasAVX512BITALG            bool
	HasAVX512VPOPCNTDQ, HasAVXVNNI, HasVAES, HasGFNI, HasBMI1 bool
	HasBMI2, HasERMS, HasFSRM, HasFMA, HasOSXSAVE             bool
	HasPCLMULQDQ, HasPOPCNT, HasRDTSCP, HasSHA, HasSSE3       bool
	HasSSSE3, HasSSE41, HasSSE42                              bool
	_                                                         CacheLinePad
}

// ARM64 has those of another processor.
var ARM64 struct {
	_                                                                CacheLinePad
	HasAES, HasPMULL, HasSHA1, HasSHA2, HasSHA512, HasSHA3, HasCRC32 bool
	HasATOMICS, HasCPUID, HasDIT, IsNeoverse                         bool
	_                                                                CacheLinePad
}

// S390X has those of another processor.
var S390X struct {
	_                                                              CacheLinePad
	HasZARCH, HasSTFLE, HasLDISP, HasEIMM, HasDFP, HasETF3EH       bool
	HasMSA, HasAES, HasAESCBC, HasAESCTR, HasAESGCM, HasGHASH      bool
	HasSHA1, HasSHA256, HasSHA512, HasSHA3, HasVX, HasVXE, HasKDSA bool
	HasECDSA, HasEDDSA                                             bool
	_                                                              CacheLinePad
}

// Loong64 has those of another processor.
var Loong64 struct {
	_                                               CacheLinePad
	HasLSX, HasLASX, HasCRC32, HasLAMCAS, HasLAM_BH bool
	_                                               CacheLinePad
}

// Initialize has nothing to do.
func Initialize(env string) {}

// Name returns the name of the processor, "" where it is not known.
func Name() string { return "" }

func init() {
	X86.HasAES = true
	X86.HasSSSE3 = true
	X86.HasSSE41 = true
	X86.HasSSE42 = true
	X86.HasPCLMULQDQ = true
}
