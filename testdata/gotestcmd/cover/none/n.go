package none

type T int
