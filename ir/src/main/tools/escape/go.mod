module gruffle.tools/escape

go 1.26
