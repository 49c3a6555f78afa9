package sort

func heapSort(data Interface, a, b int) { (&sorter{data: data}).heapSort(a, b) }

func reverseRange(data Interface, a, b int) { (&sorter{data: data}).reverse(a, b) }
