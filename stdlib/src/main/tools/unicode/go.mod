module gruffle.tools/unicode

go 1.26
