module gruffle.training

go 1.26
