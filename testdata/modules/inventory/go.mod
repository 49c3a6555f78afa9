module example.com/Inventory

go 1.26

require example.org/list v1.2.3

replace example.org/list v1.2.3 => ./third_party/list
