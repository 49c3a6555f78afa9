module gruffle.test/tables

go 1.26
