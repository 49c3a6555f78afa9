module gruffle.bench

go 1.26
