module example.test/json

go 1.26
