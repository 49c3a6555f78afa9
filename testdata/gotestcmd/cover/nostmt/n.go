package nostmt

type T int

const X = 1
