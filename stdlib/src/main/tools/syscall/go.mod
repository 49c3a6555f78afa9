module gruffle.tools/syscall

go 1.26
