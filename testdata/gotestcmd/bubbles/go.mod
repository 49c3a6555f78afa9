module bubbles

go 1.26
