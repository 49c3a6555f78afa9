module example.com/self

go 1.26
