//go:build gc

#include "textflag.h"

TEXT ·Bytes(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), AX
	BSWAPQ AX
	MOVQ AX, ret+8(FP)
	RET
