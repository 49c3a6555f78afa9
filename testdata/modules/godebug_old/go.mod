module example.org/old

go 1.21

godebug panicnil=1
