module gruffle.tools/rand

go 1.26
