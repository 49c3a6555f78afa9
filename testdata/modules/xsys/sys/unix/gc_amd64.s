//go:build gc

#include "textflag.h"

// Call 96 of the kernel, with no time zone.
TEXT ·gettimeofday(SB), NOSPLIT, $0-16
	MOVQ	tv+0(FP), DI
	XORQ	SI, SI
	MOVQ	$96, AX
	SYSCALL
	NEGQ	AX
	MOVQ	AX, err+8(FP)
	RET
